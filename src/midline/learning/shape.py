"""What a learn page and a word of the glossary are made of."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from midline.core.law import Source


@dataclass(frozen=True)
class Named:
    """A source with a plain name in each language ("the federal rule on consent")."""

    id: str
    names: Mapping[str, str]
    source: Source


@dataclass(frozen=True)
class Said:
    """A paragraph with the ids of the sources that it rests on, none for advice of our own."""

    text: str
    cites: tuple[str, ...] = ()


@dataclass(frozen=True)
class Row:
    """A row of a comparison: what is compared, what stands in each column, and its sources."""

    title: str
    cells: tuple[str, ...]
    cites: tuple[str, ...]


@dataclass(frozen=True)
class Part:
    """A piece of a page under one heading. `state` is a rule that differs by state; `picture` the name of a drawing."""

    id: str
    heading: str
    facts: tuple[Said, ...]
    tips: tuple[str, ...]
    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    state: str
    picture: str


@dataclass(frozen=True)
class Change:
    """What changed in a page, and when."""

    on: date
    what: str


@dataclass(frozen=True)
class Page:
    """A learn page in one language.

    `safety` are the warnings of a page of activities, which has them before anything else. `words` are ids of the
    glossary. `history` begins with the newest change.
    """

    id: str
    title: str
    lead: str
    parts: tuple[Part, ...]
    safety: tuple[str, ...]
    words: tuple[str, ...]
    checked_on: date
    history: tuple[Change, ...]

    @property
    def cites(self) -> tuple[str, ...]:
        """The ids of all its sources, in the order in which they are met."""
        cited: list[str] = []
        for part in self.parts:
            for cites in (*(fact.cites for fact in part.facts), *(row.cites for row in part.rows)):
                cited += cites
        return tuple(dict.fromkeys(cited))


@dataclass(frozen=True)
class Word:
    """A word of the glossary: plain words first, then the term as papers have it, then what it means.

    `english` is the term on English papers, "" in English itself. `forms` are the ways in which our sentences say it.
    `page` is the id of the page that tells more, "" for none.
    """

    id: str
    plain: str
    term: str
    english: str
    says: str
    cites: tuple[str, ...]
    forms: tuple[str, ...]
    page: str


@dataclass(frozen=True)
class Shelf:
    """Pages that stand together, under one heading."""

    id: str
    title: str
    pages: tuple[str, ...]


@dataclass(frozen=True)
class Library:
    """Everything there is to learn in one language."""

    shelves: tuple[Shelf, ...]
    pages: Mapping[str, Page]
    words: Mapping[str, Word]
    history: tuple[Change, ...]
    """Of the glossary."""
    checked_on: date
    """Of the glossary."""
