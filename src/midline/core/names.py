"""Names as people type them into a search box: by the beginning of any word, without regard to case or accents."""

import re
import unicodedata
from collections.abc import Iterable

LONGEST = 100
"""Letters of a word that are kept and compared."""
# Letters that Unicode does not take apart, as they are typed on a keyboard that lacks them.
_PLAIN = str.maketrans({"æ": "ae", "đ": "d", "ð": "d", "ħ": "h", "ı": "i", "ł": "l", "ø": "o", "œ": "oe", "þ": "th"})
_BETWEEN = re.compile(r"[^\w]+|_+")


def folded(word: str) -> str:
    """A word in lower case without accents and marks: "Núñez" is "nunez", "O'Brien" is "obrien"; "" for marks alone."""
    return "".join(_parts(word))[:LONGEST]


def search_words(*names: str) -> frozenset[str]:
    """Every word that a name is found by, folded.

    A word with a mark in it is found whole and by each of its parts: "Smith-Jones" by "smith", "jones", "smithjones".
    """
    return frozenset(word[:LONGEST] for name in names for given in name.split() for word in _found_by(given))


def number_word(number: str) -> str:
    """A number that a child is found by, whole: marked, so that no beginning of a name finds it; "" for none."""
    return f"#{number.casefold()}"[:LONGEST] if number else ""


def _found_by(word: str) -> Iterable[str]:
    parts = _parts(word)
    return {*parts, "".join(parts)} - {""}


def _parts(word: str) -> list[str]:
    # Twice: taking a letter apart can bring a capital, and folding one can bring a letter with a mark.
    apart = word
    for _ in range(2):
        apart = unicodedata.normalize("NFKD", apart.casefold())
    letters = "".join(letter for letter in apart if not unicodedata.combining(letter)).translate(_PLAIN)
    return [part for part in _BETWEEN.split(letters) if part]
