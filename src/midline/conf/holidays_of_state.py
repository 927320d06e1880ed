"""A school calendar with the public holidays it was not given filled in."""

from datetime import date

from midline.core.days import MONDAY_TO_FRIDAY, SchoolCalendar, SchoolYear, Span
from midline.lawbook.holidays_of_state import holidays_between

# Business days are counted some way past the last day that matters; a count of a year or less never leaves this.
_YEARS_AROUND = 2


def calendar_with_holidays(
    state: str,
    days: list[date],
    *,
    years: tuple[SchoolYear, ...] = (),
    weekdays: frozenset[int] = MONDAY_TO_FRIDAY,
    listed: frozenset[date] | None = None,
) -> SchoolCalendar:
    """The calendar of a district, its holidays known for two years on either side of `days` and of its own years.

    `listed` holidays stand for the school years' span; outside it, and everywhere where none are listed (None), the
    federal holidays and those of `state` stand. ValueError for a calendar with `calendar_problems`.
    """
    seen = [*days, *(day for year in years for day in (year.first_day, year.last_day))]
    span = Span(
        date(min(seen).year - _YEARS_AROUND, 1, 1),
        date(max(seen).year + _YEARS_AROUND, 12, 31),
    )
    holidays = holidays_between(state, span)
    if listed is not None and years:
        own = Span(min(year.first_day for year in years), max(year.last_day for year in years))
        holidays = frozenset(day for day in holidays if day not in own) | frozenset(day for day in listed if day in own)
    return SchoolCalendar(years, weekdays, holidays, span)
