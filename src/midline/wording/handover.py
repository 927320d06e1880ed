"""The sheet that a therapist or a teacher hands to a family, in words: one half in each language."""

from typing import Any

from midline.wording.guide_parts import sentence
from midline.wording.say import LANGUAGES, say

_LISTS = {"gives": 3, "ready": 5}


def sheet_in_words(state: str | None, address: str) -> dict[str, Any]:
    """`address` of the guide, and `halves`: each its `language`, `title`, `lead`, `open`, lists, and closing lines.

    `state` (two letters) is named where the address presets it.
    """
    return {"address": address, "halves": [_half(state, language) for language in LANGUAGES]}


def _half(state: str | None, language: str) -> dict[str, Any]:
    def told(code: str, **filled: object) -> str:
        return say(f"handover.{code}", filled, language)

    named = sentence(f"state_{state.lower()}", language) if state else ""
    return {
        "language": language,
        **{code: told(code) for code in ("title", "lead", "open", "private", "given_by", "not_advice")},
        "for_state": told("for_state", state=named) if named else "",
        "lists": [
            {"title": told(name), "items": [told(f"{name}_{number}") for number in range(1, count + 1)]}
            for name, count in _LISTS.items()
        ],
    }
