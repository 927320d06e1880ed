"""Whatever way a reference is written, it finds what it means."""

import pytest

from midline.exchange.fhir import read
from tests.exchange.bundles import (
    adds_up,
    condition,
    coverage,
    encounter,
    left_of,
    patient,
    practitioner,
    save,
    taken,
)
from tests.exchange.conftest import TODAY
from tests.exchange.refusing import refused

SERVER = "https://fhir.example.org/r4"


def _with_urls(path, *pairs, kind="searchset"):
    entries = [{"fullUrl": url, "resource": resource} for url, resource in pairs]
    return read(save(path / "b.json", {"resourceType": "Bundle", "type": kind, "entry": entries}), today=TODAY)


@pytest.mark.parametrize(
    "reference",
    [
        "Patient/p1",
        f"{SERVER}/Patient/p1",
        f"{SERVER}/Patient/p1/_history/3",
        "Patient/p1/_history/3",
        "urn:uuid:p1",
        "Patient?identifier=http://mrn.example|44",
        "Patient?identifier=http%3A%2F%2Fmrn.example%7C44",
        "Patient?identifier=44",
    ],
)
def test_ways_to_name_a_patient(tmp_path, reference):
    who = patient(identifier=[{"system": "http://mrn.example", "value": "44"}])
    found = _with_urls(
        tmp_path,
        (f"{SERVER}/Patient/p1", who),
        (f"{SERVER}/Condition/k1", condition(subject={"reference": reference})),
    )
    assert [one.code for one in found.records[0].conditions] == ["55342001"]


def test_urn_uuid_without_ids(tmp_path):
    who, diagnosis = patient(), condition(subject={"reference": "urn:uuid:0a"})
    del who["id"], diagnosis["id"]
    found = _with_urls(tmp_path, ("urn:uuid:0a", who), ("urn:uuid:0b", diagnosis), kind="transaction")
    (record,) = found.records
    assert (record.patient.source_id, record.conditions[0].source_id) == ("0a", "0b")


def test_a_logical_reference(tmp_path):
    who = patient(identifier=[{"system": "s", "value": "44"}])
    subject = {"type": "Patient", "identifier": {"system": "s", "value": "44"}}
    assert taken(tmp_path, who, condition(subject=subject)).records[0].conditions


def test_each_patient_gets_their_own(tmp_path):
    found = taken(
        tmp_path,
        patient(),
        patient(id="p2", name=[{"family": "Ito"}]),
        condition(subject={"reference": "Patient/p2"}),
        coverage(),
        encounter(participant=[{"individual": {"reference": "Practitioner/d1"}}], subject={"reference": "Patient/p2"}),
        practitioner(),
    )
    one, two = found.records
    assert (one.conditions, len(one.coverages), one.practitioners) == ((), 1, ())
    assert (len(two.conditions), two.coverages, two.practitioners[0].name) == (1, (), "Dr. Ren Ito")
    assert adds_up(found)


@pytest.mark.parametrize("make", [condition, coverage])
def test_something_kept_about_nobody_in_the_file(tmp_path, make):
    key = "subject" if make is condition else "beneficiary"
    (problem,) = refused(lambda: taken(tmp_path, patient(), make(**{key: {"reference": "Patient/p9"}})))
    assert (problem.code, problem.path, problem.value) == (
        "imports.patient_unknown",
        f"entry[1].resource.{key}.reference",
        "Patient/p9",
    )
    resource = make()
    del resource[key]
    (problem,) = refused(lambda: taken(tmp_path, patient(), resource))
    assert (problem.code, problem.path) == ("imports.value_missing", f"entry[1].resource.{key}")


def test_what_is_not_kept_may_be_about_anybody(tmp_path):
    found = taken(tmp_path, patient(), encounter(subject={"reference": "Patient/p9"}), {"resourceType": "Basic"})
    assert left_of(found) == {("Encounter", "imports.left_visit"): 1, ("Basic", "imports.left_resource"): 1}
    assert adds_up(found)


def test_a_diagnosis_of_a_group_is_left(tmp_path):
    found = taken(tmp_path, patient(), condition(subject={"reference": "Group/g"}))
    assert found.records[0].conditions == ()
    assert adds_up(found)


@pytest.mark.parametrize(
    ("resource", "named_as"),
    [
        (patient(generalPractitioner=[{"reference": "Practitioner/d1"}]), "general_practitioner"),
        (encounter(participant=[{"individual": {"reference": "Practitioner/d1"}}]), "participant"),
        (condition(recorder={"reference": "Practitioner/d1"}), "recorder"),
        (
            {
                "resourceType": "ServiceRequest",
                "subject": {"reference": "Patient/p1"},
                "requester": {"reference": "Practitioner?identifier=http://hl7.org/fhir/sid/us-npi|9999981991"},
            },
            "requester",
        ),
        (
            {
                "resourceType": "Procedure",
                "subject": {"reference": "Patient/p1"},
                "performer": [{"actor": {"reference": "PractitionerRole/r1"}}],
            },
            "performer",
        ),
    ],
)
def test_practitioners_that_a_patients_resources_name(tmp_path, resource, named_as):
    role = {"resourceType": "PractitionerRole", "id": "r1", "practitioner": {"reference": "Practitioner/d1"}}
    resources = [resource, practitioner(), role]
    found = taken(tmp_path, *([] if resource["resourceType"] == "Patient" else [patient()]), *resources)
    (doctor,) = found.records[0].practitioners
    assert (doctor.source_id, doctor.name, doctor.npi) == ("d1", "Dr. Ren Ito", "9999981991")
    assert doctor.named_as == (named_as,)
    assert adds_up(found)


def test_a_practitioner_kept_in_another_file_is_known_by_the_reference(tmp_path):
    reference = {"reference": "Practitioner?identifier=http://hl7.org/fhir/sid/us-npi|9999981991", "display": "Dr. Ito"}
    found = taken(
        tmp_path,
        patient(),
        encounter(participant=[{"individual": reference}]),
        encounter(id="n2", participant=[{"individual": reference}]),
    )
    (doctor,) = found.records[0].practitioners
    assert (doctor.name, doctor.npi) == ("Dr. Ito", "9999981991")


def test_a_practitioner_of_whom_nothing_is_known_is_counted(tmp_path):
    found = taken(tmp_path, patient(generalPractitioner=[{"reference": "Practitioner/gone"}]))
    assert found.records[0].practitioners == ()
    assert left_of(found) == {("Practitioner.reference", "imports.left_practitioner_unknown"): 1}


def test_a_contained_practitioner(tmp_path):
    who = patient(contained=[practitioner(id="gp")], generalPractitioner=[{"reference": "#gp"}])
    (doctor,) = taken(tmp_path, who).records[0].practitioners
    assert (doctor.source_id, doctor.name) == ("npi:9999981991", "Dr. Ren Ito")


def test_a_practitioner_whom_nobody_names_is_left(tmp_path):
    found = taken(tmp_path, patient(), practitioner())
    assert left_of(found) == {("Practitioner", "imports.left_practitioner_unnamed"): 1}


def test_a_practitioner_is_the_same_however_patients_name_them(tmp_path):
    found = taken(
        tmp_path,
        patient(generalPractitioner=[{"reference": "Practitioner/d1"}]),
        patient(id="p2"),
        condition(subject={"reference": "Patient/p2"}, recorder={"reference": "Practitioner/d1"}),
        practitioner(),
    )
    one, two = (record.practitioners[0] for record in found.records)
    assert one.named_as != two.named_as
    assert one.digest == two.digest
