"""What `midline clocks` refuses, each wrong field by its path and all of them at once."""

import json

import pytest

from tests.conf.clocks_asking import EXAMPLE, asker


@pytest.fixture
def ask(monkeypatch, capsys):
    """Ask with a question and options; the status, what stood on standard output, and on standard error."""
    return asker(monkeypatch, capsys)


@pytest.fixture
def errors(ask):
    """The errors of a question that is wrong, by field."""

    def asked(**changed):
        status, out, _ = ask({**EXAMPLE, **changed}, "--json")
        assert status == 2
        found = json.loads(out)
        assert list(found) == ["errors"]
        return {error["field"]: error for error in found["errors"]}

    return asked


FACT = {"kind": "consent_received", "on": "2026-09-11"}
YEAR = {"first_day": "2026-08-12", "last_day": "2027-05-27"}
NEXT = {"first_day": "2027-08-11", "last_day": "2028-05-25"}


@pytest.mark.parametrize(
    ("changed", "fields"),
    [
        ({"programme": "ipe"}, ["programme"]),
        ({"programme": None}, ["programme"]),
        ({"state": "tx"}, ["state"]),
        ({"today": "2026-13-01"}, ["today"]),
        ({"today": "20261123"}, ["today"]),
        ({"today": "0001-01-01"}, ["today"]),
        ({"surprise": 1}, ["surprise"]),
        ({"facts": None}, ["facts"]),
        ({"facts": {}}, ["facts"]),
        ({"facts": [1]}, ["facts[0]"]),
        ({"facts": [{**FACT, "on": "2026-02-30"}]}, ["facts[0].on"]),
        ({"facts": [{**FACT, "on": "1066-10-14"}]}, ["facts[0].on"]),
        ({"facts": [{**FACT, "when": "2026-02-30"}]}, ["facts[0].when"]),
        ({"facts": [FACT, {**FACT, "on": "2026-11-24"}]}, ["facts[1].on"]),
        ({"facts": [{**FACT, "kind": "consented"}]}, ["facts[0].kind"]),
        ({"facts": [{**FACT, "about": "dinner"}]}, ["facts[0].about"]),
        ({"facts": [{**FACT, "form": "sung"}]}, ["facts[0].form"]),
        ({"facts": [{**FACT, "signed_on": "2026-09-12"}]}, ["facts[0].signed_on"]),
        ({"facts": [{"kind": "first_treatment", "on": "2026-09-11"}]}, ["facts[0].kind"]),
        ({"facts": [FACT, {"kind": "evaluation_completed", "on": "2026-09-10"}]}, ["facts[1].on"]),
        (
            {"facts": [FACT], "birth_date": "2026-09-12"},
            ["facts[0].on", "absences[0]", "absences[1]", "absences[2]"][:1],
        ),
        ({"birth_date": "2026-11-24"}, ["birth_date"]),
        ({"absences": ["2026-11-24"]}, ["absences[0]"]),
        ({"absences": "2026-11-20"}, ["absences"]),
        ({"absences": [20261120]}, ["absences[0]"]),
        ({"payer": 7}, ["payer"]),
        ({"plan_days": 0}, ["plan_days"]),
        ({"plan_days": True}, ["plan_days"]),
        ({"plan_days": 60.5}, ["plan_days"]),
        ({"calendar": []}, ["calendar"]),
        ({"calendar": {}}, ["calendar.years"]),
        ({"calendar": {"years": []}}, ["calendar.years"]),
        ({"calendar": {"years": [{**YEAR, "last_day": "2026-08-11"}]}}, ["calendar.years[0].last_day"]),
        ({"calendar": {"years": [{**YEAR, "last_day": "2028-08-11"}]}}, ["calendar.years[0].last_day"]),
        ({"calendar": {"years": [YEAR, {**NEXT, "first_day": "2027-05-27"}]}}, ["calendar.years[1].first_day"]),
        ({"calendar": {"years": [{"first_day": "2026-08-12"}]}}, ["calendar.years[0].last_day"]),
        ({"calendar": {"years": [{**YEAR, "closed": ["never"]}]}}, ["calendar.years[0].closed[0]"]),
        (
            {"calendar": {"years": [{**YEAR, "closed": [{"from": "2026-11-27", "to": "2026-11-23"}]}]}},
            ["calendar.years[0].closed[0].to"],
        ),
        (
            {"calendar": {"years": [{**YEAR, "closed": [{"from": "2026-11-27", "until": "2026-11-30"}]}]}},
            ["calendar.years[0].closed[0].to", "calendar.years[0].closed[0].until"],
        ),
        ({"calendar": {"years": [{**YEAR, "closed": ["2025-12-21"]}]}}, ["calendar.years[0].closed[0]"]),
        ({"calendar": {"years": [YEAR], "weekdays": []}}, ["calendar.weekdays"]),
        (
            {"calendar": {"years": [YEAR], "weekdays": ["mon", "Tue", "mon"]}},
            ["calendar.weekdays[1]", "calendar.weekdays[2]"],
        ),
        ({"calendar": {"years": [YEAR], "holidays": ["x"]}}, ["calendar.holidays[0]"]),
        ({"calendar": {"years": [YEAR], "snow": 1}}, ["calendar.snow"]),
        ({"agreements": [{"rule": "initial_evaluation"}]}, ["agreements[0].until", "agreements[0].agreed_on"]),
        (
            {"agreements": [{"rule": "initial_evaluation", "until": "2026-12-01", "agreed_on": "2026-11-10"}]},
            ["agreements[0].rule"],  # the Texas tables say nothing of an agreement
        ),
        ({"agreements": [{"rule": "lunch", "until": "2026-12-01", "agreed_on": "2026-11-10"}]}, ["agreements[0].rule"]),
    ],
)
def test_each_wrong_field_is_named(errors, changed, fields):
    found = errors(**{"absences": [], **changed})
    assert sorted(found) == sorted(fields)
    assert all(error["message"] for error in found.values())


def test_every_error_is_told_at_once_with_its_value(errors):
    found = errors(
        state="ZZ",
        today="yesterday",
        facts=[{"kind": "consent_received", "on": "2026-13-01"}],
        absences=["x"],
        calendar={"years": [{"first_day": "no", "last_day": "2027-05-27"}]},
        plan_days=-1,
        more=1,
    )
    assert set(found) == {
        *("state", "today", "facts[0].on", "absences[0]", "calendar.years[0].first_day", "plan_days", "more"),
    }
    assert found["facts[0].on"]["value"] == "2026-13-01"


def test_a_fact_out_of_order_names_what_must_come_first(errors):
    found = errors(facts=[FACT, {"kind": "evaluation_completed", "on": "2026-09-10"}])
    assert "consent_received" in found["facts[1].on"]["message"]
    assert found["facts[1].on"]["value"] == "2026-09-10"


def test_the_place_of_a_wrong_fact_is_its_place_in_the_input(errors):
    broken = {"kind": "nobody", "on": "2026-09-01"}
    found = errors(facts=[broken, FACT, {"kind": "evaluation_completed", "on": "2026-09-10"}])
    assert set(found) == {"facts[0].kind", "facts[2].on"}


@pytest.mark.parametrize("raw", [b"", b"[]", b"{", b"\xff", b'{"a": 1, "a": 2}', b"NaN"])
def test_what_is_no_object_is_an_error_and_no_traceback(ask, raw):
    status, out, _ = ask(raw, "--json")
    assert status == 2
    assert json.loads(out)["errors"]


def test_an_unknown_language(ask):
    status, out, _ = ask(EXAMPLE, "--json", "--language", "fr")
    assert status == 2
    assert json.loads(out)["errors"][0]["field"] == "language"
