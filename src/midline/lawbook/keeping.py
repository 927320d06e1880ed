"""The law on keeping records, from keeping.toml; as strict as the rest of the law."""

import tomllib
from functools import lru_cache
from importlib.resources import files
from typing import get_args

from midline.core.keeping import KeepingRule, Topic
from midline.core.keeping.rules import Side
from midline.lawbook.errors import LawbookError
from midline.lawbook.rules import read_source
from midline.lawbook.table import Table

_FILE = "keeping.toml"


@lru_cache(maxsize=1)
def keeping_rules() -> tuple[KeepingRule, ...]:
    """Every rule of the package's own file, read once."""
    return read_keeping((files("midline.lawbook") / _FILE).read_text(encoding="utf-8"))


def read_keeping(text: str) -> tuple[KeepingRule, ...]:
    """The rules in a text. LawbookError names table and key; an id may stand there once."""
    top = Table(_FILE, "top", tomllib.loads(text))
    rules = tuple(_rule(table) for table in top.tables("keeping"))
    top.rest(frozenset())
    ids = [rule.id for rule in rules]
    for name in ids:
        if ids.count(name) > 1:
            raise LawbookError(_FILE, f"keeping {name}", "id", "stands there twice")
    return rules


def _rule(table: Table) -> KeepingRule:
    name = table.needed_text("id")
    table.name = f"keeping {name}"
    found = KeepingRule(
        id=name,
        jurisdiction=table.needed_text("jurisdiction"),
        side=table.needed_choice("side", get_args(Side)),
        topic=table.needed_choice("topic", get_args(Topic)),
        years=table.number("years"),
        kinds=table.names("kinds"),
        keeps=table.names("keeps"),
        source=read_source(table),
    )
    table.rest(frozenset())
    return found
