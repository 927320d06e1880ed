"""Reading lines of text: "You may ask on any day. [request]" rests on the source "request"."""

import re

from midline.lawbook.table import Table
from midline.learning.shape import Row, Said

_CITES = re.compile(r"\s*\[([a-z0-9_ ]+)\]$")


def said(table: Table, key: str, line: str, known: frozenset[str]) -> Said:
    """The text of a line and the sources at its end. LawbookError for a source that is not known."""
    found = _CITES.search(line)
    text = line[: found.start()] if found else line
    cites = tuple(found.group(1).split()) if found else ()
    for cite in cites:
        if cite not in known:
            raise table.error(key, f"there is no source {cite!r}")
    if not text.strip() or "[" in text:
        raise table.error(key, f"must be text with its sources at the end, not {line!r}")
    return Said(text.strip(), cites)


def facts(table: Table, key: str, known: frozenset[str]) -> tuple[Said, ...]:
    """Lines that each rest on a source."""
    found = tuple(said(table, key, line, known) for line in table.names(key))
    for one in found:
        if not one.cites:
            raise table.error(key, f"this is a fact without a source: {one.text!r}")
    return found


def tips(table: Table, key: str) -> tuple[str, ...]:
    """Lines of our own advice; one that names a source is a fact."""
    found = tuple(said(table, key, line, frozenset()) for line in table.names(key))
    return tuple(one.text for one in found)


def rows(table: Table, key: str, columns: int, known: frozenset[str]) -> tuple[Row, ...]:
    """Rows of a comparison: "Who pays | taxes | your plan [cost]", a cell for each column."""
    found = []
    for one in facts(table, key, known):
        title, *cells = (cell.strip() for cell in one.text.split("|"))
        if len(cells) != columns or not all((title, *cells)):
            raise table.error(key, f"must have {columns} cells after its title: {one.text!r}")
        found.append(Row(title, tuple(cells), one.cites))
    return tuple(found)
