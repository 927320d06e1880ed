"""The year's end where the calendar, or the fact that it is measured from, is not known: what is missing, and bounds.

The year ends on Thursday 27 May 2027, the next begins on Wednesday 11 August. School years turn over on 30 June.
"""

from dataclasses import replace

import pytest

from midline.core.days import SchoolCalendar, Span
from midline.core.law import Count, LeavesOut, Left, NotFor, Weekends, YearEnd
from tests.core.clocks.rules import D, a_rule, case, codes, one_clock
from tests.core.clocks.terms.calendars import CALENDAR, NEXT_YEAR, ONE_YEAR, THIS_YEAR
from tests.core.clocks.test_whole_trails import between, told

FOURTEEN = {"count": Count(14, "calendar"), "after": "last_day"}
THIRTY = {"count": Count(30, "calendar"), "after": "first_day_of_next_year"}
LATE = YearEnd("late", Left("calendar", None, 30), from_fact="request_received", **THIRTY)


def clock_of(branch, *facts, calendar=CALENDAR, count=None, today="2027-12-01", more=None, **terms):
    rule = a_rule(count=count or Count(60, "calendar"), year_end=(branch,), **terms)
    return one_clock(rule, case(today, *facts, calendar=calendar, **(more or {})))


def four_days(year):
    return SchoolCalendar((year,), weekdays=frozenset(range(4)))


# No last day of instruction is known. The sixty days of the rule end later: the branch alone gives the earliest.
@pytest.mark.parametrize(
    ("branch", "start", "calendar", "earliest"),
    [
        (YearEnd("x", Left("calendar", 5, 9), **FOURTEEN), "2027-05-10", None, "2027-05-29"),
        (YearEnd("x", Left("school", 5, 9), **FOURTEEN), "2027-05-10", None, "2027-05-31"),
        (YearEnd("x", Left("school", 5, 9), **FOURTEEN), "2027-05-10", four_days(NEXT_YEAR), "2027-06-01"),
        (YearEnd("x", Left("calendar", None, 9), **FOURTEEN), "2027-05-10", None, "2027-05-24"),
        (YearEnd("x", **FOURTEEN), "2027-05-10", None, "2027-05-24"),
        (YearEnd("x", Left("calendar", 5, 9), **FOURTEEN), "2027-06-25", None, "2027-07-14"),
        (YearEnd("x", Left("calendar", None, 30), **THIRTY), "2027-06-10", None, "2027-07-31"),
    ],
    ids=["days", "school-days", "four-a-week", "no-fewest", "nothing-left-asked", "just-in-june", "next-year"],
)
def test_without_a_calendar_a_branch_that_may_hold_bounds_the_day_from_below(branch, start, calendar, earliest):
    clock = clock_of(branch, f"consent_received {start}", calendar=calendar)
    assert between(clock) == (("calendar",), D(earliest), None)
    assert codes(clock)[-2:] == ["year_end_open", "not_before"]


def test_a_branch_that_cannot_hold_any_more_before_july_is_none():
    branch = YearEnd("x", Left("calendar", 5, 9), **FOURTEEN)
    assert clock_of(branch, "consent_received 2027-06-26", calendar=None).due == D("2027-08-25")


def test_a_day_of_an_earlier_year_s_end_is_no_earlier_than_the_start():
    facts = ("request_received 2027-05-01", "consent_received 2027-09-15")
    assert between(clock_of(LATE, *facts, calendar=None)) == (("calendar",), D("2027-09-15"), None)


@pytest.mark.parametrize("start", ["2027-05-27", "2027-05-28"])
def test_on_the_last_day_of_school_none_is_left_and_after_it_it_is_over(start):
    branch = YearEnd("x", Left("calendar", None, 9), due=(6, 30))
    assert clock_of(branch, f"consent_received {start}").due == (
        D("2027-06-30") if start[-1] == "7" else D("2027-07-27")
    )


def test_school_days_left_that_the_calendar_does_not_list():
    spring = SchoolCalendar((replace(THIS_YEAR, first_day=D("2027-01-04"), closed=()),))
    branch = YearEnd("x", Left("school", 5, 9), due=(6, 30))
    clock = clock_of(branch, "consent_received 2026-12-01", calendar=spring, count=Count(240, "calendar"))
    # Two hundred and forty days end on 29 July: the thirtieth of June may come first.
    assert between(clock) == (("calendar",), D("2027-06-30"), D("2027-07-29"))


def test_a_branch_that_asks_not_how_much_is_left_needs_no_days_but_the_last():
    spring = SchoolCalendar((replace(THIS_YEAR, first_day=D("2027-01-04"), closed=()),))
    assert clock_of(YearEnd("x", due=(6, 30)), "consent_received 2026-12-01", calendar=spring).due == D("2027-06-30")


def test_a_branch_from_the_start_itself_does_not_ask_what_the_start_is_about():
    branch = YearEnd("x", Left("calendar", 5, 9), from_fact="consent_received", due=(6, 30))
    clock = clock_of(branch, "consent_received 2027-05-20 reevaluation", starts_about="reevaluation")
    assert clock.due == D("2027-06-30")


def test_the_first_day_of_the_next_year_may_be_the_first_that_counts():
    given = {"count": Count(5, "school", start_is_day_one=True), "after": "first_day_of_next_year"}
    shut = SchoolCalendar((THIS_YEAR, replace(NEXT_YEAR, closed=(Span(D("2027-08-12"), D("2027-08-12")),))))
    clock = clock_of(YearEnd("x", Left("calendar", 5, 9), **given), "consent_received 2027-05-20", calendar=shut)
    # Wednesday 11, Friday 13, Monday 16 to Wednesday 18.
    assert clock.due == D("2027-08-18")


def test_after_a_plain_last_day_in_the_summer_closings_of_the_next_year_are_left_out():
    given = {"count": Count(15, "school", start_is_day_one=True), "after": "first_day_of_next_year"}
    shut = SchoolCalendar((THIS_YEAR, replace(NEXT_YEAR, closed=(Span(D("2027-08-16"), D("2027-08-20")),))))
    branch = YearEnd("x", only_in_summer=True, **given)
    # Three days from 11 August, two weeks from 23 August, Monday 6 and Tuesday 7 September.
    assert clock_of(branch, "consent_received 2027-05-10", calendar=shut).due == D("2027-09-07")


def test_a_count_that_leaves_the_next_year_is_bounded_by_what_lies_behind():
    short = replace(NEXT_YEAR, last_day=D("2027-08-20"))
    later = replace(NEXT_YEAR, first_day=D("2029-08-13"), last_day=D("2030-05-24"))
    branch = YearEnd("x", Left("calendar", 5, 9), count=Count(15, "school"), after="first_day_of_next_year")
    clock = clock_of(branch, "consent_received 2027-05-20", calendar=SchoolCalendar((THIS_YEAR, short, later)))
    # Seven are full on Friday 20 August; eight more from Monday 23 on, or from 13 August 2029 on.
    assert between(clock) == (("calendar",), D("2027-09-01"), D("2029-08-22"))
    assert "calendar_too_short" in codes(clock)


def test_a_plain_count_that_leaves_the_calendar_is_bounded_the_same_way():
    later = replace(NEXT_YEAR, first_day=D("2028-08-09"), last_day=D("2029-05-24"))
    rule = a_rule(count=Count(10, "school"))
    calendar = SchoolCalendar((THIS_YEAR, later))
    clock = one_clock(rule, case("2027-06-01", "consent_received 2027-05-14", calendar=calendar))
    assert between(clock) == (("calendar",), D("2027-05-28"), D("2028-08-09"))


IN_SUMMER = YearEnd("x", only_in_summer=True, after="first_day_of_next_year")


@pytest.mark.parametrize(
    ("count", "start", "calendar", "earliest"),
    [
        (Count(30, "calendar"), "2027-05-20", None, "2027-06-19"),
        (Count(30, "calendar"), "2027-05-20", ONE_YEAR, "2027-06-19"),
        (Count(10, "school"), "2027-05-20", ONE_YEAR, "2027-06-03"),
    ],
    ids=["no-calendar", "no-next-year", "no-last-day"],
)
def test_whether_the_plain_last_day_is_in_the_summer_is_not_known(count, start, calendar, earliest):
    clock = clock_of(IN_SUMMER, f"consent_received {start}", count=count, calendar=calendar)
    assert between(clock) == (("calendar",), D(earliest), None)


# The request is not on record: it may have come late in this school year or in the one before.
@pytest.mark.parametrize(
    ("branch", "start", "calendar", "found"),
    [
        (LATE, "2027-05-20", None, (("request_received", "calendar"), "2027-05-20", None)),
        (
            YearEnd("x", Left("calendar", None, 30), from_fact="request_received", due=(6, 30)),
            "2027-05-20",
            None,
            (("request_received", "calendar"), "2027-06-30", "2027-07-19"),
        ),
        (
            YearEnd("x", from_fact="request_received", due=(6, 30)),
            "2027-05-20",
            CALENDAR,
            (("request_received",), "2027-06-30", "2027-07-19"),
        ),
        (
            YearEnd("x", Left("calendar", 5, None), from_fact="request_received", due=(6, 30)),
            "2027-05-20",
            CALENDAR,
            (("request_received",), "2027-06-30", "2027-07-19"),
        ),
        (LATE, "2028-05-20", CALENDAR, (("request_received", "calendar"), "2028-07-19", None)),
        (
            YearEnd("x", Left("calendar", None, 30), from_fact="request_received", **FOURTEEN),
            "2026-09-11",
            ONE_YEAR,
            (("request_received", "calendar"), "2026-09-11", None),
        ),
        (LATE, "2027-09-01", CALENDAR, (("request_received",), "2027-09-10", "2027-10-31")),
    ],
    ids=["nothing-known", "june", "whatever-is-left", "no-most", "no-next-year", "no-year-before", "the-year-before"],
)
def test_without_the_fact_that_it_is_measured_from(branch, start, calendar, found):
    missing, earliest, latest = found
    clock = clock_of(branch, f"consent_received {start}", calendar=calendar, today="2028-12-01")
    assert between(clock) == (missing, D(earliest), D(latest) if latest else None)


def test_this_year_s_end_bounds_it_where_no_next_year_is_listed():
    # From 1 May 2028 a hundred days end on 9 August; the next year begins on 1 July at the soonest.
    clock = clock_of(LATE, "consent_received 2028-05-01", count=Count(100, "calendar"), today="2028-12-01")
    assert between(clock) == (("request_received", "calendar"), D("2028-07-31"), None)


def test_the_last_of_several_days_that_may_hold_is_the_latest():
    clock = clock_of(LATE, "consent_received 2027-09-10", count=Count(10, "school"))
    assert between(clock) == (("request_received",), D("2027-09-10"), D("2027-09-24"))


def test_readings_of_an_open_edge_stay_where_the_year_s_end_is_open():
    breaks = LeavesOut("breaks", "breaks", 5, Weekends("open", "left_out", "left_out"))
    branch = YearEnd("x", Left("calendar", None, 300), from_fact="request_received", due=(6, 30))
    clock = clock_of(branch, "consent_received 2026-09-20", count=Count(30, "calendar"), leaves_out=(breaks,))
    assert clock.missing == ("request_received",)
    assert [one.due for one in clock.readings] == [D("2026-10-27"), D("2026-10-29")]


NOT_FOR = (NotFor("young", "not_enrolled", 5), NotFor("home", "private_or_home"))
MISSED = frozenset(D(f"2027-05-{day}") for day in (18, 19, 20))
IN_MAY = "consent_received 2027-05-14"


def missed(branch, start=IN_MAY, **more):
    return clock_of(branch, start, count=Count(10, "school"), today="2027-05-25", more={"absences": MISSED, **more})


def with_absences(**more):
    return YearEnd("x", Left("school", None, 9), unless_absences=3, not_for=NOT_FOR, **more)


@pytest.mark.parametrize(
    ("more", "due", "step"),
    [
        ({"birth_date": D("2022-05-15")}, "2027-06-30", "absences_not_for"),
        ({"birth_date": D("2022-05-14")}, "2027-08-11", "absences_keep"),
        ({"absences": frozenset(sorted(MISSED)[:2])}, "2027-06-30", "absences_few"),
        ({"absences": frozenset(sorted(MISSED)[:2]), "schooling": "private_or_home"}, "2027-06-30", "absences_few"),
    ],
    ids=["four", "five", "too-few", "too-few-at-home"],
)
def test_whose_absences_keep_the_year_s_end_from_holding(more, due, step):
    clock = missed(with_absences(due=(6, 30)), **{"schooling": "not_enrolled", **more})
    assert (clock.due, step in codes(clock)) == (D(due), True)


def test_where_the_age_would_tell_the_branch_itself_may_need_a_calendar():
    branch = with_absences(count=Count(5, "school"), after="first_day_of_next_year")
    clock = missed(branch, schooling="not_enrolled")
    # The tenth school day is 11 August; five more after the first day of the year are full on 18 August.
    assert between(clock) == (("birth_date",), D("2027-08-11"), D("2027-08-18"))


def test_where_the_age_would_tell_of_a_day_that_has_passed_it_is_none():
    clock = missed(with_absences(due=(5, 10)), schooling="not_enrolled")
    assert (clock.due, "clocks.year_end_passed day=2027-05-10" in told(clock)) == (D("2027-08-11"), True)
