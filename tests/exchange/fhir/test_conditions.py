"""Diagnoses as the file names them."""

from datetime import date

import pytest

from tests.exchange.bundles import adds_up, condition, left_of, patient, taken
from tests.exchange.refusing import refused

SNOMED = {"system": "http://snomed.info/sct", "code": "55342001", "display": "Dyspraxia"}
ICD = {"system": "http://hl7.org/fhir/sid/icd-10-cm", "code": "F82", "display": "Developmental coordination disorder"}
LOCAL = {"system": "http://clinic.example", "code": "X1"}


def _one(tmp_path, **more):
    (found,) = taken(tmp_path, patient(), condition(**more)).records[0].conditions
    return found


@pytest.mark.parametrize(
    ("codings", "code"),
    [
        ([SNOMED, ICD], "F82"),
        ([LOCAL, SNOMED], "55342001"),
        ([LOCAL], "X1"),
        ([ICD, SNOMED | {"userSelected": True}], "55342001"),
    ],
)
def test_the_coding_that_is_preferred(tmp_path, codings, code):
    found = _one(tmp_path, code={"coding": codings, "text": "Clumsy"})
    assert (found.code, found.words, len(found.codings)) == (code, "Clumsy", len(codings))


def test_words_alone(tmp_path):
    found = _one(tmp_path, code={"text": "Sensory worries"})
    assert (found.words, found.code, found.system) == ("Sensory worries", "", "")


def test_a_code_alone(tmp_path):
    assert _one(tmp_path, code={"coding": [LOCAL]}).words == "X1"


@pytest.mark.parametrize(
    ("more", "code"),
    [
        ({"verificationStatus": {"coding": [{"code": "entered-in-error"}]}}, "imports.left_in_error"),
        ({"verificationStatus": {"coding": [{"code": "refuted"}]}}, "imports.left_refuted"),
        ({"code": None}, "imports.left_condition_empty"),
        ({"code": {"coding": []}}, "imports.left_condition_empty"),
    ],
)
def test_what_is_no_diagnosis_is_left(tmp_path, more, code):
    found = taken(tmp_path, patient(), condition(**more))
    assert found.records[0].conditions == ()
    assert left_of(found) == {("Condition", code): 1}
    assert adds_up(found)


def test_standing(tmp_path):
    assert _one(tmp_path).standing == "active"
    assert _one(tmp_path, verificationStatus={"coding": [{"code": "provisional"}]}).standing == "provisional"
    assert _one(tmp_path, clinicalStatus=None, verificationStatus=None).standing == ""


def test_days_of_every_kind(tmp_path):
    found = _one(
        tmp_path, onsetDateTime="2021-03", abatementPeriod={"start": "2022", "end": "2023-01-05"}, recordedDate="2021"
    )
    assert (found.onset.first, found.onset.exact) == (date(2021, 3, 1), None)
    assert found.ended.exact == date(2023, 1, 5)
    assert found.recorded_on.text == "2021"
    assert _one(tmp_path, onsetAge={"value": 3, "unit": "a"}).onset is None
    assert _one(tmp_path, onsetPeriod={"start": "2020-01-01"}).onset.exact == date(2020, 1, 1)


def test_a_day_that_does_not_exist(tmp_path):
    (problem,) = refused(lambda: taken(tmp_path, patient(), condition(onsetDateTime="2021-02-30")))
    assert (problem.code, problem.path) == ("imports.not_a_fhir_date", "entry[1].resource.onsetDateTime")


def test_a_change_changes_the_digest_and_the_time_of_export_does_not(tmp_path):
    before = _one(tmp_path)
    assert _one(tmp_path, meta={"lastUpdated": "2026-11-23T00:00:00Z"}).digest == before.digest
    assert _one(tmp_path, clinicalStatus={"coding": [{"code": "resolved"}]}).digest != before.digest
