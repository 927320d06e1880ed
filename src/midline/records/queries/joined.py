"""The other charts of a child that someone may see beside one they were let in to."""

import uuid

from django.db.models import Q

from midline.core.access import FAMILY, HELPER, THERAPISTS
from midline.records.models import ChartLink
from midline.records.queries.children import Child, NotThere, child_for, purpose_of
from midline.records.queries.standing import linked_with_own, released_to, visible_charts


def joined_to(first: Child) -> list[Child]:
    """Let the same person in to every chart that a guardian joined with this one, as far as they may see it.

    Only charts that will open are tried: a refusal that nobody asked for would tell the other organisation, in its
    audit, that this one knows the child.
    """
    if first.by.role not in FAMILY | THERAPISTS | {HELPER}:
        return []
    found = []
    for chart in _openable(first):
        try:
            found.append(child_for(first.by, chart, purpose_of(first.by), first.today))
        except NotThere:
            continue
    return found


def _openable(first: Child) -> list[uuid.UUID]:
    """Their ids, the chart that was joined first standing first. Two queries for family, three for a therapist."""
    here, by, today = first.chart.pk, first.by, first.today
    links = ChartLink.objects.filter(Q(one=here) | Q(other=here), ended_on=None).order_by("made_on", "id")
    others = [other if one == here else one for one, other in links.values_list("one", "other")]
    open_now = set(visible_charts(by, today).filter(pk__in=others).values_list("pk", flat=True))
    if by.role in THERAPISTS:
        released = released_to(by, linked_with_own(by, here, today), purpose_of(by), today)
        open_now |= {row.chart_id for row in released}
    return [chart for chart in dict.fromkeys(others) if chart in open_now]
