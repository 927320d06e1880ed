"""The quick way of leaving days out agrees with looking at each day on its own."""

from datetime import timedelta
from itertools import count as counting

from hypothesis import given, settings
from hypothesis import strategies as st

from midline.core.days import school_year_of
from midline.core.law import Count, LeavesOut, Weekends
from tests.core.clocks.rules import a_rule, case, one_clock
from tests.core.days.strategies import calendars_with_a_day

ONE = timedelta(days=1)
OUT, COUNTED = "left_out", "counted"


def year_of(day, calendar):
    """The listed term that holds a day."""
    return next((year for year in calendar.years if year.first_day <= day <= year.last_day), None)


def is_summer(day, calendar):
    """Known, between no first and last day, and in a gap between two school years."""
    if calendar.known_around(day) is None or year_of(day, calendar):
        return False
    before = max((year.last_day for year in calendar.years if year.last_day < day), default=None)
    after = min(year.first_day for year in calendar.years if year.first_day > day)
    if before is None or calendar.known_around(before) != calendar.known_around(day):
        return True
    return school_year_of(before) < school_year_of(after)


def run_of(day, calendar):
    """The days on end without school around a day, the summer not among them; empty for a school day."""

    def shut(one):
        known = calendar.known_around(one) is not None
        return known and calendar.is_school_day(one) is False and not is_summer(one, calendar)

    if not shut(day):
        return []
    first = last = day
    while shut(first - ONE):
        first -= ONE
    while shut(last + ONE):
        last += ONE
    return [first + timedelta(days=step) for step in range((last - first).days + 1)]


def is_out(day, calendar, term):
    if term.what == "summer":
        return is_summer(day, calendar)
    run = run_of(day, calendar)
    off = [one for one in run if one.weekday() in calendar.week_on(one)]
    if len(off) < max(term.at_least, 1):
        return False
    if day < off[0]:
        return term.weekends.before == OUT
    if day > off[-1]:
        return term.weekends.after == OUT
    return day.weekday() in calendar.week_on(day) or term.weekends.inside == OUT


def slow(start, amount, calendar, terms):
    """The day on which so many days are full, None where the calendar ends before."""
    left = amount
    for step in counting(1):
        day = start + timedelta(days=step)
        if calendar.known_around(day) is None or calendar.known_around(day) != calendar.known_around(start + ONE):
            return None
        left -= not any(is_out(day, calendar, term) for term in terms)
        if left == 0:
            return day
    raise AssertionError


EDGES = st.sampled_from([OUT, COUNTED])
BREAKS = st.builds(
    lambda what, least, weekends: LeavesOut(what, what, least if what == "breaks" else 1, weekends),
    st.sampled_from(["breaks", "closings"]),
    st.integers(1, 7),
    st.builds(Weekends, EDGES, EDGES, EDGES),
)


@given(
    calendars_with_a_day(), st.integers(1, 90), st.lists(st.just(LeavesOut("summer", "summer")) | BREAKS, max_size=2)
)
@settings(max_examples=150, deadline=None)
def test_each_day_is_left_out_or_counted_as_it_is_on_its_own(made, amount, terms):
    calendar, start = made
    if not terms:
        terms = [LeavesOut("summer", "summer")]
    rule = a_rule(count=Count(amount, "calendar"), leaves_out=tuple(terms))
    clock = one_clock(rule, case("2050-01-01", f"consent_received {start}", calendar=calendar))
    assert clock.due == slow(start, amount, calendar, terms)
    if clock.due is not None:
        out = {day for one in clock.left_out for day in (one.span.first, one.span.last)}
        assert all(start < day < clock.due for day in out)
        assert (clock.due - start).days == amount + sum(one.span.length for one in clock.left_out)
