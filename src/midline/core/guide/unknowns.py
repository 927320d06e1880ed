"""What is not known, and what each possible answer would change: found by trying each."""

from collections.abc import Callable, Iterator

from midline.core.guide.family import Family
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


def unknowns(family: Family, advise: Advise) -> tuple[Unknown, ...]:
    """Every open field that would change something, and every one that the family was asked and could not answer.

    Each outcome is the answer that `advise` gives once that one field has that value, so that answering one open
    question never leads anywhere that was not told. The state is told without outcomes: it changes rules and dates
    only. `concerns` is open when none was named; `birth_date` and `age` where the family was asked for the day of birth
    and could say the age alone, or not even that.
    """
    return tuple(_open(family, advise))


def _open(family: Family, advise: Advise) -> Iterator[Unknown]:
    if not family.concerns:
        yield Unknown("concerns", ())
    if "birth_date" in family.unsure:
        yield Unknown("age" if "age" in family.unsure else "birth_date", ())
    now = advise(family)
    for field, choices in _CHOICES.items():
        if getattr(family, field) is not None or not _asked(family, field):
            continue
        outcomes = tuple(_outcome(family.with_answer(field, value), value, advise, now) for value in choices)
        if field in family.unsure or any(outcome.changes for outcome in outcomes):
            yield Unknown(field, outcomes)
    if family.state is None:
        yield Unknown("state", ())


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
