"""A look has one measure within its range, and values of two measures are never compared."""

from datetime import date

import pytest

from midline.core.goals import SCALES, Look, trend
from midline.core.goals.measures import by_day
from tests.core.goals.made import look, weekly

DAY = date(2026, 9, 7)


@pytest.mark.parametrize(
    ("given", "measure", "value"),
    [
        ({"level": 4}, "level", 4.0),
        ({"successes": 3, "trials": 4}, "trials", 75.0),
        ({"successes": 0, "trials": 1}, "trials", 0.0),
        ({"count": 0}, "count", 0.0),
        ({"minutes": 12.5}, "minutes", 12.5),
        ({"attainment": -2}, "attainment", -2.0),
        ({"attainment": 0}, "attainment", 0.0),
    ],
)
def test_the_five_measures(given, measure, value):
    made = Look(DAY, "classroom", **given)
    assert (made.measure, made.value) == (measure, value)


@pytest.mark.parametrize(
    "given",
    [
        {},
        {"level": 0},
        {"level": 6},
        {"level": 3, "count": 1},
        {"level": 3, "successes": 1, "trials": 2},
        {"successes": 1},
        {"trials": 4},
        {"successes": 5, "trials": 4},
        {"successes": -1, "trials": 4},
        {"successes": 0, "trials": 0},
        {"count": -1},
        {"minutes": -0.5},
        {"attainment": -3},
        {"attainment": 3},
        {"minutes": float("nan")},
    ],
)
def test_what_is_no_look(given):
    with pytest.raises(ValueError, match=r".+"):
        Look(DAY, "classroom", **given)


def test_measures_are_not_mixed():
    with pytest.raises(ValueError, match="level, trials"):
        trend([look("level", 3), look("trials", 10, 7)])


def test_looks_of_one_day_are_one_day():
    made = [look("level", value) for value in (1, 5, 4)] + [look("level", 2, 7)]
    assert by_day(made) == [(DAY, 4.0), (date(2026, 9, 14), 2.0)]


def test_close_and_apart():
    level, count = SCALES["level"], SCALES["count"]
    assert level.is_close(2, 2.5)
    assert not level.is_close(2, 3)
    assert not level.is_apart(2, 3)
    assert level.is_apart(2, 3.5)
    assert count.is_close(100, 109)
    assert not count.is_close(10, 13)
    assert count.is_apart(10, 15)
    assert count.is_close(0, 0)
    assert not count.is_apart(0, 0)
    for scale in SCALES.values():
        assert 0 < scale.close < scale.apart


def test_a_measure_keeps_its_unit():
    assert [one.value for one in weekly("trials", 0, 10, 20)] == [0.0, 50.0, 100.0]
