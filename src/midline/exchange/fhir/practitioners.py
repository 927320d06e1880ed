"""Who treats or refers a patient: the practitioners that the patient's resources name."""

from dataclasses import dataclass, field

from midline.exchange.digests import digest_of
from midline.exchange.fhir.bundle import Resource, asked_identifier, identifiers
from midline.exchange.fhir.names import full_name
from midline.exchange.fhir.node import Node
from midline.exchange.fhir.record import Practitioner
from midline.exchange.fhir.references import references
from midline.exchange.fhir.setting import Setting

_NAME = 200
_NPI_SYSTEMS = ("us-npi", "2.16.840.1.113883.4.6")
_FIELDS = {
    "generalPractitioner": "general_practitioner",
    "performer": "performer",
    "requester": "requester",
    "orderer": "requester",
    "participant": "participant",
    "recorder": "recorder",
    "asserter": "recorder",
    "author": "recorder",
    "provider": "provider",
    "careTeam": "provider",
}


@dataclass
class _Named:
    """A practitioner found so far, and how the resources name them."""

    source_id: str
    path: str
    name: str
    npi: str
    named_as: set[str] = field(default_factory=set)


def read_practitioners(setting: Setting, owned: list[Resource]) -> tuple[Practitioner, ...]:
    """The practitioners that these resources of one patient name, in order of first mention.

    One who is not in the bundle is taken from the reference where it gives a name (many systems keep practitioners in a
    file apart), else counted as left.
    """
    found: dict[str, _Named] = {}
    for resource in owned:
        for key, reference in references(resource.node):
            named = _named(setting, resource, reference)
            if named is not None:
                found.setdefault(named.source_id, named).named_as.add(_FIELDS.get(key, "participant"))
    return tuple(
        Practitioner(one.source_id, one.path, one.name, one.npi, tuple(sorted(one.named_as))) for one in found.values()
    )


def _named(setting: Setting, holder: Resource, reference: Node) -> _Named | None:
    target = setting.bundle.target(reference, holder)
    if target is None:
        return _from_reference(setting, reference)
    if target.kind == "PractitionerRole":
        inner = target.node.node("practitioner")
        named = None if inner is None else _named_in(setting, target, inner)
        if named is not None:
            setting.use(target)
        return named
    return _made(setting, target) if target.kind == "Practitioner" else None


def _named_in(setting: Setting, role: Resource, inner: Node) -> _Named | None:
    target = setting.bundle.target(inner, role)
    if target is not None:
        return _made(setting, target) if target.kind == "Practitioner" else None
    display = inner.text("display", _NAME)
    return _Named(_key(display, ""), inner.path, display, "") if display else None


def _made(setting: Setting, target: Resource) -> _Named | None:
    name = full_name(target.node, setting.today)
    if len(name) > _NAME:
        target.node.refuse("name", "imports.too_long", name, most=_NAME)
        return None
    npi = next((number for system, number in identifiers(target.node) if _is_npi(system, number)), "")
    if not name and not npi:
        return None
    if target.contained:
        return _Named(_key(name, npi), target.node.path, name or npi, npi)
    setting.use(target)
    return _Named(target.source_id or _key(name, npi), target.node.path, name or npi, npi)


def _from_reference(setting: Setting, reference: Node) -> _Named | None:
    """A practitioner who is only named: the display, with the NPI when the reference asks for it."""
    text = reference.text("reference")
    if not text.rpartition("/")[0].endswith("Practitioner") and not text.startswith("Practitioner?"):
        return None
    name = reference.text("display", _NAME)
    if not name:
        setting.leaving.add("Practitioner.reference", "imports.left_practitioner_unknown")
        return None
    _, system, number = asked_identifier(text) or ("", "", "")
    npi = number if _is_npi(system, number) else ""
    source_id = f"{system}|{number}" if number else text
    return _Named(source_id, reference.path, name, npi)


def _key(name: str, npi: str) -> str:
    return f"npi:{npi}" if npi else f"name:{digest_of(name.casefold())[:32]}"


def _is_npi(system: str, number: str) -> bool:
    return any(part in system for part in _NPI_SYSTEMS) and number.isascii() and number.isdigit() and len(number) <= 10
