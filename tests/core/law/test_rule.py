from dataclasses import replace

import pytest

from midline.core.law import LeavesOut, Left, NotSaid, Reading
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
