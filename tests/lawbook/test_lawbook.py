import re
from datetime import date

import pytest

from midline import lawbook
from midline.core.pathways import PROGRAMMES, pathway
from tests.lawbook.names import is_a_name

DAY = date(2026, 11, 23)
EVERYWHERE = ("US", *lawbook.codes())


def test_there_are_fifty_states_and_the_district():
    assert len(lawbook.codes()) == 51
    assert "DC" in lawbook.codes()
    assert list(lawbook.names().values()) == sorted(lawbook.names().values())
    assert lawbook.names()["TX"] == "Texas"


@pytest.mark.parametrize("code", ["XX", "tx", "", "USA"])
def test_an_unknown_place_is_named(code):
    for ask in (
        lambda: lawbook.rules_in_force(code, DAY),
        lambda: lawbook.rule(code, "initial_evaluation", DAY),
        lambda: lawbook.rules_for("iep", code, DAY),
        lambda: lawbook.missing(code, DAY),
        lambda: lawbook.prescription(code, "school"),
    ):
        with pytest.raises(lawbook.UnknownJurisdiction, match=repr(code)):
            ask()


@pytest.mark.parametrize("code", EVERYWHERE)
def test_every_rule_says_where_it_was_read(code):
    for rule in lawbook.rules_in_force(code, DAY):
        assert rule.source.citation.strip()
        assert rule.source.note.strip()
        assert rule.source.checked_on == DAY
        assert rule.source.url or not rule.is_verified
        assert bool(rule.source.reported_by) == (rule.source.confidence == "secondary")
        assert not re.fullmatch(r"[\w-]+(\.[\w-]+)+", rule.source.reported_by), "a name, and not only a site"
        assert not rule.source.reported_by or is_a_name(rule.source.reported_by)


@pytest.mark.parametrize("code", EVERYWHERE)
@pytest.mark.parametrize("programme", PROGRAMMES)
def test_each_rule_of_a_programme_stands_once(code, programme):
    ids = [rule.id for rule in lawbook.rules_for(programme, code, DAY)]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("code", EVERYWHERE)
def test_the_iep_always_has_its_four_state_rules(code):
    ids = {rule.id for rule in lawbook.rules_for("iep", code, DAY)}
    assert ids >= {"initial_evaluation", "response_to_request", "iep_meeting", "services_start"}


@pytest.mark.parametrize("programme", PROGRAMMES)
def test_what_starts_a_rule_can_be_recorded_in_its_programme(programme):
    kinds = {kind.kind for kind in pathway(programme).kinds}
    for code in EVERYWHERE:
        for rule in lawbook.rules_for(programme, code, DAY):
            assert set(rule.starts) <= kinds, (code, rule.id)
            assert set(rule.ends) <= kinds or not rule.is_verified, (code, rule.id)


def test_tier_support_makes_no_clock_and_may_not_delay_an_evaluation():
    assert lawbook.rules_for("mtss", "OH", DAY) == ()
    assert "mtss_may_not_delay" in {rule.id for rule in lawbook.duties_for("mtss", "OH", DAY)}


def test_section_504_has_no_number_of_days():
    found, access = lawbook.rules_for("section_504", "OH", DAY)
    assert (access.id, access.is_verified, access.count) == ("ferpa_access", False, None)
    assert found.count is None
    assert found.source.citation == "34 CFR 104.33-104.36"
    assert not found.is_plain


def test_a_states_rule_takes_the_place_of_the_federal_one():
    found = lawbook.rule("WA", "initial_evaluation", DAY)
    assert (found.jurisdiction, found.replaces, found.count.amount) == ("WA", "initial_evaluation", 35)
    assert lawbook.rule("US", "initial_evaluation", DAY).count.amount == 60
    assert lawbook.rule("WA", "iep_meeting", DAY).jurisdiction == "US"


def test_what_was_not_found_is_no_rule_and_still_a_clock():
    assert lawbook.rule("AL", "response_to_request", DAY) is None
    found = {rule.id: rule for rule in lawbook.rules_for("iep", "AL", DAY)}["response_to_request"]
    assert found.not_found
    assert not found.is_verified
    assert (found.jurisdiction, found.count, found.source.citation) == ("AL", None, "34 CFR 300.503(a)")


def test_what_could_not_be_checked_says_whom_to_ask():
    found = {each.rule: each for each in lawbook.missing("AL", DAY)}
    assert (found["response_to_request"].why, found["response_to_request"].federal_stands) == ("missing", False)
    assert (found["iep_meeting"].why, found["iep_meeting"].federal_stands) == ("missing", True)
    assert (found["clinic_ot_referral"].why, found["clinic_ot_referral"].ask) == ("unclear", "law.ask_licensing_board")
    assert "initial_evaluation" not in found
    assert {each.rule: each.why for each in lawbook.missing("AK", DAY)}["initial_evaluation"] == "unverified"


def test_every_state_table_is_shown_or_told_as_not_checked():
    for code in lawbook.codes():
        told = {each.rule for each in lawbook.missing(code, DAY)}
        for rule_id in ("initial_evaluation", "response_to_request", "iep_meeting", "services_start"):
            found = lawbook.rule(code, rule_id, DAY)
            shown = found is not None and found.jurisdiction == code and found.is_verified
            assert shown != (rule_id in told), (code, rule_id)


def test_orders_by_setting():
    school = lawbook.prescription("IN", "school")
    assert (school.evaluate, school.treat) == ("not_required", "required_for_medical_conditions")
    assert lawbook.prescription("IN", "clinic").treat == "required_with_exceptions"
    assert lawbook.prescription("AL", "school") is None
    assert dict(lawbook.prescription("AR", "school").extra)["medicaid_billing"] == "required"


def test_what_counts_back_from_a_birthday():
    found = lawbook.rule("US", "part_c_transition_plan", DAY)
    assert (found.before, found.count.amount, found.starts) == ("third_birthday", 90, ())
    assert lawbook.rule("US", "iep_by_third_birthday", DAY).on_day == "third_birthday"


def test_the_version_is_a_digest():
    assert len(lawbook.version()) == 16
    assert lawbook.version() == lawbook.load().version
