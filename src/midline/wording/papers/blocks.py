"""What a paper is made of. A text is runs of words and blanks; a blank is never filled by us."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Blank:
    """Room for a few words by hand. `label` says what belongs there, "" where the words before it say so."""

    label: str


Text = tuple[str | Blank, ...]


@dataclass(frozen=True)
class Heading:
    """A heading under the title of the paper."""

    text: str


@dataclass(frozen=True)
class Para:
    """A paragraph; `small` for what is good to know and no part of the matter."""

    text: Text
    small: bool = False


@dataclass(frozen=True)
class Items:
    """A list; `ticks` puts an empty box before each in place of a dot."""

    items: tuple[Text, ...]
    ticks: bool = False


@dataclass(frozen=True)
class Fields:
    """Labels, each with a line behind it to write on."""

    labels: tuple[str, ...]


@dataclass(frozen=True)
class Room:
    """Empty lines to write on."""

    lines: int


@dataclass(frozen=True)
class Grid:
    """A table with a row of headings; the first cell of a row is the heading of the row.

    `widths` are the shares of the columns; `room` is how many lines high a row is at least.
    """

    head: tuple[str, ...]
    rows: tuple[tuple[Text, ...], ...]
    widths: tuple[int, ...]
    room: int = 1


@dataclass(frozen=True)
class NewPage:
    """What follows is on a page of its own."""


Block = Heading | Para | Items | Fields | Room | Grid | NewPage


@dataclass(frozen=True)
class Paper:
    """One paper. `title` names the file, `heading` stands on it: of a letter what it is about.

    `dense` is set small, to fit on one page; `wide` lies on its side.
    """

    code: str
    title: str
    heading: str
    language: str
    blocks: tuple[Block, ...]
    dense: bool = False
    wide: bool = False
