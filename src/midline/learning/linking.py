"""Finding the words of the glossary in a sentence of ours."""

import re
from collections.abc import Mapping
from functools import lru_cache

from midline import learning

Piece = tuple[str, str]
"""A piece of a text, and the id of the word that it is; "" where it is none."""


@lru_cache(maxsize=4096)
def pieces(text: str, language: str) -> tuple[Piece, ...]:
    """The text in pieces that make it up, every form of every word a piece of its own; the longest form first."""
    pattern, ids = _forms(language)
    found: list[Piece] = []
    at = 0
    for match in pattern.finditer(text):
        said = match.group()
        found += [(text[at : match.start()], ""), (said, ids.get(said) or ids[said.lower()])]
        at = match.end()
    found.append((text[at:], ""))
    return tuple(piece for piece in found if piece[0])


@lru_cache(maxsize=4)
def _forms(language: str) -> tuple[re.Pattern[str], Mapping[str, str]]:
    """A pattern of all forms. Abbreviations count in capitals alone: "IDEA" is a law, "idea" is not."""
    ids = {
        form if form.isupper() else form.lower(): word.id
        for word in learning.learned(language).words.values()
        for form in word.forms
    }
    longest = sorted(ids, key=len, reverse=True)
    either = "|".join(re.escape(form) if form.isupper() else f"(?i:{re.escape(form)})" for form in longest)
    return re.compile(rf"(?<![\w-])(?:{either})(?![\w-])"), ids
