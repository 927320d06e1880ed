"""Looks at a goal, each in one of five measures, and how far apart two values must lie to be told apart.

Values are compared within one measure alone: a level is never set against a share of trials. What is close and what is
apart is Midline's own, a choice of what is worth a word to a therapist, and no clinical cut-off.
"""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from statistics import median
from typing import Literal

MeasureKind = Literal["level", "trials", "count", "minutes", "attainment"]
Aim = Literal["more", "less"]


@dataclass(frozen=True)
class Scale:
    """A measure's ends (`high` None where it has none) and its differences.

    Values up to `close` apart are not told apart; from `apart` on they lie far from each other. Where the measure is
    `relative`, both are shares of the larger value, since three more in ten is much and three more in a hundred is not.
    """

    low: float
    high: float | None
    close: float
    apart: float
    relative: bool = False

    def is_close(self, one: float, other: float) -> bool:
        """Whether two values are not told apart."""
        return abs(one - other) <= self.close * self._unit(one, other)

    def is_apart(self, one: float, other: float) -> bool:
        """Whether two values lie far from each other."""
        return abs(one - other) >= self.apart * self._unit(one, other) and not self.is_close(one, other)

    def _unit(self, one: float, other: float) -> float:
        return max(abs(one), abs(other)) if self.relative else 1.0


SCALES: dict[MeasureKind, Scale] = {
    "level": Scale(1, 5, close=0.5, apart=1.5),
    "trials": Scale(0, 100, close=10, apart=30),
    "count": Scale(0, None, close=0.1, apart=0.3, relative=True),
    "minutes": Scale(0, None, close=0.1, apart=0.3, relative=True),
    "attainment": Scale(-2, 2, close=0.5, apart=1.5),
}
"""In the units of `Look.value`: levels, percentage points of trials, times, minutes, steps of attainment."""


@dataclass(frozen=True)
class Look:
    """One look: on a day, in one environment, exactly one measure.

    `level` of participation, 1 to 5; `successes` of `trials`; `count`, how many times; `minutes`, how long;
    `attainment`, a step of goal attainment scaling from -2 to 2, 0 being what was expected. `goal` says which goal the
    look was at, where looks at several lie together.
    """

    on: date
    environment: str
    level: int | None = None
    successes: int | None = None
    trials: int | None = None
    count: int | None = None
    minutes: float | None = None
    attainment: int | None = None
    goal: uuid.UUID | None = None

    def __post_init__(self) -> None:
        """ValueError unless exactly one measure is given and lies within its range."""
        given = (self.level, self.trials, self.count, self.minutes, self.attainment)
        if sum(value is not None for value in given) != 1 or (self.successes is None) != (self.trials is None):
            raise ValueError("a look has one measure: a level, successes of trials, a count, minutes or an attainment")
        if self.trials is not None and (self.trials < 1 or not 0 <= self.value <= 100):
            raise ValueError("successes must lie between 0 and the number of trials, at least one")
        scale = SCALES[self.measure]
        if not scale.low <= self.value <= (float("inf") if scale.high is None else scale.high):
            raise ValueError(f"{self.measure} must lie between {scale.low} and {scale.high}: {self.value}")

    @property
    def measure(self) -> MeasureKind:
        """Which of the five it is."""
        if self.level is not None:
            return "level"
        if self.trials is not None:
            return "trials"
        if self.count is not None:
            return "count"
        return "minutes" if self.minutes is not None else "attainment"

    @property
    def value(self) -> float:
        """The value in its measure's unit; trials as the share that worked, in percent."""
        if self.trials is not None and self.successes is not None:
            return 100.0 * self.successes / self.trials
        found = next(one for one in (self.level, self.count, self.minutes, self.attainment) if one is not None)
        return float(found)


def measure_of(looks: Sequence[Look]) -> MeasureKind | None:
    """The one measure of looks, None where there are none. ValueError when measures are mixed."""
    kinds = {look.measure for look in looks}
    if len(kinds) > 1:
        raise ValueError(f"looks of several measures cannot be compared: {', '.join(sorted(kinds))}")
    return kinds.pop() if kinds else None


def by_day(looks: Sequence[Look]) -> list[tuple[date, float]]:
    """Each day with the median of its looks, in order: two looks on one day are one day."""
    days: dict[date, list[float]] = {}
    for look in looks:
        days.setdefault(look.on, []).append(look.value)
    return [(day, float(median(values))) for day, values in sorted(days.items())]
