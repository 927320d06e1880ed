"""Goal attainment scaling, against the cases of the domain brief."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from midline.core.goals import attainment_score

steps = st.lists(st.integers(-2, 2), min_size=1, max_size=8)


@pytest.mark.parametrize(
    ("levels", "weights", "score"),
    [
        ((0, 0, 0), None, 50),
        ((1, 1, 1), None, 63.69),
        ((-2, -2, -2), None, 22.61),
        ((1,), None, 60),
        ((1, 0, -1), (3, 2, 1), 54.41),
    ],
)
def test_the_cases_of_the_brief(levels, weights, score):
    assert attainment_score(levels, weights) == pytest.approx(score, abs=0.005)


@pytest.mark.parametrize(
    ("levels", "weights"), [((), None), ((3,), None), ((1, 1), (1,)), ((1,), (0,)), ((1,), (-1,)), ((-3, 0), None)]
)
def test_what_is_no_score(levels, weights):
    with pytest.raises(ValueError, match=r".+"):
        attainment_score(levels, weights)


@given(steps)
def test_mirrored_about_fifty(levels):
    assert attainment_score([-step for step in levels]) == pytest.approx(100 - attainment_score(levels))


@given(steps, st.integers(0, 7))
def test_one_step_more_is_a_higher_score(levels, place):
    place %= len(levels)
    if levels[place] < 2:
        better = [*levels[:place], levels[place] + 1, *levels[place + 1 :]]
        assert attainment_score(better) > attainment_score(levels)


@given(steps, st.floats(0.1, 50))
def test_only_the_ratio_of_weights_counts(levels, weight):
    assert attainment_score(levels, [weight] * len(levels)) == pytest.approx(attainment_score(levels))
