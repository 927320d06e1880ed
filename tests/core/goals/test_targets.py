"""How far a goal has come: the last three days, against where it began and where it should get to."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from midline.core.goals import FEWEST_DAYS, aim_on, progress
from tests.core.goals.made import looks, weekly


@pytest.mark.parametrize(
    ("values", "baseline", "target", "step", "share"),
    [
        ((2, 3, 3, 3), 2, 4, "on_the_way", 0.5),
        ((2, 4, 4, 5), 2, 4, "reached", 1.0),
        ((2, 2, 2), 2, 4, "as_at_first", 0.0),
        ((3, 1, 1, 1), 3, 5, "further_off", 0.0),
        ((4, 4), 2, 4, "not_enough", None),
        ((), 2, 4, "not_enough", None),
        ((3, 3, 3), None, 4, "no_target", None),
        ((3, 3, 3), 2, None, "no_target", None),
        ((3, 3, 3), 3, 3, "no_target", None),
    ],
)
def test_steps(values, baseline, target, step, share):
    found = progress(weekly("level", *values), baseline, target)
    assert (found.step, found.share, found.days) == (step, share, len(values))


def test_one_good_day_does_not_reach_it():
    assert progress(weekly("trials", 6, 6, 16), 30, 80).step == "as_at_first"
    assert progress(weekly("trials", 6, 16, 16), 30, 80).step == "reached"


def test_a_goal_of_less():
    assert progress(weekly("count", 8, 6, 5, 5), 9, 3).step == "on_the_way"
    assert progress(weekly("count", 3, 2, 2), 9, 3).step == "reached"
    assert progress(weekly("count", 12, 12, 13), 9, 3).step == "further_off"


def test_the_numbers_for_the_sentence():
    found = progress(weekly("level", 2, 3, 3, 3), 2, 4)
    assert found.params == {"days": 4, "enough": FEWEST_DAYS, "percent": 50}


@given(looks(measure="level"), st.integers(1, 5), st.integers(1, 5))
def test_a_share_is_a_share(made, baseline, target):
    found = progress(made, baseline, target)
    claimed = found.step not in {"not_enough", "no_target"}
    assert (found.share is not None) == (found.now is not None) == claimed
    if found.share is not None:
        assert 0 <= found.share <= 1
        assert (found.step == "reached") == (found.share == 1)
        assert found.days >= FEWEST_DAYS


def test_the_line_of_aim():
    line = {"starts": date(2026, 9, 1), "ends": date(2026, 9, 11), "baseline": 2.0, "target": 4.0}
    assert aim_on(date(2026, 9, 6), **line) == 3.0
    assert aim_on(date(2026, 8, 1), **line) == 2.0
    assert aim_on(date(2027, 8, 1), **line) == 4.0
    with pytest.raises(ValueError, match="ends after"):
        aim_on(date(2026, 9, 6), **{**line, "ends": date(2026, 9, 1)})
