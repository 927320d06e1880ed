"""What the tables say of one clause: which of their entries stand in it, whose they are, and where."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from midline.core.guide.matching.languages import Language
from midline.core.guide.matching.patterns import Kind, Marks, Span
from midline.core.guide.matching.tokens import Clause

# What a word that counts `alone` may stand beside: whoever rages somewhere is a worry there, too.
_BESIDE = frozenset({"regulating"})
ANDS = frozenset({"and", "or", "nor", "y", "e", "o", "u", "ni"})


class Hit(NamedTuple):
    """An entry of a table, and from which word to before which it stands in a clause."""

    written: str
    span: Span
    key: str

    @property
    def size(self) -> int:
        """Of how many words."""
        return self.span[1] - self.span[0]


@dataclass(frozen=True)
class Told:
    """A clause in one language: what of its tables stands in it, by kind and code and key: which entries, and where."""

    clause: Clause
    found: Mapping[tuple[str, str, str], tuple[Hit, ...]]

    def says(self, what: str) -> bool:
        """Whether it says that something is well, still hard or hard, or who is speaking."""
        return (what, "", "") in self.found

    def codes(self, kind: Kind, *, weak_counts: bool) -> dict[str, tuple[Hit, ...]]:
        """Where each occupation or place is named, but in phrases that are about something else."""
        named: dict[str, list[Hit]] = {}
        for key in ("sure", "worry") if weak_counts else ("sure",):
            for code, hits in self._named(kind, key):
                named.setdefault(code, []).extend(hits)
        others = [(code, hit) for code, hits in named.items() if code not in _BESIDE for hit in hits]
        for code, hits in self._named(kind, "alone"):
            joined = any(self.joins(hit.span, other.span) for hit in hits for _, other in others)
            if joined or all(other == code for other, _ in others):
                named.setdefault(code, []).extend(hits)
        return {code: tuple(hits) for code, hits in named.items()}

    def _named(self, kind: Kind, key: str) -> Iterator[tuple[str, list[Hit]]]:
        for (its, code, its_key), hits in self.found.items():
            if (its, its_key) == (kind, key):
                aside = self.found.get((kind, code, "not"), ())
                if left := [hit for hit in hits if not any(_touch(hit.span, one.span) for one in aside)]:
                    yield code, left

    def joins(self, span: Span, other: Span) -> bool:
        """Whether "and" joins two things that are named: "pencils and scissors"."""
        first, second = sorted((span, other))
        between = self.clause.words[first[1] : second[0]]
        return len(between) == 1 and between[0] in ANDS


def told_in(clause: Clause, language: Language) -> Told:
    """What the tables of a language say of a clause."""
    found: dict[tuple[str, str, str], set[Hit]] = {}
    for owner, pattern, span in language.tables.index.found(_marks(clause.words, language)):
        found.setdefault((owner.kind, owner.code, owner.key), set()).add(Hit(pattern.written, span, owner.key))
    return Told(clause, {key: tuple(sorted(hits)) for key, hits in sorted(found.items())})


def _marks(words: tuple[str, ...], language: Language) -> Marks:
    marks = [language.speller.marks(word) for word in words]
    for at, (left, right) in enumerate(pairwise(words)):
        marks[at] |= language.speller.joined(left, right)
    return tuple(marks)


def that_say_most(spans: dict[str, Span]) -> dict[str, Span]:
    """What was found in a clause, each where no longer phrase has some of its words: it says what they are about."""
    return {code: span for code, span in spans.items() if not any(_within(span, other) for other in spans.values())}


def _touch(span: Span, other: Span) -> bool:
    return span[0] < other[1] and other[0] < span[1]


def _within(span: Span, other: Span) -> bool:
    """Whether a longer phrase has some of the same words: it says what they are about."""
    return _touch(span, other) and other[1] - other[0] > span[1] - span[0]
