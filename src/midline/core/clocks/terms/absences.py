"""School days that a child missed, and what they add to a count."""

from bisect import bisect_left, bisect_right
from datetime import date

from midline.core.clocks.clock import Step, number_step, step
from midline.core.clocks.counting import TOLD_ONE_BY_ONE
from midline.core.clocks.situation import Situation
from midline.core.clocks.terms.anchors import younger_than
from midline.core.law.terms import LeavesOut, NotFor


def missed(case: Situation, start: date, until: date) -> tuple[date, ...]:
    """Those of the given absences that lie after `start`, up to `until`, on days that are known to have had school."""
    if case.calendar is None:
        return ()
    days = case.calendar.school_ordinals
    between = sorted(day for day in case.absences if start < day <= until)
    return tuple(day for day in between if bisect_left(days, day.toordinal()) < bisect_right(days, day.toordinal()))


def count_for(not_for: tuple[NotFor, ...], start: date, case: Situation) -> bool | None:
    """Whether what this child missed counts; None where only the birth date, which is not known, would tell.

    A child of whom nobody said how they go to school is taken for one of the district's: it keeps no other's absences.
    """
    found: bool | None = True
    for one in not_for:
        if one.schooling != case.schooling:
            continue
        young = True if one.age_under is None else younger_than(one.age_under, start, case)
        if young:
            return False
        if young is None:
            found = None
    return found


def added(term: LeavesOut, number: int) -> int:
    """How many days so many absences add."""
    assert term.first is not None
    if number < term.first:
        return 0
    return number if term.added == "all" else number - term.first + 1


def told(term: LeavesOut, days: tuple[date, ...], more: int) -> tuple[Step, ...]:
    """Which were missed, and what it did."""
    assert term.first is not None
    if more == 0:
        return few(days, term.first)
    number = len(days)
    if term.added == "all":
        return (step("absences_all", number=number, fewest=term.first), *named(days))
    return (number_step("absences_excess", more, missed=number, fewest=term.first), *named(days))


def taken_as_public(not_for: tuple[NotFor, ...], case: Situation) -> tuple[Step, ...]:
    """That the count took the child for one of a public school, where others would count otherwise and nobody said."""
    return (step("absences_of_public"),) if not_for and case.schooling is None else ()


def few(days: tuple[date, ...], fewest: int) -> tuple[Step, ...]:
    """That too few were missed to move anything; where none are on record, that nobody entered any."""
    if not days:
        return (step("absences_none", fewest=fewest),)
    return (step("absences_few", number=len(days), fewest=fewest), *named(days))


def named(days: tuple[date, ...]) -> tuple[Step, ...]:
    """The days that were missed, one by one where they are not too many."""
    if len(days) > TOLD_ONE_BY_ONE:
        return (step("absences_between", number=len(days), first=days[0], last=days[-1]),)
    return tuple(step("absent_on", day=day) for day in days)
