"""What the guide rests on is what the law tables say."""

import re
import tomllib
from pathlib import Path

from midline.core.guide import basis
from midline.core.guide.basis import Basis
from tests.conftest import shared_folder

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
