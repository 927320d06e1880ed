"""What a rule with terms says, with every day, number and name in it: codes alone would let a wrong filling pass."""

from dataclasses import replace

import pytest

from midline.core.days import SchoolCalendar, Span
from midline.core.law import Count, LeavesOut, Left, Limit, NotSaid, OtherLength, Reading, StartMoved, Weekends, YearEnd
from tests.core.clocks.rules import D, a_rule, case, one_clock
from tests.core.clocks.terms.calendars import CALENDAR, ONE_YEAR, THIS_YEAR
from tests.core.clocks.test_whole_trails import CONSENT, COUNTED, between, told

SCHOOL = Count(10, "school")
OUT = Weekends("left_out", "left_out", "left_out")
# Between Thursday 27 May and Wednesday 11 August 2027 lie 75 days, 53 of them from Monday to Friday.
OVER_SUMMER = "clocks.left_out_closed_span first=2027-05-28 last=2027-08-10 number=53"


def clock_of(*facts, today="2026-10-01", calendar=CALENDAR, more=None, **terms):
    return one_clock(a_rule(**terms), case(today, *(facts or (CONSENT,)), calendar=calendar, **(more or {})))


def steps(clock):
    """What was counted, without the rule and the start before it and without how it stands."""
    said = told(clock)[2:]
    ends = [place for place, one in enumerate(said) if one.startswith(("clocks.last_day ", "clocks.not_before "))]
    return said[: ends[0]] if ends else said


def test_a_further_limit():
    limits = (Limit("two", Count(90, "calendar"), "request_received"),)
    clock = clock_of("request_received 2026-08-11", CONSENT, limits=limits)
    second = "clocks.second_limit_calendar day=2026-11-09 from_code=clocks.fact_request_received number=90"
    assert steps(clock) == [*COUNTED, second, "clocks.first_binds"]
    assert (clock.due, clock.way.days, clock.way.start) == (D("2026-11-09"), 90, D("2026-08-11"))
    without = clock_of(limits=limits)
    assert told(without)[2:] == [*COUNTED, "clocks.first_binds", "clocks.not_after day=2026-11-10"]


def test_another_length_by_age():
    other = (OtherLength("five", Count(45, "calendar"), age_under=5),)
    young = clock_of(other_lengths=other, more={"birth_date": D("2021-09-12")})
    zero = COUNTED[0]
    assert steps(young) == ["clocks.younger_than years=5", zero, "clocks.counted_calendar number=45"]
    assert young.due == D("2026-10-26")
    old = clock_of(other_lengths=other, more={"birth_date": D("2021-09-11")})
    assert steps(old) == ["clocks.not_younger_than years=5", *COUNTED]
    unknown = clock_of(other_lengths=other)
    assert told(unknown)[2:] == [
        zero,
        "clocks.other_length_calendar number=45",
        "clocks.not_before day=2026-10-26",
        "clocks.not_after day=2026-11-10",
    ]


def test_a_part_that_is_not_said():
    advice = NotSaid("advice", "and advice", always=True)
    assert told(clock_of(not_said=(advice,)))[2:] == [*COUNTED, "law.part_advice", "clocks.in_the_rule text=and advice"]
    more = NotSaid("extensions", "more", told=True)
    assert steps(clock_of(not_said=(more,))) == [*COUNTED, "law.part_extensions"]


def test_a_part_that_nobody_knows_without_a_calendar():
    part = NotSaid("year_end", "words", Left("school", None, 9), earliest="plain_count", latest="full_count")
    clock = clock_of(not_said=(part,), calendar=None)
    assert steps(clock) == [*COUNTED, "law.part_year_end", "clocks.in_the_rule text=words"]
    assert between(clock) == (("calendar",), D("2026-11-10"), D("2026-11-10"))


def test_a_start_that_is_moved():
    clock = clock_of("consent_received 2027-07-01", today="2027-08-01", count=SCHOOL, start_moved=StartMoved("summer"))
    moved, zero = "clocks.start_moved day=2027-08-11", "clocks.day_zero day=2027-08-11"
    assert steps(clock) == [moved, zero, "clocks.counted_school number=10"]
    assert (clock.way.start, clock.starts.on) == (D("2027-08-11"), D("2027-07-01"))


def test_readings_that_differ():
    one = Reading(Count(50, "calendar"), ("consent_received",), (), "https://law.example/2", "law.one")
    clock = clock_of(readings=(one, replace(one, count=Count(61, "calendar"), why="law.two")))
    assert steps(clock) == [*COUNTED, "clocks.sources_differ"]
    # The fiftieth day is 31 October.
    assert (clock.due, clock.way.days) == (D("2026-10-31"), 50)
    assert [(each.due, each.source, each.why.code) for each in clock.readings] == [
        (D("2026-10-31"), "https://law.example/2", "law.one"),
        (D("2026-11-11"), "https://law.example/2", "law.two"),
    ]


JUNE = YearEnd("june", Left("school", 5, 9), due=(6, 30), unless_absences=3)
IN_MAY = "consent_received 2027-05-14"


def at_year_end(branch, *facts, count=SCHOOL, today="2027-05-24", **more):
    return clock_of(*facts, today=today, count=count, year_end=(branch,), more=more)


def test_the_thirtieth_of_june_and_what_keeps_it_from_holding():
    left = "clocks.days_left_school day=2027-05-27 number=9"
    clock = at_year_end(JUNE, IN_MAY)
    assert steps(clock) == [left, "clocks.absences_none fewest=3", "clocks.year_end_day day=2027-06-30"]
    assert (clock.due, clock.way) == (D("2027-06-30"), None)
    days = [f"2027-05-{day}" for day in (18, 19, 20)]
    kept = at_year_end(JUNE, IN_MAY, absences=frozenset(map(D, days)))
    assert steps(kept) == [
        *("clocks.day_zero day=2027-05-14", OVER_SUMMER, "clocks.counted_school number=10"),
        *(left, "clocks.absences_keep fewest=3 number=3"),
        *(f"clocks.absent_on day={day}" for day in days),
    ]


def test_days_after_the_last_day_of_school():
    branch = YearEnd("after", Left("calendar", 5, 9), count=Count(14, "calendar"), after="last_day")
    assert steps(at_year_end(branch, "consent_received 2027-05-18")) == [
        "clocks.days_left_calendar day=2027-05-27 number=9",
        "clocks.year_end_day day=2027-06-10",
    ]


@pytest.mark.parametrize(
    ("count", "day"), [(None, "2027-08-11"), (Count(15, "school", start_is_day_one=True), "2027-08-31")]
)
def test_a_last_day_in_the_summer_goes_on_in_the_next_year(count, day):
    branch = YearEnd("summer", only_in_summer=True, count=count, after="first_day_of_next_year")
    clock = at_year_end(branch, "consent_received 2027-05-10", count=Count(60, "calendar"))
    # 21 days of May, 30 of June and nine of July; 15 school days are three in the first week, ten, and two.
    assert steps(clock) == [
        *("clocks.day_zero day=2027-05-10", "clocks.counted_calendar number=60"),
        *("clocks.in_summer day=2027-07-09", f"clocks.year_end_day day={day}"),
    ]
    assert clock.due == D(day)


def test_a_late_request_and_one_that_is_not_on_record():
    after = {"count": Count(30, "calendar"), "after": "first_day_of_next_year"}
    branch = YearEnd("late", Left("calendar", None, 30), from_fact="request_received", **after)
    late = at_year_end(branch, "request_received 2027-05-10", "consent_received 2027-05-20")
    assert steps(late) == ["clocks.days_left_calendar day=2027-05-27 number=17", "clocks.year_end_day day=2027-09-10"]
    unknown = at_year_end(branch, "consent_received 2027-05-20")
    # Five school days are left from 20 May, and five more end on Tuesday 17 August.
    assert told(unknown)[2:] == [
        *("clocks.day_zero day=2027-05-20", OVER_SUMMER, "clocks.counted_school number=10"),
        *("clocks.year_end_open", "clocks.not_before day=2027-08-17", "clocks.not_after day=2027-09-10"),
    ]
    assert unknown.missing == ("request_received",)


def test_a_year_s_end_that_has_passed_and_one_that_no_calendar_tells():
    branch = YearEnd("may", due=(5, 20))
    passed = at_year_end(branch, "consent_received 2027-05-21", today="2027-05-24")
    assert steps(passed)[-1] == "clocks.year_end_passed day=2027-05-20"
    unknown = clock_of("consent_received 2027-05-21", count=Count(60, "calendar"), year_end=(JUNE,), calendar=None)
    assert between(unknown) == (("calendar",), D("2027-06-30"), D("2027-07-20"))


def left(start, *terms, amount=30, calendar=CALENDAR):
    return clock_of(f"consent_received {start}", count=Count(amount, "calendar"), leaves_out=terms, calendar=calendar)


def test_a_break_a_summer_and_closings_that_are_left_out():
    week = left("2026-09-20", LeavesOut("breaks", "breaks", 5, OUT))
    zero, thirty = "clocks.day_zero day=2026-09-20", "clocks.counted_calendar number=30"
    assert steps(week) == [zero, "clocks.left_out_break first=2026-10-03 last=2026-10-11 number=9", thirty]
    assert (week.way.days, week.way.unit, week.way.start) == (30, "calendar", D("2026-09-20"))
    summer = left("2027-05-10", LeavesOut("summer", "summer"), amount=18)
    assert steps(summer)[1] == "clocks.left_out_summer first=2027-05-28 last=2027-08-10 number=75"
    wednesdays = [Span(D(day), D(day)) for day in ("2026-09-23", "2026-09-30")]
    shut = SchoolCalendar((replace(THIS_YEAR, closed=tuple(wednesdays)),))
    closings = LeavesOut("closings", "closings", weekends=Weekends("counted", "counted", "counted"))
    days = [f"clocks.left_out_closed day={one.first}" for one in wednesdays]
    assert steps(left("2026-09-20", closings, calendar=shut)) == [zero, *days, thirty]


def test_more_than_eight_closings_are_told_by_their_number():
    thursdays = tuple(Span(D(day), D(day)) for day in ("2026-09-24", "2026-10-01", "2026-10-15", "2026-10-22"))
    fridays = tuple(Span(D(day), D(day)) for day in ("2026-10-09", "2026-10-16", "2026-10-23", "2026-10-30"))
    closings = LeavesOut("closings", "closings", weekends=Weekends("counted", "counted", "counted"))
    # Nine runs, since Thursday 15 and Friday 16 October are one, and 22 and 23 as well.
    more = [Span(D(day), D(day)) for day in ("2026-09-28", "2026-10-12", "2026-10-05")]
    shut = replace(THIS_YEAR, closed=(*thursdays, *fridays, *more))
    nine = left("2026-09-20", closings, amount=40, calendar=SchoolCalendar((shut,)))
    assert steps(nine)[1] == "clocks.left_out_days number=11"
    eight = replace(shut, closed=shut.closed[:-1])
    assert len(steps(left("2026-09-20", closings, amount=40, calendar=SchoolCalendar((eight,))))) == 10


@pytest.mark.parametrize(
    ("start", "calendar", "why", "earliest"),
    [
        ("2026-09-20", None, "no_calendar", "2026-10-20"),
        ("2026-09-20", SchoolCalendar(), "no_calendar", "2026-10-20"),
        ("2027-05-10", ONE_YEAR, "calendar_too_short", "2027-06-09"),
    ],
    ids=["none", "empty", "short"],
)
def test_where_no_calendar_reaches(start, calendar, why, earliest):
    clock = left(start, LeavesOut("summer", "summer"), calendar=calendar)
    assert told(clock)[2:] == [f"clocks.day_zero day={start}", f"clocks.{why}", f"clocks.not_before day={earliest}"]
    assert between(clock) == (("calendar",), D(earliest), None)
