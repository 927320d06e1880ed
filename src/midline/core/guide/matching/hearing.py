"""A family's words as things that may be hard, each an occupation in a place, to be confirmed or put right by them.

Nothing here is a worry yet: a page shows it, and only what the family ticks is kept.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from midline.core.guide.cells import MOST_CELLS, usual_places
from midline.core.guide.matching.reading import Found, Part, Reading, read

_FEWEST_WORDS = 2
_SHORT = 80
"""Letters: a clause this long is told back whole, of a longer one only the words that were gone by."""


@dataclass(frozen=True)
class Heard:
    """One thing that seems to be hard. `place_said` is false where the place is only likely, or None."""

    occupation: str
    environment: str | None
    place_said: bool
    words: str


@dataclass(frozen=True)
class Hearing:
    """What was understood, what was read as going well, and the clauses that could not be placed, as typed.

    `flags`: what sounds like something for a doctor first, with the clause that says so.
    """

    hard: tuple[Heard, ...] = ()
    well: tuple[Found, ...] = ()
    unplaced: tuple[str, ...] = ()
    flags: tuple[Found, ...] = ()


def hear(text: str, places: tuple[str, ...]) -> Hearing:
    """Read words for a child who may be in these places; one that is said and is not among them is left open."""
    reading = read(text)
    found: dict[tuple[str, str | None], Heard] = {}
    for one in _heard(reading, places):
        found.setdefault((one.occupation, one.environment), one)
    known = {code for code, place in found if place is not None}
    hard = [one for one in found.values() if one.environment is not None or one.occupation not in known]
    return Hearing(tuple(hard[:MOST_CELLS]), tuple(_well(reading)), tuple(_unplaced(reading)), tuple(_flags(reading)))


def _heard(reading: Reading, places: tuple[str, ...]) -> Iterator[Heard]:
    told = {place.code for part in reading.parts for place in part.places}
    for at, part in enumerate(reading.parts):
        said = _places(reading.parts, at)
        for one in part.worries:
            words = part.typed if len(part.typed) <= _SHORT else one.typed
            here = [place.code for place in said if place.code in places]
            if here:
                yield from (Heard(one.code, place, True, words) for place in here)
            else:
                likely = None if said else _likely(one.code, places, told)
                yield Heard(one.code, likely, False, words)


def _likely(occupation: str, places: tuple[str, ...], told: set[str]) -> str | None:
    """The usual place of an occupation, where there is one; of several the one that the rest of the words names.

    A place that is told with another worry alone says nothing of this one: nobody eats at recess.
    """
    usual = usual_places(occupation) & set(places)
    for few in (usual, usual & told):
        if len(few) == 1:
            return next(iter(few))
    return None


def _places(parts: tuple[Part, ...], at: int) -> tuple[Found, ...]:
    """The places of a clause: its own, else of one that "and" joins to it, else a neighbour's about nothing else."""
    if parts[at].places:
        return parts[at].places
    for near, joins in ((at - 1, at), (at + 1, at + 1)):
        if near >= 0 and joins < len(parts) and parts[joins].joined and parts[near].places:
            return parts[near].places
    for near in (at - 1, at + 1):
        if 0 <= near < len(parts) and parts[near].places and not parts[near].worries:
            return parts[near].places
    return ()


def _well(reading: Reading) -> Iterator[Found]:
    """What goes well, each with the clause that says so."""
    aside = {one.code for one in reading.set_aside}
    for part in reading.parts:
        for one in part.well:
            if one.code in aside:
                aside.discard(one.code)
                yield Found(one.code, one.because, part.typed if len(part.typed) <= _SHORT else one.typed)


def _flags(reading: Reading) -> Iterator[Found]:
    """Each flag once, with the clause that told of it first."""
    for flag in reading.flags:
        part = next(part for part in reading.parts if any(one.code == flag.code for one in part.flags))
        yield Found(flag.code, flag.because, part.typed if len(part.typed) <= _SHORT else flag.typed)


def _unplaced(reading: Reading) -> Iterator[str]:
    for part in reading.parts:
        nothing = not (part.worries or part.places or part.well or part.is_well or part.flags)
        if nothing and len(part.typed.split()) >= _FEWEST_WORDS:
            yield part.typed
