"""Runs of days without school: the breaks and closings of a year, the summers, and what lies between two terms."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from itertools import pairwise

from midline.core.days.calendar import SchoolCalendar
from midline.core.days.school_years import school_year_of
from midline.core.days.span import Span

_ONE = timedelta(days=1)


@dataclass(frozen=True)
class Gap:
    """Days on end without school, in the year.

    `span` is everything between the school days on both sides, the weekends beside it too; `off` runs from the first to
    the last day on which there would be school by the week; `school_days` is how many of those there are.
    """

    span: Span
    off: Span
    school_days: int


@lru_cache(maxsize=256)
def breaks(calendar: SchoolCalendar) -> tuple[Gap, ...]:
    """Every closing and break of the known years, in order, the summers not among them; a mere weekend is none."""
    found = []
    for span in _without_school(calendar):
        off = [day for day in _days(span) if day.weekday() in calendar.week_on(day)]
        if off:
            found.append(Gap(span, Span(off[0], off[-1]), len(off)))
    return tuple(found)


@lru_cache(maxsize=256)
def summers(calendar: SchoolCalendar) -> tuple[Span, ...]:
    """Each stretch from the day after the last day of instruction to the day before the first of the next year.

    The known end of the summer before the first year is one as well.
    """
    return tuple(span for span, is_summer in _between(calendar) if is_summer)


@lru_cache(maxsize=256)
def between_terms(calendar: SchoolCalendar) -> tuple[Span, ...]:
    """Each stretch between two listed terms or years, the summers among them."""
    return tuple(span for span, _ in _between(calendar))


def _between(calendar: SchoolCalendar) -> Iterator[tuple[Span, bool]]:
    """Each stretch between two listed terms, and whether it is a summer; where the one before is not listed, the known
    end of that summer."""
    for known in calendar.known:
        inside = [year for year in calendar.years if year.first_day in known]
        if known.first < inside[0].first_day:
            yield Span(known.first, inside[0].first_day - _ONE), True
        for before, after in pairwise(inside):
            if (after.first_day - before.last_day).days > 1:
                turned = school_year_of(before.last_day) < school_year_of(after.first_day)
                yield Span(before.last_day + _ONE, after.first_day - _ONE), turned


def _without_school(calendar: SchoolCalendar) -> Iterator[Span]:
    days = calendar.school_ordinals
    for known in calendar.known:
        first, last = known.first.toordinal(), known.last.toordinal()
        edges = (first - 1, *(day for day in days if first <= day <= last), last + 1)
        for before, after in pairwise(edges):
            if after - before > 1:
                yield from _less_summers(date.fromordinal(before + 1), date.fromordinal(after - 1), calendar)


def _less_summers(first: date, last: date, calendar: SchoolCalendar) -> Iterator[Span]:
    for summer in summers(calendar):
        if summer.last < first or summer.first > last:
            continue
        if first < summer.first:
            yield Span(first, summer.first - _ONE)
        first = summer.last + _ONE
    if first <= last:
        yield Span(first, last)


def _days(span: Span) -> Iterator[date]:
    return (span.first + timedelta(days=step) for step in range(span.length))
