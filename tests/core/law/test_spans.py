from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from midline.core.law import gap, in_force, overlap
from tests.core.law.examples import RULE

DAYS = st.dates(date(2020, 1, 1), date(2020, 3, 31))
ENDS = st.none() | DAYS


@st.composite
def versions(draw):
    first, last = draw(ENDS), draw(ENDS)
    if first and last and last < first:
        first, last = last, first
    return replace(RULE, id=draw(st.sampled_from("ab")), effective_from=first, effective_to=last)


def test_both_ends_belong_to_the_span():
    rule = replace(RULE, effective_from=date(2026, 7, 1), effective_to=date(2027, 6, 30))
    assert in_force([rule], date(2026, 6, 30)) == ()
    assert in_force([rule], date(2026, 7, 1)) == (rule,)
    assert in_force([rule], date(2027, 6, 30)) == (rule,)
    assert in_force([rule], date(2027, 7, 1)) == ()


def test_an_open_end_has_no_limit():
    assert in_force([RULE], date.min) == (RULE,)
    assert in_force([RULE], date.max) == (RULE,)


@given(st.lists(versions(), max_size=5), st.lists(DAYS, max_size=5))
def test_without_an_overlap_no_day_has_two_versions_of_a_rule(rules, days):
    if overlap(rules) is None:
        for day in (*days, date.min, date.max):
            ids = [rule.id for rule in in_force(rules, day)]
            assert len(ids) == len(set(ids))


@given(st.lists(versions(), max_size=5))
def test_an_overlap_shows_two_versions_in_force_on_one_day(rules):
    found = overlap(rules)
    if found is not None:
        one, other = found
        day = max(one.effective_from or date.min, other.effective_from or date.min)
        assert one.id == other.id
        assert in_force([one, other], day) == (one, other)


@given(st.lists(versions(), max_size=5))
def test_without_a_gap_each_day_between_two_versions_has_one(rules):
    if overlap(rules) is None and gap(rules) is None:
        for rule in rules:
            after = (rule.effective_to or date.max) < date.max and rule.effective_to + timedelta(days=1)
            later = [one for one in rules if one.id == rule.id and after and (one.effective_from or date.min) >= after]
            assert not later or any(one.id == rule.id for one in in_force(rules, after))


def test_days_between_two_versions_are_a_gap():
    first = replace(RULE, effective_to=date(2026, 6, 30))
    second = replace(RULE, effective_from=date(2026, 7, 1))
    assert gap([second, first]) is None
    late = replace(second, effective_from=date(2026, 7, 2))
    assert gap([late, first]) == (first, late)
    assert gap([first, replace(late, id="other")]) is None


def test_after_a_version_without_an_end_there_is_no_gap():
    assert gap([RULE, replace(RULE, effective_from=date(2026, 7, 1))]) is None


def test_two_versions_that_share_one_day_overlap_in_either_order():
    first = replace(RULE, effective_to=date(2026, 7, 1))
    second = replace(RULE, effective_from=date(2026, 7, 1))
    assert overlap([first, second]) == (first, second)
    assert overlap([second, first]) == (second, first)
    assert overlap([first, replace(second, effective_from=date(2026, 7, 2))]) is None
    assert overlap([first, replace(second, id="other")]) is None
