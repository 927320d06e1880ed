"""The bundles that nobody here wrote: six made-up children."""

import json
from collections import Counter
from pathlib import Path

import pytest

from midline.exchange.fhir import read
from tests.exchange.bundles import adds_up, left_of
from tests.exchange.conftest import TODAY

CHILDREN = {
    "dana_feest": ("Dana", "Feest", "2019-05-27", "male", "en-US", "private", 1, 1),
    "junita_labadie": ("Junita", "Labadie", "2019-10-23", "female", "en-US", "private", 1, 2),
    "luigi_wiegand": ("Luigi", "Wiegand", "2020-10-20", "male", "en-US", "private", 1, 0),
    "mao_kilback": ("Mao", "Kilback", "2018-08-14", "female", "en-US", "private", 1, 1),
    "maria_eugenia_medina": ("María Eugenia", "Medina", "2019-09-26", "female", "es", "medicaid", 2, 1),
    "shavonne_schaefer": ("Shavonne", "Schaefer", "2019-02-18", "female", "en-US", "medicaid", 1, 0),
}


@pytest.mark.parametrize("child", CHILDREN)
def test_a_clinic_chart_of_each(real_data: Path, child: str):
    found = read(real_data / "fhir" / f"synthea-{child}.json", today=TODAY)
    (record,) = found.records
    who = record.patient
    assert (
        who.given_name,
        who.family_name,
        who.birth_date.exact.isoformat(),
        who.sex,
        who.language,
        record.coverages[0].payer,
        len(record.practitioners),
        len(record.conditions),
    ) == CHILDREN[child]
    assert len(record.coverages) == 1
    assert who.medical_record_number in {number.value for number in who.identifiers}
    assert all(one.name.startswith("Dr. ") and one.npi.isdigit() for one in record.practitioners)


@pytest.mark.parametrize("child", CHILDREN)
def test_what_is_not_used_is_counted_by_type(real_data: Path, child: str):
    path = real_data / "fhir" / f"synthea-{child}.json"
    found = read(path, today=TODAY)
    entries = Counter(entry["resource"]["resourceType"] for entry in json.loads(path.read_bytes())["entry"])
    (record,) = found.records
    entries.subtract({"Patient": 1, "Practitioner": len(record.practitioners), "Condition": len(record.conditions)})
    assert {left.what: left.count for left in found.left if "." not in left.what} == dict(+entries)
    assert adds_up(found)
    assert left_of(found)["Patient.identifier", "imports.left_number"] == 1
    assert "999-" not in repr(record)


def test_a_diagnosis_with_its_days(real_data: Path):
    (record,) = read(real_data / "fhir" / "synthea-dana_feest.json", today=TODAY).records
    (diagnosis,) = record.conditions
    assert (diagnosis.words, diagnosis.system, diagnosis.code) == (
        "Viral sinusitis (disorder)",
        "http://snomed.info/sct",
        "444814009",
    )
    assert (diagnosis.standing, diagnosis.onset.text, diagnosis.ended.text) == ("resolved", "2020-11-24", "2020-12-15")


def test_who_is_named_how(real_data: Path):
    (record,) = read(real_data / "fhir" / "synthea-dana_feest.json", today=TODAY).records
    (doctor,) = record.practitioners
    assert (doctor.name, doctor.npi, doctor.named_as) == (
        "Dr. Erlinda Franecki",
        "150",
        ("participant", "provider", "requester"),
    )


def test_what_lies_inside_a_claim_is_told(real_data: Path):
    found = read(real_data / "fhir" / "synthea-dana_feest.json", today=TODAY)
    (claims,) = [left for left in found.left if left.what == "ExplanationOfBenefit"]
    assert claims.inside == (("ServiceRequest", 9),)
    assert "ServiceRequest (9)" in claims.why("en")


def test_read_twice_every_part_is_known_again(real_data: Path):
    for path in sorted((real_data / "fhir").glob("*.json")):
        once, twice = read(path, today=TODAY), read(path, today=TODAY)
        assert once == twice
        for first, second in zip(once.records, twice.records, strict=True):
            assert first.patient.digest == second.patient.digest
            parts = [*first.practitioners, *first.coverages, *first.conditions]
            assert len({(type(part), part.source_id) for part in parts}) == len(parts)


def test_two_children_with_the_same_payer_have_coverages_of_their_own(real_data: Path):
    found = [read(real_data / "fhir" / f"synthea-{child}.json", today=TODAY) for child in CHILDREN]
    assert len({one.records[0].coverages[0].source_id for one in found}) == len(CHILDREN)


def test_progress_is_told_in_bytes(real_data: Path):
    path = real_data / "fhir" / "synthea-dana_feest.json"
    told: list[tuple[int, int, str]] = []
    read(path, today=TODAY, progress=lambda *said: told.append(said))
    size = path.stat().st_size
    assert told[-1] == (size, size, path.name)
