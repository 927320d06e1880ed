from datetime import date

import pytest

from midline.core.days import (
    MONDAY_TO_FRIDAY,
    CalendarProblem,
    SchoolCalendar,
    SchoolYear,
    Span,
    calendar_problems,
)

D = date.fromisoformat
THANKSGIVING = Span(D("2026-11-23"), D("2026-11-27"))
YEAR = SchoolYear(D("2026-08-12"), D("2027-05-27"), (Span(D("2026-09-07"), D("2026-09-07")), THANKSGIVING))
NEXT = SchoolYear(D("2027-08-11"), D("2028-05-25"))
CALENDAR = SchoolCalendar(
    (YEAR, NEXT), MONDAY_TO_FRIDAY, frozenset({D("2026-11-11")}), Span(D("2026-08-12"), D("2027-05-27"))
)


@pytest.mark.parametrize(
    ("day", "school"),
    [
        ("2026-08-11", False),  # the day before the first: July to the first day is known to hold no school
        ("2026-07-01", False),
        ("2026-06-30", None),  # the year before is not listed
        ("2026-08-12", True),
        ("2026-09-07", False),  # listed as closed
        ("2026-11-11", True),  # Veterans Day, but this school does not list it as closed
        ("2026-11-21", False),  # a Saturday
        ("2026-11-23", False),
        ("2026-11-27", False),
        ("2026-11-30", True),
        ("2027-05-27", True),
        ("2027-05-28", False),  # summer, known because the next year is listed
        ("2028-05-25", True),
        ("2028-05-26", None),  # nothing listed after it
    ],
)
def test_school_days_are_those_of_the_listed_years_less_closings(day, school):
    assert CALENDAR.is_school_day(D(day)) is school


@pytest.mark.parametrize(
    ("day", "business"),
    [
        ("2026-11-11", False),  # a listed holiday
        ("2026-11-12", True),
        ("2026-11-23", True),  # school is closed, offices are not
        ("2026-11-28", False),  # Saturday
        ("2027-05-28", None),  # past what is known of holidays
        ("2027-05-29", False),  # a Saturday is no business day whatever the holidays
    ],
)
def test_business_days_are_monday_to_friday_less_holidays(day, business):
    assert CALENDAR.is_business_day(D(day)) is business


def test_a_term_that_begins_in_january_says_nothing_of_the_autumn_before_it():
    spring = SchoolCalendar((SchoolYear(D("2027-01-06"), D("2027-05-27")),))
    assert spring.is_school_day(D("2027-01-05")) is None


def test_a_missing_year_between_two_listed_ones_is_a_hole_and_not_a_long_summer():
    holed = SchoolCalendar((YEAR, SchoolYear(D("2028-08-09"), D("2029-05-24"))))
    assert holed.is_school_day(D("2027-10-04")) is None


def test_years_may_be_given_in_any_order():
    assert SchoolCalendar((NEXT, YEAR)).years == (YEAR, NEXT)


def test_a_four_day_week_has_no_friday():
    short = SchoolCalendar((YEAR,), frozenset({0, 1, 2, 3}))
    assert short.is_school_day(D("2026-08-13"))
    assert short.is_school_day(D("2026-08-14")) is False


@pytest.mark.parametrize(
    ("years", "weekdays", "field", "code"),
    [
        ((SchoolYear(D("2026-08-12"), D("2026-08-11")),), MONDAY_TO_FRIDAY, "years[0].last_day", "year_backwards"),
        ((SchoolYear(D("2026-08-12"), D("2027-08-13")),), MONDAY_TO_FRIDAY, "years[0].last_day", "year_too_long"),
        ((YEAR, SchoolYear(D("2027-05-27"), D("2028-05-01"))), MONDAY_TO_FRIDAY, "years[1].first_day", "years_overlap"),
        ((YEAR,), frozenset(), "weekdays", "weekdays_wrong"),
        ((YEAR,), frozenset({7}), "weekdays", "weekdays_wrong"),
        (
            (SchoolYear(D("2026-08-12"), D("2027-05-27"), (Span(D("2025-12-21"), D("2026-01-01")),)),),
            MONDAY_TO_FRIDAY,
            "years[0].closed[0]",
            "closed_far_away",
        ),
    ],
)
def test_a_wrong_calendar_is_refused_by_the_field_that_is_wrong(years, weekdays, field, code):
    problems = calendar_problems(years, weekdays)
    assert [(problem.field, problem.code) for problem in problems] == [(field, code)]
    with pytest.raises(ValueError, match=code):
        SchoolCalendar(years, weekdays)


def test_every_problem_is_told_at_once():
    years = (SchoolYear(D("2026-08-12"), D("2026-08-11")), YEAR, YEAR)
    assert [p.code for p in calendar_problems(years, frozenset())] == [
        "weekdays_wrong",
        "year_backwards",
        "years_overlap",
    ]


def test_a_closing_told_twice_and_one_on_the_eve_of_the_year_do_no_harm():
    twice = SchoolYear(
        YEAR.first_day, YEAR.last_day, (THANKSGIVING, THANKSGIVING, Span(D("2026-08-10"), D("2026-08-11")))
    )
    assert calendar_problems((twice,), MONDAY_TO_FRIDAY) == ()


def test_a_span_does_not_run_backwards():
    with pytest.raises(ValueError, match="before it begins"):
        Span(D("2026-11-27"), D("2026-11-23"))


def test_each_problem_tells_the_field_the_value_and_a_code():
    years = (
        SchoolYear(D("2026-08-12"), D("2027-08-13"), weekdays=frozenset({7, 0})),
        # Closed 151 days after its last day, and 151 days before its first.
        SchoolYear(
            D("2028-08-12"),
            D("2029-05-27"),
            (Span(D("2029-10-25"), D("2029-10-26")), Span(D("2028-03-13"), D("2028-03-14"))),
        ),
        SchoolYear(D("2029-08-12"), D("2030-05-27"), weekdays=frozenset()),
        SchoolYear(D("2031-08-12"), D("2031-08-11")),
    )
    assert calendar_problems(years, frozenset({8, 7})) == (
        CalendarProblem("weekdays", [7, 8], "weekdays_wrong"),
        CalendarProblem("years[0].weekdays", [0, 7], "weekdays_wrong"),
        CalendarProblem("years[0].last_day", D("2027-08-13"), "year_too_long"),
        CalendarProblem("years[1].closed[0]", D("2029-10-25"), "closed_far_away"),
        CalendarProblem("years[1].closed[1]", D("2028-03-13"), "closed_far_away"),
        CalendarProblem("years[2].weekdays", [], "weekdays_wrong"),
        CalendarProblem("years[3].last_day", D("2031-08-11"), "year_backwards"),
    )


def test_the_longest_and_the_shortest_year_and_the_farthest_closings_are_no_problem():
    # 15 March is 150 days before 12 August, and 24 October 150 after 27 May.
    closed = (Span(D("2026-03-14"), D("2026-03-15")), Span(D("2027-10-24"), D("2027-10-25")))
    for year in (
        SchoolYear(D("2026-08-12"), D("2027-08-12")),
        SchoolYear(D("2026-08-12"), D("2026-08-12"), weekdays=frozenset(range(7))),
        SchoolYear(YEAR.first_day, YEAR.last_day, closed),
    ):
        assert calendar_problems((year,), frozenset(range(7))) == ()


@pytest.mark.parametrize(
    ("first", "last"),
    [("2025-08-13", "2026-08-12"), ("2027-05-27", "2027-05-27"), ("2026-08-12", "2026-08-12")],
    ids=["ends-on-the-first", "is-the-last", "is-the-first"],
)
def test_a_year_that_shares_one_day_with_another_is_refused_by_its_first_day(first, last):
    shared = SchoolYear(D(first), D(last))
    assert calendar_problems((YEAR, shared), MONDAY_TO_FRIDAY) == (
        CalendarProblem("years[1].first_day", D(first), "years_overlap"),
    )
