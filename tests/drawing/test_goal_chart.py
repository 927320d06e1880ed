"""A goal's measurements over time."""

import re
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from midline.drawing.goal_chart import SHAPES, goal_chart
from midline.drawing.goals import Edge, GoalChart, Measured, percent_ticks
from midline.drawing.scale import HEIGHT, Scale
from tests.drawing.gallery import CHART, TODAY


def drawn(chart=CHART, language="en"):
    return goal_chart(chart, name="goal-1", today=TODAY, language=language)


def test_the_picture_has_a_name_and_a_description():
    markup = drawn().markup
    assert 'role="img"' in markup
    assert 'aria-labelledby="goal-1-title goal-1-desc"' in markup
    assert '<title id="goal-1-title">Writes her name so that others can read it</title>' in markup
    described = re.search('<desc id="goal-1-desc">(.*?)</desc>', markup).group(1)
    assert described == (
        "14 measurements. The first: 2 of 10 (Classroom, Sep 15). The last: 5 of 10 (Classroom, Nov 14). "
        "The goal: 8 of 10 by Jan 31."
    )


def test_each_place_has_its_own_shape():
    markup = drawn().markup
    for shape, count in zip(SHAPES, (6, 5, 3), strict=False):
        assert markup.count(f'd="{shape}"') == count + 1, "every measurement, and once in the key"


def test_the_table_lists_start_measurements_and_goal():
    rows = drawn().table.rows
    assert rows[0] == ("Sep 11", "Where it began", "1 of 10")
    assert rows[-1] == ("Jan 31, 2027", "The goal", "8 of 10 by Jan 31")
    assert len(rows) == 14 + 2


def test_the_line_of_aim_needs_both_days():
    assert 'class="aim"' in drawn().markup
    assert 'class="aim"' not in drawn(replace(CHART, start=Edge(0.1, "1 of 10"))).markup
    assert 'class="goal"' in drawn(replace(CHART, goal=Edge(0.8, "8 of 10"))).markup


def test_nothing_measured_yet():
    drawing = drawn(GoalChart("Zips her coat", (), percent_ticks()))
    assert "Nothing has been measured yet." in drawing.markup
    assert drawing.table.rows == ()


def test_one_measurement_stands_in_the_middle():
    one = GoalChart("Zips her coat", (Measured(TODAY, 0.5, "Home", "half"),), percent_ticks())
    assert 'x="50.00%"' in drawn(one).markup
    assert "One measurement: half (Home, Nov 23)." in drawn(one).markup


@given(
    st.lists(
        st.tuples(st.integers(0, 300), st.floats(-1, 2)).map(
            lambda given: Measured(date(2026, 1, 1) + timedelta(days=given[0]), given[1], "Home", "x")
        ),
        min_size=1,
        max_size=20,
    )
)
def test_every_measurement_lies_within_the_picture(measured):
    scale = Scale(GoalChart("x", tuple(measured), percent_ticks()))
    for one in measured:
        assert 0 <= float(scale.x(one.on).rstrip("%")) <= 100
        assert 0 <= scale.y(one.value) <= HEIGHT


@pytest.mark.parametrize("ticks", [(), ((0.0, "0"),), ((1.0, "1"), (0.0, "0")), ((0.0, "0"), (0.0, "0"))])
def test_a_scale_must_rise(ticks):
    with pytest.raises(ValueError, match="rise"):
        GoalChart("x", (), ticks)


def test_more_places_than_shapes_start_over():
    many = tuple(Measured(TODAY, 0.5, f"Place {number}", "half") for number in range(len(SHAPES) + 1))
    assert "Place 6" in drawn(GoalChart("x", many, percent_ticks())).markup
