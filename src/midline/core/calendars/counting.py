"""How many days of instruction a year has, and each of its terms and months."""

from bisect import bisect_left, bisect_right
from collections import Counter
from dataclasses import dataclass
from datetime import date

from midline.core.calendars.plan import YearPlan
from midline.core.days import SchoolCalendar


@dataclass(frozen=True)
class Lengths:
    """Days of instruction: of the whole year, of each term in order, and by (year, month).

    No state's minimum is held against them: how many days a year needs is for the state and the district to say.
    """

    total: int
    terms: tuple[int, ...]
    months: tuple[tuple[tuple[int, int], int], ...]


def instruction_days(plan: YearPlan) -> tuple[int, ...]:
    """Every day of instruction as a day ordinal, in order. Only for a plan in which nothing is wrong."""
    return SchoolCalendar((plan.as_year,)).school_ordinals


def lengths(plan: YearPlan) -> Lengths:
    """The days of instruction counted. Only for a plan in which nothing is wrong."""
    days = instruction_days(plan)
    months = Counter((day.year, day.month) for day in map(date.fromordinal, days))
    return Lengths(
        total=len(days),
        terms=tuple(_between(days, term.first, term.last) for term in plan.terms),
        months=tuple(sorted(months.items())),
    )


def _between(days: tuple[int, ...], first: date, last: date) -> int:
    return max(0, bisect_right(days, last.toordinal()) - bisect_left(days, first.toordinal()))
