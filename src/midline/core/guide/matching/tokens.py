"""Words as the tables write them, and the clauses that they stand in."""

import re
import unicodedata
from dataclasses import dataclass

_BREAK = re.compile(r"[.,;:!?()\n\u2026\u00bf\u00a1\u2013\u2014]+|(?<=\s)-+(?=\s)")
_TOKEN = re.compile(r"\S+")
_WORD = re.compile(r"[a-z0-9]+")
_ROUND = " \t\"'\u201c\u201d\u2018\u2019\u00ab\u00bb/*_-"
# Words that open a clause of their own: what is well before them says nothing of what comes after.
_OPENERS = frozenset({"but", "pero", "sino", "except", "excepto", "although", "though", "aunque", "however"})


def plain(text: str) -> str:
    """Lower case, no accents, no apostrophes, single spaces."""
    return " ".join(_WORD.findall(without_marks(text)))


@dataclass(frozen=True)
class Clause:
    """One clause: its plain words, and beside each how it was typed (empty for the rest of a word with a mark).

    `start` is the letter of the text at which its first word stands.
    """

    words: tuple[str, ...]
    typed: tuple[str, ...]
    start: int = 0

    def as_typed(self, first: int = 0, last: int | None = None) -> str:
        """The words from `first` to before `last` as the family typed them, without the marks around them."""
        return " ".join(word for word in self.typed[first:last] if word).strip(_ROUND)


def clauses(text: str) -> tuple[Clause, ...]:
    """The clauses of a text in order; one ends at a mark or before a word like "but"."""
    found: list[Clause] = []
    begin = 0
    for end, after in (*(mark.span() for mark in _BREAK.finditer(text)), (len(text), len(text))):
        words: list[str] = []
        typed: list[str] = []
        start = begin
        for token in _TOKEN.finditer(text, begin, end):
            for place, word in enumerate(_WORD.findall(without_marks(token[0]))):
                if word in _OPENERS and words:
                    found.append(Clause(tuple(words), tuple(typed), start))
                    words, typed = [], []
                start = start if words else token.start()
                words.append(word)
                typed.append("" if place and typed else token[0])
        if words:
            found.append(Clause(tuple(words), tuple(typed), start))
        begin = after
    return tuple(found)


def without_marks(text: str) -> str:
    """Lower case, no accents, no apostrophes; other marks stay."""
    stripped = (c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))
    return re.sub("['\u2019\u2018`\u00b4]", "", "".join(stripped))
