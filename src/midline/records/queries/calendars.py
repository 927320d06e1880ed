"""School calendars as the core counts with them."""

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from midline.core.days import SchoolCalendar, SchoolYear, Span
from midline.lawbook.holidays_of_state import holidays_between
from midline.records.models import SchoolYear as YearRow

FIRST_YEAR = 2005
"""Holidays are known from here on. It never moves, so that a clock of years ago is counted today as it was then."""
_YEARS_AHEAD = 2


@dataclass(frozen=True)
class KeptCalendar:
    """A calendar (None where no school year was ever set) and its version: how many versions of years it has seen."""

    calendar: SchoolCalendar | None
    version: str


def calendar_of(organisation_id: uuid.UUID, state: str, today: date) -> KeptCalendar:
    """The calendar of an organisation, with federal and state holidays filled in. Two queries.

    A clinic sets no school year; its calendar holds the holidays alone, so that business days can be counted.
    """
    return calendars_of({organisation_id: state}, today)[organisation_id]


def calendars_of(states: Mapping[uuid.UUID, str], today: date) -> dict[uuid.UUID, KeptCalendar]:
    """The calendar of each of these organisations, given with their states. Two queries, whatever the number."""
    rows: dict[uuid.UUID, list[YearRow]] = {organisation: [] for organisation in states}
    found = YearRow.objects.filter(organisation__in=list(states), superseded_at=None)
    for row in found.prefetch_related("closings").order_by("first_day"):
        rows[row.organisation_id].append(row)
    return {organisation: _kept(rows[organisation], state, today) for organisation, state in states.items()}


def _kept(rows: list[YearRow], state: str, today: date) -> KeptCalendar:
    years = tuple(
        SchoolYear(row.first_day, row.last_day, tuple(Span(shut.first, shut.last) for shut in row.closings.all()))
        for row in rows
    )
    first = min([FIRST_YEAR, *(year.first_day.year for year in years)])
    last = max([today.year, *(year.last_day.year for year in years)]) + _YEARS_AHEAD
    version = ".".join(str(row.version) for row in rows) or "none"
    return KeptCalendar(_calendar(years, state, Span(date(first, 1, 1), date(last, 12, 31))), version[:16])


@lru_cache(maxsize=512)
def _calendar(years: tuple[SchoolYear, ...], state: str, span: Span) -> SchoolCalendar:
    """One and the same calendar while nothing about it changes: its days are worked out once, not for every page."""
    return SchoolCalendar(years, holidays=holidays_between(state, span), holidays_known=span)
