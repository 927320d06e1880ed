"""A child's dates, to be put into a calendar: those of clocks that run, and how many cannot be told."""

import hashlib
import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime

from midline.core.access import FAMILY, THERAPISTS, RecordKind
from midline.records.models import Chart, ClockIndex
from midline.records.queries.children import Child, NotThere, child_for, purpose_of
from midline.records.queries.clocks import CaseNow, clocks_of
from midline.records.queries.memberships import Acting
from midline.records.queries.standing import assigned_to, visible_charts
from midline.records.queries.timeline import cases_of

FEED_ROLES = FAMILY | THERAPISTS | {"case_manager"}
"""Hats with children of their own, at home or on a caseload."""
MOST_CHILDREN = 200
_UUID7_EPOCH_BITS = 80


@dataclass(frozen=True)
class ChildDate:
    """One date of one case. `key` stays the same when the day moves; `changed_at` is when the clocks last changed.

    `checked`: somebody read the rule itself, or made it.
    """

    key: str
    case_id: uuid.UUID
    rule: str
    due: date
    changed_at: datetime
    checked: bool


@dataclass(frozen=True)
class ChildDates:
    """Dates, and how many clocks run without a day that can be told."""

    dates: tuple[ChildDate, ...]
    untold: int


def dates_of(child: Child) -> ChildDates:
    """The dates of one child for someone who sees all of its cases; NotThere otherwise."""
    if not child.sees_all(RecordKind.CASE):
        raise NotThere
    return _dates(clocks_of(child, cases_of(child)))


def dates_for(by: Acting, today: date) -> ChildDates:
    """The dates of all one's own children, each through the door. None for a hat without children of its own."""
    found: list[ChildDate] = []
    untold = 0
    for chart in _own(by, today):
        try:
            one = dates_of(child_for(by, chart, purpose_of(by), today))
        except NotThere:
            continue
        found += one.dates
        untold += one.untold
    return ChildDates(tuple(found), untold)


def _own(by: Acting, today: date) -> list[uuid.UUID]:
    if by.role not in FEED_ROLES:
        return []
    rows = visible_charts(by, today) if by.role in FAMILY else Chart.objects.filter(assigned_to(by, today))
    return list(rows.filter(closed_on=None).order_by("id").values_list("pk", flat=True)[:MOST_CHILDREN])


def _dates(cases: Iterable[CaseNow]) -> ChildDates:
    cases = tuple(cases)
    kept = ClockIndex.objects.filter(case__in=[one.case.pk for one in cases]).values_list("case", "rule", "id")
    changed = {(case, rule): _made_at(row) for case, rule, row in kept}
    found = []
    for one in cases:
        for clock in one.running:
            started = clock.starts.on if clock.starts else None
            if clock.due is None:
                continue
            found.append(
                ChildDate(
                    key=hashlib.sha256(f"{one.case.pk} {clock.rule} {started}".encode()).hexdigest()[:32],
                    case_id=one.case.pk,
                    rule=clock.rule,
                    due=clock.due,
                    changed_at=changed.get((one.case.pk, clock.rule), datetime(2026, 1, 1, tzinfo=UTC)),
                    checked=clock.confidence in ("primary", "local"),
                )
            )
    return ChildDates(tuple(found), sum(one.untold for one in cases))


def _made_at(row: uuid.UUID) -> datetime:
    """When a row was made: a UUIDv7 begins with it. The projection makes a row anew whenever anything in it changes."""
    return datetime.fromtimestamp((row.int >> _UUID7_EPOCH_BITS) / 1000, tz=UTC)
