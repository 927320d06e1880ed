"""Every public module, class and function says what it is, and gives the type of all it takes and answers."""

import ast
from collections.abc import Iterator

import pytest

from tests.house.source import Function, Module, modules


def faults(tree: ast.Module) -> Iterator[str]:
    """What has no docstring or no annotation."""
    if not ast.get_docstring(tree):
        yield "the module says nothing of itself"
    yield from _inside(tree, "", nested=False)


def _inside(tree: ast.AST, path: str, *, nested: bool) -> Iterator[str]:
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.ClassDef):
            # A class inside a class (Meta, the choices of a field) is told of by the class around it.
            if not nested and not node.name.startswith("_") and not ast.get_docstring(node):
                yield f"{path}{node.name} says nothing of itself"
            yield from _inside(node, f"{path}{node.name}.", nested=True)
        elif isinstance(node, Function):
            yield from _function(node, path)


def _function(node: Function, path: str) -> Iterator[str]:
    private = node.name.startswith("_") or any(part.startswith("_") for part in path.split("."))
    if not private and not ast.get_docstring(node) and not _overload(node):
        yield f"{path}{node.name} says nothing of itself"
    if node.returns is None:
        yield f"{path}{node.name} does not say what it answers"
    arguments = [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]
    arguments += [given for given in (node.args.vararg, node.args.kwarg) if given]
    for argument in arguments:
        if argument.annotation is None and argument.arg not in {"self", "cls"}:
            yield f"{path}{node.name} does not say what {argument.arg} is"


def _overload(node: Function) -> bool:
    return any(ast.unparse(mark).endswith("overload") for mark in node.decorator_list)


@pytest.mark.parametrize("module", modules(), ids=lambda module: module.name)
def test_everything_public_is_told(module: Module) -> None:
    assert list(faults(module.tree)) == []


@pytest.mark.parametrize(
    "code",
    [
        "x = 1",
        '"""m"""\nclass A:\n    pass',
        '"""m"""\ndef f() -> int:\n    return 1',
        '"""m"""\ndef f():\n    """f"""',
        '"""m"""\ndef f(a) -> None:\n    """f"""',
        '"""m"""\ndef _f(*a) -> None: ...',
        '"""m"""\nclass A:\n    """A"""\n    def f(self) -> int:\n        return 1',
    ],
)
def test_what_is_not_told_is_found(code: str) -> None:
    assert list(faults(ast.parse(code)))
