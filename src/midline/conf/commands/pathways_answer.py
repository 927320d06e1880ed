"""The answer of `midline pathways` as JSON."""

from midline.core.pathways import FactKind, Pathway, Station
from midline.wording import say
from midline.wording.pathways import kind_title, station_title


def programme_answer(table: Pathway, language: str) -> dict[str, object]:
    """One programme: its title, its facts in their usual order, its stations."""
    return {
        "title": say(f"pathways.programme_{table.programme}", language=language),
        "facts": [_fact(table, kind, language) for kind in table.kinds],
        "stations": [_station(station, language) for station in table.stations],
    }


def _fact(table: Pathway, kind: FactKind, language: str) -> dict[str, object]:
    """`after`: every kind that may open the way. `needs`: of each group one must be there. `followed_by`: what it opens
    the way to. `leads_to`: the stations it may bring a case to.
    """
    return {
        "kind": kind.kind,
        "title": kind_title(kind.kind, language),
        "after": list(kind.after),
        "needs": [list(dict.fromkeys((*need.first, *need.also))) for need in kind.needs],
        "followed_by": list(table.followed_by(kind.kind)),
        "by": list(kind.by),
        "document": kind.document,
        "about": list(kind.about),
        "written": kind.written,
        "repeats": kind.repeats,
        "leads_to": list(dict.fromkeys(move.to for move in table.moves if move.kind == kind.kind)),
        "basis": kind.basis.citation if kind.basis else None,
        "basis_confidence": kind.basis.confidence if kind.basis else None,
    }


def _station(station: Station, language: str) -> dict[str, object]:
    return {"code": station.code, "title": station_title(station.code, language), "next": list(station.next)}
