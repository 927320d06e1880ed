"""Pictures the size of a word."""

import re
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from midline.drawing.small import LEVELS, level_bars, sparkline


@pytest.mark.parametrize("level", range(1, LEVELS + 1))
def test_as_many_bars_are_filled_as_the_level_says(level):
    bars = level_bars(level)
    assert bars.count('class="on"') == level
    assert bars.count('class="off"') == LEVELS - level


@pytest.mark.parametrize("level", [0, 6, -1])
def test_there_is_no_level_outside_the_scale(level):
    with pytest.raises(ValueError, match=str(level)):
        level_bars(level)


DAYS = st.integers(0, 400).map(lambda days: date(2026, 1, 1) + timedelta(days=days))


@given(st.lists(st.tuples(DAYS, st.floats(-10, 20)), min_size=2, max_size=30))
def test_every_point_lies_within_the_picture_in_the_order_of_days(points):
    drawn = sparkline(points, 1, 5)
    pairs = [pair.split(",") for pair in re.search(r'points="([^"]+)"', drawn).group(1).split()]
    across = [float(x) for x, _ in pairs]
    assert len(pairs) == len(points)
    assert across == sorted(across)
    assert all(0 <= float(x) <= 100 and 0 <= float(y) <= 24 for x, y in pairs)


def test_better_lies_higher():
    drawn = sparkline([(date(2026, 1, 1), 1), (date(2026, 1, 5), 5)], 1, 5)
    (_, first), (_, last) = [pair.split(",") for pair in re.search(r'points="([^"]+)"', drawn).group(1).split()]
    assert float(last) < float(first)


def test_one_measurement_is_no_line():
    assert sparkline([(date(2026, 1, 1), 1)], 1, 5) == ""


def test_a_scale_must_rise():
    with pytest.raises(ValueError, match="scale"):
        sparkline([], 5, 5)
