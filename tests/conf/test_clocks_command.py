"""`midline clocks` as others script against it."""

import json

import pytest

from tests.conf.clocks_asking import EXAMPLE, asker

FEDERAL = {"programme": "iep", "state": "US", "today": "2026-11-23", "facts": []}


@pytest.fixture
def ask(monkeypatch, capsys):
    """Ask with a question and options; the status, what stood on standard output, and on standard error."""
    return asker(monkeypatch, capsys)


@pytest.fixture
def answer(ask):
    """The JSON answer to a question that is right."""

    def asked(question, *options):
        status, out, _ = ask(question, "--json", *options)
        assert status == 0, out
        return json.loads(out)

    return asked


def clock(found, rule):
    (one,) = [clock for clock in found["clocks"] if clock["rule"] == rule]
    return one


def test_the_example_of_the_contract(answer):
    found = answer(EXAMPLE)
    assert found["station"] == "consented"
    assert found["next"] == ["existing_data_reviewed", "evaluation_completed"]
    testing = clock(found, "initial_evaluation")
    assert testing.pop("trail")[-1] == "It is 5 days late."
    assert testing == {
        "rule": "initial_evaluation",
        "state": "overdue",
        "due": "2026-11-18",
        "starts": {"kind": "consent_received", "on": "2026-09-11"},
        "ends": "evaluation_completed",
        "days": 45,
        "unit": "school",
        "citation": "TEC 29.004(a), (a-1); 19 TAC 89.1011(c), (e)",
        "source": "https://childfindtx.tea.texas.gov/eval_timelines.html",
        "confidence": "primary",
        "checked_on": "2026-11-23",
        "missing": [],
        "readings": [],
        "earliest": None,
        "latest": None,
    }


def test_every_rule_stands_once_and_what_has_not_begun_says_what_it_waits_for(answer):
    found = answer(FEDERAL)
    rules = [clock["rule"] for clock in found["clocks"]]
    assert len(rules) == len(set(rules))
    assert {"initial_evaluation", "annual_review", "reevaluation", "response_to_request"} <= set(rules)
    waiting = clock(found, "initial_evaluation")
    assert (waiting["state"], waiting["due"]) == ("not_started", None)
    assert waiting["starts"] == {"kind": "consent_received", "on": None}
    assert found["station"] == "none"


def test_another_name_for_a_fact_is_taken(answer):
    found = answer({**FEDERAL, "facts": [{"kind": "iep_developed", "on": "2026-02-02"}]})
    assert clock(found, "annual_review")["starts"] == {"kind": "iep_agreed", "on": "2026-02-02"}


def test_every_key_that_may_be_left_out_may_be_given(answer):
    found = answer(
        {
            "programme": "clinic",
            "state": "OH",
            "today": "2026-11-23",
            "birth_date": "2019-05-02",
            "payer": "Medicare",
            "plan_days": 60,
            "agreements": [],
            "absences": [],
            "calendar": {"years": [{"first_day": "2026-08-12", "last_day": "2027-05-27"}], "holidays": ["2026-11-26"]},
            "facts": [
                {"kind": "evaluation_completed", "on": "2026-09-20"},
                {"kind": "first_treatment", "on": "2026-10-01", "form": "written", "about": "initial"},
            ],
        }
    )
    assert clock(found, "plan_of_care_certification")["due"] == "2026-10-31"


def test_who_pays_is_missing(answer):
    question = {"programme": "clinic", "state": "OH", "today": "2026-11-23"}
    facts = [{"kind": "evaluation_completed", "on": "2026-09-20"}, {"kind": "first_treatment", "on": "2026-10-01"}]
    for payer in ({}, {"payer": "unknown"}):
        found = clock(answer({**question, "facts": facts, **payer}), "plan_of_care_certification")
        assert (found["state"], found["missing"], found["due"]) == ("cannot_tell", ["payer"], None)


def test_no_calendar_gives_bounds(answer):
    question = {key: value for key, value in EXAMPLE.items() if key != "calendar"}
    found = clock(answer(question), "initial_evaluation")
    assert (found["state"], found["due"], found["missing"]) == ("cannot_tell", None, ["calendar"])
    assert found["earliest"] == "2026-11-13"


def test_holidays_left_out_are_filled_in_for_federal_and_state(answer):
    # Sixty weekdays after 11 September end on 4 December. Louisiana's library list adds Columbus Day, Election Day,
    # Veterans Day and Thanksgiving.
    question = {**FEDERAL, "state": "LA", "facts": [{"kind": "consent_received", "on": "2026-09-11"}]}
    found = clock(answer(question), "initial_evaluation")
    assert found["due"] == "2026-12-10"
    assert "We left out November 3, 2026, a public holiday." in found["trail"]


def test_holidays_that_are_listed_stand_alone_in_the_school_year(answer):
    calendar = {**EXAMPLE["calendar"], "holidays": ["2026-11-26"]}
    question = {**FEDERAL, "state": "LA", "facts": [{"kind": "consent_received", "on": "2026-09-11"}]}
    assert clock(answer({**question, "calendar": calendar}), "initial_evaluation")["due"] == "2026-12-07"


def test_public_holidays_do_not_close_a_school(answer):
    # 12 October and 11 November are federal holidays; the calendar of the example holds school on both.
    assert clock(answer({**EXAMPLE, "absences": []}), "initial_evaluation")["due"] == "2026-11-13"


def test_readings_where_sources_differ(answer):
    question = {**EXAMPLE, "state": "OR", "absences": []}
    found = clock(answer(question), "initial_evaluation")
    assert found["due"] == "2026-11-10"
    assert [reading["due"] for reading in found["readings"]] == ["2026-12-11", "2026-11-10"]
    assert all(reading["source"] and reading["why"] for reading in found["readings"])


def test_an_agreement_moves_the_day(answer):
    agreement = {"rule": "initial_evaluation", "until": "2026-12-01", "agreed_on": "2026-10-10"}
    found = clock(answer({**EXAMPLE, "state": "NV", "agreements": [agreement]}), "initial_evaluation")
    assert (found["state"], found["due"]) == ("due", "2026-12-01")


def test_a_history_may_begin_in_the_middle_and_come_round_again(answer):
    facts = [
        {"kind": "eligibility_determined", "on": "2023-10-05"},
        {"kind": "iep_agreed", "on": "2025-10-20"},
        {"kind": "iep_meeting", "on": "2026-10-18"},
        {"kind": "reevaluation_completed", "on": "2026-10-01"},
        {"kind": "transferred", "on": "2026-08-01"},
    ]
    found = answer({**FEDERAL, "facts": facts})
    assert clock(found, "reevaluation")["due"] == "2029-10-01"


def test_spanish(answer):
    assert clock(answer(EXAMPLE, "--language", "es"), "initial_evaluation")["trail"][-1] == "Lleva 5 días de retraso."


def test_words_and_a_table(ask):
    status, out, err = ask(EXAMPLE)
    assert (status, err) == (0, "")
    assert "November 18, 2026" in out
    assert "It is 5 days late." in out
    assert "19 TAC 89.1011" in out
    assert "Not started" in out
    assert out.startswith("Where it stands: ")


def test_words_in_every_state_and_language(ask):
    for state in ("CA", "OR", "HI", "CT"):
        for language in ("en", "es"):
            status, out, _ = ask({**EXAMPLE, "state": state}, "--language", language)
            assert status == 0
            assert "{" not in out


def test_wrong_input_in_words_goes_to_standard_error(ask):
    status, out, err = ask({**EXAMPLE, "state": "ZZ"})
    assert (status, out) == (2, "")
    assert err.startswith("state: ")


def test_a_programme_without_clocks_says_so(ask):
    question = {**FEDERAL, "programme": "mtss", "facts": [{"kind": "tier_started", "on": "2026-05-01"}]}
    status, out, _ = ask(question)
    assert status == 0
    assert "No law sets a clock here." in out


def test_law_that_nobody_read_is_said_to_be_unread(ask):
    _, out, _ = ask(FEDERAL)
    assert "34 CFR 300.320(c), 300.520. We have not read it." in out
