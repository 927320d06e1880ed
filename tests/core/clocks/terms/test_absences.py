"""Absences: which are told, whose count, and what is known of a child whose age would tell."""

from datetime import timedelta

import pytest

from midline.core.law import Count, LeavesOut, Left, NotFor, YearEnd
from tests.core.clocks.rules import D, a_rule, case, codes, one_clock
from tests.core.clocks.terms.calendars import CALENDAR

MONDAY = D("2026-09-14")
YOUNG = NotFor("young", "not_enrolled", 5)
NOT_FOR = (YOUNG, NotFor("home", "private_or_home"))


def clock_of(number, not_for=(), **more):
    """Ten school days after Friday 11 September 2026, so many of the first missed; the tenth is Friday 25 September."""
    days = [MONDAY + timedelta(days=day) for day in range(12) if day not in (5, 6)]
    rule = a_rule(
        count=Count(10, "school"), leaves_out=(LeavesOut("absences", "a", first=3, added="all", not_for=not_for),)
    )
    told = {"calendar": CALENDAR, "absences": frozenset(days[:number]), **more}
    return one_clock(rule, case("2026-09-16", "consent_received 2026-09-11", **told))


def middle(clock):
    """The trail between the count and the last day."""
    told = codes(clock)
    return told[told.index("counted_school") + 1 : told.index("last_day") if "last_day" in told else None]


@pytest.mark.parametrize(
    ("number", "told", "day"),
    [
        (0, ["absences_none"], "2026-09-25"),
        (1, ["absences_few", "absent_on"], "2026-09-25"),
        (2, ["absences_few", "absent_on", "absent_on"], "2026-09-25"),
        (3, ["absences_all", *["absent_on"] * 3, "counted_school_in_all"], "2026-09-30"),
        (8, ["absences_all", *["absent_on"] * 8, "counted_school_in_all"], "2026-10-14"),
        (9, ["absences_all", "absences_between", "counted_school_in_all"], "2026-10-15"),
    ],
)
def test_each_day_missed_is_told_and_many_are_told_as_a_number(number, told, day):
    clock = clock_of(number)
    assert (middle(clock), clock.due) == (told, D(day))


def test_the_days_are_told_in_their_order_with_what_they_do():
    told = {step.code.partition(".")[2]: step.filled for step in clock_of(9).trail}
    assert told["absences_all"] == {"number": 9, "fewest": 3}
    assert told["absences_between"] == {"number": 9, "first": MONDAY, "last": D("2026-09-24")}
    assert told["counted_school_in_all"] == {"number": 19}
    days = [step.filled["day"] for step in clock_of(3).trail if step.code == "clocks.absent_on"]
    assert days == [MONDAY, D("2026-09-15"), D("2026-09-16")]
    assert next(step.filled for step in clock_of(0).trail if step.code == "clocks.absences_none") == {"fewest": 3}


@pytest.mark.parametrize(
    ("more", "told", "day"),
    [
        ({"schooling": "private_or_home"}, ["absences_not_for"], "2026-09-25"),
        ({"schooling": "not_enrolled", "birth_date": D("2021-09-12")}, ["absences_not_for"], "2026-09-25"),
        (
            {"schooling": "not_enrolled", "birth_date": D("2021-09-11")},
            ["absences_all", *["absent_on"] * 3, "counted_school_in_all"],
            "2026-09-30",
        ),
        ({"schooling": "public"}, ["absences_all", *["absent_on"] * 3, "counted_school_in_all"], "2026-09-30"),
        ({}, ["absences_all", *["absent_on"] * 3, "absences_of_public", "counted_school_in_all"], "2026-09-30"),
    ],
)
def test_whose_absences_count(more, told, day):
    clock = clock_of(3, NOT_FOR, **more)
    assert (middle(clock), clock.due) == (told, D(day))


def test_where_the_age_would_tell_both_days_are_bounds():
    clock = clock_of(3, NOT_FOR, schooling="not_enrolled")
    assert (clock.state, clock.missing) == ("cannot_tell", ("birth_date",))
    assert (clock.earliest, clock.latest) == (D("2026-09-25"), D("2026-09-30"))
    assert "absences_by_age" in codes(clock)
    # Of too few it does not matter; nor who it is.
    assert clock_of(2, NOT_FOR, schooling="not_enrolled").due == D("2026-09-25")
    assert "absences_of_public" not in codes(clock_of(2, NOT_FOR))


# Nine school days are left after Friday 14 May 2027 to Thursday 27 May; the tenth is the first day of the next year.
JUNE = YearEnd("june", Left("school", 5, 9), due=(6, 30), unless_absences=3, not_for=NOT_FOR)
MISSED = frozenset(D(f"2027-05-{day}") for day in (18, 19, 20))


@pytest.mark.parametrize(
    ("more", "day", "told"),
    [
        ({}, "2027-08-11", "absences_keep"),
        ({"schooling": "public"}, "2027-08-11", "absences_keep"),
        ({"schooling": "private_or_home"}, "2027-06-30", "absences_not_for"),
        ({"absences": frozenset()}, "2027-06-30", "absences_none"),
        ({"absences": MISSED - {D("2027-05-18")}}, "2027-06-30", "absences_few"),
    ],
)
def test_the_year_s_end_asks_whose_absences_count_too(more, day, told):
    rule = a_rule(count=Count(10, "school"), year_end=(JUNE,))
    given = {"calendar": CALENDAR, "absences": MISSED, **more}
    clock = one_clock(rule, case("2027-05-25", "consent_received 2027-05-14", **given))
    assert clock.due == D(day)
    assert told in codes(clock)


def test_the_year_s_end_of_a_child_whose_age_is_not_known_is_open():
    rule = a_rule(count=Count(10, "school"), year_end=(JUNE,))
    given = {"calendar": CALENDAR, "absences": MISSED, "schooling": "not_enrolled"}
    clock = one_clock(rule, case("2027-05-25", "consent_received 2027-05-14", **given))
    assert (clock.state, clock.missing) == ("cannot_tell", ("birth_date",))
    assert (clock.earliest, clock.latest) == (D("2027-06-30"), D("2027-08-11"))
