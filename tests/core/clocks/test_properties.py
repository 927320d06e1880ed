"""What holds for every clock, whatever the case."""

from dataclasses import replace
from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from midline import lawbook
from midline.core.clocks import Situation
from midline.core.days import SchoolCalendar
from midline.core.law.rule import Count
from midline.core.pathways import Fact
from tests.core.clocks.lives import LATE, cases, clocks_of
from tests.core.clocks.rules import a_rule, one_clock
from tests.core.days.strategies import calendars_with_a_day

UNITS = st.sampled_from(["calendar", "school", "business", "month", "year"])


def consent_clock(calendar, start, unit, amount):
    facts = (Fact("consent_received", start),)
    return one_clock(a_rule(count=Count(amount, unit)), Situation(LATE, facts, calendar))


@given(calendars_with_a_day(), UNITS, st.integers(1, 90), st.integers(1, 50))
@settings(deadline=None)
def test_a_start_moved_later_never_brings_the_day_forward(made, unit, amount, later):
    calendar, start = made
    first = consent_clock(calendar, start, unit, amount)
    second = consent_clock(calendar, start + timedelta(days=later), unit, amount)
    if first.due is not None:
        assert (second.due or second.earliest) >= first.due


@given(calendars_with_a_day(), st.integers(1, 90), st.sampled_from(["school", "business"]))
@settings(deadline=None)
def test_a_clock_never_ends_on_a_day_that_its_unit_does_not_count(made, amount, unit):
    calendar, start = made
    due = consent_clock(calendar, start, unit, amount).due
    if due is not None:
        assert calendar.is_school_day(due) if unit == "school" else calendar.is_business_day(due)


@given(cases(), st.sampled_from(lawbook.codes()), st.integers(0, 400))
@settings(deadline=None)
def test_a_day_is_there_exactly_where_a_state_has_one(case, state, past):
    today = case.facts[-1].on + timedelta(days=past)
    for clock in clocks_of(state, replace(case, today=today)).values():
        if clock.state in {"due", "overdue", "met_late"}:
            assert clock.due is not None
        if clock.state in {"cannot_tell", "not_started", "paused"}:
            assert clock.due is None
        assert (clock.state == "cannot_tell") <= bool(clock.missing)
        assert clock.state != "due" or clock.due >= today
        assert clock.state != "overdue" or clock.due < today
        assert clock.citation
        assert clock.trail


@given(calendars_with_a_day(), st.integers(1, 60))
@settings(deadline=None)
def test_holidays_move_no_school_day_and_closings_no_business_day(made, amount):
    calendar, start = made
    bare = SchoolCalendar(calendar.years, calendar.weekdays, frozenset(), calendar.holidays_known)
    open_years = tuple(replace(year, closed=()) for year in calendar.years)
    open_all = SchoolCalendar(open_years, calendar.weekdays, calendar.holidays, calendar.holidays_known)
    assert consent_clock(bare, start, "school", amount).due == consent_clock(calendar, start, "school", amount).due
    assert (
        consent_clock(open_all, start, "business", amount).due == consent_clock(calendar, start, "business", amount).due
    )
