"""Words as the tables write them, and the clauses that they stand in."""

import re
import unicodedata

_BREAK = re.compile(r"[.,;:!?()\n\u2026\u00bf\u00a1\u2013\u2014]+|(?<=\s)-+(?=\s)")
_WORD = re.compile(r"[a-z0-9]+")
# Words that open a clause of their own: what is well before them says nothing of what comes after.
_OPENERS = frozenset({"but", "pero", "sino", "except", "excepto", "although", "though", "aunque", "however"})


def plain(text: str) -> str:
    """Lower case, no accents, no apostrophes, single spaces."""
    return " ".join(_WORD.findall(without_marks(text)))


def clauses(text: str) -> tuple[tuple[str, ...], ...]:
    """The words of each clause, plain, in order; clauses end at a mark or before a word like "but"."""
    found: list[tuple[str, ...]] = []
    for part in _BREAK.split(without_marks(text)):
        words: list[str] = []
        for word in _WORD.findall(part):
            if word in _OPENERS and words:
                found.append(tuple(words))
                words = []
            words.append(word)
        if words:
            found.append(tuple(words))
    return tuple(found)


def without_marks(text: str) -> str:
    """Lower case, no accents, no apostrophes; other marks stay."""
    stripped = (c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))
    return re.sub("['\u2019\u2018`\u00b4]", "", "".join(stripped))
