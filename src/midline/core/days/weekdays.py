"""Counting the days of a weekly pattern (Monday is 0) by arithmetic, however long the stretch."""

from datetime import date, timedelta

MONDAY_TO_FRIDAY = frozenset(range(5))


def weekdays_between(start: date, end: date, weekdays: frozenset[int] = MONDAY_TO_FRIDAY) -> int:
    """How many days of the pattern lie after `start`, up to and including `end`; 0 when `end` is not later."""
    length = (end - start).days
    if length <= 0:
        return 0
    weeks, rest = divmod(length, 7)
    first = start.weekday() + 1
    return weeks * len(weekdays) + sum((first + step) % 7 in weekdays for step in range(rest))


def add_weekdays(start: date, amount: int, weekdays: frozenset[int] = MONDAY_TO_FRIDAY) -> date:
    """The `amount`-th (1 or more) day of the pattern after `start`, which is itself day 0."""
    weeks, rest = divmod(amount - 1, len(weekdays))
    day = start + timedelta(days=7 * weeks)
    for _ in range(rest + 1):
        day += timedelta(days=1)
        while day.weekday() not in weekdays:
            day += timedelta(days=1)
    return day
