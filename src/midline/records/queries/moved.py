"""The clocks that a change of a school year would move; each checked to be one that may be seen."""

import uuid
from dataclasses import dataclass
from datetime import date

from django.db.models import Count, Exists, F, OuterRef

from midline.core.days import Span
from midline.records import audit
from midline.records.models import Case, MovedClock, SchoolYear
from midline.records.queries.calendars import Place as SchoolPlace
from midline.records.queries.calendars import Proposed, calendars_of
from midline.records.queries.children import NotThere
from midline.records.queries.clock_rows import chunks, computed_rows, kept_rows
from midline.records.queries.memberships import Acting
from midline.records.queries.paging import START, Counted, ListedPage, Place, bounds, listed
from midline.records.queries.school_years import cases_of_place, draft_for, plan_of, year_for
from midline.records.queries.standing import visible_charts


@dataclass(frozen=True)
class Moved:
    """One page of moved clocks, and of each rule how many are moved and how many of them to an earlier day."""

    page: ListedPage
    rules: tuple[tuple[str, int, int], ...]


def moved_clocks(by: Acting, draft: uuid.UUID, today: date, shown: Place = START) -> Moved:
    """By rule and the new day, those without one last. A fixed number of queries; the look leaves the row of a list."""
    row = draft_for(by, draft)
    charts = visible_charts(by, today).filter(pk=OuterRef("case__chart"))
    rows = MovedClock.objects.filter(Exists(charts), draft=row)
    rows = rows.order_by("rule", F("becomes").asc(nulls_last=True), "id")
    counts = rows.order_by().values_list("rule")
    total = dict(counts.annotate(number=Count("id")))
    earlier = dict(counts.filter(becomes__lt=F("was")).annotate(number=Count("id")))
    paginator = Counted(sum(total.values()), max(sum(total.values()), 1))
    full = rows.select_related("case__chart__school", "case__chart__organisation")
    page = listed(list(full[bounds(shown, paginator)]), shown, paginator)
    audit.note(by, "listed_moved", why="oversight", about=row.pk, about_kind="year_draft", more={"page": page.number})
    return Moved(page, tuple((rule, number, earlier.get(rule, 0)) for rule, number in sorted(total.items())))


@dataclass(frozen=True)
class WouldMove:
    """One clock of a case whose day would be another; None where none could or can be told."""

    case: Case
    rule: str
    was: date | None
    becomes: date | None


@dataclass(frozen=True)
class GivenUp:
    """A school's own year, its days that the district has no year for, and every clock that would move without it."""

    row: SchoolYear
    uncovered: tuple[Span, ...]
    moved: tuple[WouldMove, ...]


def without_year(by: Acting, year: uuid.UUID, today: date) -> GivenUp:
    """What would be if a school gave its own year up; NotThere for a district's, and for one that has ended.

    A school's cases are counted at once: they are some hundreds, not a district's thousands.
    """
    row = year_for(by, year).row
    if row.organisation.kind != "school" or row.superseded_at is not None:
        raise NotThere
    proposed = Proposed(row.organisation_id, plan_of(row).as_year, gone=True)
    seen = visible_charts(by, today).filter(pk=OuterRef("chart"))
    found: list[WouldMove] = []
    for cases in chunks(cases_of_place(row.organisation_id).filter(Exists(seen))):
        computed, kept = computed_rows(cases, today, proposed), kept_rows(cases)
        for case in cases:
            was = {one.rule: one.due for one in kept[case.pk]}
            found += [
                WouldMove(case, one.rule, was.get(one.rule), one.due)
                for one in computed[case.pk]
                if was.get(one.rule) != one.due
            ]
    assert row.organisation.parent_id is not None
    there = SchoolPlace(row.organisation.parent_id, row.organisation.state, row.organisation_id)
    calendar = calendars_of([there], today, proposed)[there].calendar
    assert calendar is not None
    uncovered = calendar.unknown_within(Span(row.first_day, row.last_day))
    audit.note(by, "listed_moved", why="oversight", about=row.pk, about_kind="school_year")
    return GivenUp(row, uncovered, tuple(sorted(found, key=lambda one: (one.rule, one.becomes or date.max))))
