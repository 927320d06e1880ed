"""The entries of a bundle, and what references in them point to."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import parse_qsl

from midline.exchange.digests import digest_of
from midline.exchange.fhir.node import Node

TYPES = frozenset({"transaction", "batch", "collection", "searchset", "document", "message"})
_SAID = ("name", "birthDate", "subject", "beneficiary", "code", "onsetDateTime", "payor", "subscriberId")
KEPT = frozenset({"Patient", "Practitioner", "Coverage", "Condition"})


@dataclass(frozen=True)
class Resource:
    """A resource of the bundle. `entry` is the place of its entry; `contained` says that it lies inside another."""

    node: Node
    kind: str
    id: str
    url: str
    entry: int
    contained: bool = False

    @property
    def source_id(self) -> str:
        """What the source knows it by: its id, else the end of its full address, else its first identifier.

        One that has none of these is known by what it says of itself, so that it is known again and never taken for
        another.
        """
        if self.id or self.url:
            return self.id or self.url.removeprefix("urn:uuid:").rpartition("/")[2]
        numbered = next((f"{system}|{value}" for system, value in identifiers(self.node)), "")
        said = {key: self.node.value.get(key) for key in _SAID}
        return numbered or f"said:{digest_of([self.kind, said])[:32]}"


@dataclass
class Bundle:
    """The resources in order, and by address, by type and id, and by identifier. `bare` counts entries without one."""

    resources: list[Resource] = field(default_factory=list)
    entries: int = 0
    bare: int = 0
    _by_url: dict[str, Resource] = field(default_factory=dict)
    _by_id: dict[str, Resource] = field(default_factory=dict)
    _by_identifier: dict[tuple[str, str, str], Resource] = field(default_factory=dict)

    def of_kind(self, kind: str) -> list[Resource]:
        """The resources of a type, those contained in others not among them."""
        return [resource for resource in self.resources if resource.kind == kind]

    def index(self, resource: Resource) -> None:
        """Make a resource one that references find."""
        self.resources.append(resource)
        if resource.url:
            self._by_url.setdefault(resource.url, resource)
        if resource.id:
            self._by_id.setdefault(f"{resource.kind}/{resource.id}", resource)
            self._by_id.setdefault(f"urn:uuid:{resource.id}", resource)
        for system, value in identifiers(resource.node):
            self._by_identifier.setdefault((resource.kind, system, value), resource)
            self._by_identifier.setdefault((resource.kind, "", value), resource)

    def target(self, reference: Node, holder: Resource) -> Resource | None:
        """What a Reference points to: in this bundle, or contained in its holder; None when it is neither."""
        text = reference.text("reference")
        if text.startswith("#"):
            return next((inside for inside in contained_in(holder) if f"#{inside.id}" == text), None)
        if not text:
            named = reference.node("identifier")
            kind = reference.text("type")
            if named is None or not kind:
                return None
            return self._by_identifier.get((kind, named.text("system"), named.text("value")))
        if "?" in text:
            asked = asked_identifier(text)
            return self._by_identifier.get(asked) if asked else None
        plain = text.partition("/_history/")[0]
        return self._by_url.get(plain) or self._by_id.get("/".join(plain.split("/")[-2:]))


def asked_identifier(reference: str) -> tuple[str, str, str] | None:
    """Type, system and value of a conditional reference (`Practitioner?identifier=system|value`); None if none."""
    kind, _, query = reference.partition("?")
    for key, value in parse_qsl(query.replace("+", "%2B")):
        if key == "identifier":
            system, bar, number = value.rpartition("|")
            return kind.rpartition("/")[2], system if bar else "", number
    return None


def identifiers(node: Node) -> Iterator[tuple[str, str]]:
    """System and value of each identifier of a resource; some types have one, some a list."""
    value = node.value.get("identifier")
    found = node.nodes("identifier") if isinstance(value, list) else [node.node("identifier")] if value else []
    for identifier in found:
        if identifier is not None and (number := identifier.text("value")):
            yield identifier.text("system"), number


def contained_in(holder: Resource) -> list[Resource]:
    """The resources that lie inside another."""
    return [
        Resource(node, node.text("resourceType"), node.text("id"), "", holder.entry, contained=True)
        for node in holder.node.nodes("contained")
    ]
