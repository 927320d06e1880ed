"""Each day of a clock on a small calendar: shape, words and number, and the same as a table."""

import re
from dataclasses import replace

import pytest

from midline.core.days import SchoolCalendar, SchoolYear, Span
from midline.core.law import Count, LeavesOut, Weekends
from midline.web.pages.cases.clock_days import days_of_clock
from tests.core.clocks.rules import D, a_rule, case, one_clock

SHUT = Span(D("2026-09-14"), D("2026-09-15"))
CALENDAR = SchoolCalendar(
    (SchoolYear(D("2026-08-12"), D("2027-05-27"), (SHUT,)),),
    holidays=frozenset({D("2026-09-14")}),
    holidays_known=Span(D("2026-01-01"), D("2027-12-31")),
)
TODAY = D("2026-09-12")


def clock_of(count: Count, leaves_out: tuple[LeavesOut, ...] = (), said: str = "consent_received 2026-09-11"):
    rule = a_rule(count=count, leaves_out=leaves_out)
    return one_clock(rule, case(str(TODAY), said, calendar=CALENDAR))


def cells(markup: str) -> dict[int, str]:
    """The words of each marked day of one month."""
    found = re.findall(r'<td class="day [^"]*"[^>]*><span class="day-number">(\d+)</span>(.*?)</td>', markup)
    return {int(day): " ".join(re.sub(r"<[^>]+>", " ", rest).split()) for day, rest in found}


def drawn(clock, language: str = "en"):
    found = days_of_clock(clock, CALENDAR, ((SHUT, "Harvest break"),), TODAY, language)
    assert found is not None
    return found


def test_each_day_says_what_it_was() -> None:
    told = cells(drawn(clock_of(Count(3, "school"))).markup)
    assert told == {
        11: "The count starts",
        12: "Weekend, not counted",
        13: "Weekend, not counted",
        14: "School closed, not counted: Harvest break",
        15: "School closed, not counted: Harvest break",
        16: "1 Counted, day 1 of the count",
        17: "2 Counted, day 2 of the count",
        18: "3 The date, day 3 of the count",
    }
    assert "Lo mismo" not in drawn(clock_of(Count(3, "school")), "es").markup
    assert "La escuela está cerrada" not in told.values()


def test_a_public_holiday_and_what_the_rule_leaves_out_are_told_apart() -> None:
    assert cells(drawn(clock_of(Count(3, "business"))).markup)[14] == "Public holiday, not counted"
    shut = LeavesOut("closings", "closings", weekends=Weekends("left_out", "left_out", "counted"))
    left = cells(drawn(clock_of(Count(2, "calendar"), (shut,))).markup)
    assert left[14] == "Left out by the rule, not counted: school is closed (Harvest break)"
    assert left[17] == "2 The date, day 2 of the count"


def test_days_counted_on_top_are_no_plain_days_of_the_count() -> None:
    clock = replace(clock_of(Count(3, "school")), due=D("2026-09-22"))
    told = cells(drawn(clock).markup)
    assert told[18] == "3 Counted, day 3 of the count"
    assert told[21].startswith("4 Counted on top")


def test_done_in_time_and_late() -> None:
    clock = clock_of(Count(3, "school"))
    assert "Done on this day" in cells(drawn(replace(clock, ended_on=D("2026-09-16"))).markup)[16]
    late = cells(drawn(replace(clock, ended_on=D("2026-09-21"))).markup)
    assert (late[18], late[21]) == ("3 The date, day 3 of the count", "Done on this day")


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_table_says_the_same(language: str) -> None:
    table = drawn(clock_of(Count(3, "school")), language).table
    assert [row[2] for row in table.rows] == ["", "", "", "2", "3"]
    assert table.caption.startswith(("Each day until", "Cada día hasta"))


def test_nothing_is_drawn_where_the_day_is_not_known() -> None:
    assert days_of_clock(clock_of(Count(3, "year")), CALENDAR, (), TODAY, "en") is None
    assert days_of_clock(clock_of(Count(3, "school")), None, (), TODAY, "en") is None
