"""Looks for the tests: a child's made-up data, and every data that can be."""

from datetime import date, timedelta

from hypothesis import strategies as st

from midline.core.goals import SCALES, Look

FIRST = date(2026, 9, 7)
MEASURES = tuple(SCALES)
LOW_HIGH = {"level": (1, 5), "trials": (0, 20), "count": (0, 40), "minutes": (0, 90), "attainment": (-2, 2)}


def look(measure: str, value: int, day: int = 0, place: str = "classroom", goal=None) -> Look:
    """A look on a day counted from the first; a share of trials is out of twenty."""
    on = FIRST + timedelta(days=day)
    if measure == "trials":
        return Look(on, place, successes=value, trials=20, goal=goal)
    return Look(on, place, **{measure: value}, goal=goal)


def weekly(measure: str, *values: int, place: str = "classroom", goal=None) -> list[Look]:
    """One look a week."""
    return [look(measure, value, 7 * week, place, goal) for week, value in enumerate(values)]


def values_of(measure: str) -> st.SearchStrategy[int]:
    """Every value of a measure."""
    return st.integers(*LOW_HIGH[measure])


@st.composite
def looks(draw, measure=None, least=0, most=20, places=("classroom",)):
    """Looks in one measure on days that may fall together."""
    kind = measure or draw(st.sampled_from(MEASURES))
    one = st.builds(look, st.just(kind), values_of(kind), st.integers(0, 60), st.sampled_from(places))
    return draw(st.lists(one, min_size=least, max_size=most))


@st.composite
def rising(draw, measure=None):
    """Looks that mostly rise, so that a direction is often claimed."""
    kind = measure or draw(st.sampled_from(MEASURES))
    low, high = LOW_HIGH[kind]
    count = draw(st.integers(4, 14))
    noise = draw(st.lists(st.integers(-1, 1), min_size=count, max_size=count))
    made = [low + round((high - low) * number / (count - 1)) + noise[number] for number in range(count)]
    steps = draw(st.lists(st.integers(1, 20), min_size=count, max_size=count))
    days = [sum(steps[: number + 1]) for number in range(count)]
    found = [look(kind, min(high, max(low, value)), day) for value, day in zip(made, days, strict=True)]
    return found if draw(st.booleans()) else [turned(one) for one in found]


def turned(one: Look) -> Look:
    """The same look with its value mirrored between the measure's ends."""
    low, high = LOW_HIGH[one.measure]
    value = one.successes if one.measure == "trials" else int(one.value)
    assert value is not None
    return look(one.measure, low + high - value, (one.on - FIRST).days, one.environment, one.goal)
