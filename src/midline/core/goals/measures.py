"""Looks at a goal: a level of participation, or how many of how many trials."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

MeasureKind = Literal["level", "trials"]


@dataclass(frozen=True)
class Look:
    """One look: a level (1 to 5), or k successes of n trials, in one environment, on a day."""

    on: date
    environment: str
    level: int | None = None
    successes: int | None = None
    trials: int | None = None

    def __post_init__(self) -> None:
        """ValueError unless exactly one measure is given and lies within its range."""
        if self.level is not None:
            if self.trials is not None or self.successes is not None or not 1 <= self.level <= 5:
                raise ValueError("a look is a level from 1 to 5, or successes of trials, not both")
        elif self.trials is None or self.successes is None or not 0 <= self.successes <= self.trials or self.trials < 1:
            raise ValueError("successes must lie between 0 and the number of trials, at least one")

    @property
    def measure(self) -> MeasureKind:
        """Which of the two it is; values of the two are never compared."""
        return "level" if self.level is not None else "trials"

    @property
    def value(self) -> float:
        """The level, or the share of trials in percent (0 to 100)."""
        if self.level is not None:
            return float(self.level)
        assert self.successes is not None
        assert self.trials is not None
        return 100.0 * self.successes / self.trials
