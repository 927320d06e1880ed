"""No figure of law without its citation, where it was read, when, and how sure we are."""

import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.house.source import PACKAGE

BOOKS = sorted((PACKAGE / "lawbook").rglob("*.toml"))
CONFIDENCE = {"primary", "secondary", "unverified"}


def rules(path: Path) -> list[dict[str, Any]]:
    """The rules of one book."""
    found: list[dict[str, Any]] = tomllib.loads(path.read_text(encoding="utf-8")).get("rule", [])
    return found


@pytest.mark.parametrize("path", BOOKS, ids=lambda path: path.stem)
def test_every_rule_is_cited(path: Path) -> None:
    for rule in rules(path):
        name = f"{path.stem}: {rule.get('id')}"
        assert str(rule.get("citation", "")).strip() or rule.get("not_found"), f"{name} has no citation"
        assert rule.get("confidence") in CONFIDENCE, f"{name} does not say how sure we are"
        assert isinstance(rule.get("checked_on"), date), f"{name} does not say when it was checked"
        if rule["confidence"] != "unverified":
            assert str(rule.get("source", "")).startswith(("https://", "http://")), (
                f"{name} does not say where it was read"
            )


def test_there_are_rules() -> None:
    assert sum(len(rules(path)) for path in BOOKS) > 100
