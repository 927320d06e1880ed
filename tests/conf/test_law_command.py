import json

import pytest

from midline import lawbook
from midline.conf.cli import main
from midline.core.law import PRESCRIPTIONS

DAY = "2026-11-23"
KEYS = {
    "id",
    "count",
    "unit",
    "starts",
    "ends",
    "citation",
    "source",
    "confidence",
    "checked_on",
    "replaces",
    "effective_from",
    "effective_to",
    "terms",
    "pauses",
    "exceptions",
    "note",
}


@pytest.fixture
def law(capsys):
    def run(*arguments, status=0):
        assert main(["law", *arguments]) == status
        return capsys.readouterr().out

    return run


def asked(law, *arguments):
    return json.loads(law(*arguments, "--on", DAY, "--json"))


def by_id(answer):
    return {rule["id"]: rule for rule in answer["rules"]}


def test_federal_law_when_no_state_is_named(law):
    answer = asked(law)
    assert (answer["jurisdiction"], answer["name"], answer["on"]) == ("US", "United States", DAY)
    assert answer["version"] == lawbook.version()
    assert len(answer["rules"]) == 26
    assert {rule["jurisdiction"] for rule in answer["rules"]} == {"US"}
    assert [rule["id"] for rule in answer["left_to_states"]] == ["response_to_request", "services_start"]
    assert answer["prescriptions"] == {"school": None, "clinic": None}


@pytest.mark.parametrize("code", lawbook.codes())
def test_every_state_answers_whole(law, code):
    answer = asked(law, code)
    for rule in answer["rules"]:
        assert set(rule) >= KEYS
        assert rule["citation"]
        assert rule["checked_on"] == DAY
        assert rule["confidence"] in ("primary", "secondary", "unverified")
        if rule["confidence"] == "unverified":
            assert (rule["count"], rule["unit"], rule["how_sure"]) == (None, None, "could not be checked")
        if rule["confidence"] == "secondary":
            assert rule["how_sure"] == f"as reported by {rule['reported_by']}"
    assert len(by_id(answer)) == len(answer["rules"])
    assert set(answer["prescriptions"]) == set(PRESCRIPTIONS)


def test_a_states_rule_with_all_that_is_known_of_it(law):
    found = by_id(asked(law, "NE"))["initial_evaluation"]
    assert (found["count"], found["unit"], found["replaces"]) == (45, "school", "initial_evaluation")
    assert (found["citation"], found["confidence"]) == ("92 NAC 51-009.04A1", "primary")
    (term,) = found["terms"]
    assert term == {
        "term": "limits",
        "text": "A second limit gives 60 calendar days from the signed consent. The one that ends first counts.",
        "from_the_words": "never past 60 calendar days",
    }
    assert found["further"]["alternative_days"] == "60"
    assert found["further"]["alternative_rule"] == "whichever is earlier"
    assert "calendar-day ceiling" in found["pauses"]
    assert (found["effective_from"], found["effective_to"]) == (None, None)


def test_a_figure_that_was_not_checked_is_not_handed_out(law):
    found = by_id(asked(law, "AK"))["initial_evaluation"]
    assert 90 not in found.values()
    assert "90" not in found["further"].values()


def test_what_could_not_be_checked_and_whom_to_ask(law):
    answer = asked(law, "AL")
    told = {row["rule"]: row for row in answer["not_checked"]}
    assert "response_to_request" not in by_id(answer)
    assert told["response_to_request"]["ask"] == "the state education agency of Alabama"
    assert told["iep_meeting"]["federal_stands"] is True
    assert by_id(answer)["iep_meeting"]["jurisdiction"] == "US"
    assert by_id(asked(law, "AK"))["initial_evaluation"]["confidence"] == "unverified"
    assert "initial_evaluation" in {row["rule"] for row in asked(law, "AK")["not_checked"]}


def test_orders_with_their_confidence(law):
    orders = asked(law, "WA")["prescriptions"]
    assert (orders["school"]["confidence"], orders["school"]["treat"]) == ("unverified", None)
    assert orders["school"]["treat_in_words"] == "could not be checked"
    assert (orders["clinic"]["confidence"], orders["clinic"]["treat"]) == ("secondary", "required_with_exceptions")
    assert orders["clinic"]["how_sure"] == "as reported by House Bill Report 5149"


def test_readings_that_differ(law):
    school, calendar = by_id(asked(law, "OR"))["initial_evaluation"]["readings"]
    assert (school["unit"], calendar["unit"]) == ("school", "calendar")
    assert school["why"] == "Most pages count school days."


def test_a_code_in_small_letters_and_a_language(law):
    answer = asked(law, "tx", "--language", "es")
    assert answer["jurisdiction"] == "TX"
    assert by_id(answer)["initial_evaluation"]["length"].startswith("45 días de clase")


@pytest.mark.parametrize(
    ("arguments", "field", "value"),
    [
        (("XX",), "state", "XX"),
        (("",), "state", ""),
        (("TX", "--on", "2026-13-01"), "on", "2026-13-01"),
        (("TX", "--on", "20261123"), "on", "20261123"),
        (("TX", "--on", ""), "on", ""),
        (("TX", "--language", "fr"), "language", "fr"),
    ],
)
def test_what_is_wrong_is_named(law, arguments, field, value):
    (error,) = json.loads(law(*arguments, "--json", status=2))["errors"]
    assert (error["field"], error["value"]) == (field, value)
    assert error["message"].startswith("this must be ")


def test_today_when_no_day_is_named(law, monkeypatch):
    monkeypatch.setenv("MIDLINE_TODAY", "2026-12-01")
    assert json.loads(law("TX", "--json"))["on"] == "2026-12-01"


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("code", ["US", *lawbook.codes()])
def test_the_readable_form_is_no_wider_than_a_terminal_but_for_addresses(law, code, language):
    for line in law(code, "--on", DAY, "--language", language).splitlines():
        assert len(line) <= 100 or " " not in line.strip(), line


@pytest.mark.parametrize("code", ["US", "TX", "NE", "OR", "WA"])
def test_the_readable_form_has_the_same_content(law, code):
    answer = asked(law, code)
    text = " ".join(law(code, "--on", DAY).split())
    for rule in answer["rules"]:
        for part in (
            f"({rule['id']})",
            rule["citation"],
            rule["how_sure"],
            rule["source"],
            rule["pauses"],
            rule["note"],
        ):
            assert part is None or " ".join(part.split()) in text
        for part in (
            *(term["text"] for term in rule["terms"]),
            *rule["caveats"],
            *(reading["why"] for reading in rule["readings"]),
        ):
            assert part in text
        for value in rule["further"].values():
            assert value in text or value in ("true", "false")
    for order in answer["prescriptions"].values():
        assert order is None or (order["citation"] in text and order["note"] in text)
    for row in answer["not_checked"]:
        assert f"({row['rule']}): {row['text']}" in text


def test_check_reads_the_law_and_a_folder(law, tmp_path, capsys):
    assert law("check").startswith(f"law {lawbook.version()}: 51 states")
    (tmp_path / "abc.toml").write_text(
        'district = "abc"\nstate = "OH"\n[[tighter]]\nrule = "iep_meeting"\ndays = 20\nunit = "calendar"\n'
        'citation = "Policy 1"\nchecked_on = 2026-11-26\nnote = "Sooner."\n'
    )
    assert law("check", str(tmp_path)).endswith("abc.toml (OH): 1 rules\n")
    (tmp_path / "abc.toml").write_text("state = 3")
    assert main(["law", "check", str(tmp_path)]) == 2
    assert "abc.toml: top.district: must be given" in capsys.readouterr().err
    assert main(["law", "OH", str(tmp_path)]) == 2
