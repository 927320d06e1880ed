"""Which way a goal is going, so that one bad day cannot turn it round.

The slope is the median of the slopes between every two days (Theil 1950, Sen 1968), over the last `WINDOW` days with
data; the looks of one day count as their median. "Up" and "down" are said only where the whole change is worth a word,
and where leaving out any one day leaves the direction as it is.

The promise: with whatever data, changing the value of one look, taking one away or adding one never turns "up" into
"down" or "down" into "up"; it can at most take the direction away. For without the day of that look both data are the
same, and both directions held without it. Tests hold this by property.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations
from statistics import median
from typing import Literal

from midline.core.goals.measures import SCALES, Aim, Look, MeasureKind, by_day, measure_of

Direction = Literal["up", "down", "level", "not_enough"]
Why = Literal["few_days", "flat", "one_day_decides", "every_day_agrees"]
ENOUGH = 4
"""Days with data below which no direction is claimed: below it, one day less is no trend but a line between two."""
WINDOW = 12
"""Days with data that are looked back on."""
_WEEK = 7


@dataclass(frozen=True)
class Trend:
    """A direction, with its slope in units of the measure a week (None when there is not enough), over how many days.

    "up" goes the way that the goal wants, be it more or less of something; "level" that no way can be told. `why`:
    `few_days` (below ENOUGH), `flat` (the change over these days is not worth a word), `one_day_decides` (without some
    one day it would go another way), `every_day_agrees`. `looks` is how many lie in those days, `first` and `last` the
    days themselves.
    """

    direction: Direction
    per_week: float | None
    days: int
    measure: MeasureKind | None
    why: Why = "few_days"
    looks: int = 0
    first: date | None = None
    last: date | None = None

    @property
    def params(self) -> dict[str, object]:
        """For `goals.trend_DIRECTION` and `goals.why_WHY`."""
        return {"days": self.days, "looks": self.looks, "enough": ENOUGH}


def trend(looks: Sequence[Look], aim: Aim = "more") -> Trend:
    """The trend of looks at one goal, in any order; `aim` says whether more is better or less.

    ValueError when measures are mixed.
    """
    measure = measure_of(looks)
    points = by_day(looks)[-WINDOW:]
    if measure is None:
        return Trend("not_enough", None, 0, None)
    first, last = points[0][0], points[-1][0]
    seen = sum(look.on >= first for look in looks)
    if len(points) < ENOUGH:
        return Trend("not_enough", None, len(points), measure, "few_days", seen, first, last)
    slope = slope_a_day(points)
    why = _why(points, slope, measure)
    direction: Direction = "level"
    if why == "every_day_agrees":
        direction = "up" if (slope > 0) == (aim == "more") else "down"
    return Trend(direction, slope * _WEEK, len(points), measure, why, seen, first, last)


def slope_a_day(points: Sequence[tuple[date, float]]) -> float:
    """The median slope between every two of at least two points on different days, in units a day."""
    return median((right[1] - left[1]) / (right[0] - left[0]).days for left, right in combinations(points, 2))


def _why(points: Sequence[tuple[date, float]], slope: float, measure: MeasureKind) -> Why:
    change = slope * (points[-1][0] - points[0][0]).days
    middle = median(value for _, value in points)
    if slope == 0 or SCALES[measure].is_close(middle - change / 2, middle + change / 2):
        return "flat"
    return "one_day_decides" if _leans_on_one_day(points, slope) else "every_day_agrees"


def _leans_on_one_day(points: Sequence[tuple[date, float]], slope: float) -> bool:
    """Whether leaving out some one day takes the direction away."""
    return any(
        slope_a_day([point for number, point in enumerate(points) if number != left_out]) * slope <= 0
        for left_out in range(len(points))
    )
