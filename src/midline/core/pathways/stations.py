"""Where a case stands and what usually comes next, from its facts alone."""

from collections.abc import Iterable, Sequence

from midline.core.pathways.facts import Fact
from midline.core.pathways.grounds import lack_of
from midline.core.pathways.kinds import Move, Pathway, Station
from midline.core.pathways.meaning import is_binding, kind_of, order_of
from midline.core.pathways.tables import pathway


def in_order(programme: str, facts: Iterable[Fact]) -> list[Fact]:
    """Facts by day; on one day in the programme's usual order, whatever the order in which they were recorded."""
    table = pathway(programme)
    return sorted(facts, key=lambda fact: order_of(table, fact))


def standing_at(programme: str, facts: Sequence[Fact]) -> Station:
    """The station of a case; facts may come in any order.

    A fact moves a case forward, never back: a notice, a worry or a second request in the middle changes nothing. Only
    a turn leads away: a refusal, a decision against, an end, a move to another district. What was only said aloud,
    where the law wants it in writing, moves nothing.
    """
    table = pathway(programme)
    return _walk(table, facts)[0]


def station(programme: str, facts: Sequence[Fact]) -> str:
    """The code of the station of a case; "none" without facts."""
    return standing_at(programme, facts).code


def next_facts(programme: str, facts: Sequence[Fact]) -> tuple[str, ...]:
    """The kinds of fact that usually come next, the likeliest first.

    Left out is what happens but once and has, and what waits for another of them.
    """
    table = pathway(programme)
    here, ever = _walk(table, facts)
    return tuple(
        name for name in here.next if not _is_done(table, name, ever) and not _waits(table, facts, name, here.next)
    )


def is_serving(programme: str, facts: Sequence[Fact]) -> bool:
    """Whether service has begun and not ended."""
    return standing_at(programme, facts).code in pathway(programme).serving


def _walk(table: Pathway, facts: Sequence[Fact]) -> tuple[Station, list[str]]:
    """The station, and the kinds that are on record and count, in their order."""
    here, done, ever = table.stations[0], list[str](), list[str]()
    for fact in sorted(facts, key=lambda one: order_of(table, one)):
        if not is_binding(table, fact):
            continue
        kind = kind_of(table, fact)
        move = _move_for(table, fact, kind, here, done)
        if move is not None:
            here = table.station(move.to)
        if kind in table.closes:
            done = []
        done.append(kind)
        ever.append(kind)
    return here, ever


def _move_for(table: Pathway, fact: Fact, kind: str, here: Station, done: Sequence[str]) -> Move | None:
    for move in table.moves:
        if move.kind != kind or (move.about and _about(fact, kind) not in move.about):
            continue
        if (move.only and here.code not in move.only) or here.code in move.never:
            continue
        if set(move.seen) <= set(done):
            return move if move.turns or table.station(move.to).rank > here.rank else None
    return None


def _about(fact: Fact, kind: str) -> str | None:
    # A fact whose purpose has a kind of its own has said all by that kind.
    return fact.about if fact.kind == kind else None


def _is_done(table: Pathway, name: str, ever: Sequence[str]) -> bool:
    kind = table.kind(name)
    if kind is None or kind.once_until is None or name not in ever:
        return False
    since = ever[len(ever) - ever[::-1].index(name) :]
    return not any(other in kind.once_until for other in since)


def _waits(table: Pathway, facts: Sequence[Fact], name: str, ahead: Sequence[str]) -> bool:
    """Whether a kind lacks a ground today that another of the kinds ahead would give."""
    if not facts:
        return False
    lack = lack_of(table, facts, Fact(name, max(fact.on for fact in facts)))
    return lack is not None and not set(lack.need.kinds).isdisjoint(ahead)
