"""What `core.access` answers for each way, as conditions in SQL."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from midline.core.access import Deed, RecordKind, Standing, deeds_of, kinds_seen
from midline.records.wall.names import HATS
from midline.records.wall.ways import ROLE, Way

AT_CLINIC, ELSEWHERE = PLACES = ("clinic", "district")
NEVER = "false"


def sees(way: Way, kinds: frozenset[RecordKind]) -> str:
    """When one who came this way sees any of these kinds: "" for always, NEVER for never. The way's view is `w`."""
    seen = {at: kinds_seen(way.stand(next(iter(HATS[way.hat])), at)) & kinds for at in PLACES}
    if "kinds" in way.more:
        return _by_place({at: f"w.kinds && {array(seen[at])}" if seen[at] else NEVER for at in PLACES})
    if "withheld" in way.more and RecordKind.IDENTITY not in kinds:
        return _by_place({at: f"NOT {array(seen[at])} <@ w.withheld" if seen[at] else NEVER for at in PLACES})
    return _when(way, lambda role, at: bool(kinds_seen(way.stand(role, at)) & kinds))


def may(way: Way, deeds: frozenset[Deed]) -> str:
    """When one who came this way may do any of these deeds, in the same form."""
    if not way.writes or not deeds:
        return NEVER
    always = _when(way, lambda role, at: bool(deeds_of(_undecided(way, role, at)) & deeds))
    if "decides" not in way.more or always == "":
        return always
    decided = _when(way, lambda role, at: bool(deeds_of(way.stand(role, at)) & deeds))
    return NEVER if decided == NEVER else " AND ".join(part for part in ("w.decides", decided) if part)


def _undecided(way: Way, role: str, at: str) -> Standing:
    """The same standing with what an order on file takes from it."""
    return replace(way.stand(role, at), decides="decides" not in way.more)


def array(kinds: Iterable[RecordKind]) -> str:
    """Kinds as an array of texts."""
    return "ARRAY[" + ", ".join(f"'{kind.value}'" for kind in sorted(kinds)) + "]::text[]"


def _when(way: Way, allowed: Callable[[str, str], bool]) -> str:
    """The condition on role and kind of organisation that says what `allowed` says."""
    everyone = HATS[way.hat]
    return _by_place({at: _roles(frozenset(role for role in everyone if allowed(role, at)), everyone) for at in PLACES})


def _by_place(conditions: dict[str, str]) -> str:
    """One condition from one for a clinic's charts and one for all others."""
    if conditions[AT_CLINIC] == conditions[ELSEWHERE]:
        return conditions[AT_CLINIC]
    parts = []
    for at, place in ((AT_CLINIC, "w.at_clinic"), (ELSEWHERE, "NOT w.at_clinic")):
        condition = conditions[at]
        if condition != NEVER:
            parts.append(f"({place} AND {condition})" if condition else place)
    return f"({' OR '.join(parts)})"


def _roles(roles: frozenset[str], everyone: frozenset[str]) -> str:
    if not roles:
        return NEVER
    named = ", ".join(f"'{role}'" for role in sorted(roles))
    return "" if roles == everyone else f"{ROLE} IN ({named})"
