"""What a family's own words seem to be about, by which words, and what was set aside as being well."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from midline.core.guide.matching.languages import spoken
from midline.core.guide.matching.patterns import Kind
from midline.core.guide.matching.tokens import clauses, plain
from midline.core.guide.matching.told import Told, that_say_most, told_in
from midline.core.guide.vocabulary import FLAGS
from midline.core.occupations import ENVIRONMENTS, OCCUPATIONS

LONGEST = 2_000
MOST_CLAUSES = 80
"""How much is read at once, in letters and in clauses; more would take too long for everyone else."""

_NONE: frozenset[str] = frozenset()
_SHORT_CLAUSE = 9
_NO = frozenset({"cant", "cannot", "wont", "never", "refuses", "hates", "no", "ni", "nunca", "nada", "odia"})
_NOT_THERE = frozenset({"nothing", "not", "never", "no", "none", "nada", "nunca", "tampoco", "ni"})


@dataclass(frozen=True)
class Found:
    """One occupation or place, and the words of the family that point to it, plain and as they were typed."""

    code: str
    because: str
    typed: str = ""


@dataclass(frozen=True)
class Part:
    """One clause as it was typed, and what was found in it: worries and their places, or what is well.

    `joined`: "and" joins it to the one before. `flags`: what a doctor should look at first, well or not: who "used to
    talk" is told of as well.
    """

    typed: str
    worries: tuple[Found, ...] = ()
    places: tuple[Found, ...] = ()
    well: tuple[Found, ...] = ()
    is_well: bool = False
    joined: bool = False
    flags: tuple[Found, ...] = ()


@dataclass(frozen=True)
class Reading:
    """What was understood. `set_aside` are occupations that were named as going well; they are no guess.

    `parts` tells the same clause by clause.
    """

    occupations: tuple[Found, ...] = ()
    places: tuple[Found, ...] = ()
    set_aside: tuple[Found, ...] = ()
    parts: tuple[Part, ...] = ()
    flags: tuple[Found, ...] = ()

    @property
    def codes(self) -> tuple[str, ...]:
        """The occupations alone, in the order of the map."""
        return tuple(found.code for found in self.occupations)


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
    told = [[told_in(clause, one) for one in languages] for clause in found]
    well = _which_are_well(told)
    hard = [one for each, is_well in zip(told, well, strict=True) for one in each if not is_well]
    # Something is well and something else is told beside it: that is most often the worry.
    weak_counts = any(one.says("hard") for one in hard) or (any(well) and bool(hard))
    most = _told_most(
        [one for each, is_well in zip(told, well, strict=True) if not is_well for one in each], weak_counts
    )
    parts = _with_what_is_left_out(
        [
            _part(
                each,
                most.get(each[0].clause.sentence, _NONE),
                well=is_well,
                weak_counts=weak_counts,
                apart=_told_apart(told, at),
            )
            for at, (each, is_well) in enumerate(zip(told, well, strict=True))
        ]
    )
    occupations = _once((part.worries for part in parts), OCCUPATIONS)
    worries = {one.code for one in occupations}
    aside = tuple(one for one in _once((part.well for part in parts), OCCUPATIONS) if one.code not in worries)
    # A single clause that says "no" is about something hard, also where nobody knows what.
    told_of = occupations or (len(parts) == 1 and any(not _NO.isdisjoint(one.clause.words) for one in hard))
    places = _once((part.places for part in parts), ENVIRONMENTS) if told_of else ()
    return Reading(occupations, places, aside, parts, _once((part.flags for part in parts), FLAGS))


def _which_are_well(told: list[list[Told]]) -> list[bool]:
    """A clause is well where one language says so and none says that it is hard.

    One that "and" joins to it is well, too, where nothing in it says otherwise: "no trouble with shoes and the coat".
    """
    well = [any(one.says("well") for one in each) and not any(one.says("still_hard") for one in each) for each in told]
    for at, each in enumerate(told):
        joined = at > 0 and each[0].clause.joined
        if joined and well[at - 1] and not well[at] and not any(one.says("hard") for one in each):
            well[at] = True
        elif joined and well[at] and not well[at - 1] and not any(one.says("hard") for one in told[at - 1]):
            well[at - 1] = True
    return well


def _told_most(told: list[Told], weak_counts: bool) -> dict[int, frozenset[str]]:
    """By sentence the occupations that more than one entry of the tables points to, where there are any.

    What one alone points to gives way to them: it is more often an aside than one more worry.
    """
    entries: dict[int, dict[str, set[str]]] = {}
    for one in told:
        for code, hits in one.codes("occupations", weak_counts=weak_counts).items():
            entries.setdefault(one.clause.sentence, {}).setdefault(code, set()).update(hit.written for hit in hits)
    most = {number: frozenset(c for c, found in codes.items() if len(found) > 1) for number, codes in entries.items()}
    return {number: codes for number, codes in most.items() if codes}


def _told_apart(told: list[list[Told]], at: int) -> bool:
    """Whether "and" makes it a second thing beside the clause before, or the next one a second beside it."""
    return any(near < len(told) and told[near][0].clause.joined for near in (at, at + 1))


def _part(told: list[Told], most: frozenset[str], *, well: bool, weak_counts: bool, apart: bool) -> Part:
    clause = told[0].clause
    flags = _found(told, "flags", _NONE, weak_counts=False)
    if well:
        aside = _found(told, "occupations", _NONE, weak_counts=True)
        return Part(clause.as_typed(), well=aside, is_well=True, joined=clause.joined, flags=flags)
    speaks = any(one.says("speaker") for one in told)
    worries = () if speaks else _found(told, "occupations", most, weak_counts=weak_counts, apart=apart)
    places = _found(told, "places", _NONE, weak_counts=weak_counts)
    return Part(clause.as_typed(), worries, places, joined=clause.joined, flags=flags)


def _with_what_is_left_out(parts: list[Part]) -> tuple[Part, ...]:
    """The parts, each "not there" filled up: "eats well at home, at school nothing" is about eating at school."""
    filled = list(parts)
    for at in range(1, len(parts)):
        before, part = parts[at - 1], parts[at]
        words = plain(part.typed).split()
        short = len(words) <= _SHORT_CLAUSE and not _NOT_THERE.isdisjoint(words)
        if before.well and part.places and not part.worries and not part.is_well and short:
            worries = tuple(Found(one.code, plain(part.typed), part.typed) for one in before.well)
            filled[at] = replace(part, worries=worries)
    return tuple(filled)


def _once(found: Iterable[tuple[Found, ...]], order: tuple[str, ...]) -> tuple[Found, ...]:
    """Each code where it stands first, in the order of the map."""
    first: dict[str, Found] = {}
    for part in found:
        for one in part:
            first.setdefault(one.code, one)
    return tuple(first[code] for code in order if code in first)


def _found(
    told: list[Told], kind: Kind, most: frozenset[str], *, weak_counts: bool, apart: bool = True
) -> tuple[Found, ...]:
    """What is named. Of what one entry alone points to: what `most` leaves, and what a clause `apart` is sure of."""
    seen: dict[str, Found] = {}
    for one in told:
        named = one.codes(kind, weak_counts=weak_counts)
        longest = {code: max(hits, key=lambda hit: (hit.size, -hit.span[0])).span for code, hits in named.items()}
        if most:
            here = [code for code in most if len({hit.written for hit in named.get(code, ())}) > 1]
            strong = [hit.span for code, hits in named.items() if code in most for hit in hits]
            longest = {
                code: span
                for code, span in longest.items()
                if code in most
                or any(one.joins(span, other) for other in strong)
                or (apart and not here and any(hit.key == "sure" for hit in named[code]))
            }
        told_by = that_say_most(longest) if kind == "occupations" else longest
        for code, (first, last) in told_by.items():
            because = " ".join(one.clause.words[first:last])
            seen.setdefault(code, Found(code, because, one.clause.as_typed(first, last)))
    return tuple(seen.values())
