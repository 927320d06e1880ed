"""From a JSON value to a bundle whose entries are known."""

from typing import Any

from midline.exchange.digests import digest_of
from midline.exchange.fhir.bundle import KEPT, TYPES, Bundle, Resource
from midline.exchange.fhir.node import Node
from midline.exchange.left import Leaving
from midline.exchange.problems import ImportProblem, Problems, shortened


def open_bundle(value: Any, file: str, problems: Problems, leaving: Leaving) -> Bundle:
    """Index the entries of a bundle; what is no bundle, or holds no patient, is told."""
    bundle = Bundle()
    if not isinstance(value, dict):
        problems.add(ImportProblem("imports.not_an_object", file, value=shortened(value)))
        return bundle
    root = Node(value, "", file, problems)
    kind = root.text("resourceType")
    if kind != "Bundle":
        root.refuse("resourceType", "imports.not_a_bundle", kind or None, found=shortened(kind))
        return bundle
    form = root.text("type")
    if form and form not in TYPES:
        root.refuse("type", "imports.bundle_type", form, choices=", ".join(sorted(TYPES)))
        return bundle
    seen: dict[tuple[str, str], tuple[str, str]] = {}
    for entry in root.nodes("entry"):
        bundle.entries += 1
        _take(entry, bundle, leaving, seen)
    if not bundle.of_kind("Patient") and not problems:
        root.refuse("entry", "imports.no_patient")
    return bundle


def _take(entry: Node, bundle: Bundle, leaving: Leaving, seen: dict[tuple[str, str], tuple[str, str]]) -> None:
    node = entry.node("resource")
    if node is None:
        request = entry.node("request")
        asked = request.text("url").partition("?")[0].partition("/")[0] if request is not None else ""
        leaving.add(asked if _is_type(asked) else "entry", "imports.left_no_resource")
        return
    kind = node.text("resourceType")
    if not _is_type(kind):
        node.refuse("resourceType", "imports.not_a_resource_type" if kind else "imports.value_missing", kind or None)
        return
    resource = Resource(node, kind, node.text("id"), entry.text("fullUrl"), bundle.entries - 1)
    if kind in KEPT and (resource.id or resource.url):
        key, said = (kind, resource.source_id), (digest_of(node.value), node.path)
        first = seen.setdefault(key, said)
        if first != said:
            if first[0] == said[0]:
                leaving.add(kind, "imports.left_same_again")
            else:
                node.refuse("id", "imports.resource_twice", resource.source_id, first=first[1])
            return
    bundle.index(resource)


def _is_type(name: str) -> bool:
    """Whether this could name a resource type: Latin letters alone."""
    return name.isascii() and name.isalpha()
