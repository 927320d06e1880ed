"""Last year's calendar moved into the next, for somebody to check line by line.

Whole weeks are added, 52 or 53, so that each day keeps its weekday and the first day keeps its place in the month (the
second Wednesday of August stays the second). A closing that holds public holidays goes where they go: a single day to
the day on which the holiday falls, a longer one by whole weeks so that it holds as many of them as it can.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from midline.core.calendars.plan import OpenDay, Stretch, YearPlan

How = Literal["same_weekday", "same_holiday", "holiday_lost"]
_WEEKS = (52, 53, 51)
Holidays = Mapping[date, frozenset[str]]


@dataclass(frozen=True)
class CopiedLine:
    """One line of the copy: where it stands (`closed[2]`), what it was, what it is, and how the day was found."""

    field: str
    name: str
    was_first: date
    was_last: date
    first: date
    last: date
    how: How
    holidays: tuple[str, ...] = ()


@dataclass(frozen=True)
class CopiedYear:
    """The year made, and each of its lines beside the one that it was made from."""

    plan: YearPlan
    lines: tuple[CopiedLine, ...]


def copied(plan: YearPlan, holidays: Holidays) -> CopiedYear:
    """The plan a year later. `holidays` names the public holidays of both years by their days."""
    weeks = _weeks_of(plan.first_day)
    lines = [
        _moved("first_day", "", plan.first_day, plan.first_day, weeks),
        _moved("last_day", "", plan.last_day, plan.last_day, weeks),
        *(_moved(f"terms[{n}]", one.name, one.first, one.last, weeks) for n, one in enumerate(plan.terms)),
        *(_closing(f"closed[{n}]", one, weeks, holidays) for n, one in enumerate(plan.closed)),
    ]
    terms = [line for line in lines if line.field.startswith("terms")]
    closed = [line for line in lines if line.field.startswith("closed")]
    made = YearPlan(
        first_day=lines[0].first,
        last_day=lines[1].first,
        weekdays=plan.weekdays,
        terms=tuple(Stretch(line.name, line.first, line.last) for line in terms),
        closed=tuple(Stretch(line.name, line.first, line.last) for line in closed),
        # A day made up belongs to the storm of its own year, and is not copied.
        extra=tuple[OpenDay, ...](),
    )
    return CopiedYear(made, tuple(lines))


def _weeks_of(first_day: date) -> int:
    """52 weeks, or 53 where only so the day keeps its place among the like weekdays of its month."""
    place = (first_day.month, (first_day.day - 1) // 7)
    for weeks in _WEEKS:
        then = first_day + timedelta(weeks=weeks)
        if (then.month, (then.day - 1) // 7) == place:
            return weeks
    return 52


def _moved(field: str, name: str, first: date, last: date, weeks: int) -> CopiedLine:
    by = timedelta(weeks=weeks)
    return CopiedLine(field, name, first, last, first + by, last + by, "same_weekday")


def _closing(field: str, one: Stretch, weeks: int, holidays: Holidays) -> CopiedLine:
    plain = _moved(field, one.name, one.first, one.last, weeks)
    names = _held(one.first, one.last, holidays)
    if not names:
        return plain
    if one.first == one.last:
        return _single(plain, names, holidays)
    around = (weeks, *(other for other in _WEEKS if other != weeks))
    moved = [_moved(field, one.name, one.first, one.last, by) for by in around]
    best = max(moved, key=lambda line: len(names & _held(line.first, line.last, holidays)))
    kept = names & _held(best.first, best.last, holidays)
    return _told(best if kept else plain, names, "same_holiday" if kept else "holiday_lost")


def _single(plain: CopiedLine, names: frozenset[str], holidays: Holidays) -> CopiedLine:
    near = [
        day
        for day, called in holidays.items()
        if called & names and day != plain.was_first and abs((day - plain.first).days) < 40
    ]
    if not near:
        return _told(plain, names, "holiday_lost")
    # A holiday that falls on a weekend may be kept on the Friday or Monday beside it, under the same name.
    day = min(near, key=lambda one: (one.weekday() >= 5, abs((one - plain.first).days)))
    made = CopiedLine(plain.field, plain.name, plain.was_first, plain.was_last, day, day, "same_holiday")
    return _told(made, names, "same_holiday" if day.weekday() < 5 else "holiday_lost")


def _told(line: CopiedLine, names: frozenset[str], how: How) -> CopiedLine:
    return CopiedLine(
        line.field, line.name, line.was_first, line.was_last, line.first, line.last, how, tuple(sorted(names))
    )


def _held(first: date, last: date, holidays: Holidays) -> frozenset[str]:
    return frozenset(name for day, names in holidays.items() if first <= day <= last for name in names)
