"""The lines of the own-words page: what was understood, put right by the family line by line."""

from dataclasses import dataclass

from django.http import QueryDict

from midline.core.guide.cells import MOST_CELLS, Cell
from midline.core.guide.matching.hearing import Hearing
from midline.core.occupations import ENVIRONMENTS, OCCUPATIONS

_MOST_ROWS = 3 * MOST_CELLS
_LONGEST_QUOTE = 200


@dataclass(frozen=True)
class Row:
    """One line: what, where ("" for not said), whether the family says that it is so, and by which of its words.

    `guessed` is true where the place is only the likely one.
    """

    occupation: str
    environment: str
    kept: bool
    quote: str = ""
    guessed: bool = False

    @property
    def whole(self) -> bool:
        """Whether it says what and where."""
        return bool(self.occupation and self.environment)

    @property
    def key(self) -> str:
        """The cell it names."""
        return Cell(self.occupation, self.environment).key


def posted_rows(posted: QueryDict) -> list[Row]:
    """The lines as they were sent; the last, empty one counts where something was chosen in it."""
    count = posted.get("rows", "0")
    rows = [
        _row(posted, str(place))
        for place in range(min(int(count), _MOST_ROWS) if count.isdecimal() and len(count) < 4 else 0)
    ]
    more = _row(posted, "more")
    return [*rows, *([Row(more.occupation, more.environment, True)] if more.occupation or more.environment else [])]


def rows_of(own: tuple[Cell, ...]) -> list[Row]:
    """What was confirmed before."""
    return [Row(cell.occupation, cell.environment, True) for cell in own]


def with_heard(rows: list[Row], hearing: Hearing, told: frozenset[str]) -> list[Row]:
    """The lines that the family keeps, then what was heard and is neither among them nor told by a moment."""
    kept = [row for row in rows if row.kept]
    known = {row.key for row in kept if row.whole} | told
    for one in hearing.hard:
        row = Row(one.occupation, one.environment or "", False, one.words[:_LONGEST_QUOTE], not one.place_said)
        if not row.whole or row.key not in known:
            kept.append(row)
    return kept[:_MOST_ROWS]


def _row(posted: QueryDict, name: str) -> Row:
    occupation, environment = posted.get(f"occupation-{name}", ""), posted.get(f"environment-{name}", "")
    return Row(
        occupation if occupation in OCCUPATIONS else "",
        environment if environment in ENVIRONMENTS else "",
        bool(posted.get(f"keep-{name}")),
        posted.get(f"from-{name}", "")[:_LONGEST_QUOTE],
        bool(posted.get(f"guessed-{name}")),
    )
