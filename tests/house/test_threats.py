"""Each threat of the threat model names a test that is there."""

import ast
import re

import pytest

from tests.house.source import ROOT

TEXT = (ROOT / "docs" / "explanation" / "threat-model.md").read_text(encoding="utf-8")
ROWS = [line for line in TEXT.splitlines() if line.startswith("|") and not line.startswith(("|---", "| threat |"))]
NAMED = re.compile(r"`(tests/[\w/]+\.py)::(test_\w+)`")


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.split("|")[1].strip()[:50])
def test_a_threat_names_a_test_that_is_there(row: str) -> None:
    named = NAMED.findall(row)
    assert named, "name the test that holds this, as `tests/file.py::test_name`"
    for path, name in named:
        file = ROOT / path
        assert file.is_file(), f"{path} is not there"
        tree = ast.parse(file.read_text(encoding="utf-8"))
        assert name in {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}, (
            f"{path} has no {name}"
        )


def test_there_are_threats_and_security_md_leads_to_them() -> None:
    assert len(ROWS) > 40
    assert "docs/explanation/threat-model.md" in (ROOT / "SECURITY.md").read_text(encoding="utf-8")
