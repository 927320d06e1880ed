"""A clock told day by day, for a picture of its months: which days counted and which did not."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from midline.core.clocks.clock import Clock, Way
from midline.core.days import SchoolCalendar, Unit

# More days than this are no picture any more: a yearly review is told in words.
LONGEST_PICTURE = 370
_UNITS: dict[str | None, Unit] = {"school": "school", "business": "business", "calendar": "calendar"}


@dataclass(frozen=True)
class ToldDay:
    """What one day was: the start, a counted day with its place in the count, a weekend, a day without school or a
    public holiday, a day that the rule leaves out (a break, the summer), or the last day."""

    day: date
    kind: Literal["start", "counted", "weekend", "closed", "left_out", "due"]
    count: int | None = None


def day_by_day(clock: Clock, calendar: SchoolCalendar | None) -> tuple[ToldDay, ...]:
    """Every day from the start to the last day; empty where there is no start, no last day, or too long a stretch.

    Days are told as the limit that binds counts them (`Clock.way`), less what the rule leaves out; what absences add is
    counted on at the end. Where nothing was counted (30 June), as the unit of the rule sees them.
    """
    way = way_of(clock)
    if way is None or clock.due is None or not way.start < clock.due <= way.start + timedelta(days=LONGEST_PICTURE):
        return ()
    return (ToldDay(way.start, "start", 1 if way.start_is_day_one else None), *_days(clock, way, clock.due, calendar))


def way_of(clock: Clock) -> Way | None:
    """What the clock is counted by; the rule's own unit from its start where its last day was not counted."""
    start = clock.starts.on if clock.starts else None
    if clock.way is not None or start is None:
        return clock.way
    return Way(clock.days or 0, _UNITS.get(clock.unit, "calendar"), start)


def _days(clock: Clock, way: Way, due: date, calendar: SchoolCalendar | None) -> Iterator[ToldDay]:
    count = 1 if way.start_is_day_one else 0
    for step in range(1, (due - way.start).days + 1):
        day = way.start + timedelta(days=step)
        if any(day in one.span for one in clock.left_out):
            yield ToldDay(day, "left_out")
            continue
        counts = _counts(way.unit, day, calendar)
        count += counts
        if day == due:
            yield ToldDay(day, "due", count if counts else None)
        elif counts:
            yield ToldDay(day, "counted", count)
        else:
            yield ToldDay(day, "closed" if day.weekday() in _week(way.unit, day, calendar) else "weekend")


def _counts(unit: str, day: date, calendar: SchoolCalendar | None) -> bool:
    if unit == "school":
        return calendar is not None and bool(calendar.is_school_day(day))
    if unit == "business":
        return calendar is not None and bool(calendar.is_business_day(day))
    return True


def _week(unit: str, day: date, calendar: SchoolCalendar | None) -> frozenset[int]:
    if unit == "school" and calendar is not None:
        return calendar.week_on(day)
    return frozenset(range(5))
