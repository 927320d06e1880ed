"""The states' pauses and year ends counted once more, the slow way: day by day over the printed calendar.

Knows nothing of the program: school days are those of calendars.txt, what does not count is a set of days, and a count
takes one day after another. Written from the words of the law tables, each rule in a line or two.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

ONE = timedelta(days=1)


@dataclass(frozen=True)
class Printed:
    """Two years of school days, in order, and what lies between them."""

    first: tuple[date, ...]
    second: tuple[date, ...]

    @property
    def days(self):
        """The school days of both years."""
        return self.first + self.second

    @property
    def last(self):
        """The last day of instruction of the first year."""
        return self.first[-1]

    @property
    def next_first(self):
        """The first day of instruction of the second year."""
        return self.second[0]

    def left(self, day):
        """The school days of the first year after a day."""
        return sum(one > day for one in self.first)

    def summer(self):
        """Each day of the summers before, between and after the years."""
        before = stretch(date(self.first[0].year, 7, 1), self.first[0] - ONE)
        return {*before, *stretch(self.last + ONE, self.next_first - ONE)}

    def breaks(self):
        """Each run of days in a year without school: the whole of it, and the weekdays in it."""
        for year in (self.first, self.second):
            for one, other in pairwise(year):
                whole = stretch(one + ONE, other - ONE)
                if off := [day for day in whole if day.weekday() < 5]:
                    yield whole, off


def stretch(first, last):
    """The days from one to another, both with it."""
    return [first + at * ONE for at in range((last - first).days + 1)]


def walk(start, number, out):
    """The day on which so many days are full that are not left out."""
    day = start
    while number:
        day += ONE
        number -= day not in out
    return day


def school(start, number, printed):
    """The school day of so many after a day."""
    return [day for day in printed.days if day > start][number - 1]


def california(start, printed):
    """Breaks of more than five school days are out until school meets again."""
    return walk(
        start,
        60,
        printed.summer() | {d for whole, off in printed.breaks() if len(off) > 5 for d in whole if d >= off[0]},
    )


def florida(start, printed):
    """Every closing is out."""
    return walk(start, 60, printed.summer() | {d for _, off in printed.breaks() for d in stretch(off[0], off[-1])})


def georgia(start, printed):
    """Five school days on end are out with the weekends beside them; past the year nothing is said of late consents."""
    due = walk(start, 60, printed.summer() | {d for whole, off in printed.breaks() if len(off) >= 5 for d in whole})
    return None if start <= printed.last - 30 * ONE and due > printed.last else due


def new_jersey(start, printed):
    """The weekdays of closings are out, weekends and the summer are not."""
    return walk(start, 20, {day for _, off in printed.breaks() for day in off})


def pennsylvania(start, printed):
    """The summer is out."""
    return walk(start, 60, printed.summer())


def massachusetts(start, printed):
    """Thirty to forty-five school days left: fourteen days after the year."""
    late = start <= printed.last and 30 <= printed.left(start) <= 45
    return printed.last + 14 * ONE if late else school(start, 45, printed)


def texas(start, printed):
    """Thirty-five to forty-four school days left: 30 June."""
    late = start <= printed.last and 35 <= printed.left(start) <= 44
    return date(printed.last.year, 6, 30) if late else school(start, 45, printed)


def delaware(start, printed):
    """Forty-five school days or ninety days."""
    return min(school(start, 45, printed), start + 90 * ONE)
