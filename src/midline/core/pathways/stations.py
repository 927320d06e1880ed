"""Where a case stands and what usually comes next, from its facts alone."""

from collections.abc import Iterable, Sequence

from midline.core.pathways.facts import Fact
from midline.core.pathways.kinds import Pathway, Station
from midline.core.pathways.tables import pathway


def in_order(programme: str, facts: Iterable[Fact]) -> list[Fact]:
    """Facts by day; on one day in the programme's usual order, whatever the order in which they were recorded."""
    places = {kind.kind: number for number, kind in enumerate(pathway(programme).kinds)}
    return sorted(facts, key=lambda fact: (fact.on, places.get(fact.kind, len(places))))


def standing_at(programme: str, facts: Sequence[Fact]) -> Station:
    """The station of a case.

    Facts that moved the case are followed by day. While service runs only what ends it moves the case, so that a yearly
    meeting does not seem to begin it anew. A consent about something else than a first evaluation moves nothing.
    """
    table = pathway(programme)
    here = table.start
    serving = False
    for fact in in_order(programme, facts):
        if not _moves(table, fact, serving):
            continue
        here = _refused(table, fact) or table.stations[fact.kind]
        serving = (serving or fact.kind == table.in_service) and fact.kind not in table.ends
    return here


def station(programme: str, facts: Sequence[Fact]) -> str:
    """The code of the station of a case; "none" without facts."""
    return standing_at(programme, facts).code


def next_facts(programme: str, facts: Sequence[Fact]) -> tuple[str, ...]:
    """The kinds of fact that usually come next, the likeliest first."""
    return standing_at(programme, facts).next


def _moves(table: Pathway, fact: Fact, serving: bool) -> bool:
    if fact.kind not in table.stations:
        return False
    if serving and fact.kind not in table.moves_in_service:
        return False
    return not (fact.kind.startswith("consent_") and fact.about not in {None, "initial"})


def _refused(table: Pathway, fact: Fact) -> Station | None:
    if fact.kind == "prior_written_notice_sent" and fact.about == "refusal":
        return Station("refused_with_notice", ("request_received",))
    return None
