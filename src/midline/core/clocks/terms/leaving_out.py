"""A count with days left out: breaks, summers and closings by the calendar, absences by how many there were."""

from dataclasses import replace
from datetime import date

from midline.core.clocks.clock import LeftOut, Reading, Step, number_step, step
from midline.core.clocks.counting import TOLD_ONE_BY_ONE, Counted, day_zero, plain_count, way_of
from midline.core.clocks.situation import Situation
from midline.core.clocks.terms import absences
from midline.core.clocks.terms.left_out import left_out_days, run_past
from midline.core.days import OffCalendar, count_units
from midline.core.law.terms import LeavesOut
from midline.core.law.units import Count


def count_with(count: Count, terms: tuple[LeavesOut, ...], start: date, case: Situation, source: str) -> Counted:
    """The count from `start` with its terms. Where the edge of a break is open the earlier day, and both readings."""
    early = count_early(count, terms, start, case)
    if not any(term.is_open for term in terms):
        return early
    late = _count(count, terms, start, case, late=True)
    if early.due is None or late.due == early.due:
        return early
    both = (("reading_weekends_counted", early), ("reading_weekends_left_out", late))
    readings = tuple(Reading(found.due, source, step(code)) for code, found in both)
    return replace(early, trail=(*early.trail, step("edge_open")), readings=readings)


def count_early(count: Count, terms: tuple[LeavesOut, ...], start: date, case: Situation) -> Counted:
    """The count by the earlier of the two readings alone."""
    return _count(count, terms, start, case, late=False)


def _count(count: Count, terms: tuple[LeavesOut, ...], start: date, case: Situation, *, late: bool) -> Counted:
    if any(term.what == "consent_time" for term in terms):
        return _less_consent_time(count, start, case)
    by_calendar = tuple(term for term in terms if term.what != "absences")
    found = _over(count, by_calendar, start, case, late)
    for term in terms:
        if term.what == "absences":
            found = _with_absences(term, found, count, by_calendar, start, case, late)
    return found


def _with_absences(
    term: LeavesOut,
    found: Counted,
    count: Count,
    by_calendar: tuple[LeavesOut, ...],
    start: date,
    case: Situation,
    late: bool,
) -> Counted:
    """The period is what the count came to without them; what they add has no further absences of its own."""
    assert found.soonest is not None
    days = absences.missed(case, start, found.soonest)
    more = absences.added(term, len(days))
    counts = absences.count_for(term.not_for, start, case)
    if more and counts is False:
        return replace(found, trail=(*found.trail, step("absences_not_for")))
    longer = found
    if more:
        longer = _over(replace(count, amount=count.amount + more), by_calendar, start, case, late)
    if longer.due is None:
        return longer
    counted = number_step(f"counted_{count.unit}", count.amount)
    total = (number_step(f"counted_{count.unit}_in_all", count.amount + more),) if more else ()
    told = absences.told(term, days, more)
    if more:
        told = (*told, *absences.taken_as_public(term.not_for, case))
    trail = (*longer.trail[:-1], counted, *told, *total)
    if more and counts is None:
        return Counted(None, (*trail, step("absences_by_age")), ("birth_date",), found.soonest, longer.due)
    return replace(longer, trail=trail, way=way_of(count, start))


def _over(count: Count, terms: tuple[LeavesOut, ...], start: date, case: Situation, late: bool) -> Counted:
    """The count with what the calendar leaves out; the unit's own way where there is no such term."""
    if not terms or count.unit != "calendar":
        return plain_count(count, start, case.calendar)
    zero = day_zero(start, count)
    head = step("day_one" if count.start_is_day_one else "day_zero", day=start)
    calendar = case.calendar
    if calendar is None or not calendar.years:
        bare, _ = run_past(zero, count.amount, ())
        return Counted(None, (head, step("no_calendar")), ("calendar",), bare)
    due, met = run_past(zero, count.amount, left_out_days(terms, calendar, late=late))
    reach = calendar.known_around(due)
    following = date.fromordinal(zero.toordinal() + 1)
    if reach is None or following < reach.first:
        return Counted(None, (head, step("calendar_too_short")), ("calendar",), due)
    told = (head, *_told(met), number_step("counted_calendar", count.amount))
    return Counted(due, told, left_out=met, way=way_of(count, start))


def _told(met: tuple[LeftOut, ...]) -> tuple[Step, ...]:
    if len(met) > TOLD_ONE_BY_ONE:
        return (step("left_out_days", number=sum(one.span.length for one in met)),)
    return tuple(_told_one(one) for one in met)


def _told_one(one: LeftOut) -> Step:
    span = one.span
    if span.length == 1:
        return step("left_out_closed", day=span.first)
    code = "left_out_summer" if one.what == "summer" else "left_out_break"
    return step(code, first=span.first, last=span.last, number=span.length)


def _less_consent_time(count: Count, start: date, case: Situation) -> Counted:
    """The days from the day after consent was asked for to the day it came in are not counted."""
    came = _first("consent_received", start, case)
    asked = _first("consent_requested", start, case)
    plain = plain_count(count, start, case.calendar)
    if asked is None or came is None or asked > came:
        missing = tuple(k for k, day in (("consent_requested", asked), ("consent_received", came)) if day is None)
        return Counted(None, plain.trail[:1], missing or ("consent_requested",), plain.soonest)
    assert count.unit in ("calendar", "school", "business")
    before = count_units(day_zero(start, count), asked, count.unit, case.calendar)
    if isinstance(before, OffCalendar) or before >= count.amount:
        return plain
    return plain_count(Count(count.amount - before, count.unit), came, case.calendar)


def _first(kind: str, start: date, case: Situation) -> date | None:
    of_kind = (fact for fact in case.facts if fact.kind == kind and fact.about in (None, "initial"))
    return min((fact.on for fact in of_kind if fact.on >= start), default=None)
