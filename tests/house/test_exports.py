"""CSV is written in one place, which lets no cell run as a formula in a spreadsheet."""

import ast

import pytest

from midline.exchange.cells import csv_text
from tests.house.source import calls, modules

ONLY = "midline.exchange.cells"
FIXED = {"midline.exchange.caseload.template"}
"""Modules that write words of their own alone, and may leave them as they are."""


def writes_csv(tree: ast.AST) -> bool:
    """Whether it makes a writer of CSV, or joins cells by commas and calls it so."""
    named = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    taken = {
        alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module == "csv"
        for alias in node.names
    }
    made = {name for name, _ in calls(tree)}
    return ("csv" in named and bool(made & {"writer", "DictWriter"})) or bool(taken & {"writer", "DictWriter"})


def answers_csv(text: str) -> bool:
    """Whether it says of an answer or a file that it is CSV."""
    return "text/csv" in text or "tab-separated" in text or "spreadsheetml" in text


def test_no_other_module_writes_csv() -> None:
    assert [one.name for one in modules() if writes_csv(one.tree)] == [ONLY], "use exchange.cells.csv_text"


def test_what_is_given_as_csv_was_written_there() -> None:
    for module in modules():
        if not answers_csv(module.text):
            continue
        given = {"csv_text", "caseload_template", "export_log", "law_csv", "year_csv"}
        through = given & {name for name, _ in calls(module.tree)}
        assert through, f"{module.name} gives CSV that exchange.cells.csv_text did not write"


def test_only_our_own_words_are_left_as_they_are() -> None:
    found = {
        module.name
        for module in modules()
        for name, call in calls(module.tree)
        if name == "csv_text" and any(word.arg == "fixed" for word in call.keywords)
    }
    assert found == FIXED


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "'="])
def test_no_cell_runs(start: str) -> None:
    assert csv_text([[f"{start}cmd|'/c calc'!A1"]]).lstrip('"').startswith("'")


@pytest.mark.parametrize("code", ["import csv\ncsv.writer(out)", "from csv import DictWriter\nDictWriter(out, [])"])
def test_a_writer_is_found(code: str) -> None:
    assert writes_csv(ast.parse(code))
    assert not writes_csv(ast.parse("import csv\ncsv.reader(lines)"))
