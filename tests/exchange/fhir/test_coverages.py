"""Who pays, wherever the file says it."""

from datetime import date

import pytest

from tests.exchange.bundles import adds_up, coverage, left_of, patient, taken
from tests.exchange.refusing import refused

PLAN = {"resourceType": "Organization", "id": "o1", "name": "Blue Plan of Ohio"}


def _claim(kind="ExplanationOfBenefit", **more):
    return {"resourceType": kind, "status": "active", "patient": {"reference": "Patient/p1"}} | more


def _inside(**more):
    return _claim(contained=[coverage(id="c", **more)], insurance=[{"coverage": {"reference": "#c"}}])


def _coverages(tmp_path, *resources):
    found = taken(tmp_path, patient(), *resources)
    assert adds_up(found)
    return found.records[0].coverages


def test_a_coverage_with_all_its_parts(tmp_path):
    (found,) = _coverages(
        tmp_path,
        coverage(
            payor=[{"reference": "Organization/o1"}],
            type={"coding": [{"code": "HMO", "display": "health maintenance organization policy"}]},
            subscriberId="W123",
            period={"start": "2026-01-01", "end": "2026-12"},
        ),
        PLAN,
    )
    assert (found.source_id, found.payer, found.member_number) == ("v1", "Blue Plan of Ohio", "W123")
    assert found.kind == "health maintenance organization policy"
    assert (found.starts.exact, found.ends.last) == (date(2026, 1, 1), date(2026, 12, 31))


def test_a_member_number_among_identifiers(tmp_path):
    numbers = [
        {"value": "G1", "type": {"coding": [{"code": "XX"}]}},
        {"value": "M1", "type": {"coding": [{"code": "MB"}]}},
    ]
    assert _coverages(tmp_path, coverage(identifier=numbers))[0].member_number == "M1"


@pytest.mark.parametrize(
    ("more", "payer"),
    [
        ({"payor": [{"display": "Medicaid"}]}, "Medicaid"),
        ({"payor": [], "class": [{"type": {"coding": [{"code": "plan"}]}, "value": "1", "name": "Gold"}]}, "Gold"),
        ({"payor": [{"reference": "Organization/gone"}], "type": {"text": "private"}}, "private"),
    ],
)
def test_where_the_payers_name_may_stand(tmp_path, more, payer):
    assert _coverages(tmp_path, coverage(**more))[0].payer == payer


@pytest.mark.parametrize(
    ("more", "code"),
    [
        ({"status": "cancelled"}, "imports.left_coverage_off"),
        ({"status": "entered-in-error"}, "imports.left_coverage_off"),
        ({"payor": []}, "imports.left_no_payer"),
        ({"payor": [{"display": "NO_INSURANCE"}]}, "imports.left_no_payer"),
    ],
)
def test_what_pays_nothing_is_left(tmp_path, more, code):
    found = taken(tmp_path, patient(), coverage(**more))
    assert found.records[0].coverages == ()
    assert left_of(found) == {("Coverage", code): 1}


def test_claims_carry_coverages_inside_each_told_once(tmp_path):
    assert [one.payer for one in _coverages(tmp_path, _inside(), _inside(), _inside(payor=[{"display": "Other"}]))] == [
        "Blue Plan",
        "Other",
    ]


def test_a_coverage_of_its_own_goes_before_a_claims(tmp_path):
    (found,) = _coverages(tmp_path, _inside(), coverage(subscriberId="W1"))
    assert (found.source_id, found.member_number) == ("v1", "W1")


def test_the_payer_that_a_claim_only_names(tmp_path):
    claim = _claim("Claim", insurance=[{"coverage": {"display": "medicaid"}}])
    assert [one.payer for one in _coverages(tmp_path, claim)] == ["medicaid"]
    nobody = _claim("Claim", insurance=[{"coverage": {"display": "NO_INSURANCE"}}])
    assert _coverages(tmp_path, nobody) == ()


def test_a_claim_that_was_cancelled_says_nothing(tmp_path):
    assert _coverages(tmp_path, _claim(status="cancelled", insurance=[{"coverage": {"display": "x"}}])) == ()


def test_a_period_that_ends_before_it_begins(tmp_path):
    (problem,) = refused(lambda: _coverages(tmp_path, coverage(period={"start": "2026-02", "end": "2026-01"})))
    assert (problem.code, problem.path) == ("imports.ends_before_start", "entry[1].resource.period.end")
