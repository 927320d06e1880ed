"""Sentences of the papers, with what stands in square brackets made a blank."""

import re
from collections.abc import Mapping

from midline.wording.papers.blocks import Blank, Text
from midline.wording.say import say

_BLANK = re.compile(r"\[([^\[\]]+)\]")


def phrase(code: str, language: str, filled: Mapping[str, object] | None = None) -> str:
    """The papers' own sentence of a code without its area, as it stands."""
    return say(f"papers.{code}", filled, language)


def text(code: str, language: str, filled: Mapping[str, object] | None = None) -> Text:
    """The same as runs: "[your name]" is a blank. What fills it is ours; a family's own words never go through here."""
    pieces = _BLANK.split(phrase(code, language, filled))
    runs: list[str | Blank] = [Blank(piece) if odd % 2 else piece for odd, piece in enumerate(pieces)]
    return tuple(run for run in runs if run != "")
