"""The project's own code as trees, read once."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "src" / "midline"
Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True)
class Module:
    """One file: its dotted name, its path, its text and its tree."""

    name: str
    path: Path
    text: str
    tree: ast.Module

    @property
    def lines(self) -> int:
        """How long it is."""
        return self.text.count("\n")


@cache
def modules() -> tuple[Module, ...]:
    """Every module of the package, migrations left out: Django writes those."""
    found = []
    for path in sorted(PACKAGE.rglob("*.py")):
        if "migrations" in path.parts:
            continue
        parts = ("midline", *path.relative_to(PACKAGE).with_suffix("").parts)
        name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        text = path.read_text(encoding="utf-8")
        found.append(Module(name, path, text, ast.parse(text)))
    return tuple(found)


def under(*packages: str) -> tuple[Module, ...]:
    """The modules of these packages."""
    return tuple(m for m in modules() if any(m.name == p or m.name.startswith(f"{p}.") for p in packages))


def functions(tree: ast.AST, inside: str = "") -> Iterator[tuple[str, Function]]:
    """Every function and method with its qualified name (`Class.method`); nested ones too."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, Function):
            yield f"{inside}{node.name}", node
            yield from functions(node, f"{inside}{node.name}.")
        elif isinstance(node, ast.ClassDef):
            yield from functions(node, f"{inside}{node.name}.")
        else:
            yield from functions(node, inside)


def calls(tree: ast.AST) -> Iterator[tuple[str, ast.Call]]:
    """Every call with the last name it goes by: `f(...)` and `x.y.f(...)` are both `f`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            if isinstance(node.func, ast.Attribute):
                yield node.func.attr, node
            elif isinstance(node.func, ast.Name):
                yield node.func.id, node


def calls_of(tree: ast.AST, inside: str = "") -> Iterator[tuple[str, str, ast.Call]]:
    """Every call with the innermost function it stands in ("" at the top of a module) and its last name."""
    for node in ast.iter_child_nodes(tree):
        here = inside
        if isinstance(node, Function | ast.ClassDef):
            here = f"{inside}.{node.name}" if inside else node.name
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            yield here, name, node
        yield from calls_of(node, here)
