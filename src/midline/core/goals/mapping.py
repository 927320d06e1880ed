"""The map of occupations by environments: how it goes there, which way, who works on it, and the gaps."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass

from midline.core.goals.measures import Look
from midline.core.goals.trends import Trend, trend
from midline.core.occupations import ENVIRONMENTS, OCCUPATIONS


@dataclass(frozen=True)
class Worry:
    """A concern that still stands, placed on the map."""

    occupation: str
    environment: str


@dataclass(frozen=True)
class WorkedOn:
    """A goal that holds today: where it is worked on, by whom, and every look at it."""

    id: uuid.UUID
    occupation: str
    environments: tuple[str, ...]
    helpers: tuple[str, ...]
    looks: tuple[Look, ...]


@dataclass(frozen=True)
class Cell:
    """One occupation in one place. `level` is the latest look in levels, `share` the latest percentage of trials.

    `gap`: somebody worries about it here and no goal covers the occupation anywhere (`no_goal`), or a goal covers it
    but not in this place (`not_here`).
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


def build_map(worries: Sequence[Worry], goals: Sequence[WorkedOn]) -> tuple[Cell, ...]:
    """Every cell that says something, by occupation and place in their usual order."""
    wanted = {(worry.occupation, worry.environment) for worry in worries}
    wanted |= {(goal.occupation, place) for goal in goals for place in _places(goal)}
    order = {name: number for number, name in enumerate((*OCCUPATIONS, *ENVIRONMENTS))}
    cells = [_cell(occupation, place, worries, goals) for occupation, place in wanted]
    return tuple(sorted(cells, key=lambda cell: (order[cell.occupation], order[cell.environment])))


def gaps(cells: Sequence[Cell]) -> tuple[Cell, ...]:
    """The cells with a worry that no goal covers."""
    return tuple(cell for cell in cells if cell.gap is not None)


def _places(goal: WorkedOn) -> set[str]:
    return {*goal.environments, *(look.environment for look in goal.looks)}


def _cell(occupation: str, place: str, worries: Sequence[Worry], goals: Sequence[WorkedOn]) -> Cell:
    same = [goal for goal in goals if goal.occupation == occupation]
    here = [goal for goal in same if place in goal.environments]
    looks = sorted(
        (look for goal in same for look in goal.looks if look.environment == place), key=lambda look: look.on
    )
    levels = [look for look in looks if look.measure == "level"]
    shares = [look for look in looks if look.measure == "trials"]
    worried = Worry(occupation, place) in worries
    gap = None
    if worried and not here:
        gap = "not_here" if same else "no_goal"
    return Cell(
        occupation=occupation,
        environment=place,
        level=levels[-1].level if levels else None,
        share=shares[-1].value if shares else None,
        trend=trend(shares if len(shares) > len(levels) else levels),
        looks=len(looks),
        goals=tuple(goal.id for goal in here),
        helpers=tuple(dict.fromkeys(helper for goal in here for helper in goal.helpers)),
        worried=worried,
        gap=gap,
    )
