"""Another last day near the end of the school year: it ends on Thursday 27 May 2027, the next begins on 11 August."""

import pytest

from midline.core.law import Count, Left, YearEnd
from tests.core.clocks.rules import D, a_rule, case, codes, one_clock
from tests.core.clocks.terms.calendars import CALENDAR, ONE_YEAR

JUNE = YearEnd("june", Left("school", 5, 9), due=(6, 30), unless_absences=3)
AFTER = YearEnd("after", Left("calendar", 5, 9), count=Count(14, "calendar"), after="last_day")
LATE_REQUEST = YearEnd(
    "late",
    Left("calendar", None, 30),
    from_fact="request_received",
    count=Count(30, "calendar"),
    after="first_day_of_next_year",
)
FIRST_DAY = YearEnd("first day", only_in_summer=True, after="first_day_of_next_year")
FIFTEENTH = YearEnd(
    "fifteenth",
    only_in_summer=True,
    count=Count(15, "school", start_is_day_one=True),
    after="first_day_of_next_year",
)


def clock_of(branch, *told, calendar=CALENDAR, count=None, **more):
    rule = a_rule(count=count or Count(10, "school"), year_end=(branch,))
    return one_clock(rule, case("2027-12-01", *told, calendar=calendar, **more))


# School days left to Thursday 27 May: 24 to 27 are four, Friday 21 makes five, 20 six, ... Monday 17 makes nine.
@pytest.mark.parametrize(
    ("start", "day"),
    [
        ("2027-05-13", "2027-05-27"),
        ("2027-05-14", "2027-06-30"),
        ("2027-05-20", "2027-06-30"),
        ("2027-05-21", "2027-08-18"),
    ],
)
def test_both_edges_of_what_is_left(start, day):
    assert clock_of(JUNE, f"consent_received {start}").due == D(day)


def test_absences_keep_it_from_holding():
    missed = frozenset(D(f"2027-05-{day}") for day in (18, 19, 20))
    two = clock_of(JUNE, "consent_received 2027-05-14", absences=frozenset(sorted(missed)[:2]))
    three = clock_of(JUNE, "consent_received 2027-05-14", absences=missed)
    # Nine are left of the ten; the tenth is the first day of the next year.
    assert (two.due, three.due) == (D("2027-06-30"), D("2027-08-11"))


@pytest.mark.parametrize(
    ("start", "day"),
    [("2027-05-17", "2027-08-12"), ("2027-05-18", "2027-06-10"), ("2027-05-22", "2027-06-10")],
)
def test_days_after_the_last_day_of_school(start, day):
    # Ten calendar days are left from 17 May, nine from 18, five from 22 May. Of ten school days from 17 May eight are
    # left in the year.
    assert clock_of(AFTER, f"consent_received {start}").due == D(day)


def test_measured_from_an_earlier_fact():
    told = ("request_received 2027-04-27", "consent_received 2027-05-10")
    # 27 April is 30 days before 27 May: 30 days after 11 August are 10 September.
    assert clock_of(LATE_REQUEST, *told).due == D("2027-09-10")
    earlier = ("request_received 2027-04-26", "consent_received 2027-05-10")
    assert clock_of(LATE_REQUEST, *earlier).due == D("2027-05-24")


def test_a_day_that_had_passed_when_it_started_is_none():
    told = ("request_received 2027-05-10", "consent_received 2027-09-11")
    clock = clock_of(LATE_REQUEST, *told)
    assert clock.due == D("2027-09-24")
    assert "year_end_passed" in codes(clock)
    same_day = ("request_received 2027-05-10", "consent_received 2027-09-10")
    assert clock_of(LATE_REQUEST, *same_day).due == D("2027-09-10")


def test_without_that_fact_both_days_bound_it_only_where_it_may_hold():
    late = clock_of(LATE_REQUEST, "consent_received 2027-05-10")
    assert (late.missing, late.earliest, late.latest) == (("request_received",), D("2027-05-24"), D("2027-09-10"))
    soon = clock_of(LATE_REQUEST, "consent_received 2027-09-10")
    assert (soon.missing, soon.earliest) == (("request_received",), D("2027-09-10"))
    # With 30 days left the request may have come on that very day, with 31 it cannot have come late.
    assert clock_of(LATE_REQUEST, "consent_received 2027-04-27").missing == ("request_received",)
    assert clock_of(LATE_REQUEST, "consent_received 2027-04-26").due == D("2027-05-10")
    assert clock_of(LATE_REQUEST, "consent_received 2027-03-10").due == D("2027-03-24")


@pytest.mark.parametrize(("start", "missing"), [("2027-05-13", ()), ("2027-05-14", ("request_received",))])
def test_without_that_fact_school_days_tell_whether_it_may_hold(start, missing):
    # From 13 May ten school days are left, from 14 May nine: only then may a request have come so late.
    late = YearEnd("late", Left("school", None, 9), "request_received", due=(6, 30))
    clock = clock_of(late, f"consent_received {start}")
    assert clock.missing == missing
    assert clock.earliest == (D("2027-06-30") if missing else None)


def test_without_next_years_first_day_it_is_not_before_july():
    told = ("request_received 2027-05-10", "consent_received 2027-05-11")
    clock = clock_of(LATE_REQUEST, *told, calendar=ONE_YEAR)
    assert (clock.state, clock.missing, clock.earliest) == ("cannot_tell", ("calendar",), D("2027-07-31"))


def test_a_plain_last_day_in_the_summer_moves_to_the_first_day_of_the_next_year():
    thirty = Count(30, "calendar")
    assert clock_of(FIRST_DAY, "consent_received 2027-04-27", count=thirty).due == D("2027-05-27")
    assert clock_of(FIRST_DAY, "consent_received 2027-04-28", count=thirty).due == D("2027-08-11")
    assert clock_of(FIRST_DAY, "consent_received 2027-07-12", count=thirty).due == D("2027-08-11")
    assert clock_of(FIRST_DAY, "consent_received 2027-07-13", count=thirty).due == D("2027-08-12")
    # The first day of the year is itself the first of fifteen: 11, 12, 13, then three weeks of five less three.
    assert clock_of(FIFTEENTH, "consent_received 2027-04-28", count=thirty).due == D("2027-08-31")


def test_without_a_calendar_thirty_june_may_come_first():
    early = clock_of(JUNE, "consent_received 2027-06-20", calendar=None)
    assert (early.missing, early.earliest) == (("calendar",), D("2027-06-30"))
    late = clock_of(JUNE, "consent_received 2027-06-28", calendar=None)
    assert (late.missing, late.earliest) == (("calendar",), D("2027-07-12"))
