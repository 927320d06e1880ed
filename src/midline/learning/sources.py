"""The sources that the pages rest on: rules of the lawbook by their id, and others with their own citation."""

from collections.abc import Mapping
from importlib.resources.abc import Traversable
from typing import get_args

from midline import lawbook
from midline.core.law import Confidence, Source
from midline.lawbook.table import Table
from midline.learning.read import read_toml
from midline.learning.shape import Named


def read_sources(folder: Traversable, languages: tuple[str, ...]) -> Mapping[str, Named]:
    """Each source of `sources.toml` by its id. LawbookError names what is wrong."""
    top = read_toml(folder, "sources.toml")
    found = [_source(table, languages) for table in top.tables("source")]
    top.rest(frozenset())
    if len({one.id for one in found}) != len(found):
        raise top.error("source", "an id stands twice")
    return {one.id: one for one in found}


def _source(table: Table, languages: tuple[str, ...]) -> Named:
    name = table.needed_text("id")
    table.name = f"source {name}"
    names = {language: table.needed_text(language) for language in languages}
    rule = table.text("rule")
    source = _of_rule(table, rule) if rule else _own(table)
    table.rest(frozenset())
    return Named(name, names, source)


def _of_rule(table: Table, rule: str) -> Source:
    """What the lawbook says of a federal rule, so that the two never differ."""
    federal = lawbook.load().federal
    for one in (*federal.rules, *federal.open_rules):
        if one.id == rule:
            return one.source
    raise table.error("rule", f"there is no federal rule {rule!r}")


def _own(table: Table) -> Source:
    confidence = table.needed_choice("confidence", get_args(Confidence))
    checked_on = table.day("checked_on")
    if checked_on is None:
        raise table.error("checked_on", "must be given")
    source = Source(
        citation=table.needed_text("citation"),
        url=table.text("url") or "",
        confidence=confidence,
        checked_on=checked_on,
        note="",
        reported_by=table.text("reported_by") or "",
    )
    if (not source.url) != (confidence == "unverified"):
        raise table.error("url", "what was read says where, and what was not checked does not")
    if bool(source.reported_by) != (confidence == "secondary"):
        raise table.error("reported_by", "is for what others report")
    return source
