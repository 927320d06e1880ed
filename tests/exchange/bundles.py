"""Small FHIR bundles to start from, as plain values that a test changes before they are written."""

import json
from pathlib import Path
from typing import Any

from midline.exchange.fhir import ClinicBundle, read
from tests.exchange.conftest import TODAY

Resource = dict[str, Any]


def patient(**more: Any) -> Resource:
    return {
        "resourceType": "Patient",
        "id": "p1",
        "name": [{"use": "official", "family": "Rivera", "given": ["Maya", "Luz"]}],
        "gender": "female",
        "birthDate": "2019-05-02",
    } | more


def practitioner(**more: Any) -> Resource:
    return {
        "resourceType": "Practitioner",
        "id": "d1",
        "identifier": [{"system": "http://hl7.org/fhir/sid/us-npi", "value": "9999981991"}],
        "name": [{"family": "Ito", "given": ["Ren"], "prefix": ["Dr."]}],
    } | more


def condition(**more: Any) -> Resource:
    return {
        "resourceType": "Condition",
        "id": "k1",
        "subject": {"reference": "Patient/p1"},
        "code": {"coding": [{"system": "http://snomed.info/sct", "code": "55342001", "display": "Dyspraxia"}]},
        "clinicalStatus": {"coding": [{"code": "active"}]},
        "verificationStatus": {"coding": [{"code": "confirmed"}]},
    } | more


def coverage(**more: Any) -> Resource:
    return {
        "resourceType": "Coverage",
        "id": "v1",
        "status": "active",
        "beneficiary": {"reference": "Patient/p1"},
        "payor": [{"display": "Blue Plan"}],
    } | more


def encounter(**more: Any) -> Resource:
    return {"resourceType": "Encounter", "id": "n1", "subject": {"reference": "Patient/p1"}} | more


def bundle(*resources: Resource, kind: str = "collection", entries: list[dict[str, Any]] | None = None) -> Resource:
    made = [{"resource": resource} for resource in resources]
    return {"resourceType": "Bundle", "type": kind, "entry": made + (entries or [])}


def save(path: Path, value: object) -> Path:
    path.write_bytes(value if isinstance(value, bytes) else json.dumps(value, ensure_ascii=False).encode())
    return path


def taken(path: Path, *resources: Resource, kind: str = "collection") -> ClinicBundle:
    """What a bundle of these resources says."""
    return read(save(path / "bundle.json", bundle(*resources, kind=kind)), today=TODAY)


def left_of(found: ClinicBundle) -> dict[tuple[str, str], int]:
    return {(left.what, left.code): left.count for left in found.left}


def adds_up(found: ClinicBundle) -> bool:
    """Whether each entry is used or counted."""
    return found.entries == found.used + sum(left.count for left in found.left if "." not in left.what)
