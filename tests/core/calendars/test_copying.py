from datetime import date

from hypothesis import given

from midline.core.calendars import OpenDay, Stretch, YearPlan, copied, findings, guessed_kind, lengths
from tests.core.calendars.made import FALL, LABOR, PLAN, SPRING, plans

HOLIDAYS = {
    date(2026, 9, 7): frozenset({"Labor Day"}),
    date(2027, 9, 6): frozenset({"Labor Day"}),
    date(2026, 11, 11): frozenset({"Veterans Day"}),
    date(2027, 11, 11): frozenset({"Veterans Day"}),
    date(2026, 11, 26): frozenset({"Thanksgiving"}),
    date(2027, 11, 25): frozenset({"Thanksgiving"}),
    date(2026, 12, 25): frozenset({"Christmas Day"}),
    date(2027, 12, 25): frozenset({"Christmas Day"}),
    date(2027, 1, 1): frozenset({"New Year's Day"}),
    date(2028, 1, 1): frozenset({"New Year's Day"}),
    date(2027, 6, 19): frozenset({"Juneteenth"}),
    date(2028, 6, 19): frozenset({"Juneteenth"}),
}


def test_the_days_of_a_year_are_counted_by_hand() -> None:
    counted = lengths(PLAN)
    # 12 August to 18 December: 93 weekdays less Labor Day and the five of Thanksgiving week.
    assert counted.terms[0] == 87
    # 5 January to 27 May without a closing: 103 weekdays.
    assert counted.terms == (87, 103)
    assert counted.total == sum(counted.terms) == sum(number for _, number in counted.months)


def test_a_day_made_up_counts_and_a_four_day_week_has_no_friday() -> None:
    saturday = OpenDay("Storm", date(2026, 10, 3))
    assert lengths(YearPlan(date(2026, 9, 28), date(2026, 10, 9), extra=(saturday,))).total == 11
    assert lengths(YearPlan(date(2026, 9, 28), date(2026, 10, 9), frozenset({0, 1, 2, 3}))).total == 8


def test_a_copy_keeps_the_place_in_the_month_and_follows_holidays() -> None:
    veterans = Stretch("Veterans Day", date(2026, 11, 11), date(2026, 11, 11))
    plan = YearPlan(PLAN.first_day, PLAN.last_day, terms=(FALL, SPRING), closed=(*PLAN.closed, veterans))
    made = copied(plan, HOLIDAYS)
    assert made.plan.first_day == date(2027, 8, 11)  # the second Wednesday of August, as before
    assert made.plan.last_day == date(2028, 5, 25)
    by_name = {line.name: line for line in made.lines}
    assert by_name["Labor Day"].first == date(2027, 9, 6)
    assert (by_name["Veterans Day"].first, by_name["Veterans Day"].how) == (date(2027, 11, 11), "same_holiday")
    assert by_name["Thanksgiving break"].first == date(2027, 11, 22)
    assert by_name["Winter break"].how == "same_holiday"
    assert by_name["Fall"].how == "same_weekday"
    assert findings(made.plan) == ()


def test_fifty_three_weeks_where_only_they_keep_the_place() -> None:
    # 1 September 2026 is the first Tuesday; 52 weeks later lies 31 August, 53 weeks later the first one of September.
    assert copied(YearPlan(date(2026, 9, 1), date(2027, 6, 1)), {}).plan.first_day == date(2027, 9, 7)


def test_a_holiday_that_is_kept_on_no_weekday_is_to_be_looked_at() -> None:
    one = Stretch("Veterans Day", date(2027, 11, 11), date(2027, 11, 11))
    plan = YearPlan(date(2027, 8, 11), date(2028, 5, 25), closed=(one,))
    on_saturday = {date(2027, 11, 11): frozenset({"Veterans Day"}), date(2028, 11, 11): frozenset({"Veterans Day"})}
    assert copied(plan, on_saturday).lines[2].how == "holiday_lost"


@given(plans())
def test_a_copy_keeps_every_weekday(plan: YearPlan) -> None:
    made = copied(plan, {})
    for line in made.lines:
        assert line.first.weekday() == line.was_first.weekday()
        assert line.last - line.first == line.was_last - line.was_first
    assert made.plan.extra == ()
    assert not any(found.wrong for found in findings(made.plan))


def test_names_say_what_a_line_is_likely_to_be() -> None:
    said = {
        "NO SCHOOL - Labor Day": "closed",
        "Staff Development Day (student holiday)": "closed",
        "Vacaciones de invierno": "closed",
        "First Day of School": "first_day",
        "Last day of school - early release": "other",
        "Last day for students": "last_day",
        "First Semester": "term",
        "End of 2nd quarter": "other",
        "First day of second semester": "other",
        "Snow make-up day": "extra",
        "Make-up day if needed": "other",
        "Band concert": "other",
        LABOR.name: "closed",
    }
    assert {name: guessed_kind(name) for name in said} == said
