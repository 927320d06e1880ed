"""Whether what a child does in one place carries over to another: the question that both therapists share.

Nothing is claimed below `FEWEST` looks in each place, of the same measure; how many there are is always said. Medians
are compared, so that one odd day in a place decides nothing, and only looks of one season: what was seen at home last
year says nothing about class today.
"""

import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from statistics import median
from typing import Literal

from midline.core.goals.measures import SCALES, Aim, Look, MeasureKind

Finding = Literal["carries_over", "partly", "not_yet", "other_way", "not_enough"]
FEWEST = 3
"""Looks in each place, of the same measure, below which nothing is claimed."""
RECENT = 6
"""Looks in each place that count: the latest ones."""
SEASON = timedelta(days=120)
"""How far back from the newest look in either place a look may lie and still count; Midline's own choice."""
_ORDER: tuple[MeasureKind, ...] = ("trials", "count", "minutes", "level", "attainment")


@dataclass(frozen=True)
class CarryOver:
    """From one place to another: the finding, the median and the number of looks in each, and the measure.

    `goal` is the goal whose looks were compared; None for levels, which are of the occupation and not of a goal.
    """

    finding: Finding
    measure: MeasureKind | None
    here: str
    there: str
    here_n: int
    there_n: int
    here_median: float | None
    there_median: float | None
    goal: uuid.UUID | None = None


def carry_over(looks: Sequence[Look], here: str, there: str, aim: Aim = "more") -> CarryOver:
    """Compare the latest looks at one occupation in two places; looks may come in any order.

    Levels are compared across goals, any other measure within one goal alone. Where several would do, what was counted
    goes before what was judged, and the most looks before fewer. `carries_over`: much the same in both; `partly` and
    `not_yet`: better here, by a little or by far; `other_way`: better there. ValueError when both are one place.
    """
    if here == there:
        raise ValueError(f"two places are needed, not {here} twice")
    found = [_compare(group, here, there, aim) for group in _alike(looks, (here, there))]
    if not found:
        return CarryOver("not_enough", None, here, there, 0, 0, None, None)
    return max(
        found, key=lambda one: (one.finding != "not_enough", min(one.here_n, one.there_n), one.here_n + one.there_n)
    )


def _alike(looks: Sequence[Look], places: tuple[str, str]) -> Iterable[list[Look]]:
    """The looks in both places, in groups that may be compared: the counted measures first, goals by their ids."""
    groups: dict[tuple[int, str], list[Look]] = {}
    for look in looks:
        if look.environment in places:
            goal = "" if look.measure == "level" else str(look.goal or "")
            groups.setdefault((_ORDER.index(look.measure), goal), []).append(look)
    return (group for _, group in sorted(groups.items(), key=lambda pair: pair[0]))


def _compare(group: Sequence[Look], here: str, there: str, aim: Aim) -> CarryOver:
    measure, goal = group[0].measure, group[0].goal if group[0].measure != "level" else None
    since = max(look.on for look in group) - SEASON
    mine, theirs = (_latest(group, place, since.toordinal()) for place in (here, there))
    if len(mine) < FEWEST or len(theirs) < FEWEST:
        return CarryOver("not_enough", measure, here, there, len(mine), len(theirs), None, None, goal)
    first, second = float(median(mine)), float(median(theirs))
    return CarryOver(
        _finding(first, second, measure, aim), measure, here, there, len(mine), len(theirs), first, second, goal
    )


def _finding(first: float, second: float, measure: MeasureKind, aim: Aim) -> Finding:
    scale = SCALES[measure]
    if scale.is_close(first, second):
        return "carries_over"
    if (first < second) == (aim == "more"):
        return "other_way"
    return "not_yet" if scale.is_apart(first, second) else "partly"


def _latest(group: Sequence[Look], place: str, since: int) -> list[float]:
    found = sorted((look.on.toordinal(), look.value) for look in group if look.environment == place)
    return [value for day, value in found if day >= since][-RECENT:]
