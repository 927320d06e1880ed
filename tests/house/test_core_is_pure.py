"""The core knows no clock, no file, no chance and no state: today is an argument, and so is everything else."""

import ast

import pytest

from tests.house.source import Module, under

CORE = under("midline.core")
IMPORTS = frozenset(
    {"__future__", "abc", "base64", "bisect", "calendar", "collections", "dataclasses", "datetime", "decimal", "enum"}
    | {
        "fractions",
        "functools",
        "hashlib",
        "hmac",
        "itertools",
        "json",
        "math",
        "operator",
        "re",
        "statistics",
        "string",
    }
    | {"struct", "types", "typing", "unicodedata", "uuid", "zlib"}
)
"""What of the standard library a pure rule may lean on."""
CALLS = frozenset({"open", "print", "input", "exec", "eval", "compile", "__import__", "breakpoint", "globals"})
CLOCKS = frozenset({"today", "now", "utcnow", "time", "monotonic", "perf_counter", "uuid1", "uuid4", "urandom"})


def faults(tree: ast.AST) -> list[str]:
    """What makes a tree impure, a line each."""
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in CALLS:
            found.append(f"line {node.lineno}: {node.func.id}()")
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in CLOCKS:
            found.append(f"line {node.lineno}: {ast.unparse(node.func)}()")
        if isinstance(node, ast.Global | ast.Nonlocal):
            found.append(f"line {node.lineno}: keeps state in {', '.join(node.names)}")
        for line, name in _imports(node):
            if name.partition(".")[0] not in IMPORTS and not f"{name}.".startswith("midline.core."):
                found.append(f"line {line}: imports {name}")
        if isinstance(node, ast.ClassDef):
            found += [f"line {node.lineno}: {node.name} is not frozen" for mark in node.decorator_list if _thawed(mark)]
    return found


def _imports(node: ast.AST) -> list[tuple[int, str]]:
    """The line and full name of what a statement imports; a relative import has a name that nothing allows."""
    if isinstance(node, ast.Import):
        return [(node.lineno, alias.name) for alias in node.names]
    if isinstance(node, ast.ImportFrom):
        return [(node.lineno, "." * node.level + (node.module or ""))]
    return []


def _thawed(mark: ast.expr) -> bool:
    if isinstance(mark, ast.Name | ast.Attribute):
        return ast.unparse(mark).endswith("dataclass")
    if not isinstance(mark, ast.Call) or not ast.unparse(mark.func).endswith("dataclass"):
        return False
    given = {keyword.arg: keyword.value for keyword in mark.keywords}
    frozen = given.get("frozen")
    return not (isinstance(frozen, ast.Constant) and frozen.value is True)


@pytest.mark.parametrize("module", CORE, ids=lambda module: module.name)
def test_the_core_is_pure(module: Module) -> None:
    assert faults(module.tree) == []


def test_there_is_a_core() -> None:
    assert len(CORE) > 30


@pytest.mark.parametrize(
    "code",
    [
        "open('x')",
        "print(1)",
        "date.today()",
        "datetime.datetime.now()",
        "uuid.uuid4()",
        "import os",
        "from pathlib import Path",
        "import django.db",
        "from midline.records import audit",
        "from . import other",
        "def f():\n    global seen",
        "@dataclass\nclass A: pass",
        "@dataclass(frozen=False)\nclass A: pass",
        "@dataclasses.dataclass(slots=True)\nclass A: pass",
    ],
)
def test_what_is_impure_is_found(code: str) -> None:
    assert faults(ast.parse(code))


@pytest.mark.parametrize(
    "code",
    ["from midline.core.days import units", "import json", "@dataclass(frozen=True)\nclass A: pass", "today = 3"],
)
def test_what_is_pure_is_let_be(code: str) -> None:
    assert faults(ast.parse(code)) == []
