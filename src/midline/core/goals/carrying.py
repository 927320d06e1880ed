"""Whether what a child does in one place carries over to another: the question that both therapists share."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median
from typing import Literal

from midline.core.goals.measures import Look, MeasureKind

Finding = Literal["carries_over", "partly", "not_yet", "other_way", "not_enough"]
FEWEST = 3
"""Looks in each place, of the same measure, below which nothing is claimed."""
RECENT = 6
"""Looks in each place that count: the latest ones."""
# As far apart as this, the medians are told apart: one level, or fifteen percentage points of trials.
_CLOSE: dict[MeasureKind, float] = {"level": 0.5, "trials": 10.0}
_APART: dict[MeasureKind, float] = {"level": 1.5, "trials": 30.0}


@dataclass(frozen=True)
class CarryOver:
    """From one place to another: the finding, the median and the number of looks in each, and the measure."""

    finding: Finding
    measure: MeasureKind | None
    here: str
    there: str
    here_n: int
    there_n: int
    here_median: float | None
    there_median: float | None


def carry_over(looks: Sequence[Look], here: str, there: str) -> CarryOver:
    """Compare the latest looks in two places.

    No claim below three looks in each with the same measure; where both measures have enough, trials are taken, being
    counted. `other_way`: it goes better there than here.
    """
    best: CarryOver | None = None
    for measure in ("trials", "level"):
        found = _compare(looks, here, there, measure)
        if found.finding != "not_enough":
            return found
        if best is None or found.here_n + found.there_n > best.here_n + best.there_n:
            best = found
    assert best is not None
    return best


def _compare(looks: Sequence[Look], here: str, there: str, measure: MeasureKind) -> CarryOver:
    mine = _latest(looks, here, measure)
    theirs = _latest(looks, there, measure)
    if len(mine) < FEWEST or len(theirs) < FEWEST:
        return CarryOver("not_enough", measure, here, there, len(mine), len(theirs), None, None)
    first, second = float(median(mine)), float(median(theirs))
    gap = first - second
    finding: Finding = "partly"
    if abs(gap) <= _CLOSE[measure]:
        finding = "carries_over"
    elif gap < 0:
        finding = "other_way"
    elif gap >= _APART[measure]:
        finding = "not_yet"
    return CarryOver(finding, measure, here, there, len(mine), len(theirs), first, second)


def _latest(looks: Sequence[Look], place: str, measure: MeasureKind) -> list[float]:
    found = sorted((look for look in looks if look.environment == place and look.measure == measure), key=_by_day)
    return [look.value for look in found[-RECENT:]]


def _by_day(look: Look) -> tuple[int, float]:
    return look.on.toordinal(), look.value
