"""School calendars as the core counts with them: the district's, or a school's own in its place."""

import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from midline.core.days import SchoolCalendar, SchoolYear, Span
from midline.lawbook.holidays_of_state import holidays_between
from midline.records.models import Chart
from midline.records.models import SchoolYear as YearRow

FIRST_YEAR = 2005
"""Holidays are known from here on. It never moves, so that a clock of years ago is counted today as it was then."""
_YEARS_AHEAD = 2


@dataclass(frozen=True)
class KeptCalendar:
    """A calendar (None where no school year was ever set) and its version: how many versions of years it has seen; the
    names of its closings.
    """

    calendar: SchoolCalendar | None
    version: str
    names: tuple[tuple[Span, str], ...] = ()


@dataclass(frozen=True)
class Place:
    """Where a child is: the organisation that keeps the chart with its state, and the school where there is one."""

    organisation: uuid.UUID
    state: str
    school: uuid.UUID | None = None


@dataclass(frozen=True)
class CountedYear:
    """A year as it is counted with, its version, and what its closings are called."""

    year: SchoolYear
    version: int
    names: tuple[tuple[Span, str], ...] = ()


@dataclass(frozen=True)
class Proposed:
    """A year that is not kept yet, of one organisation; it stands in the place of those that it shares days with.

    `gone`: those are taken away and nothing stands in their place, as when a school gives its own year up.
    """

    organisation: uuid.UUID
    year: SchoolYear
    gone: bool = False


def place_of(chart: Chart) -> Place:
    """Where the child of a chart fetched with its organisation is."""
    return Place(chart.organisation_id, chart.organisation.state, chart.school_id)


def calendar_of(place: Place, today: date) -> KeptCalendar:
    """The calendar of one place, with federal and state holidays filled in. Two queries.

    A clinic sets no school year; its calendar holds the holidays alone, so that business days can be counted.
    """
    return calendars_of([place], today)[place]


def calendars_of(places: Iterable[Place], today: date, proposed: Proposed | None = None) -> dict[Place, KeptCalendar]:
    """The calendar of each of these places, as they are or as they would be. Two queries, whatever the number."""
    wanted = set(places)
    owners = {place.organisation for place in wanted} | {place.school for place in wanted if place.school}
    rows: dict[uuid.UUID | None, list[CountedYear]] = {owner: [] for owner in owners}
    found = YearRow.objects.filter(organisation__in=owners, superseded_at=None)
    for row in found.prefetch_related("closings").order_by("first_day"):
        rows[row.organisation_id].append(CountedYear(counted_year(row), row.version, _names(row)))
    if proposed is not None and proposed.organisation in rows:
        made = CountedYear(proposed.year, 0)
        rows[proposed.organisation] = [
            one for one in _instead(rows[proposed.organisation], [made]) if one is not made or not proposed.gone
        ]
    return {place: _kept(place, rows[place.organisation], rows.get(place.school, []), today) for place in wanted}


def why_closed(place: Place, on: date, today: date) -> str | None:
    """What the calendar calls a day of the school week on which no school is held, "" where it gives no name.

    None where school is held, on a weekend, and where nothing is known of the day.
    """
    kept = calendar_of(place, today)
    assert kept.calendar is not None
    if kept.calendar.is_school_day(on) is not False or on.weekday() not in kept.calendar.week_on(on):
        return None
    return next((name for span, name in kept.names if on in span), "")


def counted_year(row: YearRow) -> SchoolYear:
    """A year fetched with its closings, as the core counts with it."""
    spans = list(row.closings.all())
    week = frozenset(int(digit) for digit in row.weekdays)
    return SchoolYear(
        row.first_day,
        row.last_day,
        tuple(Span(one.first, one.last) for one in spans if not one.opens),
        weekdays=week,
        extra=frozenset(one.first for one in spans if one.opens),
    )


def _names(row: YearRow) -> tuple[tuple[Span, str], ...]:
    return tuple((Span(one.first, one.last), one.name) for one in row.closings.all() if not one.opens)


def _instead(years: Sequence[CountedYear], own: Sequence[CountedYear]) -> list[CountedYear]:
    """These years, those of `own` in the place of each that they share a day with."""
    kept = [
        one
        for one in years
        if not any(
            one.year.first_day <= other.year.last_day and other.year.first_day <= one.year.last_day for other in own
        )
    ]
    return sorted([*kept, *own], key=lambda one: one.year.first_day)


def _kept(place: Place, district: list[CountedYear], school: list[CountedYear], today: date) -> KeptCalendar:
    counted = _instead(district, school)
    years = tuple(one.year for one in counted)
    first = min([FIRST_YEAR, *(year.first_day.year for year in years)])
    last = max([today.year, *(year.last_day.year for year in years)]) + _YEARS_AHEAD
    version = ".".join(str(one.version) for one in counted) or "none"
    names = tuple(name for one in counted for name in one.names)
    if school:
        version = f"s{version}"
    return KeptCalendar(_calendar(years, place.state, Span(date(first, 1, 1), date(last, 12, 31))), version[:16], names)


@lru_cache(maxsize=512)
def _calendar(years: tuple[SchoolYear, ...], state: str, span: Span) -> SchoolCalendar:
    """One and the same calendar while nothing about it changes: its days are worked out once, not for every page."""
    return SchoolCalendar(years, holidays=holidays_between(state, span), holidays_known=span)
