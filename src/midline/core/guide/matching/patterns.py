"""The little language of the tables, and what it compiles to.

A pattern is words with spaces between. `sleep*` is any word that begins so, `dad/mom` is either, `..` is up to four
words between, `@cant` is the language's set of that name. Patterns stand apart by commas or lines.

A clause is held against patterns word by word, each word as its *marks*: the words and beginnings of the tables that it
is, and `~sleep` for a form of a verb. So a pattern of several words with one form of a verb means every form.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from midline.core.guide.matching.tokens import without_marks

GAP = ".."
_GAP_MOST = 4
Kind = Literal["occupations", "places", "flags"]
Say = Literal["well", "still_hard", "hard", "speaker"]
Marks = tuple[frozenset[str], ...]
Span = tuple[int, int]
_ANY = ""
_SOME = frozenset({_ANY})
_NOTHING: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Pattern:
    """One entry of a table: how it is written, and what each of its words may be (None for a gap)."""

    written: str
    pieces: tuple[frozenset[str] | None, ...]

    def end(self, clause: Marks, start: int) -> int | None:
        """Before which word it ends, where it begins at this one; with the shortest gaps there are."""
        return _end(self.pieces, clause, 0, start)

    def spans(self, clause: Marks) -> Iterator[Span]:
        """Everywhere that it stands in a clause."""
        for start in range(len(clause)):
            if (end := self.end(clause, start)) is not None:
                yield start, end


@dataclass(frozen=True)
class Owner:
    """Whose a pattern is: an occupation's or a place's, under which key; or what says that all is well or hard."""

    kind: Kind | Say
    code: str = ""
    key: str = ""


class Index:
    """Patterns with whom each belongs to, by their first two words: there are thousands, and a clause opens few."""

    def __init__(self, patterns: Iterable[tuple[Owner, Pattern]]) -> None:
        self._opened: dict[str, dict[str, list[tuple[Owner, Pattern]]]] = {}
        for owner, pattern in patterns:
            first, second = (*pattern.pieces, None)[:2]
            for mark in first or ():
                after = self._opened.setdefault(mark, {})
                for follows in second or (_ANY,):
                    after.setdefault(follows, []).append((owner, pattern))

    def found(self, clause: Marks) -> Iterator[tuple[Owner, Pattern, Span]]:
        """Which patterns stand in a clause, whose they are, and where; one that two marks open may come twice."""
        for start, (marks, following) in enumerate(zip(clause, (*clause[1:], _NOTHING), strict=True)):
            for mark in marks & self._opened.keys():
                after = self._opened[mark]
                for follows in (following | _SOME) & after.keys():
                    for owner, pattern in after[follows]:
                        if (end := pattern.end(clause, start)) is not None:
                            yield owner, pattern, (start, end)


def written_in(text: str) -> tuple[str, ...]:
    """The patterns of a piece of table, as written but without accents and apostrophes."""
    return tuple(" ".join(entry.split()) for entry in without_marks(text).split(",") if entry.strip())


def compiled(
    entries: Iterable[str], sets: Mapping[str, tuple[str, ...]], verb: Callable[[str], str | None] = lambda _: None
) -> tuple[Pattern, ...]:
    """Patterns ready to be found; KeyError for a set that there is not. `verb` tells the mark of a form of a verb."""
    return tuple(_compiled(entry, sets, verb) for entry in entries)


def words_in(entries: Iterable[str], sets: Mapping[str, tuple[str, ...]]) -> frozenset[str]:
    """Every word or beginning (with its star) that stands in these patterns."""
    pieces = (piece for entry in entries for piece in entry.split() if piece != GAP)
    return frozenset(word for piece in pieces for word in _alternatives(piece, sets))


def _compiled(entry: str, sets: Mapping[str, tuple[str, ...]], verb: Callable[[str], str | None]) -> Pattern:
    written = entry.split()
    pieces: list[frozenset[str] | None] = []
    for piece in written:
        words = _alternatives(piece, sets) if piece != GAP else []
        verbs = {mark for word in words if len(written) > 1 and (mark := verb(word))}
        pieces.append(frozenset(words) | verbs if words else None)
    return Pattern(entry, tuple(pieces))


def _alternatives(piece: str, sets: Mapping[str, tuple[str, ...]]) -> list[str]:
    return [word for one in piece.split("/") for word in (sets[one[1:]] if one.startswith("@") else (one,))]


def _end(pieces: tuple[frozenset[str] | None, ...], clause: Marks, at: int, word: int) -> int | None:
    while at < len(pieces):
        piece = pieces[at]
        if piece is None:
            for skipped in range(_GAP_MOST + 1):
                if (end := _end(pieces, clause, at + 1, word + skipped)) is not None:
                    return end
            return None
        if word >= len(clause) or piece.isdisjoint(clause[word]):
            return None
        at, word = at + 1, word + 1
    return word
