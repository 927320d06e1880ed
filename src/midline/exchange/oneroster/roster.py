"""What a OneRoster set says, resolved: every reference points to a row of the set or to one already stored.

Each row has `source_id` (its sourcedId), `line` (where its record starts in its file, from 1), `removed` (its status is
`tobedeleted`) and `digest`. Passwords, race, ethnicity and birth place are never read.
"""

from dataclasses import dataclass, field
from datetime import date

from midline.exchange.digests import Digested
from midline.exchange.left import Left


@dataclass(frozen=True, slots=True)
class Known:
    """The sourcedIds that are stored already, by kind; only a file that is `delta` or absent may refer to them."""

    orgs: frozenset[str] = frozenset()
    users: frozenset[str] = frozenset()
    classes: frozenset[str] = frozenset()
    enrolments: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Org(Digested):
    """A school, district, department, ... `kind` is the standard's: `school`, `district`, `department`, `local`,
    `state`, `national`, or an extension (`ext:...`). `parent_id` is "" when there is none or it lies outside the set.
    """

    source_id: str
    line: int
    removed: bool
    name: str
    kind: str
    identifier: str
    parent_id: str


@dataclass(frozen=True, slots=True)
class Session(Digested):
    """A span of the school year. `kind`: `gradingPeriod`, `semester`, `schoolYear`, `term`, or the file's own word."""

    source_id: str
    line: int
    removed: bool
    title: str
    kind: str
    starts: date
    ends: date
    school_year: str


@dataclass(frozen=True, slots=True)
class Role(Digested):
    """What a user is in one org: `student`, `teacher`, `parent`, ... in the standard's spelling, or `ext:...`.

    In 1.1 it is the user's role in each of its orgs, the first one primary. `source_id` is "" in 1.1.
    """

    source_id: str
    line: int
    removed: bool
    user_id: str
    role: str
    org_id: str
    primary: bool
    starts: date | None = None
    ends: date | None = None


@dataclass(frozen=True, slots=True)
class User(Digested):
    """A person. `roles` is never empty, save in a delta set for a user already stored.

    `enabled` is whether the source lets them sign in. `email` is "" when absent or no address. `agent_ids` are the
    users named as this one's parents, guardians or relatives (or, from a parent, their children). `grades` as written.
    """

    source_id: str
    line: int
    removed: bool
    enabled: bool
    given_name: str
    family_name: str
    middle_name: str
    preferred_name: str
    username: str
    identifier: str
    email: str
    grades: tuple[str, ...]
    agent_ids: tuple[str, ...]
    roles: tuple[Role, ...]

    def has_role(self, *roles: str) -> bool:
        """Whether one of the roles in force in the file is among these."""
        return any(role.role in roles and not role.removed for role in self.roles)


@dataclass(frozen=True, slots=True)
class Class(Digested):
    """A class of a school. `kind`: `homeroom`, `scheduled` or the file's own word. `starts` and `ends` span its terms,
    None when none of them is in the set.
    """

    source_id: str
    line: int
    removed: bool
    title: str
    kind: str
    code: str
    school_id: str
    grades: tuple[str, ...]
    starts: date | None = None
    ends: date | None = None


@dataclass(frozen=True, slots=True)
class Enrolment(Digested):
    """A user in a class as `student`, `teacher`, `aide`, `administrator` or `proctor`, from a day until a day.

    `school_id` is the org of the enrolment, which need not be the class's own.
    """

    source_id: str
    line: int
    removed: bool
    class_id: str
    school_id: str
    user_id: str
    role: str
    primary: bool
    starts: date | None
    ends: date | None


@dataclass(frozen=True, slots=True)
class Demographics(Digested):
    """A student's birth date and sex (`male`, `female`, `other`, `unspecified`, or ""). `source_id` is the user's."""

    source_id: str
    line: int
    removed: bool
    birth_date: date | None
    sex: str


@dataclass(frozen=True)
class Roster:
    """A whole set. `version` is `1.1` or `1.2`; `modes` says of each file that was read (`users`) `bulk` or `delta`.

    `delta` is whether any file is: then a row that is not here has not gone. `roles` are those of `users` and, in a
    delta set, of users stored before. `left` counts what was not taken.
    """

    version: str
    modes: dict[str, str]
    orgs: tuple[Org, ...] = ()
    sessions: tuple[Session, ...] = ()
    users: tuple[User, ...] = ()
    roles: tuple[Role, ...] = ()
    classes: tuple[Class, ...] = ()
    enrolments: tuple[Enrolment, ...] = ()
    demographics: tuple[Demographics, ...] = ()
    left: tuple[Left, ...] = ()
    source_name: str = ""
    _orgs: dict[str, Org] = field(init=False, repr=False, compare=False)
    _demographics: dict[str, Demographics] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_orgs", {org.source_id: org for org in self.orgs})
        object.__setattr__(self, "_demographics", {row.source_id: row for row in self.demographics})

    @property
    def delta(self) -> bool:
        """Whether any file holds changes only."""
        return "delta" in self.modes.values()

    def demographics_of(self, user_id: str) -> Demographics | None:
        """The demographics of a user of this set, None when the set has none."""
        return self._demographics.get(user_id)

    def place_of(self, org_id: str) -> Org | None:
        """The school or district that an org belongs to: itself, or the nearest above it.

        A department of no school or district is the place itself. None when the org is not in this set (stored).
        """
        seen: set[str] = set()
        org = self._orgs.get(org_id)
        while org is not None and org.source_id not in seen:
            if org.kind in {"school", "district"}:
                return org
            seen.add(org.source_id)
            org = self._orgs.get(org.parent_id)
        return self._orgs.get(org_id)
