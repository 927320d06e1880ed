"""The sheet for a family as one page of PDF that a screen reader can read (PDF/UA-1), set by typst."""

import json
from collections.abc import Mapping
from importlib.resources import files
from typing import Any

import typst


def write_sheet(sheet: Mapping[str, Any]) -> bytes:
    """The PDF of `wording.handover.sheet_in_words`: one page, a half in each language."""
    source = (files("midline.documents") / "handover.typ").read_bytes()
    made = typst.compile(
        source, format="pdf", sys_inputs={"data": json.dumps(sheet)}, pdf_standards="ua-1", ignore_system_fonts=True
    )
    assert isinstance(made, bytes)
    return made
