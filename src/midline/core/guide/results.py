"""What the guide gives back: codes, parameters, the law behind each, and no sentence."""

from dataclasses import dataclass
from datetime import date

from midline.core.guide.basis import Basis

Params = tuple[tuple[str, object], ...]


def params(**named: object) -> Params:
    """Named values as a tuple that can be frozen and compared, in the order given."""
    return tuple(named.items())


@dataclass(frozen=True)
class Note:
    """A reason or a caveat: a code, what fills its sentence, and what it rests on."""

    code: str
    basis: Basis
    params: Params = ()


@dataclass(frozen=True)
class StepDate:
    """A clock that a step starts. `on` is a day only where the law is a plain count of calendar days.

    `doubts` are codes of what must be said beside the count.
    """

    code: str
    rule: str
    basis: Basis
    params: Params = ()
    on: date | None = None
    doubts: tuple[str, ...] = ()


@dataclass(frozen=True)
class Step:
    """One thing to do next; `document` names the paper that goes with it, None where there is none."""

    code: str
    document: str | None = None
    dates: tuple[StepDate, ...] = ()
    params: Params = ()


@dataclass(frozen=True)
class Route:
    """One way to help: how well it seems to fit (`likely`, `possible`, `unlikely`, `unknown`) and why."""

    kind: str
    fit: str
    reasons: tuple[Note, ...]
    steps: tuple[Step, ...] = ()
    caveats: tuple[Note, ...] = ()


@dataclass(frozen=True)
class Outcome:
    """What one answer to an open question would lead to; `changes` is false when nothing at all would differ.

    `moves` are the routes whose fit would change, each with its new fit, `gone` for one that would drop out.
    """

    value: object
    answer: str
    changes: bool
    moves: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Unknown:
    """A field that is not known, with the outcome of each value that it could have."""

    field: str
    outcomes: tuple[Outcome, ...]


@dataclass(frozen=True)
class Guess:
    """What one concern's own words seem to be about, and the words that say so. It decides nothing."""

    concern: int
    words: str
    occupations: tuple[str, ...]
    because: tuple[str, ...]


@dataclass(frozen=True)
class Answer:
    """The whole answer to a family."""

    answer: str
    routes: tuple[Route, ...]
    unknown: tuple[Unknown, ...] = ()
    guesses: tuple[Guess, ...] = ()
