"""The edges of counting days: each of these would pass unseen if the line that it is about were a little wrong."""

from datetime import date

import pytest

from midline.core.days import (
    MONDAY_TO_FRIDAY,
    OffCalendar,
    SchoolCalendar,
    SchoolYear,
    Span,
    add_units,
    count_units,
    skipped,
    weekdays_between,
)
from tests.core.days.test_units import NEXT, ONE_YEAR, TWO_YEARS, YEAR, D

FOUR = frozenset(range(4))


def test_the_week_of_a_year_holds_from_its_first_to_its_last_day():
    short = SchoolYear(D("2026-08-10"), D("2027-05-27"), weekdays=FOUR)
    calendar = SchoolCalendar((short, NEXT))
    weeks = [calendar.week_on(D(day)) for day in ("2026-08-09", "2026-08-10", "2027-05-27", "2027-05-28", "2027-09-01")]
    assert weeks == [MONDAY_TO_FRIDAY, FOUR, FOUR, MONDAY_TO_FRIDAY, MONDAY_TO_FRIDAY]


def test_a_last_day_that_is_closed_is_known_to_hold_no_school():
    closed = SchoolYear(D("2026-08-12"), D("2027-05-27"), (Span(D("2027-05-27"), D("2027-05-27")),))
    assert SchoolCalendar((closed,)).is_school_day(D("2027-05-27")) is False


def test_before_an_autumn_start_no_school_is_held_from_the_first_of_july_on():
    assert [ONE_YEAR.is_school_day(D(day)) for day in ("2026-06-30", "2026-07-01", "2026-08-11")] == [
        None,
        False,
        False,
    ]


def test_nothing_lies_between_a_day_and_itself_even_where_nothing_is_known():
    day = D("2026-07-04")
    assert [count_units(day, day, unit, None) for unit in ("calendar", "school", "business")] == [0, 0, 0]
    assert weekdays_between(day, day) == 0
    assert weekdays_between(day, D("2026-06-01")) == 0


def test_a_count_past_what_is_known_ends_no_earlier_than_asked():
    start, end = D("2027-05-20"), D("2027-07-20")
    assert count_units(start, end, "school", ONE_YEAR) == OffCalendar(end)
    assert count_units(start, end, "business", ONE_YEAR) == OffCalendar(end)


def test_days_of_the_calendar_skip_nothing_and_without_a_calendar_nothing_is_told():
    start, end = D("2026-09-04"), D("2026-12-04")
    assert skipped(start, end, "calendar", TWO_YEARS) == ()
    assert skipped(start, end, "school", None) == ()
    assert skipped(end, start, "school", TWO_YEARS) == ()


def test_a_holiday_on_the_start_is_not_skipped_and_one_on_the_end_is():
    holidays = [Span(D(day), D(day)) for day in ("2026-11-26", "2026-12-25")]
    assert skipped(D("2026-11-11"), D("2026-12-25"), "business", TWO_YEARS) == tuple((day, 1) for day in holidays)


def test_a_stretch_that_ends_in_a_break_tells_the_days_of_it_so_far():
    assert skipped(D("2026-11-20"), D("2026-11-25"), "school", TWO_YEARS) == (
        (Span(D("2026-11-23"), D("2026-11-25")), 3),
    )


def test_past_a_year_of_four_days_only_those_weekdays_are_thought_of():
    short = SchoolCalendar((SchoolYear(D("2026-08-10"), D("2027-05-27")),), FOUR)
    # Thursday 27 May is the last known; the fifth day after it by the week is Monday 7 June.
    assert add_units(D("2027-05-27"), 5, "school", short) == OffCalendar(D("2027-06-07"))


def test_a_calendar_without_years_says_nothing_of_its_week():
    # Fifteen weekdays are three weeks.
    assert add_units(D("2026-09-11"), 15, "school", SchoolCalendar((), FOUR)) == OffCalendar(D("2026-10-02"))


def test_from_a_hole_between_two_years_its_weekdays_count_as_if_they_were_school():
    later = SchoolYear(D("2028-08-14"), D("2029-05-24"))
    calendar = SchoolCalendar((YEAR, later), FOUR)
    # From Monday 26 June 2028 three days of the week are left in June's; July holds none; 14 August is Monday.
    assert add_units(D("2028-06-26"), 3, "school", calendar) == OffCalendar(D("2028-06-29"), D("2028-08-16"))
    assert add_units(D("2028-06-26"), 4, "school", calendar) == OffCalendar(D("2028-08-14"), D("2028-08-17"))
    assert add_units(D("2028-06-26"), 5, "school", calendar) == OffCalendar(D("2028-08-15"), D("2028-08-21"))


def test_the_first_known_day_is_not_counted_from_itself():
    spring = SchoolCalendar((SchoolYear(D("2027-01-04"), D("2027-01-08")),))
    # Four days are left that week; the fifth is Monday at the soonest.
    assert add_units(D("2027-01-04"), 5, "school", spring) == OffCalendar(D("2027-01-11"))


def test_a_count_that_may_just_reach_the_last_known_day():
    number = len(ONE_YEAR.school_ordinals)
    # Tuesday 30 June may have been a school day: then the last of so many is the last day of the year.
    assert add_units(D("2026-06-29"), number + 1, "school", ONE_YEAR) == OffCalendar(date(2027, 5, 27))


def test_after_a_hole_the_first_known_day_may_be_the_last():
    spring = SchoolYear(D("2028-01-03"), D("2028-05-25"))
    # Thirty weekdays of the hole up to Friday 31 December 2027, then Monday 3 January.
    assert weekdays_between(D("2027-11-19"), D("2027-12-31")) == 30
    assert add_units(D("2027-11-19"), 31, "school", SchoolCalendar((YEAR, spring))) == OffCalendar(
        D("2028-01-03"), D("2028-02-14")
    )


def test_a_count_that_may_just_reach_the_last_school_day_before_a_closed_end():
    closed = SchoolYear(D("2026-08-12"), D("2027-05-27"), (Span(D("2027-05-27"), D("2027-05-27")),))
    calendar = SchoolCalendar((closed,))
    assert add_units(D("2026-06-29"), len(calendar.school_ordinals) + 1, "school", calendar) == OffCalendar(
        D("2027-05-26")
    )


@pytest.mark.parametrize(
    ("first", "known"),
    [
        ("2026-06-30", "2026-06-30"),
        ("2026-07-02", "2026-07-01"),
        ("2026-09-30", "2026-07-01"),
        ("2026-10-01", "2026-10-01"),
    ],
    ids=["june", "july", "september", "october"],
)
def test_only_a_year_that_begins_from_july_to_september_tells_of_the_days_before_it(first, known):
    assert SchoolCalendar((SchoolYear(D(first), D("2027-05-27")),)).known == (Span(D(known), D("2027-05-27")),)


def test_school_days_are_counted_from_the_eve_of_the_first_known_day():
    # 12, 13 and 14 August; nothing is known of 30 June and what comes before.
    assert count_units(D("2026-06-30"), D("2026-08-14"), "school", ONE_YEAR) == 3
    assert count_units(D("2026-07-01"), D("2026-08-14"), "school", ONE_YEAR) == 3
    assert count_units(D("2026-06-29"), D("2026-08-14"), "school", ONE_YEAR) == OffCalendar(D("2026-08-14"))


def test_unknown_days_of_a_weekend_leave_the_first_school_day_without_a_doubt():
    spring = SchoolCalendar((SchoolYear(D("2027-01-04"), D("2027-05-27")),))
    # From Friday 1 January only a weekend is unknown; from Thursday the Friday may have been a school day.
    assert add_units(D("2027-01-01"), 1, "school", spring) == D("2027-01-04")
    assert add_units(D("2026-12-31"), 1, "school", spring) == OffCalendar(D("2027-01-01"), D("2027-01-04"))
