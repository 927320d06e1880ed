"""What is hard, as an occupation in a place: what the moments of a day and own words both come to."""

from dataclasses import dataclass

from midline.core.guide.moments import MOMENTS
from midline.core.occupations import ENVIRONMENTS, OCCUPATIONS

MOST_CELLS = 8
"""How many a family may tell in its own words, beside the moments: the link that holds them stays short."""
_HOME_PLACES = ("home", "community", "playground", "clinic", "telehealth")


@dataclass(frozen=True)
class Cell:
    """An occupation in a place; `key` names it in an answer (`sleep@home`)."""

    occupation: str
    environment: str

    @property
    def key(self) -> str:
        """The cell as an answer writes it."""
        return f"{self.occupation}@{self.environment}"


def cell_of(key: str) -> Cell:
    """The cell of a key; ValueError for one that is on no map."""
    occupation, _, environment = key.partition("@")
    if occupation not in OCCUPATIONS or environment not in ENVIRONMENTS:
        raise ValueError("no cell of the map")
    return Cell(occupation, environment)


def in_order(keys: tuple[str, ...]) -> tuple[str, ...]:
    """Keys of cells once each, in the order of the map, so that the same answers make the same link."""
    cells = {cell_of(key) for key in keys}
    placed = sorted(cells, key=lambda one: (OCCUPATIONS.index(one.occupation), ENVIRONMENTS.index(one.environment)))
    return tuple(cell.key for cell in placed)


def usual_places(occupation: str) -> frozenset[str]:
    """The places that the moments know an occupation in; empty where no moment is about it."""
    return frozenset(moment.environment for moment in MOMENTS if moment.occupation == occupation)


def places_for(*, in_school: bool) -> tuple[str, ...]:
    """The places to choose from, home first: none of a school's for a child who is in none."""
    return tuple(sorted(ENVIRONMENTS, key=lambda place: place != "home")) if in_school else _HOME_PLACES
