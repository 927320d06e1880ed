"""What a family's own words seem to be about, by which words, and what was set aside as being well."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from midline.core.guide.matching.languages import Language, spoken
from midline.core.guide.matching.patterns import Pattern
from midline.core.guide.matching.tables import Entry
from midline.core.guide.matching.tokens import clauses
from midline.core.occupations import ENVIRONMENTS, OCCUPATIONS

_LONGEST = 2_000


@dataclass(frozen=True)
class Found:
    """One occupation or place, and the words of the family that point to it."""

    code: str
    because: str


@dataclass(frozen=True)
class Reading:
    """What was understood. `set_aside` are occupations that were named as going well; they are no guess."""

    occupations: tuple[Found, ...] = ()
    places: tuple[Found, ...] = ()
    set_aside: tuple[Found, ...] = ()

    @property
    def codes(self) -> tuple[str, ...]:
        """The occupations alone, in the order of the map."""
        return tuple(found.code for found in self.occupations)


@dataclass(frozen=True)
class _Clause:
    words: tuple[str, ...]
    mended: str
    language: Language
    well: bool


def read(text: str) -> Reading:
    """Read a family's words. The same words always give the same reading; it decides nothing.

    Only the first 2,000 letters are read. Places are named only where there is a worry to name them for.
    """
    parts = clauses(text[:_LONGEST])
    languages = spoken(tuple(word for part in parts for word in part))
    told = _told(parts, languages)
    hard = [clause for clause in told if not clause.well]
    weak_counts = any(_said(clause, clause.language.tables.hard) for clause in hard) or _but_well(told)
    occupations = _found(hard, "occupations", OCCUPATIONS, weak_counts=weak_counts)
    aside = _found([clause for clause in told if clause.well], "occupations", OCCUPATIONS, weak_counts=True)
    places = _found(hard, "places", ENVIRONMENTS, weak_counts=weak_counts) if occupations else ()
    worries = {found.code for found in occupations}
    return Reading(occupations, places, tuple(found for found in aside if found.code not in worries))


def _told(parts: tuple[tuple[str, ...], ...], languages: tuple[Language, ...]) -> list[_Clause]:
    """Each clause once a language; it is well where one of them says so and none says that it is hard."""
    told = []
    for words in parts:
        mended = {one.code: _mended(words, one) for one in languages}
        well = any(_any(one.tables.well, mended[one.code]) for one in languages)
        still = any(_any(one.tables.still_hard, mended[one.code]) for one in languages)
        told += [_Clause(words, mended[one.code], one, well and not still) for one in languages]
    return told


def _mended(words: tuple[str, ...], language: Language) -> str:
    """The clause as the tables know it, one word for each typed, a space after each."""
    return "".join(f"{language.speller.mended(word).replace(' ', '-')} " for word in words)


def _any(patterns: Iterable[Pattern], clause: str) -> bool:
    return any(True for pattern in patterns for _ in pattern.spans(clause))


def _said(clause: _Clause, patterns: Iterable[Pattern]) -> bool:
    return _any(patterns, clause.mended)


def _but_well(told: list[_Clause]) -> bool:
    """Something is well and something else is told beside it: that is most often the worry."""
    return any(clause.well for clause in told) and any(not clause.well for clause in told)


def _found(told: list[_Clause], kind: str, order: tuple[str, ...], *, weak_counts: bool) -> tuple[Found, ...]:
    seen: dict[str, str] = {}
    for clause in told:
        entries: Mapping[str, Entry] = getattr(clause.language.tables, kind)
        here = {code: _because(clause, entry, weak_counts=weak_counts) for code, entry in entries.items()}
        phrases = any(" " in because for because in here.values())
        for code, because in here.items():
            if because and (" " in because or not phrases or kind == "places"):
                seen.setdefault(code, because)
    return tuple(Found(code, seen[code]) for code in order if code in seen)


def _because(clause: _Clause, entry: Entry, *, weak_counts: bool) -> str:
    """The typed words by which an entry was found in a clause; empty where it was not."""
    left = _without(clause.mended, entry.not_this)
    for pattern in (*entry.sure, *(entry.worry if weak_counts else ())):
        for start, end in pattern.spans(left):
            if "_" not in left[start:end]:
                first, last = left.count(" ", 0, start), left.count(" ", 0, end)
                return " ".join(clause.words[first:last])
    return ""


def _without(clause: str, patterns: tuple[Pattern, ...]) -> str:
    """The clause with the words of these phrases blanked out, as many words as before."""
    blank = clause
    for pattern in patterns:
        for start, end in pattern.spans(clause):
            blank = blank[:start] + "".join(c if c == " " else "_" for c in blank[start:end]) + blank[end:]
    return blank
