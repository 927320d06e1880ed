from dataclasses import replace
from datetime import date

import pytest

from midline.core.law import Count, LeavesOut, Left, NotSaid, PayerRule, Reading, Source
from tests.core.law.examples import DUTY, OPEN, RULE, SOURCE

SUMMER = LeavesOut("summer", "the summer is left out")


def test_a_count_that_was_read_is_plain():
    assert RULE.is_plain
    assert RULE.is_verified


@pytest.mark.parametrize(
    "changed",
    [
        {"leaves_out": (SUMMER,)},
        {"count": None},
        {"source": replace(SOURCE, confidence="unverified")},
        {"not_found": True},
    ],
)
def test_no_date_may_be_given_for_less(changed):
    assert not replace(RULE, **changed).is_plain


def test_a_day_of_the_childs_life_needs_no_count():
    assert replace(RULE, count=None, on_day="third_birthday").is_plain


def test_a_duty_is_no_clock():
    assert not DUTY.is_clock
    assert OPEN.is_clock


def test_what_is_only_told_leaves_a_rule_plain():
    told = NotSaid("extensions", "some may be given more", told=True)
    assert replace(RULE, not_said=(told,)).is_plain
    assert not replace(RULE, not_said=(replace(told, told=False, always=True),)).is_plain


def test_a_term_of_a_reading_is_a_term_of_the_rule():
    reading = Reading(RULE.count, RULE.starts, RULE.ends, "a page", "law.reading_from_signing")
    assert not replace(RULE, readings=(reading,)).has_terms
    assert replace(RULE, readings=(replace(reading, leaves_out=(SUMMER,)),)).has_terms


def test_how_much_of_the_year_is_left_holds_both_ends():
    left = Left("school", 35, 44)
    assert [number for number in (34, 35, 44, 45) if left.holds(number)] == [35, 44]
    assert Left("school", None, 30).holds(0)
    assert Left("school", 30).holds(300)


def test_another_payers_rule_stands_in_the_place_of_the_printed_one_with_its_own_source():
    day = date(2026, 10, 2)
    aid = PayerRule("x", "medicaid", Count(60, "calendar"), "2 Code 2", "https://example.org/2", day, "Told.", True)
    plan = PayerRule("x", "private", Count(30, "calendar"), "Plan 3", "https://example.org/3", day, "Asked.")
    printed = replace(
        RULE, payer="medicare", caveats=("law.x",), starts_confidence="unverified", by_payer=(aid, plan), recurs=True
    )
    plain = {"caveats": (), "starts_confidence": None, "by_payer": ()}
    source = Source("2 Code 2", "https://example.org/2", "local", day, "Told.")
    assert printed.for_payer("medicaid") == replace(
        printed, count=Count(60, "calendar"), payer="medicaid", source=source, at_most_plan_length=True, **plain
    )
    assert printed.for_payer("private").at_most_plan_length is False
    assert printed.for_payer("private").source.note == "Asked."
    assert printed.for_payer("medicare") is printed.for_payer(None) is printed
