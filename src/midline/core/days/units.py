"""N units after a day, the units in a stretch, and the days that a unit leaves out."""

from bisect import bisect_right
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from typing import Literal

from midline.core.days.calendar import SchoolCalendar
from midline.core.days.months import add_months, add_years
from midline.core.days.span import Span
from midline.core.days.weekdays import MONDAY_TO_FRIDAY, add_weekdays, weekdays_between

Unit = Literal["calendar", "school", "business", "month", "year"]
_ONE = timedelta(days=1)
_NOTHING_KNOWN = SchoolCalendar()


@dataclass(frozen=True)
class OffCalendar:
    """A count that leaves what the calendar knows, so that no date can be named.

    Whatever the calendar turns out to be, the day is not before `earliest` (each unknown weekday counted) and, where
    later years are known, not after `latest` (none of them counted).
    """

    earliest: date
    latest: date | None = None


def add_units(start: date, amount: int, unit: Unit, calendar: SchoolCalendar | None) -> date | OffCalendar:
    """The day on which `amount` (1 or more) units are full, the day of `start` being day 0.

    Calendar days, months and years need no calendar; school and business days need one that reaches. ValueError for an
    amount below 1.
    """
    if amount < 1:
        raise ValueError(f"a count of {amount} is no count")
    if unit == "calendar":
        return start + timedelta(days=amount)
    if unit == "month":
        return add_months(start, amount)
    if unit == "year":
        return add_years(start, amount)
    known = calendar or _NOTHING_KNOWN
    return _add_school(start, amount, known) if unit == "school" else _add_business(start, amount, known)


def count_units(
    start: date, end: date, unit: Literal["calendar", "school", "business"], calendar: SchoolCalendar | None
) -> int | OffCalendar:
    """How many units lie after `start`, up to and including `end`; 0 when `end` is not later.

    OffCalendar (without a use for its bounds) when the calendar does not reach over the whole stretch.
    """
    if end <= start:
        return 0
    if unit == "calendar":
        return (end - start).days
    known = calendar or _NOTHING_KNOWN
    if unit == "business":
        if not _holidays_reach(known, start, end):
            return OffCalendar(earliest=end)
        return weekdays_between(start, end) - _holidays_after(known, start, end)
    if not _school_reaches(known, start, end):
        return OffCalendar(earliest=end)
    days = known.school_ordinals
    return bisect_right(days, end.toordinal()) - bisect_right(days, start.toordinal())


def skipped(start: date, end: date, unit: Unit, calendar: SchoolCalendar | None) -> tuple[tuple[Span, int], ...]:
    """The runs of weekdays after `start`, up to `end`, that the unit does not count, each with how many they are.

    Weekends alone are not listed; those inside a run are part of the run but not of its number. Only for stretches that
    the calendar reaches over: elsewhere the answer is empty.
    """
    if calendar is None or unit not in ("school", "business") or end <= start:
        return ()
    if unit == "business":
        days = [date.fromordinal(day) for day in calendar.business_holidays]
        return tuple((Span(day, day), 1) for day in days if start < day <= end)
    ordinals = calendar.school_ordinals
    place, stop = bisect_right(ordinals, start.toordinal()), bisect_right(ordinals, end.toordinal())
    edges = (start.toordinal(), *ordinals[place:stop], end.toordinal() + 1)
    runs = []
    for before, after in pairwise(edges):
        if after - before > 1:
            between = map(date.fromordinal, range(before + 1, after))
            lost = [day for day in between if day.weekday() in calendar.week_on(day)]
            if lost:
                runs.append((Span(lost[0], lost[-1]), len(lost)))
    return tuple(runs)


def _add_business(start: date, amount: int, calendar: SchoolCalendar) -> date | OffCalendar:
    day = add_weekdays(start, amount)
    while (wanted := amount + _holidays_after(calendar, start, day)) > weekdays_between(start, day):
        day = add_weekdays(start, wanted)
    return day if _holidays_reach(calendar, start, day) else OffCalendar(earliest=day)


def _holidays_after(calendar: SchoolCalendar, start: date, end: date) -> int:
    days = calendar.business_holidays
    return bisect_right(days, end.toordinal()) - bisect_right(days, start.toordinal())


def _holidays_reach(calendar: SchoolCalendar, start: date, end: date) -> bool:
    known = calendar.holidays_known
    return known is not None and start + _ONE in known and end in known


def _add_school(start: date, amount: int, calendar: SchoolCalendar) -> date | OffCalendar:
    days = calendar.school_ordinals
    place = bisect_right(days, start.toordinal()) + amount - 1
    latest = date.fromordinal(days[place]) if place < len(days) else None
    if latest is not None and _school_reaches(calendar, start, latest):
        return latest
    earliest = _earliest_school(start, amount, calendar)
    return earliest if earliest == latest else OffCalendar(earliest, latest)


def _earliest_school(start: date, amount: int, calendar: SchoolCalendar) -> date:
    """The day when known school days and every weekday that nothing is known of are counted together."""
    weekdays = calendar.weekdays if calendar.years else MONDAY_TO_FRIDAY
    days, day, left = calendar.school_ordinals, start, amount
    for span in calendar.known:
        if span.last <= day:
            continue
        if span.first - _ONE > day:
            unknown = weekdays_between(day, span.first - _ONE, weekdays)
            if unknown >= left:
                break
            left, day = left - unknown, span.first - _ONE
        place = bisect_right(days, day.toordinal())
        inside = bisect_right(days, span.last.toordinal()) - place
        if inside >= left:
            return date.fromordinal(days[place + left - 1])
        left, day = left - inside, span.last
    return add_weekdays(day, left, weekdays)


def _school_reaches(calendar: SchoolCalendar, start: date, end: date) -> bool:
    span = calendar.known_around(end)
    return span is not None and start + _ONE >= span.first
