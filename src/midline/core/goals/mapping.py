"""The map of occupations by environments: how it goes there, which way, who works on it, and the gaps."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from statistics import median_low

from midline.core.goals.measures import SCALES, Aim, Look, by_day
from midline.core.goals.trends import Trend, trend
from midline.core.occupations import ENVIRONMENTS, OCCUPATIONS


@dataclass(frozen=True)
class Worry:
    """A concern that still stands, placed on the map."""

    occupation: str
    environment: str


@dataclass(frozen=True)
class WorkedOn:
    """A goal that holds today: where it is worked on, by whom, and every look at it; more is better unless `aim`."""

    id: uuid.UUID
    occupation: str
    environments: tuple[str, ...]
    helpers: tuple[str, ...]
    looks: tuple[Look, ...]
    aim: Aim = "more"


@dataclass(frozen=True)
class Cell:
    """One occupation in one place. `level` is the latest level seen, `share` the latest percentage of trials.

    Levels are of the occupation, whichever goal they were seen for; anything else is of one goal and is never mixed
    with another's: `share` and, where levels are too few for a direction, `trend` are then of the goal with the most
    looks here. `looks` counts all that were taken here, `seen_on` is the day of the last. `goals` are those worked on
    here, `helpers` who does. `gap`: somebody worries about it here and no goal covers the occupation anywhere
    (`no_goal`), or a goal covers it but not in this place (`not_here`).
    """

    occupation: str
    environment: str
    level: int | None
    share: float | None
    trend: Trend
    looks: int
    goals: tuple[uuid.UUID, ...]
    helpers: tuple[str, ...]
    worried: bool
    gap: str | None
    seen_on: date | None = None


def build_map(worries: Sequence[Worry], goals: Sequence[WorkedOn], today: date | None = None) -> tuple[Cell, ...]:
    """Every cell that says something, by occupation and place in their usual order; looks after `today` are left out.

    KeyError for an occupation or a place that the vocabulary does not have.
    """
    wanted = {(worry.occupation, worry.environment) for worry in worries}
    wanted |= {(goal.occupation, place) for goal in goals for place in _places(goal, today)}
    order = {name: number for number, name in enumerate((*OCCUPATIONS, *ENVIRONMENTS))}
    cells = [_cell(occupation, place, worries, goals, today) for occupation, place in wanted]
    return tuple(sorted(cells, key=lambda cell: (order[cell.occupation], order[cell.environment])))


def gaps(cells: Sequence[Cell]) -> tuple[Cell, ...]:
    """The cells with a worry that no goal covers."""
    return tuple(cell for cell in cells if cell.gap is not None)


def _seen(goal: WorkedOn, today: date | None) -> tuple[Look, ...]:
    return goal.looks if today is None else tuple(look for look in goal.looks if look.on <= today)


def _places(goal: WorkedOn, today: date | None) -> set[str]:
    return {*goal.environments, *(look.environment for look in _seen(goal, today))}


def _cell(occupation: str, place: str, worries: Sequence[Worry], goals: Sequence[WorkedOn], today: date | None) -> Cell:
    same = [goal for goal in goals if goal.occupation == occupation]
    here = [goal for goal in same if place in goal.environments]
    seen = {goal.id: [look for look in _seen(goal, today) if look.environment == place] for goal in same}
    every = [look for looks in seen.values() for look in looks]
    levels = [look for look in every if look.measure == "level"]
    worried = Worry(occupation, place) in worries
    gap = None
    if worried and not here:
        gap = "not_here" if same else "no_goal"
    return Cell(
        occupation=occupation,
        environment=place,
        level=_latest_level(levels),
        share=_latest_share(same, seen),
        trend=_trend(levels, same, seen),
        looks=len(every),
        goals=tuple(goal.id for goal in here),
        helpers=tuple(dict.fromkeys(helper for goal in here for helper in goal.helpers)),
        worried=worried,
        gap=gap,
        seen_on=max((look.on for look in every), default=None),
    )


def _latest_level(levels: Sequence[Look]) -> int | None:
    """The level of the last day with one; of several on that day the middle one, the lower of two."""
    last = max((look.on for look in levels), default=None)
    return None if last is None else int(median_low(look.value for look in levels if look.on == last))


def _latest_share(goals: Sequence[WorkedOn], seen: dict[uuid.UUID, list[Look]]) -> float | None:
    tries = [[look for look in seen[goal.id] if look.measure == "trials"] for goal in goals]
    most = max(tries, key=len, default=[])
    return by_day(most)[-1][1] if most else None


def _trend(levels: Sequence[Look], goals: Sequence[WorkedOn], seen: dict[uuid.UUID, list[Look]]) -> Trend:
    """Of the levels seen here where they are enough; else of the one goal with the most looks here."""
    of_levels = trend(levels)
    if of_levels.direction != "not_enough":
        return of_levels
    others = [
        trend([look for look in seen[goal.id] if look.measure == measure], goal.aim)
        for goal in goals
        for measure in SCALES
        if measure != "level"
    ]
    return max([of_levels, *others], key=lambda one: (one.direction != "not_enough", one.days))
