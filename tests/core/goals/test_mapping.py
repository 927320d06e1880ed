"""The map: what stands in a cell, and where a worry has no goal."""

import uuid
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from midline.core.goals import WorkedOn, Worry, build_map, gaps
from midline.core.occupations import ENVIRONMENTS, OCCUPATIONS
from tests.core.goals.made import FIRST, look, looks, weekly

ONE, TWO = uuid.UUID(int=1), uuid.UUID(int=2)


def goal(number=ONE, occupation="handwriting", places=("classroom",), looks=(), helpers=("school",), **more):
    return WorkedOn(number, occupation, tuple(places), tuple(helpers), tuple(looks), **more)


def test_an_empty_map():
    assert build_map((), ()) == ()


def test_a_cell_says_how_it_goes():
    (cell,) = build_map((), [goal(looks=weekly("level", 2, 2, 3, 3, 4))])
    assert (cell.occupation, cell.environment, cell.level, cell.trend.direction) == (
        "handwriting",
        "classroom",
        4,
        "up",
    )
    assert (cell.looks, cell.goals, cell.helpers, cell.worried, cell.gap) == (5, (ONE,), ("school",), False, None)
    assert cell.seen_on == FIRST + timedelta(days=28)


def test_a_worry_that_no_goal_covers():
    cells = build_map([Worry("peers", "cafeteria")], [goal()])
    (gap,) = gaps(cells)
    assert (gap.occupation, gap.environment, gap.gap, gap.level) == ("peers", "cafeteria", "no_goal", None)
    assert gap.trend.direction == "not_enough"


def test_a_worry_that_a_goal_covers_elsewhere():
    (gap,) = gaps(build_map([Worry("handwriting", "home")], [goal()]))
    assert gap.gap == "not_here"


def test_a_worry_that_a_goal_covers_here():
    (cell,) = build_map([Worry("handwriting", "classroom")], [goal()])
    assert (cell.worried, cell.gap) == (True, None)
    assert gaps([cell]) == ()


def test_a_look_elsewhere_makes_a_cell_and_no_cover():
    cells = build_map([Worry("handwriting", "home")], [goal(looks=[look("level", 3, 0, "home")])])
    home = next(cell for cell in cells if cell.environment == "home")
    assert (home.level, home.goals, home.gap) == (3, (), "not_here")


def test_cells_stand_in_the_usual_order():
    cells = build_map([Worry("play", "home"), Worry("dressing", "clinic"), Worry("dressing", "home")], [goal()])
    assert [(cell.occupation, cell.environment) for cell in cells] == [
        ("dressing", "home"),
        ("dressing", "clinic"),
        ("handwriting", "classroom"),
        ("play", "home"),
    ]


def test_shares_of_two_goals_are_not_mixed():
    falling = weekly("trials", 20, 18, 16, 14, 12, 10)
    rising = weekly("trials", 2, 4, 6, 8, 10)
    (cell,) = build_map((), [goal(ONE, looks=falling), goal(TWO, looks=rising, helpers=("clinic",))])
    assert (cell.trend.direction, cell.trend.days, cell.share) == ("down", 6, 50.0)
    assert (cell.goals, cell.helpers, cell.looks) == ((ONE, TWO), ("school", "clinic"), 11)


def test_levels_of_two_goals_are_of_the_occupation():
    one = [look("level", 2, 0), look("level", 3, 14)]
    two = [look("level", 3, 7), look("level", 4, 21)]
    (cell,) = build_map((), [goal(ONE, looks=one), goal(TWO, looks=two)])
    assert (cell.level, cell.trend.direction, cell.trend.days) == (4, "up", 4)


def test_too_few_levels_leave_the_trend_to_what_was_counted():
    counted = weekly("trials", 2, 6, 10, 14, 18)
    (cell,) = build_map((), [goal(ONE, looks=counted), goal(TWO, looks=[look("level", 3)])])
    assert (cell.level, cell.share, cell.trend.direction, cell.trend.measure) == (3, 90.0, "up", "trials")


def test_a_goal_of_less_gets_better_by_falling():
    (cell,) = build_map((), [goal(looks=weekly("count", 9, 7, 5, 3, 1), aim="less")])
    assert cell.trend.direction == "up"


def test_two_levels_on_one_day_are_the_lower():
    same_day = [look("level", 4, 7), look("level", 3, 7), look("level", 5)]
    (cell,) = build_map((), [goal(looks=same_day)])
    assert cell.level == 3


def test_what_has_not_come_yet_is_left_out():
    made = goal(looks=[look("level", 2), look("level", 5, 30), look("level", 5, 30, "home")])
    (cell,) = build_map((), [made], FIRST + timedelta(days=29))
    assert (cell.environment, cell.level, cell.looks) == ("classroom", 2, 1)


def test_an_unknown_place_is_an_error():
    with pytest.raises(KeyError):
        build_map([Worry("handwriting", "the moon")], ())


worries = st.lists(st.builds(Worry, st.sampled_from(OCCUPATIONS[:4]), st.sampled_from(ENVIRONMENTS[:4])), max_size=6)


@st.composite
def worked(draw, number):
    places = draw(st.lists(st.sampled_from(ENVIRONMENTS[:4]), min_size=1, max_size=3, unique=True))
    made = draw(looks(most=6, places=ENVIRONMENTS[:4]))
    return goal(uuid.UUID(int=number), draw(st.sampled_from(OCCUPATIONS[:4])), places, made)


goals = st.integers(0, 3).flatmap(lambda count: st.tuples(*(worked(number) for number in range(count))))


@given(worries, goals)
def test_each_cell_stands_once_and_every_worry_is_either_covered_or_a_gap(some, made):
    cells = build_map(some, made)
    assert len({(cell.occupation, cell.environment) for cell in cells}) == len(cells)
    for worry in some:
        (cell,) = [one for one in cells if Worry(one.occupation, one.environment) == worry]
        covered = any(one.occupation == worry.occupation and worry.environment in one.environments for one in made)
        assert cell.worried
        assert (cell.gap is None) == covered
    assert sum(cell.looks for cell in cells) == sum(len(one.looks) for one in made)
    assert all(cell.worried for cell in gaps(cells))


@given(worries, goals, st.randoms(use_true_random=False))
def test_the_order_of_worries_and_looks_is_no_matter(some, made, chance):
    other = list(some)
    chance.shuffle(other)
    mixed = []
    for one in made:
        seen = list(one.looks)
        chance.shuffle(seen)
        mixed.append(goal(one.id, one.occupation, one.environments, seen))
    assert build_map(other, mixed) == build_map(some, made)
