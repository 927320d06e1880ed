"""What a pathway knows of each kind of fact, and of each station."""

from dataclasses import dataclass
from functools import cached_property
from typing import Literal

FORMS = ("written", "oral")


@dataclass(frozen=True)
class Basis:
    """The rule that a kind of fact rests on, and how it was read for the domain brief: "primary" in its own words,
    "secondary" as others report it, "unverified" not at all, though well known; that is shown as not checked.
    """

    citation: str
    confidence: Literal["primary", "secondary", "unverified"] = "primary"


@dataclass(frozen=True)
class Need:
    """One thing that must have happened by the day of a fact: any kind of `first` or of `also`.

    `first` comes before in every life, so that one which lies later shows a wrong date. `also` serves as well, and may
    just as well come later. "kind:about" means a fact of that kind about that alone.
    """

    first: tuple[str, ...] = ()
    also: tuple[str, ...] = ()

    @property
    def kinds(self) -> tuple[str, ...]:
        """Every kind that serves, what it is about left out, none named twice."""
        return tuple(dict.fromkeys(name.partition(":")[0] for name in (*self.first, *self.also)))


@dataclass(frozen=True)
class FactKind:
    """One kind of fact of one programme.

    `by`: the roles that may record it. `needs`: each must be met first; none means that it may begin a case.
    `document`: the paper that goes with it, None where there is none. `about`: what it may be about, where it serves
    several ends; `purpose`: what it is about when it does not say. `written`: given aloud it is no ground for anything.
    `once_until`: None for what may happen again and again; otherwise it happens once, until one of these opens it anew.
    `takes_back`: earlier kinds that stop counting as a ground ("kind:about": only when this fact is about that).
    `basis`: its rule, where a law asks for it.
    """

    kind: str
    by: tuple[str, ...]
    needs: tuple[Need, ...] = ()
    document: str | None = None
    about: tuple[str, ...] = ()
    purpose: str | None = None
    written: bool = False
    once_until: tuple[str, ...] | None = None
    takes_back: tuple[str, ...] = ()
    basis: Basis | None = None

    @property
    def after(self) -> tuple[str, ...]:
        """Every kind that may open the way to it, none named twice; empty when it may begin a case."""
        return tuple(dict.fromkeys(kind for need in self.needs for kind in need.kinds))

    @property
    def repeats(self) -> bool:
        """Whether it may happen again with nothing between."""
        return self.once_until is None


@dataclass(frozen=True)
class Station:
    """Where a case stands: its code, how far along the way (`rank`), and what usually comes next, likeliest first."""

    code: str
    rank: int
    next: tuple[str, ...]


@dataclass(frozen=True)
class Move:
    """A fact of `kind` brings a case to the station `to`.

    `about`: only when the fact is about one of these (None among them: when it does not say); empty means whatever it
    is about. `only`, `never`: only from, or never from, these stations. `seen`: only when each of these kinds is on
    record in this round already. A move goes forward alone, to a higher rank, unless it `turns`.
    """

    kind: str
    to: str
    about: tuple[str | None, ...] = ()
    only: tuple[str, ...] = ()
    never: tuple[str, ...] = ()
    seen: tuple[str, ...] = ()
    turns: bool = False


@dataclass(frozen=True)
class Pathway:
    """A programme as a table.

    `kinds` stand in the order in which they usually happen, which is also the lawful order of facts on one day. The
    first of `moves` that fits a fact is taken; a fact that none fits leaves the case where it stood. `closes` are the
    kinds that end a round: what comes after them belongs to a new one. `shows_service` are the kinds that happen only
    where service has begun, `serving` the stations at which it runs. `same_as` says which kind a fact is really of when
    it is about something that has a kind of its own (kind, about, that kind).
    """

    programme: str
    kinds: tuple[FactKind, ...]
    stations: tuple[Station, ...]
    moves: tuple[Move, ...]
    closes: tuple[str, ...]
    shows_service: tuple[str, ...]
    serving: tuple[str, ...]
    same_as: tuple[tuple[str, str, str], ...] = ()

    @cached_property
    def _kinds(self) -> dict[str, FactKind]:
        return {kind.kind: kind for kind in self.kinds}

    @cached_property
    def _places(self) -> dict[str, int]:
        return {kind.kind: number for number, kind in enumerate(self.kinds)}

    @cached_property
    def _stations(self) -> dict[str, Station]:
        return {station.code: station for station in self.stations}

    def kind(self, name: str) -> FactKind | None:
        """The kind of this name, None when the programme has none."""
        return self._kinds.get(name)

    def place(self, name: str) -> int:
        """Where a kind stands in the usual order; a kind that the programme does not have stands last."""
        return self._places.get(name, len(self.kinds))

    def station(self, code: str) -> Station:
        """The station of this code. KeyError for one that the programme does not have."""
        return self._stations[code]

    def followed_by(self, name: str) -> tuple[str, ...]:
        """The kinds to which a kind opens the way, in the usual order."""
        return tuple(kind.kind for kind in self.kinds if name in kind.after)
