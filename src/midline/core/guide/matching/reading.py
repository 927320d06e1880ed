"""What a family's own words seem to be about, by which words, and what was set aside as being well."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from midline.core.guide.matching.languages import Language, spoken
from midline.core.guide.matching.patterns import Patterns
from midline.core.guide.matching.tables import Entry
from midline.core.guide.matching.tokens import Clause, clauses
from midline.core.occupations import ENVIRONMENTS, OCCUPATIONS

LONGEST = 2_000
MOST_CLAUSES = 80
"""How much is read at once, in letters and in clauses; more would take too long for everyone else."""
_AND = frozenset({"and", "or", "nor", "y", "e", "o", "u", "ni"})
_Span = tuple[int, int]


@dataclass(frozen=True)
class Found:
    """One occupation or place, and the words of the family that point to it, plain and as they were typed."""

    code: str
    because: str
    typed: str = ""


@dataclass(frozen=True)
class Part:
    """One clause as it was typed, and what was found in it: worries and their places, or what is well."""

    typed: str
    worries: tuple[Found, ...] = ()
    places: tuple[Found, ...] = ()
    well: tuple[Found, ...] = ()
    is_well: bool = False


@dataclass(frozen=True)
class Reading:
    """What was understood. `set_aside` are occupations that were named as going well; they are no guess.

    `parts` tells the same clause by clause.
    """

    occupations: tuple[Found, ...] = ()
    places: tuple[Found, ...] = ()
    set_aside: tuple[Found, ...] = ()
    parts: tuple[Part, ...] = ()

    @property
    def codes(self) -> tuple[str, ...]:
        """The occupations alone, in the order of the map."""
        return tuple(found.code for found in self.occupations)


@dataclass(frozen=True)
class _Told:
    """A clause in one language."""

    clause: Clause
    mended: str
    language: Language
    well: bool


def cut(text: str) -> tuple[str, str]:
    """What of a text is read at once, and what is left of it; between two words where there are two."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    end = min(len(text), LONGEST)
    if end < len(text) and not text[end].isspace():
        space = max(text.rfind(" ", 0, end), text.rfind("\n", 0, end))
        end = space if space > 0 else end
    beyond = clauses(text[:end])[MOST_CLAUSES:]
    if beyond and beyond[0].start:
        end = beyond[0].start
    return text[:end].strip(), text[end:].strip()


def read(text: str) -> Reading:
    """Read a family's words. The same words always give the same reading; it decides nothing.

    Only the first 2,000 letters and 80 clauses are read: see `cut`. Places are named only where there is a worry to
    name them for.
    """
    found = clauses(text[:LONGEST])[:MOST_CLAUSES]
    languages = spoken(tuple(word for clause in found for word in clause.words))
    told = [_told(clause, languages) for clause in found]
    hard = [one for each in told for one in each if not one.well]
    well = any(one.well for each in told for one in each)
    # Something is well and something else is told beside it: that is most often the worry.
    weak_counts = any(_any(one.language.tables.hard, one.mended) for one in hard) or (well and bool(hard))
    parts = tuple(_part(each, weak_counts=weak_counts) for each in told)
    occupations = _once((part.worries for part in parts), OCCUPATIONS)
    worries = {one.code for one in occupations}
    aside = tuple(one for one in _once((part.well for part in parts), OCCUPATIONS) if one.code not in worries)
    places = _once((part.places for part in parts), ENVIRONMENTS) if occupations else ()
    return Reading(occupations, places, aside, parts)


def _told(clause: Clause, languages: tuple[Language, ...]) -> list[_Told]:
    """A clause once a language; it is well where one of them says so and none says that it is hard."""
    mended = {one.code: _mended(clause.words, one) for one in languages}
    well = any(_any(one.tables.well, mended[one.code]) for one in languages)
    still = any(_any(one.tables.still_hard, mended[one.code]) for one in languages)
    return [_Told(clause, mended[one.code], one, well and not still) for one in languages]


def _part(told: list[_Told], *, weak_counts: bool) -> Part:
    if told[0].well:
        return Part(told[0].clause.as_typed(), well=_found(told, "occupations", weak_counts=True), is_well=True)
    worries = _found(told, "occupations", weak_counts=weak_counts)
    return Part(told[0].clause.as_typed(), worries, _found(told, "places", weak_counts=weak_counts))


def _once(found: Iterable[tuple[Found, ...]], order: tuple[str, ...]) -> tuple[Found, ...]:
    """Each code where it stands first, in the order of the map."""
    first: dict[str, Found] = {}
    for part in found:
        for one in part:
            first.setdefault(one.code, one)
    return tuple(first[code] for code in order if code in first)


def _mended(words: tuple[str, ...], language: Language) -> str:
    """The clause as the tables know it, one word for each typed, a space after each."""
    return "".join(f"{language.speller.mended(word).replace(' ', '-')} " for word in words)


def _any(patterns: Patterns, clause: str) -> bool:
    return any(True for pattern in patterns.near(clause) for _ in pattern.spans(clause))


def _found(told: list[_Told], kind: str, *, weak_counts: bool) -> tuple[Found, ...]:
    seen: dict[str, Found] = {}
    for one in told:
        entries: Mapping[str, Entry] = getattr(one.language.tables, kind)
        here = {code: _because(one, entry, weak_counts=weak_counts) for code, entry in entries.items()}
        spans = {code: span for code, span in here.items() if span is not None}
        told_by = spans if kind == "places" else _that_say_most(spans, one.clause.words)
        for code, (first, last) in told_by.items():
            because = " ".join(one.clause.words[first:last])
            seen.setdefault(code, Found(code, because, one.clause.as_typed(first, last)))
    return tuple(seen.values())


def _that_say_most(spans: dict[str, _Span], words: tuple[str, ...]) -> dict[str, _Span]:
    """Of what was found in a clause: its phrases, each where no longer one has some of its words; else its first word.

    A word that stands alone beside a phrase, or after another such word, is more often an aside than a second worry,
    but for one that "and" joins to the word before: "pencils and scissors".
    """
    phrases = {code: span for code, span in spans.items() if span[1] - span[0] > 1}
    if phrases:
        return {code: span for code, span in phrases.items() if not any(_within(span, o) for o in phrases.values())}
    kept: list[_Span] = []
    for span in sorted(set(spans.values())):
        if not kept or (span[0] == kept[-1][1] + 1 and words[kept[-1][1]] in _AND):
            kept.append(span)
    return {code: span for code, span in spans.items() if span in kept}


def _within(span: _Span, other: _Span) -> bool:
    """Whether a longer phrase has some of the same words: it says what they are about."""
    overlap = span[0] < other[1] and other[0] < span[1]
    return overlap and other[1] - other[0] > span[1] - span[0]


def _because(told: _Told, entry: Entry, *, weak_counts: bool) -> _Span | None:
    """From which word to which an entry was found in a clause; the longest phrase where there are several."""
    near = [*entry.sure.near(told.mended), *(entry.worry.near(told.mended) if weak_counts else ())]
    if not near:
        return None
    left = _without(told.mended, entry.not_this)
    found = [
        (left.count(" ", 0, start), left.count(" ", 0, end))
        for pattern in near
        for start, end in pattern.spans(left)
        if "_" not in left[start:end]
    ]
    return max(found, key=lambda span: span[1] - span[0], default=None)


def _without(clause: str, patterns: Patterns) -> str:
    """The clause with the words of these phrases blanked out, as many words as before."""
    blank = clause
    for pattern in patterns.near(clause):
        for start, end in pattern.spans(clause):
            blank = blank[:start] + "".join(c if c == " " else "_" for c in blank[start:end]) + blank[end:]
    return blank
