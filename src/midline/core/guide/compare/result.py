"""What the comparison gives back: codes and their bases, and no sentence."""

from dataclasses import dataclass

from midline.core.guide.results import Note


@dataclass(frozen=True)
class Cell:
    """What one side says: the fact, and what it means for this child."""

    note: Note
    more: tuple[Note, ...] = ()


@dataclass(frozen=True)
class Row:
    """One thing to compare. `speaks_for` is the side that it favours for this child, `both`, or None for neither."""

    code: str
    left: Cell
    clinic: Cell
    speaks_for: str | None = None


@dataclass(frozen=True)
class Comparison:
    """`left` is `school`, or `early_intervention` for a child under three; `both` are notes on the two together."""

    left: str
    rows: tuple[Row, ...]
    both: tuple[Note, ...] = ()
