"""Drafts of notes that their author can no longer reach, for whoever treats the child now."""

import uuid
from collections.abc import Collection, Sequence
from datetime import date
from typing import Any

from django.db.models import QuerySet

from midline.core.access import THERAPISTS, Deed, may_finish, may_take_over
from midline.records.models import Assignment, Chart, Cover, Session
from midline.records.queries.children import Child
from midline.records.queries.memberships import Acting, in_force, written_by

MOST = 50


def finishable(child: Child, draft: Session) -> bool:
    """Whether a colleague's draft is for the one who came in to finish: see `core.access.may_finish`. Two queries."""
    if Deed.LOG_SESSION not in child.deeds:
        return False
    treats = draft.pk in _still_reached([draft], {child.chart.pk}, child.today)
    return may_finish(draft.author.role, child.by.role, author_treats=treats).allowed


def left_behind(by: Acting, charts: "QuerySet[Chart, Any]", today: date) -> tuple[Session, ...]:
    """The first drafts that a therapist may finish in the charts of their caseload, the oldest first. Three queries."""
    roles = [role for role in THERAPISTS if may_take_over(role, by.role)]
    rows = Session.objects.filter(status="draft", case__chart__in=charts, author__role__in=roles, amends=None)
    rows = rows.exclude(written_by(by)).select_related("case__chart", "author").order_by("on", "id")
    drafts = list(rows[: MOST * 4])
    reached = _still_reached(drafts, {row.case.chart_id for row in drafts}, today)
    return tuple(row for row in drafts if row.pk not in reached)[:MOST]


def _still_reached(drafts: Sequence[Session], charts: Collection[uuid.UUID], today: date) -> set[uuid.UUID]:
    """The drafts whose author has the child on their caseload today, or stands in for somebody who has."""
    hats = Assignment.objects.filter(in_force(today), in_force(today, "membership__"), chart__in=charts)
    held = hats.values_list("chart", "membership", "membership__person", "membership__organisation")
    treating = {(chart, person, place) for chart, _hat, person, place in held}
    absent = [hat for _chart, hat, *_ in held]
    covers = Cover.objects.filter(in_force(today), in_force(today, "substitute__"), stopped_at=None, absent__in=absent)
    standing_in = covers.values_list("absent", "substitute__person", "substitute__organisation")
    of_hat: dict[uuid.UUID, set[uuid.UUID]] = {}
    for chart, hat, *_ in held:
        of_hat.setdefault(hat, set()).add(chart)
    treating |= {(chart, person, place) for away, person, place in standing_in for chart in of_hat[away]}
    return {
        row.pk for row in drafts if (row.case.chart_id, row.author.person_id, row.author.organisation_id) in treating
    }
