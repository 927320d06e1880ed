"""What the documents say of the code is so."""

import ast
import re
from pathlib import Path

import pytest

from tests.house.source import PACKAGE, ROOT

DOCS = ROOT / "docs"
ADRS = sorted((DOCS / "adr").glob("[0-9]*.md"))
WAY = (DOCS / "explanation" / "the-way-of-one-fact.md").read_text(encoding="utf-8")
PAGES = sorted([*DOCS.rglob("*.md"), *ROOT.glob("*.md")])
VARIABLE = re.compile(r"\bMIDLINE_[A-Z]+(?:_[A-Z]+)*\b(?!_)")


@pytest.mark.parametrize("path", ADRS, ids=lambda path: path.stem)
def test_a_decision_is_short_and_says_why_what_else_and_what_it_costs(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert len(text.splitlines()) <= 60
    assert text.startswith(f"# {int(path.name[:4])}. ")
    for heading in (
        "## Why a decision was needed",
        "## What was decided",
        "## What else there was",
        "## What it costs",
    ):
        assert heading in text


def test_decisions_are_numbered_without_gaps_and_listed() -> None:
    assert [int(path.name[:4]) for path in ADRS] == list(range(1, len(ADRS) + 1))
    listed = (DOCS / "adr" / "README.md").read_text(encoding="utf-8")
    assert re.findall(r"\((\d{4}-[\w-]+\.md)\)", listed) == [path.name for path in ADRS]


def test_the_way_of_one_fact_goes_through_files_that_are_there() -> None:
    named = re.findall(r"`([\w/]+\.py)(?:: (\w+))?`", WAY)
    assert len(named) > 20
    for path, name in named:
        file = PACKAGE / path
        assert file.is_file(), f"{path} is not there"
        if name:
            assert name in names_of(file), f"{path} has no {name}"


def names_of(path: Path) -> set[str]:
    """What a module defines or hands on."""
    found: set[str] = set()
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            found.add(node.name)
        elif isinstance(node, ast.ImportFrom):
            found |= {alias.asname or alias.name for alias in node.names}
    return found


def test_every_variable_is_told_and_no_other() -> None:
    told = set(VARIABLE.findall((DOCS / "reference" / "environment.md").read_text(encoding="utf-8")))
    code = [path for folder in ("src", "tests", "tools") for path in (ROOT / folder).rglob("*.py")]
    code += [path for path in (ROOT / "bin").rglob("*") if path.is_file()] + [ROOT / ".ci" / "run"]
    read = {name for path in code for name in VARIABLE.findall(path.read_text(encoding="utf-8"))}
    assert told == read


@pytest.mark.parametrize("path", PAGES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_document_names_files_commands_and_neighbours_that_are_there(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    for target in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", text):
        assert (path.parent / target).exists(), f"{target} is linked and not there"
    for command in re.findall(r"(?<![\w/.-])bin/[a-z]+", text):
        assert (ROOT / command).is_file(), f"{command} is not there"
    for command in re.findall(r"\bbin/midline ([a-z]+)", text):
        assert f'"{command}":' in (PACKAGE / "conf" / "cli.py").read_text(encoding="utf-8"), (
            f"midline {command} is no command"
        )
