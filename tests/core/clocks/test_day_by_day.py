from midline.core.clocks import day_by_day
from midline.core.days import SchoolCalendar, SchoolYear, Span
from midline.core.law import Count, LeavesOut, Left, Limit, Weekends, YearEnd
from tests.core.clocks.rules import D, a_rule, case, one_clock

CALENDAR = SchoolCalendar(
    (SchoolYear(D("2026-08-12"), D("2027-05-27"), (Span(D("2026-09-14"), D("2026-09-15")),)),),
    holidays=frozenset({D("2026-09-14")}),
    holidays_known=Span(D("2026-01-01"), D("2027-12-31")),
)

CONSENT = "consent_received 2026-09-11"


def told(unit, amount=3):
    clock = one_clock(
        a_rule(count=Count(amount, unit)), case("2026-09-12", "consent_received 2026-09-11", calendar=CALENDAR)
    )
    return [(one.day.day, one.kind, one.count) for one in day_by_day(clock, CALENDAR)]


def test_school_days():
    # Friday 11; Saturday, Sunday; Monday and Tuesday closed; Wednesday to Friday count
    assert told("school") == [
        (11, "start", None),
        (12, "weekend", None),
        (13, "weekend", None),
        (14, "closed", None),
        (15, "closed", None),
        (16, "counted", 1),
        (17, "counted", 2),
        (18, "due", 3),
    ]


def test_business_days_and_calendar_days():
    assert told("business") == [
        *[(11, "start", None), (12, "weekend", None), (13, "weekend", None), (14, "closed", None)],
        *[(15, "counted", 1), (16, "counted", 2), (17, "due", 3)],
    ]
    assert told("calendar") == [(11, "start", None), (12, "counted", 1), (13, "counted", 2), (14, "due", 3)]


def test_a_break_that_the_rule_leaves_out():
    shut = LeavesOut("closings", "closings", weekends=Weekends("left_out", "left_out", "counted"))
    told_case = case("2026-09-12", "consent_received 2026-09-11", calendar=CALENDAR)
    clock = one_clock(a_rule(count=Count(2, "calendar"), leaves_out=(shut,)), told_case)
    # Saturday 12 to Tuesday 15 are left out; Wednesday is the first day that counts.
    kinds = [one.kind for one in day_by_day(clock, CALENDAR)]
    assert kinds == ["start", *["left_out"] * 4, "counted", "due"]
    assert [one.count for one in day_by_day(clock, CALENDAR)][-2:] == [1, 2]


def test_the_limit_that_binds_is_the_one_that_is_told():
    rule = a_rule(count=Count(9, "school"), limits=(Limit("two", Count(5, "calendar"), "request_received"),))
    asked = case("2026-09-12", "request_received 2026-09-10", "consent_received 2026-09-11", calendar=CALENDAR)
    clock = one_clock(rule, asked)
    # Five days from the request, weekends too; the nine school days from consent would end later.
    assert (clock.days, clock.unit, clock.way.days, clock.way.unit) == (9, "school", 5, "calendar")
    assert [(one.day.day, one.count) for one in day_by_day(clock, CALENDAR)] == [
        *[(10, None), (11, 1), (12, 2), (13, 3), (14, 4), (15, 5)]
    ]


def test_where_the_day_of_the_start_is_day_one():
    clock = one_clock(a_rule(count=Count(3, "calendar", start_is_day_one=True)), case("2026-09-12", CONSENT))
    assert [(one.kind, one.count) for one in day_by_day(clock, None)] == [("start", 1), ("counted", 2), ("due", 3)]


def test_a_last_day_that_was_not_counted_is_told_by_the_rule_s_own_unit():
    june = YearEnd("june", Left("school", 5, 99), due=(6, 30))
    told_case = case("2027-06-01", "consent_received 2027-05-19", calendar=CALENDAR)
    clock = one_clock(a_rule(count=Count(45, "school"), year_end=(june,)), told_case)
    days = day_by_day(clock, CALENDAR)
    assert (clock.way, days[-1].kind, days[-1].count) == (None, "due", None)
    assert [one.count for one in days if one.kind == "counted"] == [1, 2, 3, 4, 5, 6]


def test_no_picture_without_a_start_or_for_years():
    assert day_by_day(one_clock(a_rule(), case("2026-09-12")), CALENDAR) == ()
    assert told("year", 2) == []


def test_in_a_week_of_four_days_a_friday_is_no_closing():
    four = SchoolCalendar((SchoolYear(D("2026-08-10"), D("2027-05-27"), weekdays=frozenset(range(4))),))
    clock = one_clock(
        a_rule(count=Count(2, "school")), case("2026-09-12", "consent_received 2026-09-09", calendar=four)
    )
    # Thursday 10 counts, Friday to Sunday hold no school by the week, Monday 14 is the second.
    assert [one.kind for one in day_by_day(clock, four)] == ["start", "counted", *["weekend"] * 3, "due"]
