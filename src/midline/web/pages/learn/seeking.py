"""Seeking a word of the glossary as people type it: no accents, no capitals, any part of it."""

import unicodedata
from collections.abc import Iterable

from midline.learning.shape import Word


def plain(text: str) -> str:
    """Small letters without accents."""
    parted = unicodedata.normalize("NFD", text.casefold())
    return "".join(letter for letter in parted if not unicodedata.combining(letter))


def found_words(words: Iterable[Word], q: str) -> list[Word]:
    """The words that have every piece of `q`, by term; those that have it in a name first, then the rest."""
    pieces = plain(q).split()
    ranked = []
    for word in words:
        names = plain(" ".join((word.term, word.english, word.plain, *word.forms)))
        whole = f"{names} {plain(word.says)}"
        if all(piece in whole for piece in pieces):
            ranked.append((not all(piece in names for piece in pieces), plain(word.term), word))
    return [word for _, _, word in sorted(ranked, key=lambda one: one[:2])]
