"""How a plain count, and what a rule says, is told: every day, number and name in it."""

from dataclasses import replace

import pytest

from midline.core.clocks import day_by_day
from midline.core.days import SchoolCalendar, SchoolYear, Span
from midline.core.law import Count, LeavesOut
from midline.core.law.rule import Source
from tests.core.clocks.rules import D, a_rule, case, codes, one_clock
from tests.core.clocks.test_whole_trails import ASKED, CONSENT, START, TESTED, between, told

YEAR = SchoolYear(D("2026-08-12"), D("2027-05-27"))
HOLIDAYS = {"holidays": frozenset({D("2026-09-14")}), "holidays_known": Span(D("2026-01-01"), D("2027-12-31"))}


def counted(amount, unit, calendar=None, *, day_one=False):
    """What is told of the count and of what the unit left out, without rule, start and end; and the clock."""
    rule = a_rule(count=Count(amount, unit, start_is_day_one=day_one))
    clock = one_clock(rule, case("2026-09-12", CONSENT, calendar=calendar))
    said = told(clock)[2:]
    ends = [at for at, one in enumerate(said) if one.startswith(("clocks.last_day ", "clocks.not_before "))]
    return said[: ends[0]], clock


@pytest.mark.parametrize(
    ("unit", "calendar", "why"),
    [
        ("business", None, "no_holidays"),
        ("business", SchoolCalendar((YEAR,)), "no_holidays"),
        ("school", None, "no_calendar"),
        ("school", SchoolCalendar(), "no_calendar"),
        ("school", SchoolCalendar((SchoolYear(D("2026-08-12"), D("2026-09-18")),)), "calendar_too_short"),
    ],
    ids=["no-calendar", "no-holidays", "none", "no-years", "short"],
)
def test_why_no_last_day_can_be_counted(unit, calendar, why):
    said, clock = counted(10, unit, calendar)
    # Ten days from Monday to Friday after Friday 11 September end on Friday 25 September at the soonest.
    assert said == ["clocks.day_zero day=2026-09-11", f"clocks.{why}"]
    assert between(clock) == (("calendar",), D("2026-09-25"), None)


def test_the_first_day_may_count():
    said, clock = counted(3, "calendar", day_one=True)
    assert said == ["clocks.day_one day=2026-09-11", "clocks.counted_calendar number=3"]
    assert (clock.due, clock.way.start_is_day_one) == (D("2026-09-13"), True)


def test_a_holiday_that_business_days_leave_out():
    said, clock = counted(1, "business", SchoolCalendar(**HOLIDAYS))
    assert said[1:] == ["clocks.left_out_holiday day=2026-09-14", "clocks.counted_business_one number=1"]
    assert (clock.due, clock.way.unit) == (D("2026-09-15"), "business")


def closed(*spans):
    return SchoolCalendar((replace(YEAR, closed=tuple(Span(D(first), D(last)) for first, last in spans)),))


def test_days_without_school_that_school_days_leave_out():
    said, _ = counted(5, "school", closed(("2026-09-14", "2026-09-14"), ("2026-09-16", "2026-09-17")))
    assert said[1:] == [
        "clocks.left_out_closed day=2026-09-14",
        "clocks.left_out_closed_span first=2026-09-16 last=2026-09-17 number=2",
        "clocks.counted_school number=5",
    ]


@pytest.mark.parametrize("runs", [8, 9])
def test_more_than_eight_runs_without_school_are_told_by_their_days(runs):
    # Tuesdays and Wednesdays from 15 September on: two days a week.
    tuesdays = [D("2026-09-15").toordinal() + 7 * week for week in range(runs)]
    shut = SchoolCalendar(
        (
            replace(
                YEAR,
                closed=tuple(
                    Span(D("1970-01-01").fromordinal(d), D("1970-01-01").fromordinal(d + 1)) for d in tuesdays
                ),
            ),
        )
    )
    said, _ = counted(3 * runs, "school", shut)
    told_alone = [one for one in said if one.startswith("clocks.left_out_closed_span")]
    assert len(told_alone) == (8 if runs == 8 else 0)
    assert ("clocks.left_out_closeds number=18" in said) is (runs == 9)


def test_a_rule_that_names_no_number():
    rule = a_rule(count=None, caveats=("law.x",))
    clock = one_clock(rule, case("2026-11-23", CONSENT))
    assert told(clock) == [START, "clocks.no_number", "law.x"]
    assert (clock.state, between(clock)) == ("cannot_tell", (("day_count",), None, None))
    done = one_clock(rule, case("2026-11-23", CONSENT, "evaluation_completed 2026-11-20"))
    assert (done.state, done.missing, done.due) == ("met", (), None)
    assert told(done)[-1] == f"clocks.done_on day=2026-11-20 fact_code={TESTED}"


@pytest.mark.parametrize(
    ("programmes", "whom"), [(("clinic",), "clinic"), (("iep", "clinic"), "clinic"), (("iep",), "school")]
)
def test_whom_to_ask_about_a_rule_that_nobody_checked(programmes, whom):
    unread = a_rule(source=Source("C", "", "unverified", D("2026-11-23"), "n"), programmes=programmes)
    assert codes(one_clock(unread, case("2026-11-23", CONSENT)))[-1] == f"ask_{whom}"


@pytest.mark.parametrize(
    ("confidence", "by", "step"),
    [
        ("primary", None, []),
        ("secondary", "the parent centre", ["clocks.as_reported by=the parent centre"]),
        ("local", None, ["clocks.as_set_down citation=Policy 3"]),
    ],
)
def test_how_well_a_rule_was_read(confidence, by, step):
    rule = a_rule(source=Source("Policy 3", "u", confidence, D("2026-11-23"), "n", by))
    said = f"clocks.rule_calendar ends_code={TESTED} number=60 starts_code={ASKED}"
    assert (
        told(one_clock(rule, case("2026-09-12", CONSENT)))[:3]
        == [said, *step, START, "clocks.day_zero day=2026-09-11"][:3]
    )


@pytest.mark.parametrize(
    ("amount", "unit", "code"),
    [(2, "calendar", "rule_calendar_some"), (1, "calendar", "rule_calendar_one"), (2, "school", "rule_school")],
)
def test_a_rule_that_leaves_days_out_does_not_say_that_each_day_counts(amount, unit, code):
    rule = a_rule(count=Count(amount, unit), leaves_out=(LeavesOut("summer", "summer"),))
    assert codes(one_clock(rule, case("2026-09-12")))[0] == code


def test_a_friday_without_work_is_a_closing_whatever_week_the_school_has():
    four = SchoolCalendar(
        (replace(YEAR, weekdays=frozenset(range(4))),), **{**HOLIDAYS, "holidays": frozenset({D("2026-09-18")})}
    )
    clock = one_clock(a_rule(count=Count(5, "business")), case("2026-09-12", CONSENT, calendar=four))
    kinds = {one.day.day: one.kind for one in day_by_day(clock, four)}
    assert (kinds[12], kinds[17], kinds[18], kinds[21]) == ("weekend", "counted", "closed", "due")


def test_a_clock_without_a_start_has_no_picture():
    clock = one_clock(a_rule(), case("2026-09-12", CONSENT))
    assert day_by_day(replace(clock, starts=None, way=None), None) == ()


@pytest.mark.parametrize(("days", "shown"), [(370, True), (371, False)])
def test_a_picture_has_room_for_a_year(days, shown):
    clock = one_clock(a_rule(count=Count(days, "calendar")), case("2026-09-12", CONSENT))
    assert bool(day_by_day(clock, None)) is shown
