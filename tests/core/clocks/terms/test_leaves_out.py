"""What a rule leaves out: breaks with their edges, closings, summers, absences."""

from dataclasses import replace

import pytest

from midline.core.days import SchoolCalendar, SchoolYear, Span
from midline.core.law import Count, LeavesOut, Weekends
from tests.core.clocks.rules import D, a_rule, case, codes, one_clock
from tests.core.clocks.terms.calendars import CALENDAR, ONE_YEAR, THIS_YEAR

OUT, COUNTED, OPEN = "left_out", "counted", "open"
SUMMER = LeavesOut("summer", "summer")


def due(start, *terms, amount=30, calendar=CALENDAR, **more):
    rule = a_rule(count=Count(amount, "calendar"), leaves_out=terms)
    return one_clock(rule, case("2028-06-01", f"consent_received {start}", calendar=calendar, **more))


def breaks(before, inside, after, at_least=5):
    return LeavesOut("breaks", "breaks", at_least, Weekends(before, inside, after))


# 30 days after 20 September are 20 October; the week off is five days, and nine with the weekends on both sides.
@pytest.mark.parametrize(
    ("edges", "day"),
    [
        ((OUT, OUT, OUT), "2026-10-29"),
        ((COUNTED, OUT, COUNTED), "2026-10-25"),
        ((COUNTED, OUT, OUT), "2026-10-27"),
        ((OUT, OUT, COUNTED), "2026-10-27"),
    ],
)
def test_the_weekends_beside_a_break(edges, day):
    clock = due("2026-09-20", breaks(*edges))
    assert clock.due == D(day)
    assert not clock.readings


def test_the_rule_is_not_told_as_if_each_day_counted():
    assert codes(due("2026-09-20", SUMMER))[0] == "rule_calendar_some"
    assert codes(due("2026-09-20"))[0] == "rule_calendar"


def test_the_weekends_beside_a_long_break_may_be_left_out_and_those_inside_it_count():
    shut = SchoolCalendar((replace(THIS_YEAR, closed=(Span(D("2026-10-05"), D("2026-10-16")),)),))
    clock = due("2026-09-20", breaks(OUT, COUNTED, OUT), calendar=shut)
    # Twelve days to Friday 2 October, 10 and 11 October, and sixteen after Sunday 18 October.
    assert clock.due == D("2026-11-03")
    spans = (Span(D("2026-10-03"), D("2026-10-09")), Span(D("2026-10-12"), D("2026-10-18")))
    assert tuple(one.span for one in clock.left_out) == spans


@pytest.mark.parametrize(("at_least", "day"), [(5, "2026-10-29"), (6, "2026-10-20")])
def test_a_break_must_have_its_number_of_school_days(at_least, day):
    assert due("2026-09-20", breaks(OUT, OUT, OUT, at_least)).due == D(day)


def test_an_open_edge_is_read_both_ways_and_the_earlier_is_the_day():
    clock = due("2026-09-20", breaks(OPEN, OUT, OUT))
    assert [reading.due for reading in clock.readings] == [D("2026-10-27"), D("2026-10-29")]
    assert clock.due == D("2026-10-27")
    assert "edge_open" in codes(clock)
    assert not due("2026-10-12", breaks(OPEN, OUT, OUT)).readings, "no edge is met, so there is one day alone"


# From Friday 25 September: day 9 is Sunday 4 October, the eve of the break; day 10 is the first after it.
@pytest.mark.parametrize(("amount", "day"), [(9, "2026-10-04"), (10, "2026-10-10")])
def test_a_count_that_is_full_on_the_eve_of_a_break_does_not_wait(amount, day):
    assert due("2026-09-25", breaks(COUNTED, OUT, COUNTED), amount=amount).due == D(day)


def test_what_was_left_out_is_kept_with_the_clock_and_never_the_start():
    clock = due("2026-10-06", breaks(OUT, OUT, OUT), amount=1)
    assert [(one.what, one.span) for one in clock.left_out] == [("breaks", Span(D("2026-10-07"), D("2026-10-11")))]
    assert clock.due == D("2026-10-12")


def test_closings_leave_out_each_day_without_school_and_no_weekend_where_weekends_count():
    closings = LeavesOut("closings", "closings", weekends=Weekends(COUNTED, COUNTED, COUNTED))
    assert due("2026-09-20", closings).due == D("2026-10-25")
    shut = replace(THIS_YEAR, closed=(Span(D("2026-10-09"), D("2026-10-12")),))
    # Friday 9 and Monday 12 October are out, the weekend between them counts: two days more than 20 October.
    assert due("2026-09-20", closings, calendar=SchoolCalendar((shut,))).due == D("2026-10-22")


# 27 May is the last day of instruction, 11 August the first: both count, what lies between does not.
@pytest.mark.parametrize(("amount", "day"), [(17, "2027-05-27"), (18, "2027-08-11"), (60, "2027-09-22")])
def test_the_summer_has_exact_edges(amount, day):
    assert due("2027-05-10", SUMMER, amount=amount).due == D(day)


def test_between_two_terms_of_one_year_only_that_term_leaves_days_out():
    terms = SchoolCalendar((SchoolYear(D("2026-08-12"), D("2026-12-18")), SchoolYear(D("2027-01-04"), D("2027-05-27"))))
    between = LeavesOut("between_terms", "between terms")
    assert due("2026-12-11", between, amount=10, calendar=terms).due == D("2027-01-06")
    assert due("2026-12-11", SUMMER, amount=10, calendar=terms).due == D("2026-12-21")


def test_where_the_calendar_ends_the_days_that_are_known_bound_it_from_below():
    clock = due("2027-05-10", SUMMER, amount=60, calendar=ONE_YEAR)
    assert (clock.state, clock.missing, clock.earliest) == ("cannot_tell", ("calendar",), D("2027-07-09"))
    clock = due("2026-09-20", SUMMER, calendar=None)
    assert (clock.missing, clock.earliest) == (("calendar",), D("2026-10-20"))


def absent(*days):
    return frozenset(D(f"2026-09-{day}") for day in days)


# Ten school days after Friday 11 September 2026 end on Friday 25 September.
@pytest.mark.parametrize(
    ("added", "first", "days", "day"),
    [
        ("all", 3, (14, 15), "2026-09-25"),
        ("all", 3, (14, 15, 16), "2026-09-30"),
        ("all", 3, (14, 15, 19), "2026-09-25"),
        ("excess", 3, (14, 15), "2026-09-25"),
        ("excess", 3, (14, 15, 16), "2026-09-28"),
        ("excess", 3, (14, 15, 16, 17), "2026-09-29"),
        ("all", 3, (11, 14, 15), "2026-09-25"),
        ("all", 3, (14, 15, 28), "2026-09-25"),
    ],
)
def test_absences_from_the_nth_on(added, first, days, day):
    term = LeavesOut("absences", "absences", first=first, added=added)
    rule = a_rule(count=Count(10, "school"), leaves_out=(term,))
    told = case("2026-10-01", "consent_received 2026-09-11", calendar=CALENDAR, absences=absent(*days))
    assert one_clock(rule, told).due == D(day)


def test_time_to_get_consent_is_left_out_from_the_day_after_it_was_asked_for():
    rule = a_rule(
        starts=("request_received",),
        ends=("services_started",),
        count=Count(10, "school"),
        leaves_out=(LeavesOut("consent_time", "consent"),),
    )
    told = ["request_received 2026-09-11", "consent_requested 2026-09-15", "consent_received 2026-09-22"]
    # Monday 14 and Tuesday 15 are two; from Wednesday 23 on eight more, to Friday 2 October.
    assert one_clock(rule, case("2026-10-30", *told, calendar=CALENDAR)).due == D("2026-10-02")
    # Asked for and come on Tuesday 15: nothing is left out, and ten school days end on Friday 25 September.
    at_once = [told[0], told[1], "consent_received 2026-09-15"]
    assert one_clock(rule, case("2026-10-30", *at_once, calendar=CALENDAR)).due == D("2026-09-25")
    clock = one_clock(rule, case("2026-10-30", *told[::2], calendar=CALENDAR))
    assert (clock.state, clock.missing, clock.earliest) == ("cannot_tell", ("consent_requested",), D("2026-09-25"))


def test_a_year_with_a_week_of_its_own_counts_its_breaks_by_it():
    # A year that meets from Monday to Thursday: a week off is four school days, so no break of five.
    week_off = (Span(D("2026-10-05"), D("2026-10-09")),)
    year = SchoolYear(D("2026-08-12"), D("2027-05-27"), week_off, frozenset(range(4)))
    assert due("2026-09-20", breaks(OUT, OUT, OUT, 5), calendar=SchoolCalendar((year,))).due == D("2026-10-20")
    # Friday 2 October belongs to the days without school before it: 2 to 11 October are ten.
    assert due("2026-09-20", breaks(OUT, OUT, OUT, 4), calendar=SchoolCalendar((year,))).due == D("2026-10-30")


def test_the_known_days_begin_with_july_before_the_first_year():
    # 12 August is the first day that counts; of the days before 1 July nothing is known.
    assert due("2026-06-30", SUMMER, amount=10).due == D("2026-08-21")
    assert due("2026-06-29", SUMMER, amount=10).missing == ("calendar",)


def test_a_start_on_the_last_day_of_a_break_leaves_nothing_out():
    clock = due("2026-10-11", breaks(OUT, OUT, OUT), amount=2)
    assert (clock.due, clock.left_out) == (D("2026-10-13"), ())
