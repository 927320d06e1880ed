"""What every drawing gives back: markup for the page, and the same as a table."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Table:
    """A picture's twin in words: a caption, column heads, and rows whose first cell names the row.

    Texts are plain, not markup; whoever writes them out escapes them. Every row is as long as the heads.
    """

    caption: str
    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    def __post_init__(self) -> None:
        """A row that does not fit its heads is a fault of the drawing."""
        for row in self.rows:
            if len(row) != len(self.headers):
                raise ValueError(f"{len(row)} cells under {len(self.headers)} heads: {row!r}")

    @property
    def labelled_rows(self) -> tuple[tuple[tuple[str, str], ...], ...]:
        """Each row as (head, cell) pairs, for a page that stacks cells on a phone."""
        return tuple(tuple(zip(self.headers, row, strict=True)) for row in self.rows)


@dataclass(frozen=True)
class Drawing:
    """HTML or SVG text with every person's words escaped, and its table."""

    markup: str
    table: Table
