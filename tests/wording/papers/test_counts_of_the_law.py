"""Every count that the guide tells under a citation is the count of that rule in the law files, read here raw.

Nothing of the loader or of the guide's own choice of a count is used: the files as they stand against what is told.
"""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import midline.lawbook
from midline.core.guide.family import Family
from midline.core.guide.if_received import if_received
from midline.core.law import Count, Reading
from midline.wording.guide import answer_in_words
from midline.wording.guide_law import law_for
from midline.wording.guide_readings import readings_in_words
from midline.wording.papers.as_text import paper_as_text
from midline.wording.papers.asked import Asked
from midline.wording.papers.events import event
from midline.wording.papers.shelf import paper_for
from midline.wording.voice import Voice
from tests.core.guide.made import TODAY, family

FILES = Path(midline.lawbook.__file__).parent
RAW = {path.stem.upper(): tomllib.loads(path.read_text("utf-8")) for path in sorted((FILES / "states").glob("*.toml"))}
FEDERAL = tomllib.loads((FILES / "federal.toml").read_text("utf-8"))["rule"]
ASKING = ("evaluation_request", "preschool_request", "part_c_referral", "estimate_request")
UNITS = {"": "calendar", "school ": "school", "working ": "business", "calendar ": "calendar", "business ": "business"}
DAYS = r"(?P<days>\d+) (?P<unit>school |working |calendar |business )?days"
IN_A_LETTER = re.compile(rf"You have {DAYS} from the day (?P<start>you get this letter|you get my signed form|I ask)")
STARTS = {
    "you get this letter": {"request_received", "referral_received", "part_c_referral_received"},
    "you get my signed form": {"consent_received"},
    "I ask": {"estimate_requested"},
}
FROM_CONSENT, FROM_LETTER = STARTS["you get my signed form"], STARTS["you get this letter"]

# Whose page a reading is from that is not the rule's own, by a part of the address that is theirs alone.
OTHERS = {
    "newbloomfieldr3.socs.net": "New Bloomfield R-III School District",
    "portal.ct.gov/SDE": "Connecticut State Department of Education",
    "specialservices.lsr7.org": "Lee’s Summit R-7 School District",
}

Own = tuple[int, str, frozenset[str]]


def raw_rules(state: str, citation: str) -> list[dict[str, Any]]:
    found = [one for one in (*RAW[state].get("rule", ()), *FEDERAL) if one["citation"] == citation]
    assert found, f"no file of the law has {citation!r} for {state}"
    return found


def own(rule: dict[str, Any]) -> Iterator[Own]:
    """The counts that a rule itself gives: its length, and what it says is the most in any case."""
    starts = frozenset(rule["starts"])
    if "days" in rule:
        yield rule["days"], rule["unit"], starts
    if "business_days" in rule:
        yield rule["business_days"], "business", starts
    for limit in rule.get("limits", ()):
        yield limit["days"], limit["unit"], frozenset([limit["starts"]]) if "starts" in limit else starts


def holds(state: str, citation: str, days: str, unit: str | None, starts: set[str]) -> bool:
    told = int(days), UNITS[unit or ""]
    return any(
        told == (amount, kind) and starts & begins
        for rule in raw_rules(state, citation)
        for amount, kind, begins in own(rule)
    )


def differing(state: str) -> bool:
    """Whether a reading of the time for tests has another length, unit or start, or leaves other days out."""
    for rule in RAW[state].get("rule", ()):
        if rule["id"] != "initial_evaluation" or rule["confidence"] == "unverified":
            continue
        for reading in rule.get("readings", ()):
            same = all(reading.get(key) == rule.get(key) for key in ("days", "unit", "starts"))
            if not same or reading.get("from_signing") or reading.get("leaves_out"):
                return True
    return False


def whose(rule: dict[str, Any], source: str) -> str:
    """The name that the file of the law gives who reports the rule, or that of another's page; what is no address is
    its own name."""
    if source == rule["source"]:
        return str(rule["reported_by"]).partition(", “")[0]
    named = [name for part, name in OTHERS.items() if f"https://{part}/" in source]
    assert len(named) == ("://" in source), source
    return named[0] if named else source


def families(state: str) -> Iterator[Family]:
    for born, schooling in ((date(2019, 5, 2), "public"), (date(2022, 5, 2), "preschool"), (date(2025, 1, 10), None)):
        yield family(state=state, birth_date=born, schooling=schooling, coverage="none")


def asked_in(state: str) -> Iterator[Asked]:
    return (Asked(made, law_for(state, TODAY), "en") for made in families(state))


def letter_of(asked: Asked, code: str) -> str:
    """A letter without the page that stays with the family."""
    return " ".join(paper_as_text(paper_for(code, asked)).split()).partition("Keep this page")[0]


def cited_after(said: str) -> str:
    """What stands in the next round brackets, brackets within it and all."""
    depth = 0
    start = said.index("(")
    for place, sign in enumerate(said[start:], start):
        depth += {"(": 1, ")": -1}.get(sign, 0)
        if not depth:
            return said[start + 1 : place]
    raise AssertionError(said)


@pytest.mark.parametrize("state", RAW)
def test_a_letter_tells_only_counts_of_the_rule_that_it_cites(state: str) -> None:
    for asked in asked_in(state):
        for code in ASKING:
            said = letter_of(asked, code)
            for told in IN_A_LETTER.finditer(said):
                rule = cited_after(said[told.end() :])
                assert holds(state, rule, told["days"], told["unit"], STARTS[told["start"]]), f"{told[0]} ({rule})"


@pytest.mark.parametrize("state", RAW)
def test_an_answer_tells_only_counts_of_the_rule_that_it_cites(state: str) -> None:
    for made in families(state):
        words: dict[str, Any] = answer_in_words(made, law_for(state, TODAY))
        for found in (found for route in words["routes"] for step in route["steps"] for found in step["dates"]):
            if found["confidence"] == "missing":
                continue
            starts = FROM_CONSENT if "signed form" in found["said"] else FROM_LETTER
            if found["rule"] == "good_faith_estimate":
                starts = STARTS["I ask"]
            for told in re.finditer(DAYS, found["said"]):
                assert holds(state, found["citation"], told["days"], told["unit"], starts), found["text"]


@pytest.mark.parametrize("state", RAW)
def test_a_calendar_has_a_day_only_where_every_source_gives_it(state: str) -> None:
    for asked in asked_in(state):
        found = if_received(asked.steps, asked.picture, date(2026, 11, 30), date(2026, 12, 7))
        for one in found.told:
            words = event(one, "en").words
            for told in re.finditer(rf"Counted: {DAYS}", words):
                starts = FROM_CONSENT if one.code.startswith("evaluation_") else FROM_LETTER
                assert holds(state, one.basis.citation, told["days"], told["unit"], starts), words
        assert not (differing(state) and any(one.rule == "initial_evaluation" for one in found.told))


@pytest.mark.parametrize("state", [state for state in RAW if differing(state)])
def test_where_sources_differ_the_letter_asks_and_the_answer_names_each(state: str) -> None:
    asked = next(asked_in(state))
    said = letter_of(asked, "evaluation_request").partition("The time that the rules give")[2]
    assert "do not agree on the time for the tests" in said
    assert "which rule says so" in said
    tests = next(one for one in asked.dates("evaluation_request") if one.rule == "initial_evaluation")
    for rule in (one for one in RAW[state]["rule"] if one["id"] == "initial_evaluation"):
        assert f"({rule['citation']})" not in said
        text = next(
            found["text"]
            for route in answer_in_words(asked.family, asked.law)["routes"]  # type: ignore[union-attr]
            for step in route["steps"]  # type: ignore[index]
            for found in step["dates"]
            if found["code"] == tests.code
        )
        assert "Not all sources agree" in text
        assert "may be" in text
        assert rule["citation"] in text
        for reading in rule["readings"]:
            assert f"({whose(rule, reading['source'])})" in text


def test_a_page_of_another_body_on_the_same_site_is_not_named_by_it() -> None:
    for state in ("TN", "NE", "MN"):
        file = (FILES / "states" / f"{state.lower()}.toml").read_text("utf-8")
        address = re.findall(r'"(https://sites\.google\.com/[^"]+)"', file)[0]
        own = Reading(Count(60, "calendar"), ("consent_received",), ("evaluation_completed",), address, "")
        other = replace(own, why="law.reading_calendar_days")
        said = readings_in_words((own, other), "", Voice("en"))
        assert "(sites.google.com)" in said
        assert "Sage" not in said


def test_these_are_the_states_whose_sources_differ() -> None:
    assert {state for state in RAW if differing(state)} == {"CT", "ID", "IL", "KY", "MO", "OR"}
    assert len(RAW) == 51
