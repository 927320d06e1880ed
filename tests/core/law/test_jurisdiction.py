from dataclasses import replace
from datetime import date

from midline.core.law import (
    Count,
    Jurisdiction,
    Prescription,
    Unchecked,
    clock_rules,
    duties,
    standing_rules,
    unchecked,
)
from tests.core.law.examples import DUTY, FEDERAL, OPEN, RULE, SOURCE

DAY = date(2026, 11, 23)
OWN = replace(RULE, jurisdiction="ZZ", count=Count(45, "school"), replaces="initial_evaluation")
STATE = Jurisdiction("ZZ", "Zed", (OWN,))


def test_federal_law_stands_alone_for_the_federal_place():
    assert standing_rules(FEDERAL, FEDERAL, DAY) == (RULE, DUTY)


def test_a_states_rule_stands_for_the_one_it_replaces():
    assert standing_rules(FEDERAL, STATE, DAY) == (OWN, DUTY)


def test_the_federal_rule_comes_back_when_the_states_lapses():
    lapsed = replace(OWN, effective_to=date(2026, 11, 22))
    assert standing_rules(FEDERAL, replace(STATE, rules=(lapsed,)), DAY) == (RULE, DUTY)


def test_a_rule_that_replaces_nothing_stands_beside_the_federal_ones():
    beside = replace(OWN, id="response_to_request", replaces=None)
    assert standing_rules(FEDERAL, replace(STATE, rules=(beside,)), DAY) == (beside, RULE, DUTY)


def test_what_is_left_to_the_states_stands_as_not_found():
    found = clock_rules(FEDERAL, STATE, "iep", DAY)
    assert [rule.id for rule in found] == ["initial_evaluation", "services_start"]
    assert (found[1].not_found, found[1].is_verified, found[1].jurisdiction) == (True, False, "ZZ")
    assert not found[0].not_found


def test_a_state_that_has_it_has_it_once():
    own_start = replace(OPEN, jurisdiction="ZZ", count=Count(10, "school"))
    found = clock_rules(FEDERAL, replace(STATE, rules=(OWN, own_start)), "iep", DAY)
    assert [rule for rule in found if rule.id == "services_start"] == [own_start]


def test_duties_make_no_clock():
    assert duties(FEDERAL, STATE, "iep", DAY) == (DUTY,)
    assert DUTY not in clock_rules(FEDERAL, STATE, "iep", DAY)


def test_another_programme_has_none_of_these():
    assert clock_rules(FEDERAL, STATE, "clinic", DAY) == ()
    assert duties(FEDERAL, STATE, "clinic", DAY) == ()


def told(state):
    return {each.rule: (each.why, each.federal_stands) for each in unchecked(FEDERAL, state, DAY)}


def test_missing_tables_are_told():
    assert told(STATE) == {
        "response_to_request": ("missing", False),
        "iep_meeting": ("missing", False),
        "services_start": ("missing", False),
        "school_ot_prescription": ("missing", False),
        "clinic_ot_referral": ("missing", False),
    }


def test_a_federal_rule_that_stands_meanwhile_is_told():
    assert told(replace(STATE, rules=()))["initial_evaluation"] == ("missing", True)


def test_an_unverified_rule_is_told():
    weak = replace(OWN, source=replace(SOURCE, confidence="unverified"))
    assert told(replace(STATE, rules=(weak,)))["initial_evaluation"] == ("unverified", False)


def test_orders_are_told_by_what_is_wrong_with_them():
    weak = replace(SOURCE, confidence="unverified")
    orders = (
        Prescription("ZZ", "school", "not_required", "unclear", SOURCE),
        Prescription("ZZ", "clinic", "not_required", "not_required", weak),
    )
    found = told(replace(STATE, prescriptions=orders))
    assert found["school_ot_prescription"] == ("unclear", False)
    assert found["clinic_ot_referral"] == ("unverified", False)
    sound = (Prescription("ZZ", "school", "not_required", "not_required", SOURCE),)
    assert "school_ot_prescription" not in told(replace(STATE, prescriptions=sound))


def test_federal_law_alone_misses_no_state_table():
    assert unchecked(FEDERAL, FEDERAL, DAY) == ()


def test_what_could_not_be_checked_tells_whose_law_it_is_and_whom_to_ask():
    unread = replace(SOURCE, confidence="unverified")
    access = replace(RULE, id="hipaa_access", programmes=("clinic",), source=unread)
    federal = replace(FEDERAL, rules=(*FEDERAL.rules, access))
    state = replace(STATE, rules=(replace(OWN, source=unread),))
    school, board = "law.ask_state_education_agency", "law.ask_licensing_board"
    assert unchecked(federal, state, DAY) == (
        Unchecked("response_to_request", "ZZ", "missing", school),
        Unchecked("iep_meeting", "ZZ", "missing", school),
        Unchecked("services_start", "ZZ", "missing", school),
        Unchecked("school_ot_prescription", "ZZ", "missing", school),
        Unchecked("clinic_ot_referral", "ZZ", "missing", board),
        Unchecked("initial_evaluation", "ZZ", "unverified", school),
        Unchecked("hipaa_access", "US", "unverified", "law.ask_clinic_privacy"),
    )
