"""What a participation map is made of: occupations by places, and in each how the child does there."""

from dataclasses import dataclass
from datetime import date
from typing import Literal


@dataclass(frozen=True)
class Helper:
    """Someone who works on it here, named by side and by a word ("school", "Dana Cole")."""

    side: Literal["school", "clinic", "family"]
    name: str


@dataclass(frozen=True)
class Gap:
    """A concern that no goal covers: whose words, which day. `href`: where a goal is set for it, for whoever may."""

    words: str
    who: str
    on: date
    href: str | None = None


@dataclass(frozen=True)
class MapCell:
    """One occupation in one place. `level` is 1 to 5 or None; `points` are (day, level) measurements.

    `share` is the latest percentage of trials where trials and not levels were taken; the two are never turned into
    one another, and `points` are then (day, percent).

    `label` names the cell's link for a screen reader when `href` is given.
    """

    level: int | None = None
    trend: Literal["up", "down", "steady"] | None = None
    points: tuple[tuple[date, float], ...] = ()
    helpers: tuple[Helper, ...] = ()
    gap: Gap | None = None
    href: str | None = None
    share: int | None = None


@dataclass(frozen=True)
class MapRow:
    """An occupation, worded, with a cell for each place; None where nothing is noted."""

    occupation: str
    note: str
    cells: tuple[MapCell | None, ...]


@dataclass(frozen=True)
class ParticipationMap:
    """The whole map. `levels` are the names of the five levels, lowest first; `scale` says whose scale it is."""

    places: tuple[str, ...]
    rows: tuple[MapRow, ...]
    levels: tuple[str, str, str, str, str]
    scale: str

    def __post_init__(self) -> None:
        """Every row has a cell for every place; anything else is a fault of the caller."""
        for row in self.rows:
            if len(row.cells) != len(self.places):
                raise ValueError(f"{row.occupation}: {len(row.cells)} cells for {len(self.places)} places")
