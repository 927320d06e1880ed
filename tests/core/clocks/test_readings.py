"""Where sources differ, every reading is counted and the earliest binds."""

from midline.core.clocks import Situation
from midline.core.days import SchoolCalendar, SchoolYear
from midline.core.law.rule import Count, Reading
from midline.core.pathways import Fact
from tests.core.clocks.rules import D, a_rule, one_clock

CALENDAR = SchoolCalendar((SchoolYear(D("2026-08-12"), D("2027-05-27")),))
TESTS = ("evaluation_completed",)


def reading(count, *starts, **more):
    return Reading(
        count, starts or ("consent_received",), TESTS, "https://law.example/2", "law.reading_from_signing", **more
    )


def clock_with(*readings, count=None, calendar=None, signed_on=None, earlier=()):
    consent = Fact("consent_received", D("2026-09-11"), signed_on=signed_on)
    rule = a_rule(readings=readings, count=count or Count(60, "calendar"))
    return one_clock(rule, Situation(D("2026-09-12"), (*earlier, consent), calendar))


def test_the_day_on_the_paper_binds_where_a_source_counts_from_it():
    readings = (reading(Count(60, "calendar")), reading(Count(60, "calendar"), from_signing=True))
    clock = clock_with(*readings, signed_on=D("2026-09-08"))
    assert clock.due == D("2026-11-07")
    assert [one.due for one in clock.readings] == [D("2026-11-10"), D("2026-11-07")]


def test_a_paper_that_tells_no_day_was_signed_when_it_came():
    assert clock_with(reading(Count(60, "calendar"), from_signing=True)).due == D("2026-11-10")


def test_a_reading_that_no_count_says_is_listed_without_a_day():
    clock = clock_with(reading(None))
    assert clock.due == D("2026-11-10")
    assert [one.due for one in clock.readings] == [None]


def test_a_reading_whose_start_has_not_come_is_listed_without_a_day():
    assert [one.due for one in clock_with(reading(Count(5, "calendar"), "service_consent_received")).readings] == [None]


def test_a_shorter_reading_that_needs_the_calendar_leaves_bounds():
    # 60 calendar days end on 10 November; 30 school days may end from 23 October on, or not before it at all
    clock = clock_with(reading(Count(30, "school")))
    assert (clock.state, clock.due, clock.missing) == ("cannot_tell", None, ("calendar",))
    assert (clock.earliest, clock.latest) == (D("2026-10-23"), D("2026-11-10"))
    assert clock_with(reading(Count(30, "school")), calendar=CALENDAR).due == D("2026-10-23")


def test_the_rules_own_count_may_be_the_one_that_is_missing():
    clock = clock_with(reading(Count(60, "calendar")), count=Count(30, "school"))
    assert (clock.earliest, clock.latest) == (D("2026-10-23"), D("2026-11-10"))
