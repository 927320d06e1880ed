"""What is not known, and what each possible answer would change: found by trying each."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from midline.core.guide.family import Concern, Family
from midline.core.guide.results import Outcome, Route, Unknown
from midline.core.guide.vocabulary import COVERAGES, FLAGS, HAS, SCHOOLINGS

Advise = Callable[[Family], tuple[str, tuple[Route, ...]]]

_YES_NO: tuple[object, ...] = (True, False)
_CHOICES: dict[str, tuple[object, ...]] = {
    "flags": (*((flag,) for flag in FLAGS), ()),
    "schooling": SCHOOLINGS,
    "affects_school": _YES_NO,
    "disability_suspected": _YES_NO,
    "other_special_education_need": _YES_NO,
    "diagnosis": _YES_NO,
    "referral": _YES_NO,
    "has": (*((thing,) for thing in HAS), ()),
    "coverage": COVERAGES,
}

# What a first concern may be: between them they lead wherever any concern leads.
_FIRST_CONCERNS = {
    "class": Concern("classroom", "handwriting", severity=2),
    "home": Concern("home", "dressing", severity=2),
    "sleep": Concern("home", "sleep", severity=3),
    "meals": Concern("cafeteria", "eating", severity=3),
}
_CLINIC_TOO = "clinic_ot"


def unknowns(family: Family, advise: Advise) -> tuple[Unknown, ...]:
    """Every open field that would change something, and every one that the family was asked and could not answer.

    Each outcome is the answer that `advise` gives once that one question is answered so: answering it never leads
    anywhere that was not told. Where several things may be true at once (what the child has, what a doctor did), those
    together are told too if they lead elsewhere than each alone. The state is told without outcomes: it changes rules
    and dates only. `concerns` is open when none was named; `birth_date` and `age` where the family was asked for the
    day of birth and could say the age alone, or not even that.
    """
    return tuple(_open(family, advise))


def _open(family: Family, advise: Advise) -> Iterator[Unknown]:
    now = advise(family)
    if not family.concerns:
        first = ((value, replace(family, concerns=(concern,))) for value, concern in _FIRST_CONCERNS.items())
        yield Unknown("concerns", tuple(_outcome(other, value, advise, now) for value, other in first))
    if "birth_date" in family.unsure:
        yield Unknown("age" if "age" in family.unsure else "birth_date", ())
    for field, choices in _CHOICES.items():
        if getattr(family, field) is not None or not _asked(family, field):
            continue
        outcomes = tuple(_outcome(family.with_answer(field, value), value, advise, now) for value in choices)
        if field in family.unsure or any(outcome.changes for outcome in outcomes):
            yield Unknown(field, (*outcomes, *_together(family, field, outcomes, advise, now)))
    if family.state is None:
        yield Unknown("state", ())


def _together(
    family: Family, field: str, alone: tuple[Outcome, ...], advise: Advise, now: tuple[str, tuple[Route, ...]]
) -> Iterator[Outcome]:
    """What two things that may both be true lead to where neither alone does: a plan and a clinic; a name, a note."""
    told = {outcome.answer for outcome in alone}
    others: list[tuple[object, Family]] = []
    if field == "has":
        pairs = [(thing, _CLINIC_TOO) for thing in HAS if thing != _CLINIC_TOO]
        others = [(pair, family.with_answer("has", pair)) for pair in pairs]
    elif field == "referral" and family.diagnosis is None:
        others = [("with_diagnosis", family.with_answer("diagnosis", True).with_answer("referral", True))]
    for value, other in others:
        outcome = _outcome(other, value, advise, now)
        if outcome.answer not in told:
            yield outcome


def _asked(family: Family, field: str) -> bool:
    """A child who goes to no school yet has no school day to ask about."""
    return field in family.unsure or field != "affects_school" or family.schooling != "not_yet"


def _outcome(family: Family, value: object, advise: Advise, now: tuple[str, tuple[Route, ...]]) -> Outcome:
    then = advise(family)
    before = {route.kind: route.fit for route in now[1]}
    after = {route.kind: route.fit for route in then[1]}
    moves = [(kind, fit) for kind, fit in after.items() if before.get(kind) != fit]
    moves += [(kind, "gone") for kind in before if kind not in after]
    return Outcome(value, then[0], then != now, tuple(moves))
