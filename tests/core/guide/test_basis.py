"""What the guide rests on is what the law tables say."""

import re
import tomllib
from importlib.resources import files
from pathlib import Path

from midline import lawbook, learning
from midline.core.days import TOLD_AHEAD_YEARS
from midline.core.guide import basis
from midline.core.guide.basis import MEDICAID_UNDER_21, Basis
from tests.conftest import shared_folder
from tests.core.guide.made import TODAY
from tests.lawbook.names import is_a_name

BASES = {name: found for name, found in vars(basis).items() if isinstance(found, Basis)}


def test_no_citation_is_empty_and_no_confidence_is_unknown() -> None:
    for found in BASES.values():
        assert found.citation
        assert found.confidence in ("primary", "secondary", "unverified", "practice", "missing")


def test_a_citation_of_the_law_tables_has_their_confidence() -> None:
    folder: Path = shared_folder("law", "MIDLINE_REAL_LAW")
    rules = tomllib.loads((folder / "federal.toml").read_text("utf-8"))["rule"]
    confidences = {rule["citation"]: rule["confidence"] for rule in rules}
    both = {name for name, found in BASES.items() if found.citation in confidences}
    assert len(both) >= 8
    assert {name: BASES[name].confidence for name in both} == {name: confidences[BASES[name].citation] for name in both}


def test_what_others_report_names_who() -> None:
    assert all(found.reported_by for found in BASES.values() if found.confidence == "secondary")


def test_who_reports_has_a_name_and_the_address_of_the_page() -> None:
    told = [found for found in BASES.values() if found.confidence == "secondary"]
    assert len(told) >= 5
    for found in told:
        assert re.fullmatch(r"\S.*, “[^”]+”", found.reported_by), found.reported_by
        assert re.match(r"https?://[^/]+/.+", found.source or ""), found.source
        assert is_a_name(found.reported_by), found.reported_by


def test_a_copy_of_the_rules_on_the_site_of_others_is_nowhere_called_the_rule() -> None:
    said = {found.confidence for found in BASES.values() if "edregnc.com" in (found.source or "")}
    said |= {one.source.confidence for one in learning.sources().values() if "edregnc.com" in one.source.url}
    said |= {rule.source.confidence for rule in lawbook.rules_in_force("NC", TODAY) if "edregnc" in rule.source.url}
    assert said == {"secondary"}


def test_the_guide_and_the_pages_to_learn_from_are_as_sure_of_a_citation_as_each_other() -> None:
    told = {one.source.citation: one.source for one in learning.sources().values()}
    # A whole part of the rules holds many, of which one may be read and another not.
    one_rule = [found for found in BASES.values() if " Part " not in found.citation]
    shared = [(found, told[found.citation]) for found in one_rule if found.citation in told]
    assert MEDICAID_UNDER_21 in [found for found, _ in shared]
    for found, page in shared:
        assert found.confidence == page.confidence, found.citation


def test_years_ahead_of_coming_of_age_are_those_of_the_lawbook() -> None:
    with (files("midline.lawbook") / "federal.toml").open("rb") as opened:
        rules = tomllib.load(opened)["rule"]
    notice = next(rule for rule in rules if rule["id"] == "rights_transfer_notice")
    assert (notice["years"], notice["before"]) == (TOLD_AHEAD_YEARS, "age_of_majority")
