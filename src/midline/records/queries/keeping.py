"""Records that may no longer be needed, the rules on keeping them, and what stands against destroying them."""

import uuid
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.core.paginator import Page, Paginator
from django.db.models import Exists, OuterRef, Subquery

from midline.core.access import Deed, Office, check_run
from midline.core.keeping import KeepingRule, Topic, rules_on
from midline.core.keeping.rules import Side
from midline.lawbook.keeping import keeping_rules
from midline.records import audit
from midline.records.models import Assignment, Chart, Destruction, Hold, NotNeeded
from midline.records.queries.children import Child, NotThere, child_for, purpose_of
from midline.records.queries.memberships import Acting, in_force
from midline.records.queries.standing import visible_charts

PAGE = 50


@dataclass(frozen=True)
class Kept:
    """One record that is closed or that nobody works with: since when, and what is known of keeping it."""

    id: uuid.UUID
    name: str
    closed_on: date | None
    told_on: date | None
    held: bool
    destroyed: bool


@dataclass(frozen=True)
class KeptOne:
    """One record with its hold, if any."""

    child: Child
    hold: Hold | None
    told_on: date | None
    destroyed: bool


def side_of_organisation(kind: str) -> Side:
    """Whose law an organisation is under."""
    return "clinic" if kind == "clinic" else "school"


def rules_for(kind: str, state: str, *topics: Topic) -> tuple[KeepingRule, ...]:
    """The rules on keeping for an organisation of a kind in a state, by topic."""
    side = side_of_organisation(kind)
    return tuple(rule for topic in topics for rule in rules_on(keeping_rules(), side, state, topic))


def maybe_due(by: Acting, today: date, number: int = 1) -> tuple[Page[Any], tuple[Kept, ...]]:
    """A page of the records that were closed, or that nobody works with: they may be due, a person decides.

    Four queries whatever the count.
    """
    check_run(by.role, same_organisation=True, office=Office.ANSWER_REQUESTS)
    here = OuterRef("pk")
    charts = visible_charts(by, today).annotate(
        worked=Exists(Assignment.objects.filter(in_force(today), chart=here)),
        held=Exists(Hold.objects.filter(chart=here, lifted_on=None)),
        destroyed=Exists(Destruction.objects.filter(chart=here)),
        told_on=Subquery(NotNeeded.objects.filter(chart=here).values("told_on")[:1]),
    )
    rows = charts.filter(closed_on__isnull=False) | charts.filter(worked=False)
    page: Page[Any] = Paginator(rows.order_by("closed_on", "family_name", "given_name", "id"), PAGE).get_page(number)
    audit.note(by, "read_keeping", why="oversight", more={"count": len(page.object_list), "page": page.number})
    return page, tuple(_kept(chart) for chart in page)


def _kept(chart: Chart) -> Kept:
    return Kept(
        chart.pk,
        chart.called(),
        chart.closed_on,
        chart.told_on,  # type: ignore[attr-defined]
        chart.held,  # type: ignore[attr-defined]
        chart.destroyed,  # type: ignore[attr-defined]
    )


def kept_one(by: Acting, chart: uuid.UUID, today: date) -> KeptOne:
    """One record for who answers for it; NotThere for anyone else."""
    child = child_for(by, chart, purpose_of(by), today)
    if Deed.ANSWER_RECORDS not in child.deeds:
        raise NotThere
    return KeptOne(
        child=child,
        hold=Hold.objects.filter(chart=child.chart, lifted_on=None).first(),
        told_on=NotNeeded.objects.filter(chart=child.chart).values_list("told_on", flat=True).first(),
        destroyed=Destruction.objects.filter(chart=child.chart).exists(),
    )
