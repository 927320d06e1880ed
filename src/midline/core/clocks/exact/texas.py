"""Texas, initial evaluation: absences, and consent near the end of the year (TEC 29.004(a), (a-1); 19 TAC 89.1011).

Counted as the agency's page says: day 1 is the first school day after consent is received. Three or more absences in
the 45 days add all of themselves. With 35 to 44 school days left up to the last instructional day, and fewer than three
absences in them, the report is due on 30 June; with three or more the 45 days and the absences run on into the next
year. With under 35 left the 45 days run on. The absences given are those of a child enrolled in the district's schools:
the extension is not for under-fives not enrolled or for private and home school children.
"""

from bisect import bisect_left, bisect_right
from datetime import date

from midline.core.clocks.bounded import school_year_of
from midline.core.clocks.clock import Step, step
from midline.core.clocks.counting import Counted, left_out, plain_count
from midline.core.clocks.exact.shape import Exact
from midline.core.clocks.occurrence import Occurrence
from midline.core.clocks.situation import Situation
from midline.core.days import OffCalendar, SchoolCalendar, add_weekdays, count_units
from midline.core.law.rule import Count

PROSE = (
    "Extended by the number of absences once the student has missed 3 or more school days in the period; summer "
    "days are not school days; consent received 35 to 44 school days before the last instructional day means the "
    "report is due 30 June (unless 3 or more absences); under 35 days the 45 school days run on into the next "
    "year."
)
FEWEST_ABSENCES = 3
FEWEST_LEFT = 35


def _count(run: Occurrence, case: Situation) -> Counted | None:
    count, start = run.rule.count, run.start.on
    assert count is not None
    calendar = case.calendar
    last = None if calendar is None else last_instructional_day(calendar, start)
    if calendar is None or last is None:
        return _without_calendar(count, start, case)
    left = count_units(start, last, "school", calendar)
    if isinstance(left, OffCalendar):
        return _without_calendar(count, start, case)
    if FEWEST_LEFT <= left < count.amount:
        return _near_the_end(count, start, last, left, case)
    plain = plain_count(count, start, calendar)
    return plain if plain.due is None else _with_absences(count, start, plain.due, case)


def _with_absences(count: Count, start: date, until: date, case: Situation) -> Counted:
    """The count with every absence up to `until` added, when there are three or more."""
    missed = _missed(case, start, until)
    amount = count.amount + (missed if missed >= FEWEST_ABSENCES else 0)
    whole = plain_count(Count(amount, "school"), start, case.calendar)
    if whole.due is None:
        return whole
    told = whole.trail[:-1]
    return Counted(whole.due, (*told, step("counted_school", number=count.amount), *_absences(missed, amount)))


def _absences(missed: int, amount: int) -> tuple[Step, ...]:
    if missed >= FEWEST_ABSENCES:
        return (step("tx_absences", number=missed, total=amount),)
    return (step("tx_few_absences", number=missed, fewest=FEWEST_ABSENCES),)


def _near_the_end(count: Count, start: date, last: date, left: int, case: Situation) -> Counted:
    missed = _missed(case, start, last)
    told = step("tx_days_left", number=left, day=last)
    if missed >= FEWEST_ABSENCES:
        found = _with_absences(count, start, last, case)
        return Counted(found.due, (told, *found.trail), found.missing, found.earliest, found.latest)
    due = date(last.year, 6, 30)
    skipped = left_out(start, last, count, case.calendar)
    return Counted(due, (told, *skipped, *_absences(missed, count.amount), step("tx_june", day=due)))


def _missed(case: Situation, start: date, until: date) -> int:
    assert case.calendar is not None
    days = case.calendar.school_ordinals
    ordinals = (day.toordinal() for day in case.absences if start < day <= until)
    return sum(bisect_left(days, one) < bisect_right(days, one) for one in ordinals)


def _without_calendar(count: Count, start: date, case: Situation) -> Counted:
    """Bounds alone: the count may end on 30 June when that comes before its 45th school day."""
    plain = plain_count(count, start, case.calendar)
    june = date(school_year_of(start) + 1, 6, 30)
    soonest = plain.soonest
    assert soonest is not None
    # 30 June is due only with 35 school days between, so not sooner than as many weekdays.
    early = min(soonest, june) if june >= add_weekdays(start, FEWEST_LEFT) else soonest
    return Counted(None, plain.trail, ("calendar",), early)


def last_instructional_day(calendar: SchoolCalendar, day: date) -> date | None:
    """The last day of instruction of the school year that `day` falls in; None where its spring is not listed."""
    ends = [year.last_day for year in calendar.years if school_year_of(year.first_day) == school_year_of(day)]
    last = max(ends, default=None)
    return last if last is not None and 4 <= last.month <= 6 else None


TEXAS = Exact("TX", "initial_evaluation", PROSE, _count)
