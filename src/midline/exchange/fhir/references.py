"""Every reference that a resource makes, with the field it stands in."""

from collections.abc import Iterator
from typing import Any

from midline.exchange.fhir.node import Node


def references(node: Node) -> Iterator[tuple[str, Node]]:
    """Each Reference within a resource, what is contained in it too, with the name of its outermost field.

    Walked without recursion, since a document may be nested as deep as Python reads it.
    """
    for key, value in node.value.items():
        waiting: list[tuple[str, Any]] = [(node.at(key), value)]
        while waiting:
            path, found = waiting.pop()
            if isinstance(found, list):
                waiting += [(f"{path}[{at}]", item) for at, item in reversed(list(enumerate(found)))]
            elif isinstance(found, dict):
                if isinstance(found.get("reference"), str) or (key != "identifier" and _is_logical(found)):
                    yield key, Node(found, path, node.file, node.problems)
                waiting += [(f"{path}.{inner}", item) for inner, item in reversed(list(found.items()))]


def _is_logical(found: dict[str, Any]) -> bool:
    """A Reference by type and identifier, without an address."""
    return isinstance(found.get("identifier"), dict) and isinstance(found.get("type"), str)
