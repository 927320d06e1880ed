"""`midline pathways` as others script against it."""

import json
from typing import Any

import pytest

from midline.conf.cli import main
from midline.core.pathways import PROGRAMMES, pathway
from midline.wording.pathways import kind_title, station_title


@pytest.fixture
def pathways(capsys: pytest.CaptureFixture[str]) -> Any:
    """Runs the command; gives its status, standard output and standard error."""

    def run(*options: str) -> tuple[int, str, str]:
        status = main(["pathways", *options])
        written = capsys.readouterr()
        return status, written.out, written.err

    return run


def answer(pathways: Any, *options: str) -> Any:
    status, out, err = pathways(*options, "--json")
    assert (status, err) == (0, "")
    return json.loads(out)


def test_all_programmes_with_the_keys_of_the_contract(pathways: Any) -> None:
    found = answer(pathways)
    assert tuple(found) == PROGRAMMES
    for name, table in found.items():
        assert [row["kind"] for row in table["facts"]] == [kind.kind for kind in pathway(name).kinds]
        for row in table["facts"]:
            assert {"kind", "after", "by", "document"} <= set(row)
            assert isinstance(row["after"], list)
            assert isinstance(row["by"], list)
            assert row["document"] is None or isinstance(row["document"], str)


def test_one_programme(pathways: Any) -> None:
    assert tuple(answer(pathways, "mtss")) == ("mtss",)


def test_a_fact_says_what_it_needs_and_what_it_opens(pathways: Any) -> None:
    facts = {row["kind"]: row for row in answer(pathways, "iep")["iep"]["facts"]}
    consent, evaluation = facts["consent_received"], facts["evaluation_completed"]
    assert consent["after"][:2] == ["request_received", "consent_requested"]
    assert "guardian" in consent["by"]
    assert consent["document"] == "consent"
    assert consent["about"] == ["initial", "reevaluation", "services", "medicaid"]
    assert "evaluation_completed" in consent["followed_by"]
    assert evaluation["needs"][0][0] == evaluation["needs"][1][0] == "consent_received"
    assert evaluation["leads_to"] == ["evaluated"]
    assert (evaluation["basis"], evaluation["basis_confidence"]) == ("34 CFR 300.301(c)(1), 300.305(d)", "primary")
    assert facts["eligibility_determined"]["basis_confidence"] == "unverified"
    assert facts["concern_raised"]["after"] == []
    for row in facts.values():
        for other in row["followed_by"]:
            assert row["kind"] in facts[other]["after"]


def test_stations_have_titles_and_what_comes_next(pathways: Any) -> None:
    stations = {row["code"]: row for row in answer(pathways, "iep")["iep"]["stations"]}
    assert stations["consented"]["title"] == "Consent given, testing under way"
    assert stations["consented"]["next"] == ["existing_data_reviewed", "evaluation_completed"]


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_words_say_the_same(pathways: Any, language: str) -> None:
    status, out, err = pathways("--language", language)
    assert (status, err) == (0, "")
    flat = " ".join(out.split())
    for name in PROGRAMMES:
        for kind in pathway(name).kinds:
            assert f"{kind_title(kind.kind, language)} ({kind.kind})" in flat
            assert kind.basis is None or kind.basis.citation in flat
        for station in pathway(name).stations:
            assert station_title(station.code, language) in flat
    assert max(len(line) for line in out.splitlines()) <= 120


def test_titles_come_in_the_language_asked_for(pathways: Any) -> None:
    (first, *_) = answer(pathways, "mtss", "--language", "es")["mtss"]["facts"]
    assert first["title"] == "Empezó la ayuda en clase"


@pytest.mark.parametrize(("options", "field"), [(("nosuch",), "programme"), (("iep", "--language", "fr"), "language")])
def test_what_is_not_there_is_named(pathways: Any, options: tuple[str, ...], field: str) -> None:
    status, out, _ = pathways(*options, "--json")
    (error,) = json.loads(out)["errors"]
    assert status == 2
    assert error["field"] == field
    assert "one of" in error["message"]
    status, out, err = pathways(*options)
    assert (status, out) == (2, "")
    assert field in err
