"""Who a chart is about, however the file says it."""

from datetime import date

import pytest

from tests.exchange.bundles import adds_up, bundle, left_of, patient, save, taken
from tests.exchange.refusing import refused


def _patient(tmp_path, **more):
    return taken(tmp_path, patient(**more)).records[0].patient


def test_all_given_names_in_order(tmp_path):
    who = _patient(tmp_path)
    assert (who.given_name, who.family_name, who.preferred_name, who.active) == ("Maya Luz", "Rivera", "", True)


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (
            [{"use": "nickname", "given": ["May"]}, {"use": "official", "family": "Rivera", "given": ["Maya"]}],
            ("Maya", "Rivera", "May"),
        ),
        (
            [{"use": "maiden", "family": "Old", "given": ["Maya"]}, {"family": "Rivera", "given": ["Maya"]}],
            ("Maya", "Rivera", ""),
        ),
        (
            [
                {"use": "official", "family": "Old", "given": ["Maya"], "period": {"end": "2022-01-01"}},
                {"use": "official", "family": "Rivera", "given": ["Maya"], "period": {"start": "2022-01-02"}},
            ],
            ("Maya", "Rivera", ""),
        ),
        ([{"use": "old", "family": "Rivera", "given": ["Maya"]}], ("Maya", "Rivera", "")),
        ([{"use": "official", "family": "王", "given": ["小明"]}], ("小明", "王", "")),
        (
            [
                {"use": "official", "family": "王", "given": ["小明"]},
                {
                    "use": "official",
                    "family": "Wang",
                    "given": ["Xiaoming"],
                    "extension": [
                        {
                            "url": "http://hl7.org/fhir/StructureDefinition/iso21090-EN-representation",
                            "valueCode": "ABC",
                        }
                    ],
                },
            ],
            ("Xiaoming", "Wang", ""),
        ),
        ([{"text": "Rivera, Maya Luz"}], ("Maya Luz", "Rivera", "")),
        ([{"text": "Maya Luz Rivera"}], ("Maya Luz", "Rivera", "")),
        ([{"family": "Suharto"}], ("", "Suharto", "")),
        ([{"given": ["Maya", None]}], ("Maya", "", "")),
        (
            [
                {"use": "usual", "given": ["Lulu"], "family": "Rivera"},
                {"use": "official", "family": "Rivera", "given": ["Maya"]},
            ],
            ("Maya", "Rivera", "Lulu"),
        ),
    ],
)
def test_which_name_is_used(tmp_path, names, expected):
    who = _patient(tmp_path, name=names)
    assert (who.given_name, who.family_name, who.preferred_name) == expected


@pytest.mark.parametrize("names", [[], None, [{}], [{"use": "official"}], [{"given": []}]])
def test_somebody_without_a_name(tmp_path, names):
    (problem,) = refused(lambda: taken(tmp_path, patient(name=names)))
    assert (problem.code, problem.path) == ("imports.name_missing", "entry[0].resource.name")


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2018", date(2018, 1, 1), date(2018, 12, 31)),
        ("2020-02", date(2020, 2, 1), date(2020, 2, 29)),
        ("2018-05-02", date(2018, 5, 2), date(2018, 5, 2)),
    ],
)
def test_a_birth_date_may_be_known_in_part(tmp_path, text, first, last):
    found = taken(tmp_path, patient(birthDate=text))
    born = found.records[0].patient.birth_date
    assert (born.first, born.last) == (first, last)
    part = ("Patient.birthDate", "imports.left_part_of_date")
    assert (part in left_of(found)) == (born.exact is None)
    assert adds_up(found)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("2026-11-24", "imports.birth_in_future"),
        ("2027", "imports.birth_in_future"),
        ("1899-12-31", "imports.birth_too_early"),
        ("1850", "imports.birth_too_early"),
        ("02/05/2018", "imports.not_a_fhir_date"),
        ("2018-02-30", "imports.not_a_fhir_date"),
        ("2018-5-2", "imports.not_a_fhir_date"),
        ("20180502", "imports.not_a_fhir_date"),
        ("٢٠١٨", "imports.not_a_fhir_date"),
        (2018, "imports.not_text"),
    ],
)
def test_a_wrong_birth_date(tmp_path, text, code):
    (problem,) = refused(lambda: taken(tmp_path, patient(birthDate=text)))
    assert (problem.code, problem.path, problem.value) == (code, "entry[0].resource.birthDate", str(text))


def test_somebody_whose_birth_date_is_not_said(tmp_path):
    resource = patient()
    del resource["birthDate"], resource["gender"]
    who = taken(tmp_path, resource).records[0].patient
    assert (who.birth_date, who.sex, who.language) == (None, "", "")


def test_a_child_who_has_died(tmp_path):
    assert _patient(tmp_path, deceasedBoolean=True).deceased
    assert not _patient(tmp_path, deceasedBoolean=False).deceased
    who = _patient(tmp_path, deceasedDateTime="2024-03-01T09:30:00-05:00")
    assert (who.deceased, who.deceased_on.exact) == (True, date(2024, 3, 1))


def test_the_preferred_language(tmp_path):
    spoken = [
        {"language": {"coding": [{"code": "en"}]}},
        {"language": {"coding": [{"code": "es"}]}, "preferred": True},
    ]
    assert _patient(tmp_path, communication=spoken).language == "es"
    assert _patient(tmp_path, communication=spoken[:1]).language == "en"


def test_numbers_of_the_state_are_left(tmp_path):
    numbers = [
        {"system": "http://hospital.example/mrn", "value": "44", "type": {"coding": [{"code": "MR"}]}},
        {"system": "http://hl7.org/fhir/sid/us-ssn", "value": "999-11-2222"},
        {"system": "urn:x", "value": "D1", "type": {"coding": [{"code": "DL"}]}},
        {"system": "http://clinic.example", "value": "C-7"},
        {"system": "http://clinic.example"},
    ]
    found = taken(tmp_path, patient(identifier=numbers))
    who = found.records[0].patient
    assert [number.value for number in who.identifiers] == ["44", "C-7"]
    assert who.medical_record_number == "44"
    assert left_of(found)["Patient.identifier", "imports.left_number"] == 2


def test_a_wrong_sex_or_wrong_kinds_of_value(tmp_path):
    (problem,) = refused(lambda: taken(tmp_path, patient(gender="girl")))
    assert (problem.code, problem.path) == ("imports.not_a_choice", "entry[0].resource.gender")
    (problem,) = refused(lambda: taken(tmp_path, patient(name="Maya")))
    assert (problem.code, problem.path) == ("imports.not_a_list", "entry[0].resource.name")
    (problem,) = refused(lambda: taken(tmp_path, patient(active="yes")))
    assert (problem.code, problem.path) == ("imports.not_true_or_false", "entry[0].resource.active")


@pytest.mark.parametrize("text", ["\\u0000", "\\ud800"])
def test_characters_that_no_database_takes(tmp_path, text):
    raw = str(bundle(patient())).replace("'", '"').replace("Rivera", f"Riv{text}era").encode()
    from midline.exchange.fhir import read
    from tests.exchange.conftest import TODAY

    (problem,) = refused(lambda: read(save(tmp_path / "bundle.json", raw), today=TODAY))
    assert (problem.code, problem.path) == ("imports.half_character", "entry[0].resource.name[0].family")


def test_several_patients_in_one_bundle(tmp_path):
    other = patient(id="p2", name=[{"family": "Ito", "given": ["Ren"]}])
    found = taken(tmp_path, patient(), other)
    assert [record.patient.source_id for record in found.records] == ["p1", "p2"]
    assert found.used == 2


def test_what_a_patient_is_known_by(tmp_path):
    bare = patient(identifier=[{"system": "http://c.example", "value": "7"}])
    del bare["id"]
    assert taken(tmp_path, bare).records[0].patient.source_id == "http://c.example|7"


def test_those_without_any_id_are_told_apart_and_known_again(tmp_path):
    one, two = patient(), patient(name=[{"family": "Ito"}])
    del one["id"], two["id"]
    ids = [record.patient.source_id for record in taken(tmp_path, one, two).records]
    assert len(set(ids)) == 2
    assert all(ids)
    one["telecom"] = [{"value": "555"}]
    assert [record.patient.source_id for record in taken(tmp_path, two, one).records] == ids[::-1]
