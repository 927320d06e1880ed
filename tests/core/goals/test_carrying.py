"""Carry-over: nothing below three looks in each place with the same measure, the counts always said."""

import uuid
from dataclasses import replace
from datetime import timedelta
from itertools import chain

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from midline.core.goals import FEWEST, CarryOver, carry_over
from midline.core.goals.carrying import RECENT, SEASON
from tests.core.goals.made import MEASURES, look, looks, weekly

often = settings(max_examples=300, deadline=None)
ONE, TWO = uuid.UUID(int=1), uuid.UUID(int=2)
HERE, THERE = "clinic", "classroom"
ELSEWHERE = "home"


def compared(mine, theirs, measure="level", **options):
    made = [*weekly(measure, *mine, place=HERE), *weekly(measure, *theirs, place=THERE)]
    return carry_over(made, HERE, THERE, **options)


@pytest.mark.parametrize(
    ("measure", "mine", "theirs", "finding"),
    [
        ("level", (4, 4, 4), (4, 4, 4), "carries_over"),
        ("level", (4, 4, 4), (3, 3, 3), "partly"),
        ("level", (4, 4, 5), (2, 2, 3), "not_yet"),
        ("level", (2, 2, 2), (4, 4, 4), "other_way"),
        ("trials", (16, 16, 18), (15, 16, 16), "carries_over"),
        ("trials", (16, 16, 18), (12, 12, 12), "partly"),
        ("trials", (18, 18, 18), (6, 8, 6), "not_yet"),
        ("attainment", (1, 1, 1), (-1, -1, 0), "not_yet"),
        ("count", (20, 20, 20), (19, 20, 18), "carries_over"),
        ("minutes", (20, 20, 20), (10, 10, 10), "not_yet"),
    ],
)
def test_findings(measure, mine, theirs, finding):
    found = compared(mine, theirs, measure)
    assert found.finding == finding
    assert (found.measure, found.here_n, found.there_n) == (measure, 3, 3)


def test_where_less_is_better():
    assert compared((2, 2, 2), (8, 8, 8), "count", aim="less").finding == "not_yet"
    assert compared((8, 8, 8), (2, 2, 2), "count", aim="less").finding == "other_way"


def test_one_odd_day_decides_nothing():
    assert compared((4, 4, 4, 1, 4), (4, 4, 4)).finding == "carries_over"
    assert compared((4, 4, 4), (4, 1, 4)).finding == "carries_over"


@pytest.mark.parametrize(("mine", "theirs"), [((4, 4), (4, 4, 4)), ((4, 4, 4), (4, 4)), ((), (4, 4, 4)), ((4,), ())])
def test_too_few_looks(mine, theirs):
    found = compared(mine, theirs)
    assert (found.finding, found.here_n, found.there_n) == ("not_enough", len(mine), len(theirs))
    assert (found.here_median, found.there_median) == (None, None)


def test_no_looks_at_all():
    assert carry_over([], HERE, THERE) == CarryOver("not_enough", None, HERE, THERE, 0, 0, None, None)


def test_one_place_is_not_two():
    with pytest.raises(ValueError, match="two places"):
        carry_over([], HERE, HERE)


def test_measures_are_not_set_against_each_other():
    made = [*weekly("trials", 18, 18, 18, place=HERE), *weekly("level", 2, 2, 2, place=THERE)]
    assert carry_over(made, HERE, THERE).finding == "not_enough"


def test_what_was_counted_goes_before_what_was_judged():
    made = [
        *weekly("level", 4, 4, 4, place=HERE),
        *weekly("level", 4, 4, 4, place=THERE),
        *weekly("trials", 18, 18, 18, place=HERE),
        *weekly("trials", 4, 4, 4, place=THERE),
    ]
    assert (carry_over(made, HERE, THERE).measure, carry_over(made, HERE, THERE).finding) == ("trials", "not_yet")


def test_shares_of_two_goals_are_not_set_against_each_other():
    buttons = weekly("trials", 18, 18, 18, place=HERE, goal=ONE)
    zips = weekly("trials", 4, 4, 4, place=THERE, goal=TWO)
    assert carry_over([*buttons, *zips], HERE, THERE).finding == "not_enough"
    same = [replace(one, goal=ONE) for one in zips]
    found = carry_over([*buttons, *same], HERE, THERE)
    assert (found.finding, found.goal) == ("not_yet", ONE)


def test_levels_of_two_goals_are_of_one_occupation():
    made = [*weekly("level", 4, 4, 4, place=HERE, goal=ONE), *weekly("level", 2, 2, 2, place=THERE, goal=TWO)]
    found = carry_over(made, HERE, THERE)
    assert (found.finding, found.goal) == ("not_yet", None)


def test_last_years_looks_say_nothing_about_now():
    old = [look("level", 5, -2 * SEASON.days + 7 * week, HERE) for week in range(4)]
    new = [look("level", 2, 7 * week, THERE) for week in range(4)]
    found = carry_over([*old, *new], HERE, THERE)
    assert (found.finding, found.here_n, found.there_n) == ("not_enough", 0, 4)


def test_the_latest_looks_count():
    found = compared((1, 1, 1, *[4] * RECENT), (4, 4, 4))
    assert (found.finding, found.here_n) == ("carries_over", RECENT)


many_places = looks(most=24, places=(HERE, THERE, ELSEWHERE))


@often
@given(many_places)
def test_no_claim_below_three_in_each(made):
    found = carry_over(made, HERE, THERE)
    here = sum(one.environment == HERE for one in made)
    there = sum(one.environment == THERE for one in made)
    assert found.here_n <= here
    assert found.there_n <= there
    if min(here, there) < FEWEST:
        assert found.finding == "not_enough"
    if found.finding != "not_enough":
        assert min(found.here_n, found.there_n) >= FEWEST
        assert found.here_median is not None


@often
@given(many_places | st.lists(many_places, min_size=2, max_size=3).map(lambda lists: list(chain(*lists))))
def test_both_ways_round_say_the_same(made):
    one, other = carry_over(made, HERE, THERE), carry_over(made, THERE, HERE)
    assert (one.measure, one.goal) == (other.measure, other.goal)
    assert (one.here_n, one.there_n) == (other.there_n, other.here_n)
    assert (one.here_median, one.there_median) == (other.there_median, other.here_median)
    for same in ("carries_over", "not_enough"):
        assert (one.finding == same) == (other.finding == same)
    if one.finding in {"partly", "not_yet"}:
        assert other.finding == "other_way"
    if one.finding == "other_way":
        assert other.finding in {"partly", "not_yet"}


@often
@given(many_places, st.randoms(use_true_random=False))
def test_the_order_of_looks_is_no_matter(made, chance):
    other = list(made)
    chance.shuffle(other)
    assert carry_over(other, HERE, THERE) == carry_over(made, HERE, THERE)


@often
@given(many_places, st.sampled_from(MEASURES))
def test_a_third_place_is_no_matter(made, measure):
    more = [*made, look(measure, 2, 3, ELSEWHERE)]
    assert carry_over(more, HERE, THERE) == carry_over(made, HERE, THERE)


@often
@given(many_places)
def test_the_day_itself_is_no_matter(made):
    moved = [replace(one, on=one.on + timedelta(days=500)) for one in made]
    assert carry_over(moved, HERE, THERE) == carry_over(made, HERE, THERE)
