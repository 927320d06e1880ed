"""Reading one language's pages, words and shelves; what is not as it must be is refused with its place."""

import tomllib
from collections.abc import Mapping
from datetime import date
from importlib.resources.abc import Traversable

from midline.core.law import PRESCRIPTIONS, STATE_RULES
from midline.lawbook import LawbookError
from midline.lawbook.table import Table
from midline.learning.lines import facts, rows, said, tips
from midline.learning.shape import Change, Library, Page, Part, Shelf, Word

STATES = (*STATE_RULES, *PRESCRIPTIONS.values())
PICTURES = ("two_ways", "in_and_out")
HOME = "home"
"""The shelf of activities: each of its pages says first how to keep the child safe."""


def read_toml(folder: Traversable, name: str) -> Table:
    """A file as a table. LawbookError for one that is missing or is no TOML."""
    try:
        return Table(name, "top", tomllib.loads((folder / name).read_text(encoding="utf-8")))
    except FileNotFoundError:
        raise LawbookError(name, "top", "", "there is no such file") from None
    except tomllib.TOMLDecodeError as wrong:
        raise LawbookError(name, "top", "", str(wrong)) from None


def read_library(
    folder: Traversable, language: str, sources: frozenset[str], english: Mapping[str, Word] | None = None
) -> Library:
    """Everything of a language; `english` are the words of the English glossary, for those of another."""
    top = read_toml(folder, f"{language}/words.toml")
    ids = frozenset(table.needed_text("id") for table in read_toml(folder, f"{language}/words.toml").tables("word"))
    shelf_file = read_toml(folder, f"{language}/shelves.toml")
    shelves = tuple(_shelf(table) for table in shelf_file.tables("shelf"))
    shelf_file.rest(frozenset())
    names = [name for shelf in shelves for name in shelf.pages]
    home = {name for shelf in shelves if shelf.id == HOME for name in shelf.pages}
    pages = {name: _page(folder, language, name, sources, ids, name in home) for name in names}
    there = {file.name.removesuffix(".toml") for file in (folder / language / "pages").iterdir()}
    if there != set(names) or len(names) != len(pages):
        odd = ", ".join(sorted(there ^ set(names))) or "one stands twice"
        raise LawbookError(f"{language}/shelves.toml", "shelf", "pages", f"every page on one shelf: {odd}")
    words = [_word(table, sources, frozenset(pages), english) for table in top.tables("word")]
    if len({word.id for word in words}) != len(words):
        raise top.error("word", "an id stands twice")
    library = Library(shelves, pages, {word.id: word for word in words}, _history(top), _day(top))
    top.rest(frozenset())
    return library


def _shelf(table: Table) -> Shelf:
    shelf = Shelf(table.needed_text("id"), table.needed_text("title"), table.names("pages"))
    table.rest(frozenset())
    return shelf


def _page(
    folder: Traversable, language: str, name: str, sources: frozenset[str], words: frozenset[str], home: bool
) -> Page:
    top = read_toml(folder, f"{language}/pages/{name}.toml")
    page = Page(
        id=name,
        title=top.needed_text("title"),
        lead=top.needed_text("lead"),
        parts=tuple(_part(table, sources) for table in top.tables("part")),
        safety=tips(top, "safety"),
        words=top.names("words", words),
        checked_on=_day(top),
        history=_history(top),
    )
    top.rest(frozenset())
    if home and not page.safety:
        raise top.error("safety", "activities say first how to keep the child safe")
    if not page.parts or not page.cites:
        raise top.error("part", "a page has parts, and sources for what it says")
    if len({part.id for part in page.parts}) != len(page.parts):
        raise top.error("part", "an id stands twice")
    return page


def _part(table: Table, sources: frozenset[str]) -> Part:
    columns = table.names("columns")
    part = Part(
        id=table.needed_text("id"),
        heading=table.needed_text("heading"),
        facts=facts(table, "facts", sources),
        tips=tips(table, "tips"),
        columns=columns,
        rows=rows(table, "rows", len(columns), sources),
        state=table.choice("state", STATES) or "",
        picture=table.choice("picture", PICTURES) or "",
    )
    table.rest(frozenset())
    if not (part.facts or part.tips or part.rows):
        raise table.error("facts", "a part says something")
    return part


def _word(table: Table, sources: frozenset[str], pages: frozenset[str], english: Mapping[str, Word] | None) -> Word:
    name = table.needed_text("id")
    if english is not None and name not in english:
        raise table.error("id", f"the English glossary has no {name!r}")
    line = said(table, "says", table.needed_text("says"), sources)
    page = table.text("page") or ""
    if page and page not in pages:
        raise table.error("page", f"there is no page {page!r}")
    word = Word(
        id=name,
        plain=table.needed_text("plain"),
        term=table.needed_text("term"),
        english="" if english is None else english[name].term,
        says=line.text,
        cites=line.cites,
        forms=table.names("forms"),
        page=page,
    )
    table.rest(frozenset())
    return word


def _history(top: Table) -> tuple[Change, ...]:
    found = []
    for table in top.tables("history"):
        found.append(Change(_day(table, "on"), table.needed_text("what")))
        table.rest(frozenset())
    if not found or found != sorted(found, key=lambda change: change.on, reverse=True):
        raise top.error("history", "must be given, the newest first")
    return tuple(found)


def _day(table: Table, key: str = "checked_on") -> date:
    day = table.day(key)
    if day is None:
        raise table.error(key, "must be given")
    return day
