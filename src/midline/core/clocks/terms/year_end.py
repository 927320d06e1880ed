"""Another last day near the end of the school year: which branch holds, and what it comes to."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from midline.core.clocks.clock import Step, step
from midline.core.clocks.counting import Counted, plain_count
from midline.core.clocks.occurrence import Occurrence
from midline.core.clocks.situation import Situation
from midline.core.clocks.terms import absences
from midline.core.clocks.terms.anchors import YearEnds, last_fact, year_ends
from midline.core.days import MONDAY_TO_FRIDAY, OffCalendar, add_units, add_weekdays, count_units, summers
from midline.core.law.terms import Left, YearEnd

_ONE = timedelta(days=1)


@dataclass(frozen=True)
class _Open:
    """A branch of which it is not known whether it holds: why not, and the days that it could bring."""

    missing: tuple[str, ...]
    earliest: date
    latest: date | None


def with_year_ends(run: Occurrence, case: Situation, base: Counted) -> Counted:
    """The base, or the first branch that holds; with those that may hold as bounds."""
    maybe: list[_Open] = []
    for branch in run.rule.year_end:
        found = _branch(branch, run, case, base)
        if isinstance(found, _Open):
            maybe.append(found)
        elif isinstance(found, Counted):
            base = found
            break
        else:
            base = replace(base, trail=(*base.trail, *found))
    return _bounded(base, maybe) if maybe else base


def _branch(branch: YearEnd, run: Occurrence, case: Situation, base: Counted) -> Counted | _Open | tuple[Step, ...]:
    """What the branch comes to where it holds; what to tell where it does not."""
    start = run.start.on
    if branch.only_in_summer and _in_summer(base, case) is False:
        return ()
    own = branch.from_fact is None or branch.from_fact == run.start.kind
    measured = start if own or branch.from_fact is None else last_fact(branch.from_fact, start, case)
    if measured is None:
        return _without_fact(branch, start, case)
    ends = year_ends(measured, case.calendar)
    if branch.only_in_summer and branch.left is None:
        return _of_summer(branch, case, base)
    left = _left(branch.left, measured, ends.last, case)
    if left is None:
        return _without_calendar(branch, start, measured, case)
    if branch.left is not None and (left < 0 or not branch.left.holds(left)):
        return ()
    told = (step(f"days_left_{branch.left.unit}", number=left, day=ends.last),) if branch.left and ends.last else ()
    if branch.unless_absences is not None and ends.last is not None:
        days, fewest = absences.missed(case, measured, ends.last), branch.unless_absences
        counts = absences.count_for(branch.not_for, start, case) if len(days) >= fewest else True
        if len(days) >= fewest and counts:
            return (*told, step("absences_keep", number=len(days), fewest=fewest), *absences.named(days))
        if counts is None:
            return _by_age(_due(branch, start, ends, case, told))
        told = (*told, *(absences.few(days, fewest) if counts else (step("absences_not_for"),)))
    return _due(branch, start, ends, case, told)


def _by_age(found: Counted | _Open | tuple[Step, ...]) -> _Open | tuple[Step, ...]:
    """A branch that holds or not by an age that is not known."""
    if not isinstance(found, Counted):
        return found
    assert found.soonest is not None
    return _Open(("birth_date", *found.missing), found.soonest, found.furthest)


def _due(
    branch: YearEnd, start: date, ends: YearEnds, case: Situation, told: tuple[Step, ...]
) -> Counted | _Open | tuple[Step, ...]:
    day = _day(branch, ends, case)
    if isinstance(day, OffCalendar):
        return Counted(None, (*told, step("calendar_too_short")), ("calendar",), max(day.earliest, start), day.latest)
    if day < start:
        return (*told, step("year_end_passed", day=day))
    return Counted(day, (*told, step("year_end_day", day=day)))


def _day(branch: YearEnd, ends: YearEnds, case: Situation) -> date | OffCalendar:
    if branch.due is not None:
        return date(ends.turns.year, *branch.due)
    anchor = ends.last if branch.after == "last_day" else ends.next_first
    if anchor is None:
        return OffCalendar(_added(branch, ends.turns + _ONE, None))
    if branch.count is None:
        return anchor
    zero = anchor - _ONE if branch.count.start_is_day_one else anchor
    return add_units(zero, branch.count.amount, branch.count.unit, case.calendar)


def _added(branch: YearEnd, anchor: date, case: Situation | None) -> date:
    """The first day that a branch can bring, counted from the first day that its anchor can be."""
    if branch.count is None:
        return anchor
    found = plain_count(branch.count, anchor, case.calendar if case else None).soonest
    assert found is not None
    return found


def _left(left: Left | None, measured: date, last: date | None, case: Situation) -> int | None:
    """How much of the year is left; below 0 after its last day, None where that is not known."""
    if last is None:
        return None
    if measured > last:
        return -1
    found = count_units(measured, last, left.unit if left else "calendar", case.calendar)
    return None if isinstance(found, OffCalendar) else found


def _in_summer(base: Counted, case: Situation) -> bool | None:
    """Whether the plain last day falls in the summer; None where that is not known."""
    if base.due is None or case.calendar is None or case.calendar.known_around(base.due) is None:
        return None
    return any(base.due in span for span in summers(case.calendar))


def _of_summer(branch: YearEnd, case: Situation, base: Counted) -> Counted | _Open:
    """A branch that only asks whether the plain last day falls in the summer."""
    assert base.soonest is not None
    span = next((one for one in summers(case.calendar) if base.soonest in one), None) if case.calendar else None
    if span is None:
        return _Open(("calendar",), base.soonest, None)
    day = span.last + _ONE
    found = _added(branch, day, case)
    return Counted(found, (*base.trail, step("in_summer", day=base.soonest), step("year_end_day", day=found)))


def _without_calendar(branch: YearEnd, start: date, measured: date, case: Situation) -> _Open | tuple[Step, ...]:
    """The last day of instruction is not known: whether the branch can hold, and the first day it could bring."""
    ends = year_ends(measured, None)
    last = measured
    if branch.left is not None and branch.left.at_least is not None:
        last = _at_least(measured, branch.left.at_least, branch.left.unit, case)
    if last > ends.turns:
        return ()
    if branch.due is not None:
        day = date(ends.turns.year, *branch.due)
        return _Open(("calendar",), day, day)
    anchor = last if branch.after == "last_day" else ends.turns + _ONE
    return _Open(("calendar",), max(_added(branch, anchor, None), start), None)


def _at_least(day: date, number: int, unit: str, case: Situation) -> date:
    """The first day by which so many days can have passed: for school days each day of the week with school."""
    if unit == "calendar":
        return day + timedelta(days=number)
    week = case.calendar.weekdays if case.calendar and case.calendar.years else MONDAY_TO_FRIDAY
    return add_weekdays(day, number, week)


def _without_fact(branch: YearEnd, start: date, case: Situation) -> _Open | tuple[Step, ...]:
    """The fact that it is measured from is not on record: it may have come late in this school year, or in the last."""
    assert branch.from_fact is not None
    now = year_ends(start, case.calendar)
    before = now.before(case.calendar)
    soonest: list[date] = []
    latest: list[date | None] = []
    missing = [branch.from_fact]
    left = _left(branch.left, start, now.last, case)
    at_most = branch.left.at_most if branch.left else None
    if left is None or at_most is None or left <= at_most:
        day = _day(branch, now, case)
        known = not isinstance(day, OffCalendar)
        soonest.append(day if not isinstance(day, OffCalendar) else max(day.earliest, start))
        latest.append(day if not isinstance(day, OffCalendar) else None)
        missing += [] if known and left is not None else ["calendar"]
    day = _day(branch, before, case)
    if isinstance(day, OffCalendar):
        soonest.append(max(day.earliest, start))
        latest.append(None)
        missing.append("calendar")
    elif day >= start:
        soonest.append(day)
        latest.append(day)
    if not soonest:
        return ()
    ends = [one for one in latest if one is not None]
    return _Open(tuple(dict.fromkeys(missing)), min(soonest), max(ends) if len(ends) == len(latest) else None)


def _bounded(base: Counted, maybe: list[_Open]) -> Counted:
    assert base.soonest is not None
    missing = dict.fromkeys((*(name for one in maybe for name in one.missing), *base.missing))
    latest = [base.furthest, *(one.latest for one in maybe)]
    known = [day for day in latest if day is not None]
    return Counted(
        None,
        (*base.trail, step("year_end_open")),
        tuple(missing),
        min(base.soonest, *(one.earliest for one in maybe)),
        max(known) if len(known) == len(latest) else None,
        base.readings,
    )
