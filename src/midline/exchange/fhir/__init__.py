"""FHIR R4 bundles: `read(path, *, today, progress=None) -> ClinicBundle`."""

from midline.exchange.fhir.reading import read
from midline.exchange.fhir.record import (
    ClinicBundle,
    ClinicRecord,
    Coding,
    Condition,
    Coverage,
    Day,
    Identifier,
    Patient,
    Practitioner,
)

__all__ = [
    "ClinicBundle",
    "ClinicRecord",
    "Coding",
    "Condition",
    "Coverage",
    "Day",
    "Identifier",
    "Patient",
    "Practitioner",
    "read",
]
