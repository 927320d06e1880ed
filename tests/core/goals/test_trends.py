"""Trends: what is claimed, on how many days, and that one look turns nothing round."""

import random
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from midline.core.goals import ENOUGH, WINDOW, Trend, trend
from midline.core.goals.trends import slope_a_day
from tests.core.goals.made import FIRST, LOW_HIGH, MEASURES, look, looks, rising, turned, values_of, weekly

often = settings(max_examples=300, deadline=None)
OPPOSITE = {"up": "down", "down": "up", "level": "level", "not_enough": "not_enough"}


class TestCases:
    def test_up(self):
        found = trend(weekly("level", 2, 2, 3, 3, 4))
        assert (found.direction, found.why, found.days, found.looks) == ("up", "every_day_agrees", 5, 5)
        assert found.per_week == pytest.approx(0.5)
        assert (found.first, found.last) == (FIRST, FIRST + timedelta(days=28))

    def test_down(self):
        assert trend(weekly("trials", 16, 14, 12, 8, 6)).direction == "down"

    def test_fewer_meltdowns_are_better(self):
        fewer = weekly("count", 9, 8, 6, 5, 3)
        assert trend(fewer, aim="less").direction == "up"
        assert trend(fewer).direction == "down"
        assert trend(fewer, aim="less").per_week < 0

    @pytest.mark.parametrize("bad_day", range(6))
    def test_one_bad_day_in_a_good_run(self, bad_day):
        values = [6, 8, 10, 12, 14, 16]
        values[bad_day] = 0
        assert trend(weekly("trials", *values)).direction != "down"

    def test_one_good_day_makes_no_trend(self):
        found = trend(weekly("level", 2, 2, 2, 2, 2, 5))
        assert (found.direction, found.why) == ("level", "flat")

    def test_a_small_change_is_not_named(self):
        found = trend(weekly("trials", 10, 10, 11, 11, 11, 11))
        assert (found.direction, found.why) == ("level", "flat")

    def test_half_a_level_in_half_a_year_is_not_lost(self):
        monthly = [look("level", value, 30 * month) for month, value in enumerate((2, 2, 2, 3, 3, 3))]
        assert trend(monthly).direction == "up"

    def test_where_one_day_decides_nothing_is_claimed(self):
        found = trend(weekly("level", 4, 1, 2, 3))
        assert found.direction == "level"
        found = trend(weekly("minutes", 10, 40, 10, 40))
        assert found.why == "one_day_decides"

    def test_old_days_are_forgotten(self):
        fell = weekly("level", *[5] * 8, *[1] * WINDOW)
        assert trend(fell).direction == "level"
        assert trend(fell).days == WINDOW
        assert trend(fell).looks == WINDOW

    def test_nothing(self):
        assert trend([]) == Trend("not_enough", None, 0, None)
        assert trend([]).params == {"days": 0, "looks": 0, "enough": ENOUGH}

    @pytest.mark.parametrize("count", range(1, ENOUGH))
    def test_too_few_days(self, count):
        found = trend(weekly("level", *range(1, count + 1)))
        assert (found.direction, found.per_week, found.why, found.days) == ("not_enough", None, "few_days", count)

    def test_many_looks_on_few_days_are_few_days(self):
        found = trend([look("level", value, day) for value in (1, 2, 3, 4, 5) for day in (0, 7, 14)])
        assert (found.direction, found.days, found.looks) == ("not_enough", 3, 15)

    def test_the_slope_is_the_median_of_all_slopes(self):
        points = [(FIRST + timedelta(days=day), value) for day, value in ((0, 0.0), (1, 1.0), (2, 8.0), (4, 4.0))]
        # 1, 4, 1, 7, 1, -2
        assert slope_a_day(points) == 1.0


class TestPromise:
    """Changing the value of one look, taking one away or adding one never turns up into down, or down into up."""

    @often
    @given(rising() | looks(least=4), st.data())
    def test_changing_one(self, made, data):
        place = data.draw(st.integers(0, len(made) - 1))
        old = made[place]
        new = look(old.measure, data.draw(values_of(old.measure)), (old.on - FIRST).days)
        changed = [*made[:place], new, *made[place + 1 :]]
        assert {trend(made).direction, trend(changed).direction} != {"up", "down"}

    @often
    @given(rising(), st.data())
    def test_changing_one_to_the_worst(self, made, data):
        place = data.draw(st.integers(0, len(made) - 1))
        measure, day = made[place].measure, (made[place].on - FIRST).days
        before = trend(made).direction
        for worst in LOW_HIGH[measure]:
            changed = [*made[:place], look(measure, worst, day), *made[place + 1 :]]
            assert {before, trend(changed).direction} != {"up", "down"}

    @often
    @given(rising() | looks(least=4), st.data())
    def test_taking_one_away(self, made, data):
        place = data.draw(st.integers(0, len(made) - 1))
        assert {trend(made).direction, trend([*made[:place], *made[place + 1 :]]).direction} != {"up", "down"}

    @often
    @given(rising() | looks(least=4), st.integers(-30, 300), st.data())
    def test_adding_one(self, made, day, data):
        measure = made[0].measure
        more = [*made, look(measure, data.draw(values_of(measure)), day)]
        assert {trend(made).direction, trend(more).direction} != {"up", "down"}

    @often
    @given(rising())
    def test_directions_are_claimed_at_all(self, made):
        # The promise would be empty if nothing were ever claimed: a clean rise over the whole scale always is.
        measure = made[0].measure
        low, high = LOW_HIGH[measure]
        clean = weekly(measure, *(low + (high - low) * step // 4 for step in range(5)))
        assert trend(clean).direction == "up"
        assert trend([turned(one) for one in clean]).direction == "down"


class TestShape:
    @often
    @given(looks(), st.randoms(use_true_random=False))
    def test_the_order_of_looks_is_no_matter(self, made, chance):
        other = list(made)
        chance.shuffle(other)
        assert trend(other) == trend(made)

    @often
    @given(looks(), st.integers(-400, 400))
    def test_the_date_itself_is_no_matter(self, made, days):
        moved = [replace(one, on=one.on + timedelta(days=days)) for one in made]
        assert trend(moved).direction == trend(made).direction
        assert trend(moved).why == trend(made).why

    @often
    @given(looks() | rising())
    def test_mirrored_values_mirror_the_direction(self, made):
        if made and made[0].measure in {"count", "minutes"}:
            return  # Shares of a value are not the same from the other end.
        mirrored = trend([turned(one) for one in made])
        assert mirrored.direction == OPPOSITE[trend(made).direction]

    @often
    @given(looks() | rising())
    def test_less_is_more_turned_round(self, made):
        assert trend(made, "less").direction == OPPOSITE[trend(made, "more").direction]
        assert trend(made, "less").per_week == trend(made, "more").per_week

    @often
    @given(looks(most=30))
    def test_no_claim_below_enough_days(self, made):
        found = trend(made)
        days = len({one.on for one in made})
        assert found.days == min(days, WINDOW)
        assert (found.direction == "not_enough") == (days < ENOUGH)
        assert (found.per_week is None) == (days < ENOUGH)
        if found.direction in {"up", "down"}:
            assert found.why == "every_day_agrees"
            assert (found.per_week > 0) == (found.direction == "up")

    @often
    @given(st.sampled_from(MEASURES), st.data(), st.integers(4, 15))
    def test_what_never_changes_is_level(self, measure, data, count):
        value = data.draw(values_of(measure))
        assert trend(weekly(measure, *[value] * count)).direction == "level"


def test_a_long_run_is_quick():
    chance = random.Random(1)
    many = [look("level", chance.randint(1, 5), chance.randint(0, 900)) for _ in range(5000)]
    assert trend(many).days == WINDOW
    assert trend(many).last <= date(2029, 12, 31)
