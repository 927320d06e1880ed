from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from midline.core.days import OffCalendar, SchoolCalendar, Span, add_units, count_units, skipped, weekdays_between
from tests.core.days.strategies import calendars_with_a_day

COUNTED = st.sampled_from(["school", "business"])
ANY_UNIT = st.sampled_from(["school", "business", "calendar", "month", "year"])
AMOUNTS = st.integers(1, 120)


def _soonest(found):
    return found.earliest if isinstance(found, OffCalendar) else found


def _day_by_day(start, amount, unit, calendar):
    """The slow way: one day after another, None where the calendar does not know."""
    test = calendar.is_school_day if unit == "school" else calendar.is_business_day
    day, left = start, amount
    while left:
        day += timedelta(days=1)
        counts = test(day)
        if counts is None:
            return None
        left -= bool(counts)
    return day


@given(calendars_with_a_day(), AMOUNTS, COUNTED)
@settings(max_examples=300, deadline=None)
def test_the_quick_way_agrees_with_the_day_by_day_way(made, amount, unit):
    calendar, start = made
    found, slow = add_units(start, amount, unit, calendar), _day_by_day(start, amount, unit, calendar)
    if slow is None:
        assert isinstance(found, OffCalendar)
    else:
        assert found == slow


@given(calendars_with_a_day(), AMOUNTS, COUNTED)
@settings(deadline=None)
def test_a_count_never_ends_on_a_day_that_its_unit_does_not_count(made, amount, unit):
    calendar, start = made
    found = add_units(start, amount, unit, calendar)
    if isinstance(found, date):
        assert calendar.is_school_day(found) if unit == "school" else calendar.is_business_day(found)
        assert count_units(start, found, unit, calendar) == amount


@given(calendars_with_a_day(), AMOUNTS, ANY_UNIT, st.integers(1, 60))
@settings(deadline=None)
def test_a_later_start_never_ends_earlier(made, amount, unit, later):
    calendar, start = made
    first = add_units(start, amount, unit, calendar)
    second = add_units(start + timedelta(days=later), amount, unit, calendar)
    if isinstance(first, date):
        assert _soonest(second) >= first


@given(calendars_with_a_day(), st.integers(1, 60), ANY_UNIT, st.integers(1, 60))
@settings(deadline=None)
def test_more_units_never_end_earlier(made, amount, unit, more):
    calendar, start = made
    assert _soonest(add_units(start, amount + more, unit, calendar)) >= _soonest(
        add_units(start, amount, unit, calendar)
    )


@given(calendars_with_a_day(), AMOUNTS, st.integers(0, 280), st.integers(0, 10))
@settings(deadline=None)
def test_a_closed_day_more_never_brings_the_end_forward(made, amount, at, long):
    calendar, start = made
    year = calendar.years[0]
    shut = Span(year.first_day + timedelta(days=at), year.first_day + timedelta(days=at + long))
    fuller = replace(calendar, years=(replace(year, closed=(*year.closed, shut)), *calendar.years[1:]))
    assert _soonest(add_units(start, amount, "school", fuller)) >= _soonest(
        add_units(start, amount, "school", calendar)
    )


@given(calendars_with_a_day(), AMOUNTS)
@settings(deadline=None)
def test_what_is_known_later_falls_within_the_bounds_given_before(made, amount):
    calendar, start = made
    known = add_units(start, amount, "school", calendar)
    for fewer in (calendar.years[:1], calendar.years[1:], ()):
        before = add_units(start, amount, "school", SchoolCalendar(fewer, calendar.weekdays))
        if isinstance(known, date) and isinstance(before, OffCalendar):
            assert before.earliest <= known
            assert before.latest is None or known <= before.latest
        elif isinstance(known, date):
            assert before == known


@given(calendars_with_a_day(), AMOUNTS, COUNTED)
@settings(deadline=None)
def test_counted_and_skipped_weekdays_make_the_whole(made, amount, unit):
    calendar, start = made
    found = add_units(start, amount, unit, calendar)
    if isinstance(found, date):
        pattern = calendar.weekdays if unit == "school" else frozenset(range(5))
        left_out = sum(number for _, number in skipped(start, found, unit, calendar))
        assert amount + left_out == weekdays_between(start, found, pattern)
