"""What a goal's chart is made of."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Measured:
    """One measurement: its day, its value on the scale, the place where it was taken and the value in words."""

    on: date
    value: float
    place: str
    words: str


@dataclass(frozen=True)
class Edge:
    """Where a goal began or should get to: a value, in words, and the day when one is set."""

    value: float
    words: str
    on: date | None = None


@dataclass(frozen=True)
class GoalChart:
    """What to draw. `ticks` are (value, words) from low to high: the scale's ends are its first and its last.

    Words of ticks are short ("2 of 5", "50 %"): they stand in a margin of some seven letters. ValueError for fewer than
    two ticks or ticks that do not rise.
    """

    title: str
    measured: tuple[Measured, ...]
    ticks: tuple[tuple[float, str], ...]
    start: Edge | None = None
    goal: Edge | None = None

    def __post_init__(self) -> None:
        """A scale that does not rise cannot be drawn."""
        values = [value for value, _ in self.ticks]
        if len(values) < 2 or values != sorted(set(values)):
            raise ValueError(f"ticks must rise: {values}")


def percent_ticks() -> tuple[tuple[float, str], ...]:
    """Ticks of a measure from nothing to all, 0.0 to 1.0."""
    return tuple((step / 4, f"{25 * step} %") for step in range(5))
