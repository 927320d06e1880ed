"""What a pathway knows of each kind of fact."""

from dataclasses import dataclass

CASE_TEAM = ("case_manager", "director", "school_ot")
SCHOOL_ALL = ("teacher", "school_ot", "school_ota", "case_manager", "director", "guardian", "adult_student")
CLINIC_OFFICE = ("front_desk", "director", "clinic_ot")
CLINIC_OT = ("clinic_ot",)


@dataclass(frozen=True)
class FactKind:
    """One kind of fact of one programme.

    `after`: any one of these must have happened first, on the same day at the latest; empty means that it may begin a
    case. `by`: the roles that may record it. `document`: the paper that goes with it, None where there is none.
    `about`: what it may be about, where it serves several ends. `once`: not twice in one case. `basis`: its rule.
    """

    kind: str
    after: tuple[str, ...]
    by: tuple[str, ...]
    document: str | None = None
    about: tuple[str, ...] = ()
    once: bool = False
    basis: str = ""


@dataclass(frozen=True)
class Station:
    """Where a case stands: its code and the facts that usually come next, the likeliest first."""

    code: str
    next: tuple[str, ...]


@dataclass(frozen=True)
class Pathway:
    """A programme: its kinds in the usual order, and the station that each kind brings a case to.

    `stations` maps a kind to the station it leads to; a kind that is not in it leaves the case where it stood.
    `in_service` names the kind that starts service, `ends` those that end it: while service runs, only the kinds in
    `moves_in_service` change the station.
    """

    programme: str
    kinds: tuple[FactKind, ...]
    start: Station
    stations: dict[str, Station]
    in_service: str
    ends: tuple[str, ...]
    moves_in_service: tuple[str, ...]

    def kind(self, name: str) -> FactKind | None:
        """The kind of this name, None when the programme has none."""
        return next((kind for kind in self.kinds if kind.kind == name), None)
