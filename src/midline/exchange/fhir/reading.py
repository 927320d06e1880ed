"""A whole FHIR R4 bundle, patient by patient."""

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from midline.exchange.fhir.bundle import Bundle, Resource
from midline.exchange.fhir.conditions import read_condition
from midline.exchange.fhir.coverages import claimed_coverages, merged, read_coverage
from midline.exchange.fhir.document import load
from midline.exchange.fhir.opening import open_bundle
from midline.exchange.fhir.owners import needed_owner, owner_of
from midline.exchange.fhir.patients import read_patient
from midline.exchange.fhir.practitioners import read_practitioners
from midline.exchange.fhir.record import ClinicBundle, ClinicRecord, Condition, Coverage, Patient
from midline.exchange.fhir.setting import Setting
from midline.exchange.left import Leaving
from midline.exchange.limits import Limits, Progress, silent
from midline.exchange.problems import ImportProblem, ImportRefused, Problems, shortened


def read(path: Path, *, today: date, progress: Progress | None = None, limits: Limits | None = None) -> ClinicBundle:
    """The patients of a FHIR R4 Bundle in a JSON file, with what Midline keeps of each and what is left.

    `progress` is told bytes read, bytes to read and the file. Raises ImportRefused with every problem found; then
    nothing of the file is to be used.
    """
    tell = progress or silent
    problems = Problems()
    leaving = Leaving()
    name = shortened(path.name)
    try:
        bundle = open_bundle(load(path, limits or Limits(), tell), name, problems, leaving)
        if not bundle.of_kind("Patient"):
            # what else is wrong would follow from that
            problems.raise_any()
        found = _read(bundle, today, leaving)
    except RecursionError:
        raise ImportRefused((ImportProblem("imports.json_deep", name),)) from None
    problems.raise_any()
    return found


def _read(bundle: Bundle, today: date, leaving: Leaving) -> ClinicBundle:
    setting = Setting(bundle, today, leaving)
    parts: dict[int, _Parts] = {}
    for resource in bundle.of_kind("Patient"):
        identity = read_patient(setting, resource)
        if identity is not None:
            parts[resource.entry] = _Parts(identity)
    for resource in bundle.resources:
        owner = _owner(bundle, resource)
        of_one = parts.get(owner.entry) if owner is not None else None
        if of_one is not None:
            _put(setting, resource, of_one)
    records = tuple(
        ClinicRecord(
            patient=of_one.identity,
            practitioners=read_practitioners(setting, of_one.owned),
            coverages=merged(of_one.coverages, of_one.claimed),
            conditions=tuple(of_one.conditions),
        )
        for of_one in parts.values()
    )
    setting.leave_rest()
    return ClinicBundle(records, leaving.done(), bundle.entries, len(setting.used))


@dataclass
class _Parts:
    """What was found of one patient."""

    identity: Patient
    owned: list[Resource] = field(default_factory=list)
    coverages: list[Coverage] = field(default_factory=list)
    claimed: list[Coverage] = field(default_factory=list)
    conditions: list[Condition] = field(default_factory=list)


def _owner(bundle: Bundle, resource: Resource) -> Resource | None:
    """The patient of a resource; of those that Midline keeps it must be there."""
    if resource.kind == "Condition":
        return needed_owner(bundle, resource, "subject")
    if resource.kind == "Coverage":
        return needed_owner(bundle, resource, "beneficiary")
    return owner_of(bundle, resource)


def _put(setting: Setting, resource: Resource, of_one: _Parts) -> None:
    of_one.owned.append(resource)
    patient_id = of_one.identity.source_id
    if resource.kind == "Condition" and (condition := read_condition(setting, resource)) is not None:
        of_one.conditions.append(condition)
    if resource.kind == "Coverage" and (coverage := read_coverage(setting, resource, patient_id)) is not None:
        of_one.coverages.append(coverage)
    of_one.claimed += claimed_coverages(setting, resource, patient_id)
