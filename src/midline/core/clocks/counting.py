"""From the starting day to the last day: the plain count, what it left out and how it is told."""

from dataclasses import dataclass
from datetime import date, timedelta

from midline.core.clocks.clock import LeftOut, Own, Reading, Step, Way, number_step, step
from midline.core.days import OffCalendar, SchoolCalendar, add_units, skipped
from midline.core.law.rule import Count

# What is missing where the law names no number of days: such a step can be done, but never late.
NO_NUMBER = ("day_count",)
# So many runs of skipped days are told one by one; more are told as a number.
TOLD_ONE_BY_ONE = 8


@dataclass(frozen=True)
class Counted:
    """What a count came to: a day, or bounds and what is missing for one.

    `left_out`: the days that its terms left out on the way.
    """

    due: date | None
    trail: tuple[Step, ...] = ()
    missing: tuple[str, ...] = ()
    earliest: date | None = None
    latest: date | None = None
    readings: tuple[Reading, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    own: tuple[Own, ...] = ()
    way: Way | None = None

    @property
    def soonest(self) -> date | None:
        """The first day that it can be."""
        return self.due or self.earliest

    @property
    def furthest(self) -> date | None:
        """The last day that it can be."""
        return self.due or self.latest


def day_zero(start: date, count: Count) -> date:
    """The day before the first that counts."""
    return start - timedelta(days=1) if count.start_is_day_one else start


def due_of(count: Count, start: date, calendar: SchoolCalendar | None) -> date | OffCalendar:
    """The last day of a plain count, the quick way for lists; OffCalendar with bounds where the calendar ends."""
    return add_units(day_zero(start, count), count.amount, count.unit, calendar)


def plain_count(count: Count, start: date, calendar: SchoolCalendar | None) -> Counted:
    """A plain count with its trail."""
    found = due_of(count, start, calendar)
    told = [step("day_one" if count.start_is_day_one else "day_zero", day=start)]
    if isinstance(found, OffCalendar):
        told.append(step(_why_off(count, calendar)))
        return Counted(None, tuple(told), ("calendar",), found.earliest, found.latest)
    told += left_out(day_zero(start, count), found, count, calendar)
    told.append(number_step(f"counted_{count.unit}", count.amount))
    return Counted(found, tuple(told), way=way_of(count, start))


def way_of(count: Count, start: date) -> Way:
    """How a plain count counts from a day."""
    return Way(count.amount, count.unit, start, count.start_is_day_one)


def _why_off(count: Count, calendar: SchoolCalendar | None) -> str:
    if count.unit == "business":
        return "no_holidays"
    return "calendar_too_short" if calendar is not None and calendar.years else "no_calendar"


def left_out(start: date, end: date, count: Count, calendar: SchoolCalendar | None) -> list[Step]:
    """What the unit skipped after `start`, up to `end`."""
    runs = skipped(start, end, count.unit, calendar)
    what = "holiday" if count.unit == "business" else "closed"
    if len(runs) > TOLD_ONE_BY_ONE:
        return [step(f"left_out_{what}s", number=sum(number for _, number in runs))]
    return [
        step(f"left_out_{what}", day=span.first)
        if span.first == span.last
        else step(f"left_out_{what}_span", first=span.first, last=span.last, number=number)
        for span, number in runs
    ]
