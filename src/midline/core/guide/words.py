"""From a family's own words to what they may be about: a plain table of word beginnings, English and Spanish.

It runs offline, shows which words it went by, and decides nothing: the routes go by the place, not by this.
"""

import re
import unicodedata

from midline.core.guide.family import Concern
from midline.core.guide.results import Guess
from midline.core.guide.word_table import WORD_TABLE

_WORD = re.compile(r"[a-z0-9']+")


def plain(text: str) -> str:
    """Lower case, no accents, single spaces: what the table is compared with."""
    stripped = "".join(c for c in unicodedata.normalize("NFD", text.casefold()) if not unicodedata.combining(c))
    return " ".join(_WORD.findall(stripped.replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")))


def understood(words: str) -> tuple[tuple[str, str], ...]:
    """Pairs of occupation and the beginning of a word that points to it, in the order of the table."""
    text = f" {plain(words)} "
    found = []
    for occupation, beginnings in WORD_TABLE.items():
        match = next((start for start in beginnings if f" {start}" in text), None)
        if match:
            found.append((occupation, match))
    return tuple(found)


def guesses(concerns: tuple[Concern, ...]) -> tuple[Guess, ...]:
    """A guess for each concern told in words alone, also where nothing was understood."""
    made = []
    for index, concern in enumerate(concerns):
        if concern.occupation is None and concern.words:
            pairs = understood(concern.words)
            made.append(
                Guess(index, concern.words, tuple(code for code, _ in pairs), tuple(_seen(concern.words, pairs)))
            )
    return tuple(made)


def _seen(words: str, pairs: tuple[tuple[str, str], ...]) -> list[str]:
    """The whole words, as plain text, that each beginning was found in."""
    text = f" {plain(words)} "
    seen = []
    for _, start in pairs:
        at = text.index(f" {start}") + 1
        seen.append(text[at : text.index(" ", at + len(start.strip()))])
    return seen
