"""The only way to a child. Each look is checked by `core.access` and leaves an audit row.

Every other query about a child takes the `Child` that this door gave, never an id.
"""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal, NoReturn

from django.db.models import Exists, OuterRef, Q, QuerySet

from midline.core.access import (
    AccessRefused,
    DateRange,
    Deed,
    RecordKind,
    Standing,
    check_do,
    check_see,
    days_seen,
    deeds_of,
    kinds_seen,
    not_to_pass_on,
)
from midline.records import audit, wall
from midline.records.models import Case, Chart, DisclosedRecord, Disclosure, Fact, Release
from midline.records.moments import moment_on
from midline.records.queries.memberships import Acting
from midline.records.queries.ranges import within
from midline.records.queries.standing import kept_for, standing_in, with_standing

Purpose = Literal["care", "family", "oversight", "billing", "teaching", "import"]


class NotThere(Exception):
    """No such child, or not one of yours: the answer is the same."""


@dataclass(frozen=True)
class Child:
    """A chart that someone was let in to: who, when, and which kinds of record they may see and what they may do.

    `looks`: the disclosures that this look is told as to the family; empty for someone who needed no release.
    """

    chart: Chart
    by: Acting
    today: date
    standing: Standing
    kinds: frozenset[RecordKind]
    deeds: frozenset[Deed]
    looks: tuple[uuid.UUID, ...] = ()

    def sees(self, kind: RecordKind) -> bool:
        """Whether this kind of record is open to the one who came in, if perhaps of some days only."""
        return kind in self.kinds

    def days(self, kind: RecordKind) -> tuple[DateRange, ...]:
        """Of which days the records of a kind are open; () for none."""
        return days_seen(self.standing, kind)

    def within(self, kind: RecordKind, field: str) -> Q:
        """The rows of a kind that are open, by the field that holds their day; none where the kind is not."""
        return within(self.days(kind), field)

    def sees_of(self, kind: RecordKind, on: date | None) -> bool:
        """Whether a record of this kind and day is open."""
        return any(days.holds(on) for days in self.days(kind))

    def sees_all(self, kind: RecordKind) -> bool:
        """Whether every record of this kind is open, of whatever day."""
        return any(days.unbounded for days in self.days(kind))

    @property
    def not_to_pass_on(self) -> bool:
        """Whether the reader is to be told that a school's record shown with consent goes no further."""
        return not_to_pass_on(self.standing)

    @property
    def may_move(self) -> bool:
        """Whether the one who came in may move what was written here for another child."""
        return Deed.MOVE_RECORD in self.deeds

    def check_sees(self, kind: RecordKind) -> None:
        """Raise AccessRefused where it is not."""
        check_see(self.standing, kind)

    def check_may(self, deed: Deed) -> None:
        """Raise AccessRefused where the one who came in may not do this."""
        check_do(self.standing, deed)


def child_for(by: Acting, chart_id: uuid.UUID, purpose: Purpose, today: date) -> Child:
    """Let `by` in to one chart, or raise NotThere. Leaves a read-audit row; a look through a release is disclosed.

    A fixed number of queries for each role: the chart with its standing, what `kept_for` asks beside it, the audit row.
    """
    chart = with_standing(by, today).select_related("organisation", "school").filter(pk=chart_id).first()
    if chart is None:
        refuse(by, "chart", chart_id, purpose)
    kept = kept_for(by, chart, purpose, today)
    standing = standing_in(by, chart, kept)
    kinds = kinds_seen(standing)
    if not kinds:
        audit.note(by, "refused", why=purpose, subject=chart.pk)
        raise NotThere
    audit.note(by, "read", why=purpose, subject=chart.pk, more={"kinds": sorted(kinds)})
    looks = _disclose(by, kept.releases, purpose, today) if kept.releases else ()
    return Child(chart, by, today, standing, kinds, deeds_of(standing), looks)


def child_of_case(by: Acting, case_id: uuid.UUID, purpose: Purpose, today: date) -> tuple[Child, Case]:
    """Let `by` in to the child of a case, for someone who may see cases; NotThere otherwise."""
    case = Case.objects.filter(pk=case_id).first()
    if case is None:
        refuse(by, "case", case_id, purpose)
    child = child_for(by, case.chart_id, purpose, today)
    if not child.sees(RecordKind.CASE):
        raise NotThere
    if not child.sees_all(RecordKind.CASE) and not open_cases(child).filter(pk=case_id).exists():
        raise NotThere
    return child, case


def open_cases(child: Child) -> QuerySet[Case]:
    """The cases of a child that are open to the one who came in: of whose days they may see the opening or a fact."""
    facts = Fact.objects.filter(child.within(RecordKind.CASE, "on"), case=OuterRef("pk"))
    cases = Case.objects.filter(chart=child.chart)
    if child.sees_all(RecordKind.CASE):
        return cases
    return cases.filter(child.within(RecordKind.CASE, "opened_on") | Exists(facts))


def refuse(by: Acting, kind: str, row: uuid.UUID, purpose: Purpose) -> NoReturn:
    """Nothing was found under this id: NotThere, with a row where the second wall hid what is there.

    Where nothing is there, nothing was refused, and no row is left.
    """
    chart = wall.chart_behind(kind, row)
    if chart is not None:
        audit.note(by, "refused", why=purpose, subject=chart)
    raise NotThere


def tell_opened(child: Child, kind: RecordKind, row: uuid.UUID) -> None:
    """Add to the disclosure of a look which document or evaluation was opened. Nothing for one's own children."""
    DisclosedRecord.objects.bulk_create(
        DisclosedRecord(disclosure_id=look, kind=kind.value, row=row) for look in child.looks
    )


def _disclose(by: Acting, releases: Sequence[Release], purpose: str, today: date) -> tuple[uuid.UUID, ...]:
    at = moment_on(today)
    rows = [Disclosure(release=row, by_id=by.id, kinds=row.kinds, why=purpose, at=at) for row in releases]
    Disclosure.objects.bulk_create(rows)
    return tuple(row.pk for row in rows)


def purpose_of(by: Acting) -> Purpose:
    """What someone comes for when they open a page, by their hat."""
    by_role: dict[str, Purpose] = {
        "guardian": "family",
        "adult_student": "family",
        "helper": "family",
        "director": "oversight",
        "case_manager": "oversight",
        "front_desk": "billing",
        "teacher": "teaching",
    }
    return by_role.get(by.role, "care")


__all__ = [
    "AccessRefused",
    "Child",
    "NotThere",
    "Purpose",
    "child_for",
    "child_of_case",
    "open_cases",
    "purpose_of",
    "refuse",
    "tell_opened",
]
