"""How far a goal has come from where it began to where it should get to."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from statistics import median
from typing import Literal

from midline.core.goals.measures import SCALES, Look, MeasureKind, by_day, measure_of

Step = Literal["reached", "on_the_way", "as_at_first", "further_off", "not_enough", "no_target"]
FEWEST_DAYS = 3
"""Days with data that are needed; the median of the last three stands for where the child is now."""


@dataclass(frozen=True)
class Progress:
    """Where a goal stands. `now` is the median of the last FEWEST_DAYS days with data, in the measure's unit.

    `share` of the way come so far, 0.0 to 1.0; both None when nothing is claimed. `days` with data, `measure` of them.
    """

    step: Step
    now: float | None
    share: float | None
    days: int
    measure: MeasureKind | None

    @property
    def params(self) -> dict[str, object]:
        """For `goals.progress_STEP`; `percent` is a whole number."""
        return {"days": self.days, "enough": FEWEST_DAYS, "percent": round(100 * (self.share or 0))}


def progress(looks: Sequence[Look], baseline: float | None, target: float | None) -> Progress:
    """How far looks at one goal have come from `baseline` to `target`, both in the unit of its measure.

    A target below the baseline is a goal of less. A baseline or target that is missing, or the same as the other, gives
    `no_target`. The share is of this goal alone and says nothing about another. ValueError when measures are mixed.
    """
    measure = measure_of(looks)
    days = [value for _, value in by_day(looks)]
    if baseline is None or target is None or baseline == target:
        return Progress("no_target", None, None, len(days), measure)
    if measure is None or len(days) < FEWEST_DAYS:
        return Progress("not_enough", None, None, len(days), measure)
    now = float(median(days[-FEWEST_DAYS:]))
    share = (now - baseline) / (target - baseline)
    step: Step = "on_the_way"
    if share >= 1:
        step = "reached"
    elif SCALES[measure].is_close(now, baseline):
        step = "as_at_first"
    elif share < 0:
        step = "further_off"
    return Progress(step, now, min(1.0, max(0.0, share)), len(days), measure)


def aim_on(day: date, *, starts: date, ends: date, baseline: float, target: float) -> float:
    """Where the straight line from baseline to target lies on a day; the ends hold outside it. ValueError unless `ends`
    is after `starts`.
    """
    if ends <= starts:
        raise ValueError(f"a goal ends after it starts: {starts} to {ends}")
    part = (day - starts).days / (ends - starts).days
    return baseline + (target - baseline) * min(1.0, max(0.0, part))
