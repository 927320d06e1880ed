"""Further limits, other lengths, parts not said, a start in the summer."""

from dataclasses import replace

import pytest

from midline.core.law import Count, LeavesOut, Left, Limit, NotSaid, OtherLength, Reading, StartMoved
from tests.core.clocks.rules import D, a_rule, case, codes, one_clock
from tests.core.clocks.terms.calendars import CALENDAR

CONSENT = "consent_received 2026-09-11"


def clock_of(*told, today="2028-06-01", calendar=CALENDAR, birth_date=None, **terms):
    return one_clock(a_rule(**terms), case(today, *(told or (CONSENT,)), calendar=calendar, birth_date=birth_date))


@pytest.mark.parametrize(("amount", "unit", "day"), [(59, "calendar", "2026-11-09"), (61, "calendar", "2026-11-10")])
def test_the_first_limit_to_come_binds(amount, unit, day):
    assert clock_of(limits=(Limit("two", Count(amount, unit)),)).due == D(day)


def test_a_limit_from_another_fact():
    limits = (Limit("two", Count(90, "calendar"), "request_received"),)
    told = ("request_received 2026-08-11", CONSENT)
    assert clock_of(*told, limits=limits).due == D("2026-11-09")
    clock = clock_of(limits=limits)
    assert (clock.missing, clock.earliest, clock.latest) == (("request_received",), None, D("2026-11-10"))


def test_another_length_by_age():
    other = (OtherLength("five", Count(45, "calendar"), age_under=5),)
    assert clock_of(other_lengths=other, birth_date=D("2021-09-12")).due == D("2026-10-26")
    assert clock_of(other_lengths=other, birth_date=D("2021-09-11")).due == D("2026-11-10")
    clock = clock_of(other_lengths=other)
    assert (clock.missing, clock.earliest, clock.latest) == (("birth_date",), D("2026-10-26"), D("2026-11-10"))


def test_another_length_by_what_no_case_says():
    clock = clock_of(other_lengths=(OtherLength("x", Count(20, "calendar"), "after_class_help_or_discipline"),))
    assert clock.missing == ("after_class_help_or_discipline",)
    assert (clock.earliest, clock.latest) == (D("2026-10-01"), D("2026-11-10"))


LATE = NotSaid(
    "late_consents", "cut off", Left("calendar", 30), past_year=True, earliest="plain_count", latest="full_count"
)


# From 28 March 2027 sixty days end on 27 May, the last day of instruction; 27 April is 30 days before it.
@pytest.mark.parametrize(
    ("start", "open_", "day"),
    [
        ("2027-03-28", False, "2027-05-27"),
        ("2027-03-29", True, None),
        ("2027-04-27", True, None),
        ("2027-04-28", False, "2027-09-10"),
    ],
)
def test_a_part_that_nobody_read_is_in_play_only_where_it_can_be(start, open_, day):
    summer = (LeavesOut("summer", "summer"),)
    clock = clock_of(f"consent_received {start}", leaves_out=summer, not_said=(LATE,))
    assert clock.due == (D(day) if day else None)
    assert clock.missing == (("part_late_consents",) if open_ else ())
    if open_:
        assert clock.earliest is not None
        assert clock.latest is not None
        assert clock.earliest < clock.latest


def test_a_part_that_is_only_told_leaves_the_day():
    clock = clock_of(not_said=(NotSaid("extensions", "more", told=True),))
    assert clock.due == D("2026-11-10")
    assert "part_extensions" in codes(clock)


def test_a_part_that_is_always_in_play_leaves_no_day_and_shows_the_reading():
    advice = NotSaid("advice", "advice", always=True)
    reading = Reading(
        Count(60, "calendar"), ("consent_received",), ("evaluation_completed",), "a page", "law.reading_advice"
    )
    clock = clock_of(not_said=(advice,), readings=(reading,))
    assert (clock.due, clock.missing, clock.earliest, clock.latest) == (None, ("part_advice",), None, None)
    assert [one.due for one in clock.readings] == [D("2026-11-10")]


def test_near_the_end_of_the_year_a_part_not_read_bounds_by_the_last_day():
    part = NotSaid("year_end", "not read", Left("school", None, 9), earliest="last_day", latest="full_count")
    rule = a_rule(count=Count(10, "school"), not_said=(part,))
    # Nine school days are left from Friday 14 May; the tenth is 11 August.
    clock = one_clock(rule, case("2027-06-01", "consent_received 2027-05-14", calendar=CALENDAR))
    assert (clock.missing, clock.earliest, clock.latest) == (("part_year_end",), D("2027-05-27"), D("2027-08-11"))
    assert one_clock(rule, case("2027-06-01", "consent_received 2027-05-13", calendar=CALENDAR)).due == D("2027-05-27")
    # In June none are left; from July on it is the next year, which has all of its days before it.
    june = one_clock(rule, case("2027-07-02", "consent_received 2027-06-30", calendar=CALENDAR))
    assert (june.missing, june.earliest) == (("part_year_end",), D("2027-06-30"))
    assert one_clock(rule, case("2027-07-02", "consent_received 2027-07-01", calendar=CALENDAR)).due == D("2027-08-24")


def test_a_start_in_the_summer_is_taken_for_the_first_school_day():
    rule = a_rule(count=Count(10, "school"), start_moved=StartMoved("summer"))
    clock = one_clock(rule, case("2027-10-01", "consent_received 2027-07-01", calendar=CALENDAR))
    # 11 August is day 0; 12 and 13 two, 16 to 20 seven, 23 to 25 August ten.
    assert clock.due == D("2027-08-25")
    assert clock.starts.on == D("2027-07-01")
    plain = one_clock(
        replace(rule, start_moved=None), case("2027-10-01", "consent_received 2027-07-01", calendar=CALENDAR)
    )
    assert plain.due == D("2027-08-24")
