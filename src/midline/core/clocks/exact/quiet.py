"""Rules whose further parts do not come into play in a case, so that the plain count is all that is left of them.

The parts themselves are not written out: a break to leave out, a branch near the end of the year. Where the calendar
shows that none of them touches the stretch from the start to the plain last day, that day is the due day.
"""

from collections.abc import Callable
from datetime import date, timedelta

from midline.core.clocks.bounded import school_year_of
from midline.core.clocks.clock import step
from midline.core.clocks.counting import Counted, plain_count
from midline.core.clocks.exact.shape import Exact
from midline.core.clocks.exact.texas import last_instructional_day
from midline.core.clocks.occurrence import Occurrence
from midline.core.clocks.situation import Situation
from midline.core.days import SchoolCalendar, count_units, skipped

CALIFORNIA = (
    "Days between regular sessions or terms and school vacations of more than five school days do not count; the "
    "count restarts when school reconvenes. If the referral came 30 days or less before the end of the school "
    "year, the IEP is due within 30 days after the next school year begins."
)
CALIFORNIA_PLAN = (
    "Same break rule as the 60-day clock (breaks of more than five school days do not count). For a referral "
    "made 10 days or less before the school year ends, the plan is due within 10 days after the next year or "
    "term starts."
)
FLORIDA = (
    "School holidays, Thanksgiving, winter and spring breaks, and the summer vacation do not count; absences "
    "beyond eight school days in the period are also left out."
)
MASSACHUSETTS = (
    "School working days only. If consent arrives 30 to 45 school working days before the year ends, the IEP or "
    "ineligibility notice is due no later than 14 days after the end of the year."
)
NEW_JERSEY = (
    "Identification meeting; school holidays are left out of the count but summer vacation is not (Winslow "
    "Township; Cherry Hill page agrees on 20 calendar days). Written notice of the decision follows within 15 "
    "calendar days of that meeting."
)
Untouched = Callable[[Occurrence, date, Situation, SchoolCalendar], bool]
_MOST_ABSENCES_IN_FLORIDA = 8
_LONGEST_BREAK_IN_CALIFORNIA = 5


def _quiet(untouched: Untouched) -> Callable[[Occurrence, Situation], Counted | None]:
    def count(run: Occurrence, case: Situation) -> Counted | None:
        assert run.rule.count is not None
        plain = plain_count(run.rule.count, run.start.on, case.calendar)
        if plain.due is None or case.calendar is None or not _in_one_year(case.calendar, run.start.on, plain.due):
            return None
        if not untouched(run, plain.due, case, case.calendar):
            return None
        return Counted(plain.due, (*plain.trail, step("nothing_else_touches", first=run.start.on, last=plain.due)))

    return count


def _in_one_year(calendar: SchoolCalendar, start: date, end: date) -> bool:
    """Whether the whole stretch lies between the first and the last day of instruction of one school year."""
    last = last_instructional_day(calendar, start)
    firsts = [year.first_day for year in calendar.years if school_year_of(year.first_day) == school_year_of(start)]
    return last is not None and min(firsts) <= start and end <= last


def _longest_break(calendar: SchoolCalendar, start: date, end: date) -> int:
    # A break that begins in the stretch and goes on after it is measured whole.
    runs = skipped(start - timedelta(days=31), end + timedelta(days=31), "school", calendar)
    return max((number for span, number in runs if span.first <= end and span.last > start), default=0)


def _california(run: Occurrence, due: date, case: Situation, calendar: SchoolCalendar) -> bool:
    """No break of more than five school days, and the request came in the same school year, so not late in the last."""
    if run.start.kind == "request_received":
        asked: date | None = run.start.on
    else:
        days = [fact.on for fact in case.facts if fact.kind == "request_received" and fact.on <= run.start.on]
        asked = max(days, default=None)
    # Where request and last day lie in one school year, the request cannot be one of its last 30 (or 10) days: the
    # count itself is longer than that.
    if asked is None or not _in_one_year(calendar, asked, due):
        return False
    return _longest_break(calendar, run.start.on, due) <= _LONGEST_BREAK_IN_CALIFORNIA


def _florida(run: Occurrence, due: date, case: Situation, calendar: SchoolCalendar) -> bool:
    missed = sum(run.start.on < day <= due for day in case.absences)
    return missed <= _MOST_ABSENCES_IN_FLORIDA and _longest_break(calendar, run.start.on, due) == 0


def _massachusetts(run: Occurrence, due: date, case: Situation, calendar: SchoolCalendar) -> bool:
    last = last_instructional_day(calendar, run.start.on)
    assert last is not None
    assert run.rule.count is not None
    left = count_units(run.start.on, last, "school", calendar)
    return isinstance(left, int) and left > run.rule.count.amount


def _new_jersey(run: Occurrence, due: date, case: Situation, calendar: SchoolCalendar) -> bool:
    return _longest_break(calendar, run.start.on, due) == 0


QUIET = (
    Exact("CA", "initial_evaluation", CALIFORNIA, _quiet(_california)),
    Exact("CA", "response_to_request", CALIFORNIA_PLAN, _quiet(_california)),
    Exact("FL", "initial_evaluation", FLORIDA, _quiet(_florida)),
    Exact("MA", "initial_evaluation", MASSACHUSETTS, _quiet(_massachusetts)),
    Exact("NJ", "response_to_request", NEW_JERSEY, _quiet(_new_jersey)),
)
