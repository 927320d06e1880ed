"""Pennsylvania, initial evaluation: sixty calendar days with the summer left out (22 Pa. Code 14.123(b)).

The last day of the spring term counts and so does the first day of the fall term; the days between do not. The charter
schools' twin (22 Pa. Code 711.24(b)) leaves out the last day of spring too; it is not counted so here.
"""

from datetime import timedelta
from itertools import pairwise

from midline.core.clocks.bounded import school_year_of
from midline.core.clocks.clock import step
from midline.core.clocks.counting import Counted, plain_count
from midline.core.clocks.exact.shape import Exact
from midline.core.clocks.occurrence import Occurrence
from midline.core.clocks.situation import Situation
from midline.core.days import SchoolCalendar, Span

PROSE = (
    "Days from the day after the last day of the spring term through the day before the first day of the fall term are "
    "not counted."
)
_ONE = timedelta(days=1)


def _count(run: Occurrence, case: Situation) -> Counted | None:
    count, start, calendar = run.rule.count, run.start.on, case.calendar
    assert count is not None
    plain = plain_count(count, start, None)
    if calendar is None or not calendar.years:
        return Counted(None, (*plain.trail[:1], step("no_calendar")), ("calendar",), plain.due)
    gaps = summers(calendar)
    day, left = start, count.amount
    told = [step("day_zero", day=start)]
    for gap in gaps:
        before = (gap.first - _ONE - day).days
        if day >= gap.last or before >= left:
            continue
        left, day = left - max(before, 0), gap.last
        told.append(step("left_out_summer", first=gap.first, last=gap.last, number=gap.length))
    due = day + timedelta(days=left)
    if calendar.known_around(start + _ONE) is None or calendar.known_around(due) is None:
        return Counted(None, (*told, step("calendar_too_short")), ("calendar",), plain.due)
    return Counted(due, (*told, step("counted_calendar", number=count.amount)))


def summers(calendar: SchoolCalendar) -> tuple[Span, ...]:
    """Each stretch from a spring term to the fall term after it, and the known end of the one before the first year."""
    first = calendar.years[0].first_day
    found = []
    if calendar.known[0].first < first:
        found.append(Span(calendar.known[0].first, first - _ONE))
    for before, after in pairwise(calendar.years):
        spring_to_fall = school_year_of(before.last_day) < school_year_of(after.first_day)
        if spring_to_fall and calendar.known_around(before.last_day + _ONE) is not None:
            found.append(Span(before.last_day + _ONE, after.first_day - _ONE))
    return tuple(found)


SUMMER = Exact("PA", "initial_evaluation", PROSE, _count)
