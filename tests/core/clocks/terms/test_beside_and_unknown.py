"""Terms beside one another, and what stands where a calendar or a fact is missing: days, bounds, names, readings."""

from dataclasses import replace

import pytest

from midline.core.days import SchoolCalendar, Span
from midline.core.law import Count, LeavesOut, Limit, NotSaid, OtherLength, Reading, StartMoved, Weekends
from midline.core.law.own import OwnRule
from tests.core.clocks.rules import D, a_rule, case, one_clock
from tests.core.clocks.terms.calendars import CALENDAR, THIS_YEAR
from tests.core.clocks.test_whole_trails import CONSENT, COUNTED, START, between, told

OPEN = LeavesOut("breaks", "breaks", 5, Weekends("open", "left_out", "left_out"))
OUT = LeavesOut("breaks", "breaks", 5, Weekends("left_out", "left_out", "left_out"))
SUMMER = LeavesOut("summer", "summer")
# Sixty days from Sunday 20 September end on 19 November; the week off is seven days with one weekend, nine with both.
OPEN_DAYS = [D("2026-11-26"), D("2026-11-28")]
SIXTY_ONE = Reading(Count(61, "calendar"), ("consent_received",), (), "https://law.example/2", "law.two")


def clock_of(*facts, calendar=CALENDAR, today="2026-10-01", more=None, **terms):
    return one_clock(a_rule(**terms), case(today, *(facts or (CONSENT,)), calendar=calendar, **(more or {})))


def own(amount, unit="calendar", starts=None):
    return OwnRule("initial_evaluation", Count(amount, unit), starts, "Policy 7", "u", D("2026-08-01"), "n")


def test_a_district_s_own_school_days_are_counted_by_its_calendar():
    # Three weeks to 2 October, and three after the week off.
    clock = clock_of(own=(own(30, "school"),))
    assert (clock.due, clock.way.unit, clock.own[0].due) == (D("2026-10-30"), "school", D("2026-10-30"))


def test_a_district_s_own_limit_that_cannot_be_counted_leaves_bounds_and_readings():
    clock = clock_of(own=(own(30, "school"),), readings=(SIXTY_ONE,), calendar=None)
    assert between(clock) == (("calendar",), D("2026-10-23"), D("2026-11-10"))
    assert [one.due for one in clock.own] == [None]
    assert [one.due for one in clock.readings] == [D("2026-11-11")]
    both = clock_of(own=(own(30, "school"),), count=Count(40, "school"), calendar=None)
    assert between(both) == (("calendar",), D("2026-10-23"), None)


def test_the_law_binds_where_the_district_s_own_limit_cannot_come_sooner():
    # Forty-two days from Monday to Friday end on Tuesday 10 November, as the sixty of the law do.
    clock = clock_of(own=(own(42, "school"),), calendar=None)
    assert (clock.due, told(clock)[5]) == (D("2026-11-10"), "clocks.law_binds day=2026-11-10")


def test_where_the_law_s_own_bound_is_not_known_the_district_s_gives_none():
    limits = (Limit("two", Count(90, "calendar"), "request_received"),)
    clock = clock_of(limits=limits, own=(own(61),))
    assert between(clock) == (("request_received",), None, D("2026-11-10"))


def test_a_district_s_own_limit_where_the_law_has_no_number_tells_both():
    clock = clock_of(count=None, own=(own(60),))
    said = "clocks.own_calendar citation=Policy 7 number=60"
    assert told(clock)[:5] == [START, "clocks.no_number", said, *COUNTED]


def test_the_readings_stay_where_a_district_s_own_limit_binds():
    clock = clock_of(own=(own(10),), readings=(SIXTY_ONE,))
    assert (clock.due, [one.due for one in clock.readings]) == (D("2026-09-21"), [D("2026-11-11")])


@pytest.mark.parametrize("term", ["limits", "own"])
def test_a_limit_from_the_start_itself_does_not_ask_what_the_start_is_about(term):
    more = {
        "limits": (Limit("two", Count(30, "calendar"), "consent_received"),),
        "own": (own(30, starts="consent_received"),),
    }
    clock = clock_of(f"{CONSENT} reevaluation", starts_about="reevaluation", **{term: more[term]})
    assert clock.due == D("2026-10-11")


def test_a_limit_in_school_days_with_and_without_a_calendar():
    limits = (Limit("two", Count(30, "school")),)
    known = clock_of(limits=limits)
    assert (known.due, known.way.unit) == (D("2026-10-30"), "school")
    assert between(clock_of(limits=limits, calendar=None)) == (("calendar",), D("2026-10-23"), D("2026-11-10"))
    both = clock_of(limits=limits, count=Count(40, "school"), calendar=None)
    assert between(both) == (("calendar",), D("2026-10-23"), None)


def test_a_limit_whose_start_is_missing_hides_none_after_it():
    limits = (Limit("two", Count(90, "calendar"), "request_received"), Limit("three", Count(30, "calendar")))
    clock = clock_of(limits=limits)
    step = "clocks.second_limit_calendar day=2026-10-11 from_code=clocks.fact_consent_received number=30"
    assert step in told(clock)
    assert between(clock) == (("request_received",), None, D("2026-10-11"))


@pytest.mark.parametrize(
    ("facts", "due"),
    [
        (("request_received 2026-09-11", CONSENT), "2026-10-11"),
        (("request_received 2026-09-01 initial", CONSENT), "2026-10-01"),
        (("request_received 2026-08-01", "request_received 2026-09-01", CONSENT), "2026-10-01"),
    ],
    ids=["same-day", "about-the-first", "the-last-before"],
)
def test_the_fact_that_a_limit_is_counted_from(facts, due):
    assert clock_of(*facts, limits=(Limit("two", Count(30, "calendar"), "request_received"),)).due == D(due)


def test_a_limit_from_consent_to_services_finds_consent_about_services():
    limits = (Limit("two", Count(30, "calendar"), "service_consent_received"),)
    assert clock_of("consent_received 2026-09-01 services", CONSENT, limits=limits).due == D("2026-10-01")


def test_what_was_left_out_stays_known_where_another_limit_does_not_bind():
    clock = clock_of("consent_received 2026-09-20", leaves_out=(OUT,), limits=(Limit("two", Count(90, "calendar")),))
    assert (clock.due, [one.what for one in clock.left_out]) == (D("2026-11-28"), ["breaks"])


def open_edge(**terms):
    return clock_of(
        "consent_received 2026-09-20", leaves_out=(OPEN,), source=replace(a_rule().source, url="its-own"), **terms
    )


def test_both_readings_of_an_open_edge_are_told_with_whose_they_are():
    clock = open_edge()
    whys = ["clocks.reading_weekends_counted", "clocks.reading_weekends_left_out"]
    assert [(one.due, one.source, one.why.code) for one in clock.readings] == [
        (day, "its-own", why) for day, why in zip(OPEN_DAYS, whys, strict=True)
    ]


@pytest.mark.parametrize("born", [D("2023-01-01"), D("2015-01-01"), None], ids=["young", "old", "unknown"])
def test_both_readings_stay_whatever_the_age_says(born):
    other = (OtherLength("five", Count(45, "calendar"), age_under=5),)
    clock = open_edge(other_lengths=other, more={"birth_date": born})
    assert [one.due for one in clock.readings] == OPEN_DAYS


def test_absences_are_added_to_both_readings_of_an_open_edge():
    absences = LeavesOut("absences", "absences", first=3, added="all")
    missed = frozenset(D(f"2026-09-{day}") for day in (22, 23, 24))
    clock = clock_of("consent_received 2026-09-20", leaves_out=(OPEN, absences), more={"absences": missed})
    assert [one.due for one in clock.readings] == [D("2026-11-29"), D("2026-12-01")]


def test_absences_and_a_break_are_told_in_their_order():
    absences = LeavesOut("absences", "absences", first=3, added="excess")
    days = [f"2026-09-{day}" for day in (22, 23, 24, 25)]
    given = {
        "leaves_out": (OUT, absences),
        "count": Count(30, "calendar"),
        "more": {"absences": frozenset(map(D, days))},
    }
    clock = clock_of("consent_received 2026-09-20", **given)
    assert told(clock)[2:-2] == [
        "clocks.day_zero day=2026-09-20",
        "clocks.left_out_break first=2026-10-03 last=2026-10-11 number=9",
        "clocks.counted_calendar number=30",
        "clocks.absences_excess fewest=3 missed=4 number=2",
        *(f"clocks.absent_on day={day}" for day in days),
        "clocks.counted_calendar_in_all number=32",
    ]
    # Thirty days are full on 29 October, and two more on the last of it.
    assert (clock.due, clock.way.days, clock.way.start) == (D("2026-10-31"), 30, D("2026-09-20"))


@pytest.mark.parametrize(("days", "step"), [((14,), "number=1"), ((14, 25), "number=2")])
def test_too_few_absences_are_told_up_to_the_very_last_day(days, step):
    # Ten school days end on Friday 25 September.
    absences = LeavesOut("absences", "absences", first=3, added="all")
    missed = frozenset(D(f"2026-09-{day}") for day in (*days, 28))
    clock = clock_of(count=Count(10, "school"), leaves_out=(absences,), more={"absences": missed})
    assert f"clocks.absences_few fewest=3 {step}" in told(clock)
    third = clock_of(
        count=Count(10, "school"),
        leaves_out=(absences,),
        more={"absences": missed | {D("2026-09-15"), D("2026-09-25")}},
    )
    assert third.due > clock.due


def test_absences_alone_need_no_calendar_to_count_calendar_days():
    absences = LeavesOut("absences", "absences", first=3, added="all")
    assert clock_of(leaves_out=(absences,), calendar=None).due == D("2026-11-10")


def test_the_first_day_may_count_where_days_are_left_out():
    clock = clock_of(
        "consent_received 2026-09-20", leaves_out=(OUT,), count=Count(30, "calendar", start_is_day_one=True)
    )
    assert (clock.due, told(clock)[2]) == (D("2026-10-28"), "clocks.day_one day=2026-09-20")


def test_what_two_terms_leave_out_is_left_out_once():
    both = (LeavesOut("between_terms", "between"), SUMMER)
    clock = clock_of("consent_received 2027-05-10", today="2027-05-11", leaves_out=both, count=Count(18, "calendar"))
    assert (clock.due, len(clock.left_out)) == (D("2027-08-11"), 1)


def test_between_two_terms_the_summer_keeps_its_name():
    terms = SchoolCalendar(
        (replace(THIS_YEAR, last_day=D("2026-12-18")), replace(THIS_YEAR, first_day=D("2027-01-04"), closed=()))
    )
    between_terms = {"leaves_out": (LeavesOut("between_terms", "between"),), "count": Count(10, "calendar")}
    winter = clock_of("consent_received 2026-12-11", today="2026-12-12", calendar=terms, **between_terms)
    assert [one.what for one in winter.left_out] == ["between_terms"]
    summer = clock_of("consent_received 2027-05-20", today="2027-05-21", **between_terms)
    assert [one.what for one in summer.left_out] == ["summer"]


def test_what_was_left_out_is_not_told_of_a_day_that_is_not():
    late = ("consent_received 2026-09-20", "eligibility_determined 2026-12-20")
    clock = clock_of(*late, today="2026-12-23", leaves_out=(OUT,))
    assert (clock.state, clock.due, clock.left_out) == ("cannot_tell", None, ())


def test_another_length_in_school_days_with_and_without_a_calendar():
    other = (OtherLength("five", Count(30, "school"), age_under=5),)
    young = {"more": {"birth_date": D("2023-01-01")}}
    assert clock_of(other_lengths=other, **young).due == D("2026-10-30")
    assert between(clock_of(other_lengths=other)) == (("birth_date",), D("2026-10-30"), D("2026-11-10"))
    unknown = clock_of(other_lengths=other, calendar=None)
    assert between(unknown) == (("birth_date", "calendar"), D("2026-10-23"), None)


def test_another_length_by_what_no_case_says_is_open_at_every_age():
    other = (OtherLength("x", Count(20, "calendar"), when="asked_of_school_team"),)
    assert clock_of(other_lengths=other, more={"birth_date": D("2020-01-01")}).missing == ("asked_of_school_team",)


def test_two_parts_that_are_not_said_are_both_told():
    parts = (NotSaid("extensions", "more", told=True), NotSaid("advice", "and advice", always=True))
    clock = clock_of(not_said=parts)
    assert [one for one in told(clock) if one.startswith("law.")] == ["law.part_extensions", "law.part_advice"]
    assert clock.missing == ("part_advice",)


def test_the_plain_count_that_bounds_a_part_not_said_goes_by_the_calendar():
    part = NotSaid("advice", "a", always=True, earliest="plain_count", latest="full_count")
    clock = clock_of(count=Count(20, "school"), not_said=(part,))
    assert between(clock) == (("part_advice",), D("2026-10-16"), D("2026-10-16"))


def reading(days, *leaves_out, **more):
    given = {"count": Count(days, "calendar"), "leaves_out": leaves_out, **more}
    return replace(SIXTY_ONE, **given)


def test_which_readings_may_bind():
    asked = ("consent_requested 2026-09-15", "request_received 2026-09-11", "consent_received 2026-09-22")
    request = {"starts": ("request_received",), "ends": ("evaluation_completed",)}
    consent_time = reading(30, LeavesOut("consent_time", "c"), starts=("request_received",))
    clock = clock_of(*asked, readings=(consent_time,), **request)
    # Four days to 15 September, and 26 after 22 September: it is listed, and the sixty days of the rule stand.
    assert (clock.due, [one.due for one in clock.readings]) == (D("2026-11-10"), [D("2026-10-18")])
    summer = clock_of(readings=(reading(30, SUMMER),))
    assert (summer.due, [one.due for one in summer.readings]) == (D("2026-10-11"), [D("2026-10-11")])


def test_a_reading_may_start_with_another_fact_of_the_same_day():
    other = reading(30, starts=("service_consent_received",))
    same = clock_of(CONSENT, "service_consent_received 2026-09-11", readings=(other,))
    assert [one.due for one in same.readings] == [D("2026-10-11")]


def test_readings_are_listed_where_none_of_them_binds():
    clock = clock_of(readings=(replace(SIXTY_ONE, count=Count(30, "school")),), calendar=None)
    assert (clock.due, [one.due for one in clock.readings], clock.missing) == (None, [None], ("calendar",))


@pytest.mark.parametrize(
    ("start", "first"), [("2027-05-27", "2027-05-27"), ("2027-05-28", "2027-08-11"), ("2027-08-10", "2027-08-11")]
)
def test_only_a_start_in_the_summer_is_moved(start, first):
    clock = clock_of(f"consent_received {start}", today="2027-08-20", start_moved=StartMoved("summer"))
    assert clock.way.start == D(first)


def test_a_federal_bound_goes_by_the_calendar():
    unread = replace(a_rule().source, confidence="unverified")
    clock = clock_of(source=unread, count=None, bound=Count(20, "school"))
    assert between(clock) == (("rule_not_verified",), D("2026-10-16"), None)


def test_bounds_of_what_is_not_told_of_a_request_or_a_plan_go_by_the_calendar():
    asked = clock_of(
        "request_received 2026-09-11", starts=("request_received",), starts_form="oral", count=Count(20, "school")
    )
    assert between(asked) == (("form",), D("2026-10-16"), None)
    plan = clock_of(at_most_plan_length=True, count=Count(20, "school"))
    assert between(plan) == (("plan_days",), None, D("2026-10-16"))


def consent_time(*facts, amount=20, unit="school", calendar=CALENDAR):
    rule = {
        "starts": ("request_received",),
        "ends": ("services_started",),
        "leaves_out": (LeavesOut("consent_time", "c"),),
    }
    return clock_of("request_received 2026-09-11", *facts, count=Count(amount, unit), calendar=calendar, **rule)


REQUESTED, RECEIVED = "consent_requested 2026-09-15", "consent_received 2026-09-22"


@pytest.mark.parametrize(
    ("facts", "missing"),
    [
        ((), ("consent_requested", "consent_received")),
        ((RECEIVED,), ("consent_requested",)),
        ((REQUESTED,), ("consent_received",)),
        (("consent_requested 2026-09-23", RECEIVED), ("consent_requested",)),
        ((f"{REQUESTED} reevaluation", RECEIVED), ("consent_requested",)),
    ],
    ids=["neither", "not-asked", "not-come", "asked-later", "about-another"],
)
def test_time_for_consent_needs_both_days_in_their_order(facts, missing):
    clock = consent_time(*facts)
    # Twenty school days are three weeks, and one after the week off.
    assert between(clock) == (missing, D("2026-10-16"), None)
    assert told(clock)[2:4] == ["clocks.day_zero day=2026-09-11", "clocks.not_before day=2026-10-16"]


@pytest.mark.parametrize(
    ("facts", "amount", "unit", "due"),
    [
        ((REQUESTED, RECEIVED), 10, "calendar", "2026-09-28"),
        ((f"{REQUESTED} initial", f"{RECEIVED} initial"), 10, "calendar", "2026-09-28"),
        (("consent_requested 2026-09-11", RECEIVED), 10, "school", "2026-10-13"),
        (("consent_requested 2026-09-25", "consent_received 2026-09-30"), 10, "school", "2026-09-25"),
        (("consent_requested 2026-09-24", "consent_received 2026-09-30"), 10, "school", "2026-10-01"),
    ],
    ids=["calendar-days", "about-the-first", "asked-at-once", "asked-on-the-last-day", "on-the-day-before"],
)
def test_time_for_consent_is_left_out_to_the_day(facts, amount, unit, due):
    assert consent_time(*facts, amount=amount, unit=unit).due == D(due)


def test_time_for_consent_in_business_days_and_in_school_days_that_nobody_knows():
    holidays = SchoolCalendar(
        holidays=frozenset({D("2026-09-14")}), holidays_known=Span(D("2026-01-01"), D("2027-12-31"))
    )
    # Tuesday 15 is the first that counts, as the Monday is a holiday: four more after Tuesday 22.
    assert consent_time(REQUESTED, RECEIVED, amount=5, unit="business", calendar=holidays).due == D("2026-09-28")
    unknown = consent_time(REQUESTED, RECEIVED, calendar=None)
    assert between(unknown) == (("calendar",), D("2026-10-09"), None)
