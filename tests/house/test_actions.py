"""Each action: named arguments, access asked first, one transaction, an audit row."""

import ast
from functools import cache

import pytest

from tests.house.source import Function, Module, calls, functions, modules, under
from tests.house.test_writes import writes

ACTIONS = under("midline.actions")
ASKS = frozenset({"child_for", "child_of_case", "check_do", "check_run", "check_see", "check_may", "check_sees"})
SETTING_UP = {
    "midline.actions.organisations.add_person": "an account alone lets nobody in; the hats given to it are checked",
    "midline.actions.clock_rows.refresh_all": "counts anew what the facts say, each case in a transaction of its own",
}
"""Functions that others call, that write, and that are no action by someone; and why."""


@cache
def bodies() -> dict[str, tuple[Module, Function]]:
    """Every function of the actions by its full name."""
    return {f"{m.name}.{name}": (m, node) for m in ACTIONS for name, node in functions(m.tree) if "." not in name}


@cache
def reached(name: str) -> frozenset[str]:
    """Every name that an action calls, by itself or through other functions of the actions."""
    return frozenset(called for part in closure(name) for called, _ in calls(bodies()[part][1]))


def imported(module: Module, called: str) -> list[str]:
    """Where a name that a module imports from another action may lie."""
    return [
        f"{node.module}.{called}"
        if any(alias.name == called for alias in node.names)
        else f"{node.module}.{alias.name}.{called}"
        for node in ast.walk(module.tree)
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("midline.actions")
        for alias in node.names
    ]


def is_atomic(node: Function) -> bool:
    """Whether its decorators make it one transaction."""
    return any(ast.unparse(mark) == "transaction.atomic" for mark in node.decorator_list)


@cache
def called_from_outside() -> frozenset[str]:
    """Every name that the other rooms use where they import actions. What they never use is part of an action."""
    found: set[str] = set()
    for module in modules():
        if module.name.startswith("midline.actions") or "midline.actions" not in module.text:
            continue
        for node in ast.walk(module.tree):
            if isinstance(node, ast.ImportFrom):
                found |= {alias.name for alias in node.names}
            elif isinstance(node, ast.Attribute):
                found.add(node.attr)
    return frozenset(found)


def public() -> list[str]:
    """The actions: every function that someone does, or that other rooms call, and that leads to a write."""
    return [
        name
        for name, (_, node) in bodies().items()
        if (node.name in called_from_outside() or _by_someone(node))
        and not node.name.startswith("_")
        and any(list(writes(bodies()[part][1])) for part in closure(name))
    ]


def _by_someone(node: Function) -> bool:
    return "by" in {argument.arg for argument in node.args.kwonlyargs}


@cache
def closure(name: str) -> frozenset[str]:
    """The functions of the actions that a function runs, itself included."""
    seen: set[str] = set()
    waiting = [name]
    while waiting:
        current = waiting.pop()
        if current in seen:
            continue
        seen.add(current)
        module, node = bodies()[current]
        for called, _ in calls(node):
            waiting += [other for other in (f"{module.name}.{called}", *imported(module, called)) if other in bodies()]
    return frozenset(seen)


NAMES = [name for name in public() if name not in SETTING_UP]


def test_there_are_actions() -> None:
    assert len(NAMES) > 15


@pytest.mark.parametrize("name", NAMES)
def test_an_action_is_one_transaction(name: str) -> None:
    assert is_atomic(bodies()[name][1])


@pytest.mark.parametrize("name", NAMES)
def test_an_action_asks_whether_it_may(name: str) -> None:
    assert reached(name) & ASKS, "call child_for, child_of_case or check_run before anything is written"


@pytest.mark.parametrize("name", NAMES)
def test_an_action_leaves_an_audit_row(name: str) -> None:
    assert "note" in reached(name), "call audit.note in the same transaction"


@pytest.mark.parametrize("name", NAMES)
def test_an_action_names_its_arguments_and_who_does_it(name: str) -> None:
    arguments = bodies()[name][1].args
    assert not arguments.args, "put * first: every argument of an action is named"
    assert not arguments.posonlyargs
    assert "by" in {argument.arg for argument in arguments.kwonlyargs}


def test_every_exception_is_still_there() -> None:
    assert set(SETTING_UP) - set(public()) == set()


def test_everything_that_writes_is_an_action_or_part_of_one() -> None:
    parts = {part for name in public() for part in closure(name)}
    unused = {name for name, (_, node) in bodies().items() if list(writes(node))} - parts
    assert unused == set(), "no other room calls this, and no action runs it"
