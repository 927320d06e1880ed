"""What the learn pages show beside their own text: numbered sources, and what was found of reported errors."""

from collections.abc import Iterable
from dataclasses import dataclass

from midline import learning
from midline.core.law import Source
from midline.learning.shape import Page
from midline.records.queries.law_reports import corrections_of
from midline.web.pages.law.words import told
from midline.wording.law import confidence_words


@dataclass(frozen=True)
class ShownSource:
    """A source with its number on the page, its plain name, and how sure we are. `citation` is "" where it has none."""

    number: int
    name: str
    citation: str
    sure: str
    checked: bool
    source: Source


@dataclass(frozen=True)
class ShownLine:
    """A fact with the sources that it rests on; `unsure` where none of them was checked."""

    text: str
    sources: tuple[ShownSource, ...]

    @property
    def unsure(self) -> bool:
        """Whether nobody of us read any of its sources."""
        return bool(self.sources) and not any(one.checked for one in self.sources)


def shown_sources(cites: Iterable[str], language: str) -> dict[str, ShownSource]:
    """The sources in the order given, numbered from 1, by id."""
    known = learning.sources()
    found = {}
    for number, cite in enumerate(cites, start=1):
        named = known[cite]
        source = named.source
        found[cite] = ShownSource(
            number=number,
            name=named.names[language],
            citation=source.citation.strip("–"),
            sure=confidence_words(source, language),
            checked=source.confidence != "unverified",
            source=source,
        )
    return found


def shown_parts(page: Page, sources: dict[str, ShownSource]) -> list[dict[str, object]]:
    """The parts of a page, each fact and each row with its numbered sources."""
    return [
        {
            "part": part,
            "facts": [ShownLine(one.text, tuple(sources[cite] for cite in one.cites)) for one in part.facts],
            "rows": [
                {
                    "title": row.title,
                    "cells": list(zip(part.columns, row.cells, strict=True)),
                    "line": ShownLine(row.title, tuple(sources[cite] for cite in row.cites)),
                }
                for row in part.rows
            ],
        }
        for part in page.parts
    ]


def corrections(page: str, language: str) -> list[dict[str, object]]:
    """What was decided about a page, the newest first."""
    code = learning.REPORTED_AS
    return [told(one, language, code) for one in corrections_of(code) if one.rule == page]
