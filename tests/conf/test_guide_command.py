"""`midline guide` as others script against it."""

import io
import json
import re
import sys
from typing import Any

import pytest

from midline.conf.cli import main
from midline.core.guide.vocabulary import HAS
from tests.conftest import ROOT

CONTRACT: dict[str, Any] = {
    "state": "OH",
    "birth_date": "2019-05-02",
    "today": "2026-11-23",
    "schooling": "public",
    "concerns": [
        {"occupation": "handwriting", "environment": "classroom", "severity": 2},
        {"occupation": "dressing", "environment": "home", "severity": 3, "since": "years"},
        {"words": "she melts down in loud rooms", "environment": "cafeteria"},
    ],
    "affects_school": True,
    "disability_suspected": True,
    "other_special_education_need": "unknown",
    "diagnosis": True,
    "referral": False,
    "coverage": "private",
    "has": [],
    "flags": [],
    "language": "en",
}


class Standard:
    """Standard input as the command reads it."""

    def __init__(self, raw: bytes) -> None:
        self.buffer = io.BytesIO(raw)


@pytest.fixture
def guide(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Any:
    """Runs the command with an object or raw bytes; gives the status and standard output."""

    def run(given: Any, *options: str) -> tuple[int, str]:
        raw = given if isinstance(given, bytes) else json.dumps(given).encode()
        monkeypatch.setattr(sys, "stdin", Standard(raw))
        status = main(["guide", *options])
        return status, capsys.readouterr().out

    return run


def test_the_family_of_the_contract(guide: Any) -> None:
    status, out = guide(CONTRACT, "--json")
    answer = json.loads(out)
    assert status == 0
    assert answer["answer"] == "both"
    (testing,) = [route for route in answer["routes"] if route["kind"] == "idea_evaluation"]
    assert testing["fit"] == "likely"
    first = testing["reasons"][0]
    assert (first["code"], first["citation"]) == ("school_participation_affected", "34 CFR 300.34(c)(6)")
    (ask,) = [step for step in testing["steps"] if step["code"] == "ask_school_in_writing"]
    assert ask["document"] == "evaluation_request"
    assert [found["on"] for found in ask["dates"]] == ["2026-12-23", None]
    assert ask["letter"]["paragraphs"]
    (catch,) = [caveat for caveat in testing["caveats"] if caveat["code"] == "ot_alone_is_not_idea"]
    assert catch["citation"].startswith("34 CFR 300.8(a)(2)")
    (unknown,) = answer["unknown"]
    assert unknown["field"] == "other_special_education_need"
    assert unknown["would_change"]
    assert answer["understood"][0]["occupations"] == ["regulating"]


def test_every_part_has_the_keys_of_the_contract(guide: Any) -> None:
    answer = json.loads(guide(CONTRACT, "--json")[1])
    for route in answer["routes"]:
        assert {"kind", "fit", "reasons", "steps", "caveats"} <= set(route)
        for said in (*route["reasons"], *route["caveats"]):
            assert {"code", "text", "citation", "confidence"} <= set(said)
        for step in route["steps"]:
            assert {"code", "text", "document", "dates"} <= set(step)
            for found in step["dates"]:
                assert {"text", "rule", "citation", "confidence"} <= set(found)


def test_spanish(guide: Any) -> None:
    english = json.loads(guide(CONTRACT, "--json")[1])
    spanish = json.loads(guide({**CONTRACT, "language": "es"}, "--json")[1])
    assert spanish["headline"] != english["headline"]
    assert [route["kind"] for route in spanish["routes"]] == [route["kind"] for route in english["routes"]]


def test_the_readable_form_says_the_same(guide: Any) -> None:
    answer = json.loads(guide(CONTRACT, "--json")[1])
    status, out = guide(CONTRACT)
    flat = " ".join(out.replace("|", " ").split())
    assert status == 0
    for route in answer["routes"]:
        for said in (*route["reasons"], *route["steps"], *route["caveats"]):
            assert " ".join(said["text"].split()) in flat
    for row in answer["comparison"]["rows"]:
        assert row["title"].split()[0] in flat
    assert answer["notes"][0] in flat


def test_what_may_be_left_out(guide: Any) -> None:
    status, out = guide({"state": "OH", "birth_date": "2019-05-02", "today": "2026-11-23"}, "--json")
    answer = json.loads(out)
    assert status == 0
    assert answer["answer"] == "not_enough_known"
    assert {"concerns", "flags", "schooling", "affects_school"} <= {unknown["field"] for unknown in answer["unknown"]}


@pytest.mark.parametrize(
    "field", ["affects_school", "disability_suspected", "diagnosis", "referral", "coverage", "schooling"]
)
def test_what_is_said_to_be_unknown_is_told_back(guide: Any, field: str) -> None:
    answer = json.loads(guide({**CONTRACT, field: "unknown"}, "--json")[1])
    assert field in [unknown["field"] for unknown in answer["unknown"]]


def test_a_flag(guide: Any) -> None:
    answer = json.loads(guide({**CONTRACT, "flags": ["choking"]}, "--json")[1])
    assert answer["answer"] == "doctor_first"
    assert [route["kind"] for route in answer["routes"]] == ["doctor"]
    assert "any day" in str(answer["routes"][0]["caveats"])
    assert answer["comparison"] is None


WRONG: list[tuple[dict[str, Any], str]] = [
    ({"birth_date": "2019-02-30"}, "birth_date"),
    ({"birth_date": "2027-01-01"}, "birth_date"),
    ({"birth_date": "1899-01-01"}, "birth_date"),
    ({"birth_date": None}, "birth_date"),
    ({"birth_date": 20190502}, "birth_date"),
    ({"today": "2026-13-01"}, "today"),
    ({"today": "9999-12-31"}, "today"),
    ({"state": "ZZ"}, "state"),
    ({"state": "oh"}, "state"),
    ({"state": "US"}, "state"),
    ({"schooling": "boarding"}, "schooling"),
    ({"affects_school": "yes"}, "affects_school"),
    ({"affects_school": None}, "affects_school"),
    ({"diagnosis": 1}, "diagnosis"),
    ({"coverage": "tricare"}, "coverage"),
    ({"has": "iep"}, "has"),
    ({"has": ["iep", "iep"]}, "has[1]"),
    ({"has": ["504"]}, "has[0]"),
    ({"flags": [["pain"]]}, "flags[0]"),
    ({"language": "fr"}, "language"),
    ({"name": "Ana"}, "name"),
    ({"concerns": {}}, "concerns"),
    ({"concerns": ["writing"]}, "concerns[0]"),
    ({"concerns": [{"environment": "classroom"}]}, "concerns[0].occupation"),
    ({"concerns": [{"occupation": "handwriting"}]}, "concerns[0].environment"),
    ({"concerns": [{"occupation": "flying", "environment": "home"}]}, "concerns[0].occupation"),
    ({"concerns": [{"occupation": "play", "environment": "moon"}]}, "concerns[0].environment"),
    ({"concerns": [{"occupation": "play", "environment": "home", "severity": 4}]}, "concerns[0].severity"),
    ({"concerns": [{"occupation": "play", "environment": "home", "severity": True}]}, "concerns[0].severity"),
    ({"concerns": [{"occupation": "play", "environment": "home", "since": "days"}]}, "concerns[0].since"),
    ({"concerns": [{"words": "", "environment": "home"}]}, "concerns[0].words"),
    ({"concerns": [{"words": "a" * 2001, "environment": "home"}]}, "concerns[0].words"),
    ({"concerns": [{"words": "x", "environment": "home", "who": "me"}]}, "concerns[0].who"),
]


@pytest.mark.parametrize(("changed", "field"), WRONG, ids=[f"{field}={changed}"[:60] for changed, field in WRONG])
def test_wrong_input_is_named_and_nothing_else_is_written(guide: Any, changed: dict[str, Any], field: str) -> None:
    status, out = guide({**CONTRACT, **changed}, "--json")
    found = json.loads(out)
    assert status == 2
    assert set(found) == {"errors"}
    assert field in [error["field"] for error in found["errors"]]
    assert all(error["message"] for error in found["errors"])


@pytest.mark.parametrize("field", ["state", "birth_date", "today"])
def test_what_is_needed(guide: Any, field: str) -> None:
    given = {key: value for key, value in CONTRACT.items() if key != field}
    status, out = guide(given, "--json")
    assert status == 2
    assert [error["field"] for error in json.loads(out)["errors"]] == [field]


def test_every_wrong_field_is_named_at_once(guide: Any) -> None:
    _, out = guide({**CONTRACT, "state": "ZZ", "coverage": "x", "extra": 1}, "--json")
    assert {error["field"] for error in json.loads(out)["errors"]} == {"state", "coverage", "extra"}


@pytest.mark.parametrize("raw", [b"", b"[]", b"{", b'{"state": "OH", "state": "TX"}', b"\xff", b"[" * 100_000])
def test_what_is_no_object_is_refused(guide: Any, raw: bytes) -> None:
    status, out = guide(raw, "--json")
    assert status == 2
    assert json.loads(out)["errors"]


def test_a_familys_words_are_data(guide: Any) -> None:
    words = "<script>{x}</script> %s {0} “quoted”"
    given = {**CONTRACT, "concerns": [{"words": words, "environment": "home"}]}
    status, out = guide(given, "--json")
    assert status == 0
    assert words in json.loads(out)["understood"][0]["text"]


def test_every_answer_of_has_is_told_in_the_reference() -> None:
    told = (ROOT / "docs" / "reference" / "guide.md").read_text("utf-8")
    (listed,) = re.findall(r"So `has` takes each of (.+?), each once\.", told, re.DOTALL)
    assert tuple(re.findall(r"`(\w+)`", listed)) == HAS


def test_found_not_eligible_is_taken_and_answered(guide: Any) -> None:
    answer = json.loads(guide({**CONTRACT, "has": ["found_not_eligible"]}, "--json")[1])
    steps = [step["code"] for route in answer["routes"] for step in route["steps"]]
    assert "ask_second_opinion" in steps
    assert {route["kind"]: route["fit"] for route in answer["routes"]}["idea_evaluation"] == "possible"
