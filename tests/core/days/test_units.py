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

D = date.fromisoformat
YEAR = SchoolYear(
    D("2026-08-12"),
    D("2027-05-27"),
    (
        Span(D("2026-09-07"), D("2026-09-07")),
        Span(D("2026-11-23"), D("2026-11-27")),
        Span(D("2026-12-21"), D("2027-01-01")),
    ),
)
NEXT = SchoolYear(D("2027-08-11"), D("2028-05-25"))
HOLIDAYS = frozenset({D("2026-11-11"), D("2026-11-26"), D("2026-12-25"), D("2027-01-01")})
ONE_YEAR = SchoolCalendar((YEAR,), MONDAY_TO_FRIDAY, HOLIDAYS, Span(D("2026-07-01"), D("2027-05-27")))
TWO_YEARS = SchoolCalendar((YEAR, NEXT), MONDAY_TO_FRIDAY, HOLIDAYS, Span(D("2026-07-01"), D("2027-05-27")))


@pytest.mark.parametrize(
    ("start", "amount", "unit", "end"),
    [
        ("2026-10-01", 60, "calendar", "2026-11-30"),
        ("2026-12-20", 30, "calendar", "2027-01-19"),
        ("2024-01-15", 60, "calendar", "2024-03-15"),  # 29 February counts (Ohio's own statement)
        ("2025-01-15", 60, "calendar", "2025-03-16"),
        ("2024-02-29", 1, "year", "2025-02-28"),
        ("2026-08-31", 6, "month", "2027-02-28"),
        ("2026-09-11", 1, "school", "2026-09-14"),  # Friday; Monday is day 1
        ("2026-09-12", 1, "school", "2026-09-14"),  # a Saturday start is day 0 as well
        ("2026-09-04", 1, "school", "2026-09-08"),  # Labor Day is closed
        ("2026-11-20", 1, "school", "2026-11-30"),  # over the break
        ("2026-12-18", 3, "school", "2027-01-06"),  # over the new year
        ("2027-05-26", 1, "school", "2027-05-27"),  # the last day counts
        ("2027-05-26", 2, "school", "2027-08-11"),  # and the count goes on after the summer
        ("2026-07-20", 1, "school", "2026-08-12"),  # consent in July
        ("2026-11-09", 2, "business", "2026-11-12"),  # Veterans Day falls out
        ("2026-11-25", 1, "business", "2026-11-27"),
        ("2026-11-23", 1, "business", "2026-11-24"),  # a school break is business as usual
        ("2026-11-07", 1, "business", "2026-11-09"),
    ],
)
def test_adding_units_by_hand(start, amount, unit, end):
    assert add_units(D(start), amount, unit, TWO_YEARS) == D(end)


def test_the_count_of_the_contract():
    # 14 September to 13 November is nine weeks of five, nothing closed: 45 school days after Friday 11 September
    assert add_units(D("2026-09-11"), 45, "school", ONE_YEAR) == D("2026-11-13")


def test_past_the_last_year_there_is_no_date():
    # 27 May is day 1; nine more are wanted, none before nine weekdays after it: 28 May, four in the week of 31 May, ...
    assert add_units(D("2027-05-26"), 10, "school", ONE_YEAR) == OffCalendar(D("2027-06-09"), None)


def test_before_the_first_year_the_later_bound_counts_none_of_the_unknown_days():
    # from Friday 26 June 2026: Monday 29 and Tuesday 30 June are unknown, July to 11 August holds no school
    assert add_units(D("2026-06-26"), 3, "school", ONE_YEAR) == OffCalendar(D("2026-08-12"), D("2026-08-14"))


def test_without_a_calendar_only_weekdays_bound_it():
    assert add_units(D("2026-09-11"), 5, "school", None) == OffCalendar(D("2026-09-18"), None)
    assert add_units(D("2026-09-11"), 5, "business", None) == OffCalendar(D("2026-09-18"), None)


def test_a_hole_between_years_bounds_from_both_sides():
    holed = SchoolCalendar((YEAR, SchoolYear(D("2028-08-09"), D("2029-05-24"))))
    found = add_units(D("2027-05-26"), 3, "school", holed)
    assert found == OffCalendar(D("2027-05-31"), D("2028-08-10"))


def test_unknown_days_that_hold_no_weekday_leave_no_doubt():
    # 26 June 2026 to Tuesday 30 June unknown; a start on Tuesday the 30th leaves nothing unknown
    assert add_units(D("2026-06-30"), 1, "school", ONE_YEAR) == D("2026-08-12")


def test_holidays_past_what_is_known_give_no_date():
    assert add_units(D("2027-05-27"), 1, "business", ONE_YEAR) == OffCalendar(D("2027-05-28"), None)


@pytest.mark.parametrize("amount", [0, -1])
def test_no_count_of_nothing(amount):
    with pytest.raises(ValueError, match="no count"):
        add_units(D("2026-09-11"), amount, "calendar", None)


@pytest.mark.parametrize(
    ("start", "end", "unit", "number"),
    [
        ("2026-09-11", "2026-11-13", "school", 45),
        ("2026-11-20", "2026-11-30", "school", 1),
        ("2026-11-20", "2026-11-27", "school", 0),
        ("2026-11-09", "2026-11-13", "business", 3),
        ("2026-11-20", "2026-11-30", "calendar", 10),
        ("2026-11-20", "2026-11-20", "school", 0),
        ("2026-11-20", "2026-11-10", "calendar", 0),
    ],
)
def test_counting_by_hand(start, end, unit, number):
    assert count_units(D(start), D(end), unit, ONE_YEAR) == number


def test_counting_past_the_calendar_is_not_a_number():
    assert isinstance(count_units(D("2027-05-26"), D("2027-06-01"), "school", ONE_YEAR), OffCalendar)
    assert isinstance(count_units(D("2027-05-26"), D("2027-06-01"), "business", ONE_YEAR), OffCalendar)
    assert isinstance(count_units(D("2026-06-26"), D("2026-09-01"), "school", ONE_YEAR), OffCalendar)


def test_what_was_skipped_is_told_without_weekends():
    assert skipped(D("2026-09-04"), D("2026-09-10"), "school", ONE_YEAR) == (
        (Span(D("2026-09-07"), D("2026-09-07")), 1),
    )
    # Monday 21 December to Friday 1 January: ten weekdays
    assert skipped(D("2026-12-17"), D("2027-01-05"), "school", ONE_YEAR) == (
        (Span(D("2026-12-21"), D("2027-01-01")), 10),
    )
    # 28 May to 10 August 2027: 75 days, ten weeks and Friday, Monday, Tuesday, Wednesday... counted on the calendar
    summer = Span(D("2027-05-28"), D("2027-08-10"))
    number = weekdays_between(D("2027-05-27"), D("2027-08-10"))
    assert skipped(D("2027-05-26"), D("2027-08-11"), "school", TWO_YEARS) == ((summer, number),)
    assert number == 53
    assert skipped(D("2026-11-09"), D("2026-11-12"), "business", ONE_YEAR) == (
        (Span(D("2026-11-11"), D("2026-11-11")), 1),
    )
    assert skipped(D("2026-11-09"), D("2026-11-12"), "calendar", ONE_YEAR) == ()
    assert skipped(D("2026-09-11"), D("2026-09-18"), "school", ONE_YEAR) == ()


def test_a_single_day_in_the_middle_of_a_week_is_skipped_and_told():
    wednesday = Span(D("2026-10-14"), D("2026-10-14"))
    calendar = SchoolCalendar((SchoolYear(YEAR.first_day, YEAR.last_day, (wednesday,)),))
    assert skipped(D("2026-10-12"), D("2026-10-16"), "school", calendar) == ((wednesday, 1),)


@pytest.mark.parametrize(
    ("amount", "earliest", "latest"), [(1, "2026-06-29", "2026-08-12"), (2, "2026-06-30", "2026-08-13")]
)
def test_the_earlier_bound_may_lie_in_the_unknown_days(amount, earliest, latest):
    assert add_units(D("2026-06-26"), amount, "school", ONE_YEAR) == OffCalendar(D(earliest), D(latest))


def test_holidays_not_yet_known_at_the_start_give_no_date():
    assert add_units(D("2026-06-29"), 5, "business", ONE_YEAR) == OffCalendar(D("2026-07-06"), None)
    assert add_units(D("2026-06-30"), 4, "business", ONE_YEAR) == D("2026-07-06")
