"""The little language of the tables, and what it compiles to.

A pattern is words with spaces between. `sleep*` is any word that begins so, `dad/mom` is either, `..` is up to four
words between, `@cant` is the language's set of that name. Patterns stand apart by commas or lines.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from midline.core.guide.matching.tokens import without_marks

_GAP = r"(?:\S+ ){0,4}?"


@dataclass(frozen=True)
class Pattern:
    """One entry of a table: how it is written, and how it is found in a clause with a space after each word."""

    written: str
    regex: re.Pattern[str]
    first: tuple[str, ...]

    def spans(self, clause: str) -> Iterable[tuple[int, int]]:
        """Where the pattern stands in a clause; a look for its first word spares most of the work."""
        if not any(word in clause for word in self.first):
            return ()
        return [match.span() for match in self.regex.finditer(clause)]


class Patterns(tuple[Pattern, ...]):
    """Patterns, and by which first word each is opened: there are thousands, and a clause opens few of them."""

    def near(self, clause: str) -> list[Pattern]:
        """Those whose first word is in a clause, in order; no other can be found there."""
        words, begins = self._opened
        near: set[int] = set()
        for token in set(clause.split()):
            near.update(words.get(token, ()))
            for begin, place in begins.get(token[0], ()):
                if token.startswith(begin):
                    near.add(place)
        return [self[place] for place in sorted(near)]

    @cached_property
    def _opened(self) -> tuple[dict[str, list[int]], dict[str, list[tuple[str, int]]]]:
        """Places in the row by whole first words, and by beginnings under their first letter."""
        words: dict[str, list[int]] = {}
        begins: dict[str, list[tuple[str, int]]] = {}
        for place, pattern in enumerate(self):
            for first in pattern.first:
                if first.endswith(" "):
                    words.setdefault(first[:-1], []).append(place)
                else:
                    begins.setdefault(first[0], []).append((first, place))
        return words, begins


def written_in(text: str) -> tuple[str, ...]:
    """The patterns of a piece of table, as written but without accents and apostrophes."""
    return tuple(" ".join(entry.split()) for entry in without_marks(text).split(",") if entry.strip())


def compiled(entries: Iterable[str], sets: Mapping[str, tuple[str, ...]]) -> Patterns:
    """Patterns ready to be found; KeyError for a set that there is not."""
    return Patterns(
        Pattern(entry, re.compile(r"(?<!\S)" + _regex(entry, sets)), tuple(_firsts(entry, sets))) for entry in entries
    )


def words_in(entries: Iterable[str], sets: Mapping[str, tuple[str, ...]]) -> frozenset[str]:
    """Every word or beginning (with its star) that stands in these patterns."""
    pieces = (piece for entry in entries for piece in entry.split() if piece != "..")
    return frozenset(word for piece in pieces for word in _alternatives(piece, sets))


def _regex(entry: str, sets: Mapping[str, tuple[str, ...]]) -> str:
    parts = []
    for piece in entry.split():
        if piece == "..":
            parts.append(_GAP)
            continue
        made = "|".join(
            re.escape(word.rstrip("*")) + (r"\S*" if word.endswith("*") else "") for word in _alternatives(piece, sets)
        )
        parts.append(f"(?:{made}) ")
    return "".join(parts)


def _firsts(entry: str, sets: Mapping[str, tuple[str, ...]]) -> list[str]:
    return [word.rstrip("*") if word.endswith("*") else f"{word} " for word in _alternatives(entry.split()[0], sets)]


def _alternatives(piece: str, sets: Mapping[str, tuple[str, ...]]) -> list[str]:
    if piece.startswith("@"):
        return list(sets[piece[1:]])
    return piece.split("/")
