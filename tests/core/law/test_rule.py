from dataclasses import replace

import pytest

from midline.core.law import never_after_count, never_before_count
from tests.core.law.examples import DUTY, OPEN, RULE, SOURCE


def test_a_count_that_was_read_is_plain():
    assert RULE.is_plain
    assert RULE.is_verified


@pytest.mark.parametrize(
    "changed",
    [
        {"beyond": ("law.beyond_breaks",)},
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


def test_what_only_leaves_days_out_bounds_from_below():
    longer = replace(RULE, beyond=("law.beyond_breaks", "law.beyond_absences"))
    assert (never_before_count(longer), never_after_count(longer)) == (True, False)


def test_a_second_limit_bounds_from_above():
    shorter = replace(RULE, beyond=("law.beyond_second_limit",))
    assert (never_before_count(shorter), never_after_count(shorter)) == (False, True)


def test_anything_else_bounds_nothing():
    for beyond in (("law.beyond_year_end",), ("law.beyond_breaks", "law.beyond_second_limit"), ()):
        rule = replace(RULE, beyond=beyond)
        assert (never_before_count(rule), never_after_count(rule)) == (False, False)
