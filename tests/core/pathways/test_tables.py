"""The tables hold together: every name in them exists, every station can be reached, the contract's kinds are there."""

import re
import tomllib

import pytest

from midline.core.pathways import ABOUTS, PROGRAMMES, canonical_kinds, may_record, pathway
from midline.core.pathways.roles import FAMILY
from midline.wording import LANGUAGES, codes
from tests.conftest import shared_folder

CONTRACT = {
    "iep": """concern_raised request_received prior_written_notice_sent consent_requested consent_received
        consent_refused existing_data_reviewed evaluation_completed eligibility_determined found_not_eligible
        iep_meeting iep_agreed service_consent_received services_started progress_reported iep_reviewed
        reevaluation_completed reevaluation_waived services_ended revoked transferred""",
    "section_504": """request_received consent_received evaluation_completed eligibility_determined plan_agreed
        plan_reviewed reevaluation_completed services_ended""",
    "mtss": "tier_started tier_reviewed tier_ended",
    "clinic": """referral_received coverage_checked authorised evaluation_completed first_treatment plan_sent
        plan_certified progress_reported plan_recertified discharged""",
    "early_intervention": """part_c_referral_received consent_received evaluation_completed ifsp_meeting ifsp_reviewed
        transition_conference part_c_exit""",
}
ROLES = {
    "school_ot", "school_ota", "clinic_ot", "clinic_ota", "teacher", "case_manager", "director", "front_desk",
    "practitioner", "guardian", "adult_student",
}  # fmt: skip
TABLES = [pathway(name) for name in PROGRAMMES]
by_name = pytest.mark.parametrize("table", TABLES, ids=lambda table: table.programme)


def test_the_five_programmes():
    assert PROGRAMMES == ("iep", "section_504", "mtss", "clinic", "early_intervention")


@by_name
def test_the_kinds_that_others_rely_on(table):
    assert set(CONTRACT[table.programme].split()) <= {kind.kind for kind in table.kinds}


@by_name
def test_every_name_in_a_table_exists(table):
    kinds = {kind.kind for kind in table.kinds}
    stations = {station.code for station in table.stations}
    assert len(kinds) == len(table.kinds)
    assert len(stations) == len(table.stations)
    named = {name for kind in table.kinds for name in (*kind.after, *(kind.once_until or ()))}
    named |= {name.partition(":")[0] for kind in table.kinds for name in kind.takes_back}
    named |= {name for station in table.stations for name in station.next}
    named |= {name for move in table.moves for name in (move.kind, *move.seen)}
    named |= {*table.closes, *table.shows_service, *(meant for *_, meant in table.same_as)}
    assert named <= kinds
    assert {code for move in table.moves for code in (move.to, *move.only, *move.never)} <= stations
    assert set(table.serving) <= stations
    assert table.stations[0].code == "none"


@by_name
def test_what_a_table_says_about_a_subject_can_be_said(table):
    for kind in table.kinds:
        assert kind.purpose is None or not kind.about or kind.purpose in kind.about
        for need in kind.needs:
            for name, _, about in (one.partition(":") for one in (*need.first, *need.also)):
                assert not about or about in table.kind(name).about
    for move in table.moves:
        assert set(move.about) - {None} <= set(table.kind(move.kind).about), move
    for kind, about, _ in table.same_as:
        assert about in table.kind(kind).about


def test_everything_that_a_fact_may_be_about():
    school = {"initial", "reevaluation", "services", "medicaid", "refusal", "no_testing", "ending"}
    assert set(ABOUTS) == school | {"three_days_ahead", "ten_days_ahead"}
    for language in LANGUAGES:
        assert {f"pathways.about_{about}" for about in ABOUTS} <= set(codes("pathways", language))


@by_name
def test_somebody_may_record_each_kind(table):
    for kind in table.kinds:
        assert kind.by
        assert set(kind.by) <= ROLES
        assert "clinic_ota" not in kind.by
        assert len(set(kind.by)) == len(kind.by)


@by_name
def test_every_kind_can_come_about(table):
    """From nothing, by needs alone: there is no ring of kinds that wait for one another."""
    reached: set[str] = set()
    for _ in table.kinds:
        reached |= {
            kind.kind for kind in table.kinds if all(any(name in reached for name in need.kinds) for need in kind.needs)
        }
    assert reached == {kind.kind for kind in table.kinds}


@by_name
def test_every_station_is_reached_and_left(table):
    reached = {"none"} | {move.to for move in table.moves}
    assert reached == {station.code for station in table.stations}
    for station in table.stations:
        assert station.next, station.code
        # Something among what comes next brings the case on, unless this is where it may rest.
        onward = {move.to for move in table.moves if move.kind in station.next}
        assert onward - {station.code} or station.code in {*table.serving, "ended"}, station.code


@by_name
def test_a_document_and_a_rule_have_words(table):
    for language in LANGUAGES:
        known = codes("pathways", language)
        wanted = {f"pathways.programme_{table.programme}"}
        wanted |= {f"pathways.{prefix}_{kind.kind}" for kind in table.kinds for prefix in ("kind", "family")}
        wanted |= {f"pathways.station_{station.code}" for station in table.stations}
        wanted |= {f"pathways.document_{kind.document}" for kind in table.kinds if kind.document}
        wanted |= {f"pathways.about_{about}" for kind in table.kinds for about in kind.about}
        wanted |= {f"pathways.role_{role}" for role in ROLES}
        assert wanted <= set(known)


@by_name
def test_every_basis_is_a_citation(table):
    for kind in table.kinds:
        if kind.basis is not None:
            assert re.match(r"\d+ CFR \d+\.\d+|OSEP Memorandum \d+-\d+", kind.basis.citation), kind.kind
    # What a school or a doctor's rule asks for has its rule; a clinic's own steps have none.
    without = {kind.kind for kind in table.kinds if kind.basis is None}
    assert table.programme == "clinic" or not without


def test_who_may_record_what():
    assert may_record("iep", "consent_received", "guardian")
    assert may_record("iep", "concern_raised", "school_ota")
    assert may_record("clinic", "plan_certified", "practitioner")
    assert may_record("mtss", "tier_reviewed", "teacher")
    assert not may_record("iep", "evaluation_completed", "school_ota")
    assert not may_record("iep", "eligibility_determined", "guardian")
    assert not may_record("clinic", "evaluation_completed", "front_desk")
    assert not may_record("iep", "first_treatment", "school_ot")
    decided = {"eligibility_determined", "found_not_eligible", "evaluation_completed", "iep_agreed", "services_ended"}
    for table in TABLES:
        for kind in table.kinds:
            assert kind.kind not in decided or not set(kind.by) & {*FAMILY, "teacher", "school_ota"}


@pytest.mark.parametrize(
    ("programme", "name", "kinds"),
    [
        ("iep", "iep_developed", ("iep_agreed",)),
        ("iep", "iep_implemented", ("services_started",)),
        ("iep", "referral_received", ("request_received",)),
        ("clinic", "referral_received", ("referral_received",)),
        ("early_intervention", "referral_received", ("part_c_referral_received",)),
        ("iep", "eligibility_meeting", ("eligibility_determined", "found_not_eligible")),
        ("iep", "evaluation_started_or_refusal_notice", ("existing_data_reviewed", "prior_written_notice_sent")),
        ("iep", "consent_received", ("consent_received",)),
        ("iep", "no such name", ("no such name",)),
    ],
)  # fmt: skip
def test_other_names(programme, name, kinds):
    assert canonical_kinds(programme, name) == kinds


def test_every_name_of_the_law_tables_is_a_kind_of_its_programme():
    folder = shared_folder("law", "MIDLINE_REAL_LAW")
    of_rule = {
        "part_c_ifsp": "early_intervention",
        "part_c_transition_plan": "early_intervention",
        "iep_by_third_birthday": "early_intervention",
        "good_faith_estimate": "clinic",
        "plan_of_care_certification": "clinic",
        "plan_of_care_recertification": "clinic",
        "hipaa_access": "clinic",
        "hipaa_amendment": "clinic",
    }
    seen = set()
    for path in [folder / "federal.toml", *sorted((folder / "states").glob("*.toml"))]:
        found = tomllib.loads(path.read_text(encoding="utf-8"))
        named = {rule["id"]: rule for rule in found.get("rule", [])}
        named |= {name: rule for name, rule in found.items() if isinstance(rule, dict)}
        for rule_id, rule in named.items():
            programme = of_rule.get(rule_id, "iep")
            for end in ("starts", "ends"):
                if end in rule:
                    kinds = canonical_kinds(programme, rule[end])
                    assert all(pathway(programme).kind(kind) for kind in kinds), (path.name, rule_id, rule[end])
                    seen.add(rule[end])
    assert len(seen) > 50
