"""A family's answer as plain text for a terminal: the same content as the JSON, in words and tables."""

import textwrap
from collections.abc import Iterator
from typing import Any

from midline.wording.guide_parts import sentence

_WIDTH = 100


def answer_as_text(words: dict[str, Any], language: str = "en") -> str:
    """The answer that `answer_in_words` gave, as text that ends with a line end."""
    return "\n".join(_lines(words, language)) + "\n"


def _lines(words: dict[str, Any], language: str) -> Iterator[str]:
    yield from (words["about"], "", words["headline"], *_wrapped(words["lead"], ""))
    for route in words["routes"]:
        yield from ("", f"{route['name']}: {route['fit_text']}", *_route(route, language))
    if words["unknown"]:
        yield from ("", sentence("heading_unknown", language))
        for unknown in words["unknown"]:
            yield from _wrapped(unknown["would_change"], "- ")
    if words["understood"]:
        yield from ("", sentence("heading_understood", language))
        for guess in words["understood"]:
            yield from _wrapped(guess["text"], "- ")
    if words["comparison"]:
        yield from ("", sentence("heading_compare", language), *_table(words["comparison"]))
        yield from ("", sentence("heading_both", language))
        for note in words["comparison"]["both"]:
            yield from _wrapped(_cited(note), "- ")
    yield ""
    for note in words["notes"]:
        yield from _wrapped(note, "")


def _route(route: dict[str, Any], language: str) -> Iterator[str]:
    yield f"  {sentence('heading_why', language)}"
    for note in route["reasons"]:
        yield from _wrapped(_cited(note), "  - ")
    if route["steps"]:
        yield f"  {sentence('heading_steps', language)}"
    for place, step in enumerate(route["steps"], 1):
        document = f" ({step['document']})" if step["document"] else ""
        yield from _wrapped(f"{step['text']}{document}", f"  {place}. ")
        for found in step["dates"]:
            yield from _wrapped(_cited(found), "     - ")
        if step["letter"]:
            yield from _letter(step["letter"])
    if route["caveats"]:
        yield f"  {sentence('heading_know', language)}"
    for note in route["caveats"]:
        yield from _wrapped(_cited(note), "  - ")


def _cited(note: dict[str, Any]) -> str:
    """What is said, its citation, and how sure we are of it."""
    return f"{note['text']} [{note['citation']}: {note['confidence_text']}]"


def _whole(cell: dict[str, Any]) -> str:
    return " ".join(note["text"] for note in (cell, *cell["more"]))


def _title(row: dict[str, Any]) -> str:
    return f"{row['title']} ({row['speaks_for_text']})" if row["speaks_for_text"] else str(row["title"])


def _letter(letter: dict[str, Any]) -> Iterator[str]:
    yield f"     | {letter['title']}"
    for paragraph in letter["paragraphs"]:
        yield from textwrap.wrap(paragraph, _WIDTH, initial_indent="     | ", subsequent_indent="     | ")


def _wrapped(text: str, lead: str) -> list[str]:
    return textwrap.wrap(text, _WIDTH, initial_indent=lead, subsequent_indent=" " * len(lead), break_on_hyphens=False)


def _table(compared: dict[str, Any]) -> Iterator[str]:
    """Three columns, each cell wrapped within its own."""
    rows = [["", *(column["name"] for column in compared["columns"])]]
    rows += [[_title(row), *map(_whole, row["cells"])] for row in compared["rows"]]
    widths = (24, 37, 37)
    for row in rows:
        cells = [textwrap.wrap(cell, width) or [""] for cell, width in zip(row, widths, strict=True)]
        for line in range(max(map(len, cells))):
            parts = (cell[line] if line < len(cell) else "" for cell in cells)
            yield "  ".join(part.ljust(width) for part, width in zip(parts, widths, strict=True)).rstrip()
        yield "-" * (sum(widths) + 4)
