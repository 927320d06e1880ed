"""Which functions a function of one package runs, by the names it calls."""

import ast
from functools import cached_property

from tests.house.source import Function, Module, calls, functions, modules, under


class Room:
    """The functions of a package, by their full names, and what each leads to."""

    def __init__(self, package: str) -> None:
        self.package = package
        self._seen: dict[str, frozenset[str]] = {}
        self._imports: dict[str, list[tuple[str, ast.alias]]] = {}

    @cached_property
    def bodies(self) -> dict[str, tuple[Module, Function]]:
        """Every function at the top of a module, with its module."""
        found = under(self.package)
        return {f"{m.name}.{name}": (m, node) for m in found for name, node in functions(m.tree) if "." not in name}

    def closure(self, name: str) -> frozenset[str]:
        """The functions of the room that this one runs, itself included."""
        if name not in self._seen:
            seen: set[str] = set()
            waiting = [name]
            while waiting:
                current = waiting.pop()
                if current not in seen:
                    seen.add(current)
                    waiting += self._next(current)
            self._seen[name] = frozenset(seen)
        return self._seen[name]

    def called(self, name: str) -> frozenset[str]:
        """Every name that it calls, by itself or through those."""
        return frozenset(called for part in self.closure(name) for called, _ in calls(self.bodies[part][1]))

    def used_by(self, *, but: str) -> frozenset[str]:
        """Every name that modules outside `but` use where they import this room."""
        found: set[str] = set()
        for module in modules():
            if module.name.startswith(but) or self.package not in module.text:
                continue
            for node in ast.walk(module.tree):
                if isinstance(node, ast.ImportFrom):
                    found |= {alias.name for alias in node.names}
                elif isinstance(node, ast.Attribute):
                    found.add(node.attr)
        return frozenset(found)

    def _next(self, name: str) -> list[str]:
        module, node = self.bodies[name]
        names = [other for called, _ in calls(node) for other in self._places(module, called)]
        return [other for other in names if other in self.bodies]

    def _places(self, module: Module, called: str) -> list[str]:
        """Where a called name may lie: in the same module, or where the module imports it or its module from."""
        found = [f"{module.name}.{called}"]
        for source, alias in self._imported(module):
            found.append(f"{source}.{alias.name}.{called}")
            if called in {alias.name, alias.asname}:
                found.append(f"{source}.{alias.name}")
        return found

    def _imported(self, module: Module) -> list[tuple[str, ast.alias]]:
        """What a module imports from this room, looked for once: trees are long and asked about often."""
        if module.name not in self._imports:
            self._imports[module.name] = [
                (node.module or "", alias)
                for node in ast.walk(module.tree)
                if isinstance(node, ast.ImportFrom) and (node.module or "").startswith(self.package)
                for alias in node.names
            ]
        return self._imports[module.name]
