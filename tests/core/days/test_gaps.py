"""Breaks, summers, terms and the ends of school years, each on its edges."""

import pytest

from midline.core.days import (
    Gap,
    SchoolCalendar,
    SchoolYear,
    Span,
    between_terms,
    breaks,
    first_instructional_day,
    last_instructional_day,
    school_year_of,
    summers,
)
from tests.core.days.test_units import NEXT, ONE_YEAR, TWO_YEARS, D


def span(first, last=None):
    """The days from one to another, or one alone."""
    return Span(D(first), D(last or first))


FALL = SchoolYear(D("2026-08-12"), D("2026-12-18"))
SPRING = SchoolYear(D("2027-01-04"), D("2027-05-27"))
TERMS = SchoolCalendar((FALL, SPRING, NEXT))


def test_a_break_has_its_weekends_around_it_and_its_school_days_inside():
    assert breaks(ONE_YEAR) == (
        Gap(span("2026-09-05", "2026-09-07"), span("2026-09-07"), 1),
        Gap(span("2026-11-21", "2026-11-29"), span("2026-11-23", "2026-11-27"), 5),
        Gap(span("2026-12-19", "2027-01-03"), span("2026-12-21", "2027-01-01"), 10),
    )


def test_a_first_and_a_last_day_that_are_closed_are_breaks_beside_the_summer():
    year = SchoolYear(D("2026-08-12"), D("2027-05-27"), (span("2026-08-12"), span("2027-05-27")))
    edges = (Gap(span("2026-08-12"), span("2026-08-12"), 1), Gap(span("2027-05-27"), span("2027-05-27"), 1))
    assert breaks(SchoolCalendar((year,))) == edges
    assert breaks(SchoolCalendar((year, NEXT))) == edges


def test_the_end_and_the_start_of_two_years_closed_are_two_breaks_and_no_part_of_the_summer():
    year = SchoolYear(D("2026-08-12"), D("2027-05-27"), (span("2027-05-26", "2027-05-27"),))
    following = SchoolYear(D("2027-08-11"), D("2028-05-25"), (span("2027-08-11", "2027-08-12"),))
    assert breaks(SchoolCalendar((year, following))) == (
        Gap(span("2027-05-26", "2027-05-27"), span("2027-05-26", "2027-05-27"), 2),
        Gap(span("2027-08-11", "2027-08-12"), span("2027-08-11", "2027-08-12"), 2),
    )


def test_a_week_of_four_days_makes_no_break_of_its_fridays():
    short = SchoolYear(D("2026-08-10"), D("2027-05-27"), (span("2026-11-23", "2026-11-26"),), frozenset(range(4)))
    off = Gap(span("2026-11-20", "2026-11-29"), span("2026-11-23", "2026-11-26"), 4)
    assert breaks(SchoolCalendar((short,))) == (off,)


def test_a_summer_is_from_the_day_after_the_last_to_the_day_before_the_first():
    assert summers(TWO_YEARS) == (span("2026-07-01", "2026-08-11"), span("2027-05-28", "2027-08-10"))
    assert summers(ONE_YEAR) == (span("2026-07-01", "2026-08-11"),)


def test_what_lies_between_two_terms_of_a_year_is_a_break_and_no_summer():
    winter = span("2026-12-19", "2027-01-03")
    assert summers(TERMS) == summers(TWO_YEARS)
    assert between_terms(TERMS) == (summers(TERMS)[0], winter, summers(TERMS)[1])
    assert breaks(TERMS) == (Gap(winter, span("2026-12-21", "2027-01-01"), 10),)


@pytest.mark.parametrize(
    ("begins", "gaps"), [("2026-12-19", ()), ("2026-12-20", (span("2026-12-19"),))], ids=["next-day", "a-day-between"]
)
def test_terms_that_follow_at_once_have_nothing_between_them(begins, gaps):
    calendar = SchoolCalendar((FALL, SchoolYear(D(begins), D("2027-05-27"))))
    assert between_terms(calendar)[1:] == gaps


def test_after_a_year_that_is_not_listed_only_the_known_end_of_a_summer_is_one():
    later = SchoolYear(D("2028-08-14"), D("2029-05-24"))
    calendar = SchoolCalendar((FALL, SPRING, later))
    assert summers(calendar) == (span("2026-07-01", "2026-08-11"), span("2028-07-01", "2028-08-13"))
    assert breaks(calendar) == breaks(SchoolCalendar((FALL, SPRING)))


def test_a_term_that_begins_in_january_has_no_summer_before_it():
    assert summers(SchoolCalendar((SPRING,))) == between_terms(SchoolCalendar((SPRING,))) == ()


def test_school_years_turn_over_with_july():
    assert [school_year_of(D(day)) for day in ("2027-06-30", "2027-07-01", "2027-12-31")] == [2026, 2027, 2027]


@pytest.mark.parametrize(
    ("ends", "known"),
    [("2027-03-31", False), ("2027-04-01", True), ("2027-06-30", True), ("2027-07-02", False)],
)
def test_the_last_day_of_instruction_is_known_where_the_spring_is_listed(ends, known):
    calendar = SchoolCalendar((FALL, SchoolYear(D("2027-01-04"), D(ends))))
    assert last_instructional_day(calendar, D("2026-09-01")) == (D(ends) if known else None)
    assert last_instructional_day(calendar, D("2027-07-01")) is None


def test_the_last_day_of_instruction_is_that_of_the_last_term():
    assert last_instructional_day(TERMS, D("2026-09-01")) == D("2027-05-27")
    assert last_instructional_day(TERMS, D("2027-09-01")) == D("2028-05-25")
    assert last_instructional_day(SchoolCalendar((FALL,)), D("2026-09-01")) is None
    assert last_instructional_day(SchoolCalendar(), D("2026-09-01")) is None


def test_the_first_day_of_instruction_is_that_of_the_first_term_and_known_where_the_fall_is_listed():
    assert [first_instructional_day(TERMS, year) for year in (2025, 2026, 2027)] == [
        None,
        D("2026-08-12"),
        D("2027-08-11"),
    ]
    assert first_instructional_day(SchoolCalendar((SPRING,)), 2026) is None
    july = SchoolCalendar((SchoolYear(D("2026-07-01"), D("2027-05-27")),))
    assert first_instructional_day(july, 2026) == D("2026-07-01")


def test_a_summer_of_one_day_is_a_summer_and_no_break():
    # Thursday 1 July lies between the last day of one year and the first of the next.
    calendar = SchoolCalendar(
        (SchoolYear(D("2026-08-12"), D("2027-06-30")), SchoolYear(D("2027-07-02"), D("2028-05-25")))
    )
    assert summers(calendar)[1:] == (span("2027-07-01"),)
    assert breaks(calendar) == ()


def test_closings_on_the_first_known_days_are_a_break():
    closed = SchoolYear(D("2027-01-04"), D("2027-05-27"), (span("2027-01-04", "2027-01-05"),))
    both = span("2027-01-04", "2027-01-05")
    assert breaks(SchoolCalendar((closed,))) == (Gap(both, both, 2),)
    assert breaks(SchoolCalendar((SPRING,))) == ()


@pytest.mark.parametrize(
    ("first", "last", "unknown"),
    [
        pytest.param("2026-08-12", "2027-05-27", [], id="the_year"),
        pytest.param("2026-07-01", "2027-05-27", [], id="from_july"),
        pytest.param("2026-06-30", "2027-05-27", [("2026-06-30", "2026-06-30")], id="a_day_before"),
        pytest.param("2026-09-01", "2027-05-28", [("2027-05-28", "2027-05-28")], id="a_day_after"),
        pytest.param("2025-09-01", "2025-09-30", [("2025-09-01", "2025-09-30")], id="none_of_it"),
        pytest.param(
            "2026-06-01", "2027-06-30", [("2026-06-01", "2026-06-30"), ("2027-05-28", "2027-06-30")], id="both_ends"
        ),
    ],
)
def test_the_days_that_a_calendar_does_not_reach(first, last, unknown):
    calendar = SchoolCalendar((FALL, SPRING))
    assert calendar.unknown_within(span(first, last)) == tuple(span(*one) for one in unknown)


def test_a_year_that_is_missing_between_two_is_told():
    calendar = SchoolCalendar((FALL, SPRING, SchoolYear(D("2028-08-14"), D("2029-05-25"))))
    assert calendar.unknown_within(span("2027-01-04", "2028-09-01")) == (span("2027-05-28", "2028-06-30"),)
