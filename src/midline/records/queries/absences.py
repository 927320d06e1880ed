"""The school days that children missed, as clocks count them and as their page shows them."""

import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import get_args

from midline import lawbook
from midline.core.access import Deed, check_take_back, may_read_attendance, may_take_back
from midline.core.law.terms import Schooling
from midline.records.models import Absence, Chart
from midline.records.queries.children import Child, NotThere, child_for, purpose_of, refuse
from midline.records.queries.memberships import Acting


@dataclass(frozen=True)
class Attended:
    """What is on record of a child's going to school: the days missed, and in which way it goes to school."""

    missed: frozenset[date] = frozenset()
    schooling: Schooling | None = None


NOTHING = Attended()


def attended_of(charts: Iterable[Chart]) -> dict[uuid.UUID, Attended]:
    """What is on record for each of these charts, fetched with their organisations; a clinic's hold none.

    One query, whatever the number; none where all are a clinic's.
    """
    schools = {chart.pk: chart for chart in charts if chart.organisation.kind != "clinic"}
    if not schools:
        return {}
    missed: dict[uuid.UUID, set[date]] = {}
    rows = Absence.objects.filter(chart__in=list(schools), taken_back_at=None)
    for chart, first, last in rows.values_list("chart", "first", "last"):
        missed.setdefault(chart, set()).update(days_between(first, last))
    return {
        key: Attended(frozenset(missed.get(key, ())), schooling_of(chart))
        for key, chart in schools.items()
        if key in missed or chart.schooling
    }


def days_between(first: date, last: date) -> list[date]:
    """Every day of a span, both ends included."""
    return [first + timedelta(days=number) for number in range((last - first).days + 1)]


def schooling_of(chart: Chart) -> Schooling | None:
    """How the child goes to school, where that is on record."""
    return next((one for one in get_args(Schooling) if one == chart.schooling), None)


def matter_in(state: str, on: date) -> bool:
    """Whether a rule of the state counts absences."""
    rules = lawbook.rules_for("iep", state, on)
    left_out = any(term.what == "absences" for rule in rules for term in rule.leaves_out)
    return left_out or any(branch.unless_absences is not None for rule in rules for branch in rule.year_end)


@dataclass(frozen=True)
class AbsencePage:
    """A child's absences, the newest first, those taken back among them, and what may be done.

    `may_take_back`: the ids of the rows that whoever asks may take back.
    """

    child: Child
    rows: tuple[Absence, ...]
    may_take_back: frozenset[uuid.UUID]
    may_record: bool
    may_say_schooling: bool


def absence_page(by: Acting, chart: uuid.UUID, today: date) -> AbsencePage:
    """The absences of a child for someone who reads its attendance; NotThere otherwise, and for a clinic's chart."""
    child = _let_in(by, chart, today)
    found = Absence.objects.filter(chart=child.chart).select_related("recorded_by__person", "taken_back_by__person")
    rows = tuple(found.order_by("-first", "-id"))
    standing = child.standing
    own = {row.pk: row.recorded_by_id == by.id for row in rows}
    return AbsencePage(
        child=child,
        rows=rows,
        may_take_back=frozenset(key for key, one in own.items() if may_take_back(standing, own=one).allowed),
        may_record=Deed.RECORD_FACT in child.deeds,
        may_say_schooling=Deed.EDIT_IDENTITY in child.deeds,
    )


def absence_to_take_back(by: Acting, absence: uuid.UUID, today: date) -> tuple[Child, Absence]:
    """One absence with its child, for someone who may take it back: staff whichever, a family its own alone.

    NotThere for who reads no attendance of the child, AccessRefused for who may not take it back.
    """
    row = Absence.objects.filter(pk=absence).first()
    if row is None:
        refuse(by, "absence", absence, purpose_of(by))
    child = _let_in(by, row.chart_id, today)
    child.check_may(Deed.RECORD_FACT)
    check_take_back(child.standing, own=row.recorded_by_id == by.id)
    return child, row


def reads_attendance(child: Child) -> bool:
    """Whether the one who came in may see which days the child missed."""
    return may_read_attendance(child.standing).allowed


def _let_in(by: Acting, chart: uuid.UUID, today: date) -> Child:
    child = child_for(by, chart, purpose_of(by), today)
    if not reads_attendance(child) or child.chart.organisation.kind == "clinic":
        raise NotThere
    return child
