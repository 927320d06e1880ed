"""Which way a goal is going, so that one bad day cannot turn it round.

The slope is the median of the slopes between every two days (Theil and Sen), taken over the last `WINDOW` days with
data; the looks of one day count as their median. With at least `ENOUGH` days, one day, whatever its value, cannot turn
"up" into "down" or "down" into "up": a property test holds it to that.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations
from statistics import median
from typing import Literal

from midline.core.goals.measures import Look, MeasureKind

Direction = Literal["up", "down", "level", "not_enough"]
ENOUGH = 4
"""Days with data below which no direction is claimed."""
WINDOW = 12
"""Days with data that are looked back on."""
_WEEK = 7
# A change worth naming, per week: a tenth of a level, or one percentage point of trials.
_FLAT: dict[MeasureKind, float] = {"level": 0.1, "trials": 1.0}


@dataclass(frozen=True)
class Trend:
    """A direction with its slope in units a week, over how many days, and the measure; slope None when not enough."""

    direction: Direction
    per_week: float | None
    days: int
    measure: MeasureKind | None


def trend(looks: Sequence[Look]) -> Trend:
    """The trend of looks at one goal, of one measure. ValueError when measures are mixed."""
    kinds = {look.measure for look in looks}
    if len(kinds) > 1:
        raise ValueError("levels and trials cannot share a trend")
    if not looks:
        return Trend("not_enough", None, 0, None)
    measure = kinds.pop()
    points = by_day(looks)[-WINDOW:]
    if len(points) < ENOUGH:
        return Trend("not_enough", None, len(points), measure)
    slope = _WEEK * median((right[1] - left[1]) / (right[0] - left[0]) for left, right in combinations(points, 2))
    if abs(slope) < _FLAT[measure]:
        return Trend("level", slope, len(points), measure)
    if _leans_on_one_day(points, slope):
        return Trend("level", slope, len(points), measure)
    return Trend("up" if slope > 0 else "down", slope, len(points), measure)


def by_day(looks: Sequence[Look]) -> list[tuple[int, float]]:
    """Day ordinals with the median value of each day, in order."""
    days: dict[int, list[float]] = {}
    for look in looks:
        days.setdefault(look.on.toordinal(), []).append(look.value)
    return [(day, float(median(values))) for day, values in sorted(days.items())]


def _leans_on_one_day(points: Sequence[tuple[int, float]], slope: float) -> bool:
    """Whether leaving out some one day takes the direction away: then no direction is claimed."""
    for left_out in range(len(points)):
        rest = [point for number, point in enumerate(points) if number != left_out]
        again = median((right[1] - left[1]) / (right[0] - left[0]) for left, right in combinations(rest, 2))
        if again * slope <= 0:
            return True
    return False
