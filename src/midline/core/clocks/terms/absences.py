"""School days that a child missed, and what they add to a count."""

from bisect import bisect_left, bisect_right
from datetime import date

from midline.core.clocks.clock import Step, number_step, step
from midline.core.clocks.situation import Situation
from midline.core.law.terms import LeavesOut


def missed(case: Situation, start: date, until: date) -> int:
    """How many of the given absences lie after `start`, up to `until`, on days that are known to have had school."""
    if case.calendar is None:
        return 0
    days = case.calendar.school_ordinals
    ordinals = (day.toordinal() for day in case.absences if start < day <= until)
    return sum(bisect_left(days, one) < bisect_right(days, one) for one in ordinals)


def added(term: LeavesOut, number: int) -> int:
    """How many days so many absences add."""
    assert term.first is not None
    if number < term.first:
        return 0
    return number if term.added == "all" else number - term.first + 1


def told(term: LeavesOut, number: int, more: int) -> Step:
    """That so many were missed, and what it did."""
    assert term.first is not None
    if more == 0:
        return step("absences_few", number=number, fewest=term.first)
    if term.added == "all":
        return step("absences_all", number=number, fewest=term.first)
    return number_step("absences_excess", more, missed=number, fewest=term.first)
