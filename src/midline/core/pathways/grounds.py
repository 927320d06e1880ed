"""Whether what a fact needs was there by its day, and still stood."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta

from midline.core.pathways.facts import Fact
from midline.core.pathways.kinds import Need, Pathway
from midline.core.pathways.meaning import is_binding, kind_of, order_of, purpose_of

_A_YEAR = timedelta(days=365)


@dataclass(frozen=True)
class Lack:
    """A need that is not met. `late`: the one that must come first and lies later. `taken`: the last that served, and
    `by`, which took it back.
    """

    need: Need
    late: Fact | None = None
    taken: Fact | None = None
    by: Fact | None = None


def lack_of(table: Pathway, facts: Sequence[Fact], fact: Fact) -> Lack | None:
    """The first need of `fact` that the other `facts` of its case do not meet; None when all are met."""
    kind = table.kind(kind_of(table, fact))
    needs = kind.needs if kind else ()
    return next((lack for need in needs if (lack := _lack(table, facts, fact, need)) is not None), None)


def _lack(table: Pathway, facts: Sequence[Fact], fact: Fact, need: Need) -> Lack | None:
    served = [one for one in facts if one.on <= fact.on and _serves(table, one, fact, (*need.first, *need.also))]
    takers = [one for one in facts if one.on <= fact.on and _takes_something_back(table, one)] if served else []
    taken: Fact | None = None
    by: Fact | None = None
    for one in sorted(served, key=lambda ground: order_of(table, ground)):
        by = _undone_by(table, takers, one, fact)
        if by is None:
            return None
        taken = one
    return Lack(need, taken=taken, by=by) if taken else Lack(need, late=_late(table, facts, fact, need))


def _serves(table: Pathway, one: Fact, fact: Fact, names: Iterable[str]) -> bool:
    if not is_binding(table, one):
        return False
    kind, purpose = kind_of(table, one), purpose_of(table, fact)
    if f"{kind}:{one.about}" in names:
        return True
    return kind in names and (one.about is None or purpose is None or one.about == purpose)


def _takes_something_back(table: Pathway, one: Fact) -> bool:
    kind = table.kind(kind_of(table, one))
    return kind is not None and bool(kind.takes_back) and is_binding(table, one)


def _undone_by(table: Pathway, takers: Sequence[Fact], one: Fact, fact: Fact) -> Fact | None:
    """The fact that took `one` back before `fact`, for the same purpose; on one day the usual order tells which."""
    first, last = order_of(table, one), order_of(table, fact)
    return next((by for by in takers if _takes_back(table, by, one) and first < order_of(table, by) < last), None)


def _takes_back(table: Pathway, other: Fact, one: Fact) -> bool:
    taking, kind = table.kind(kind_of(table, other)), kind_of(table, one)
    if taking is None:
        return False
    named = kind in taking.takes_back or f"{kind}:{other.about}" in taking.takes_back
    return named and purpose_of(table, other) in {None, purpose_of(table, one)}


def _late(table: Pathway, facts: Sequence[Fact], fact: Fact, need: Need) -> Fact | None:
    """The earliest fact that must come first and lies later in the same round, for the same purpose."""
    purpose = purpose_of(table, fact)
    late = [
        one
        for one in facts
        if one.on > fact.on
        and kind_of(table, one) in need.first
        and (purpose is None or purpose_of(table, one) in {None, purpose})
    ]
    same_round = [one for one in late if not _in_a_new_round(table, facts, fact, one)]
    return min(same_round, key=lambda one: order_of(table, one), default=None)


def _in_a_new_round(table: Pathway, facts: Sequence[Fact], fact: Fact, one: Fact) -> bool:
    """Whether `one` belongs to another round than `fact`, so that neither date need be wrong.

    More than a year lies between (34 CFR 300.303(b)(1): no child is evaluated anew within one unless both agree), the
    round was closed between, or service ran by then: what was decided first, once, is then decided again.
    """
    if one.on - fact.on > _A_YEAR:
        return True
    others = [other for other in facts if other is not fact and other is not one]
    return any(
        (kind_of(table, other) in table.closes and fact.on <= other.on <= one.on)
        or (kind_of(table, other) in table.shows_service and other.on < one.on)
        for other in others
    )
