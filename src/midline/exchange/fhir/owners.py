"""Which patient of the bundle a resource is about."""

from midline.exchange.fhir.bundle import Bundle, Resource
from midline.exchange.fhir.node import Node

_ABOUT = ("subject", "patient", "beneficiary", "for", "individual")


def owner_of(bundle: Bundle, resource: Resource) -> Resource | None:
    """The Patient that a resource says it is about; None when it says none, or one that is not in the bundle."""
    if resource.kind == "Patient":
        return resource
    for key in _ABOUT:
        reference = _reference(resource, key)
        target = bundle.target(reference, resource) if reference is not None else None
        if target is not None and target.kind == "Patient" and not target.contained:
            return target
    return None


def needed_owner(bundle: Bundle, resource: Resource, key: str) -> Resource | None:
    """The Patient of a resource that Midline keeps. One that is nowhere is told; a subject of another type is None."""
    reference = resource.node.node(key)
    if reference is None:
        if resource.node.value.get(key) is None:
            resource.node.refuse(key, "imports.value_missing")
        return None
    target = bundle.target(reference, resource)
    if target is not None and not (target.kind == "Patient" and target.contained):
        return target if target.kind == "Patient" else None
    said = reference.text("reference") or reference.text("display")
    if not said.startswith("Group/"):
        reference.refuse("reference", "imports.patient_unknown", said or None)
    return None


def _reference(resource: Resource, key: str) -> Node | None:
    value = resource.node.value.get(key)
    return resource.node.node(key) if isinstance(value, dict) else None
