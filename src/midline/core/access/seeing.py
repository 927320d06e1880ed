"""Who sees which kinds of record. Everything not said here is refused.

Brief section 1: role, relationship to this child in this agency, kind of record and consent in force, all four.
"""

from dataclasses import dataclass

from midline.core.access.kinds import HELPER, OVERSEERS, THERAPISTS, DateRange, Opened, RecordKind, Standing

_ALL = frozenset(RecordKind)
_CASELOAD = _ALL - {RecordKind.RELEASE}
_CLASS = frozenset({RecordKind.IDENTITY, RecordKind.STRATEGY, RecordKind.PLAN, RecordKind.MEASUREMENT})
# A director answers for clocks, services and workload; what was said in a session is not needed for that.
_OVERSIGHT = _ALL - {RecordKind.NOTE, RecordKind.VOICE, RecordKind.RELEASE}
# What billing needs, not the notes.
_DESK = frozenset({RecordKind.IDENTITY, RecordKind.COVERAGE, RecordKind.CONDITION, RecordKind.SESSION, RecordKind.CASE})
# A school's chart holds no coverage or diagnosis from a clinic unless a release brought it; nobody at school needs it.
_CLINIC_ONLY = frozenset({RecordKind.COVERAGE, RecordKind.CONDITION})
HELPERS_MAY = _ALL - {RecordKind.RELEASE}
"""What a guardian may let a helper see: everything but who else may look."""
RELEASED_MAY = _ALL - {RecordKind.RELEASE, RecordKind.COVERAGE}
"""What a release may let through: never who else may look, nor money (brief section 8, default shared picture)."""


@dataclass(frozen=True)
class Answer:
    """Whether something is allowed, and the code of the sentence that says why or why not."""

    allowed: bool
    because: str


class AccessRefused(Exception):
    """Not allowed; `because` is the code of the reason. Pages show it as if the thing were not there."""

    def __init__(self, because: str) -> None:
        super().__init__(because)
        self.because = because


EVERY_DAY = (DateRange(),)


def kinds_seen(standing: Standing) -> frozenset[RecordKind]:
    """Every kind of record that someone standing so to a chart may see; empty for a stranger."""
    released = frozenset[RecordKind]().union(*(opened.kinds for opened in _released(standing)))
    return _with_identity(own_kinds(standing) | released)


def own_kinds(standing: Standing) -> frozenset[RecordKind]:
    """The kinds seen without any release: those of which every day is seen."""
    kinds: frozenset[RecordKind] = frozenset()
    if standing.family:
        kinds |= _ALL - standing.withheld
    if standing.assigned and standing.role in THERAPISTS:
        kinds |= _CASELOAD
    if standing.oversees and standing.role in OVERSEERS:
        kinds |= _OVERSIGHT
    if standing.teaches and standing.role == "teacher":
        kinds |= _CLASS
    if standing.desk and standing.role == "front_desk":
        kinds |= _DESK
    if standing.role == HELPER:
        kinds |= standing.helps & HELPERS_MAY
    if standing.chart_of != "clinic" and not standing.family:
        kinds -= _CLINIC_ONLY
    return _with_identity(kinds)


def days_seen(standing: Standing, kind: RecordKind) -> tuple[DateRange, ...]:
    """Of which days the records of a kind are seen: the range of each release, or one without bounds; () for none.

    Identity has no day: it always goes along.
    """
    if kind in own_kinds(standing):
        return EVERY_DAY
    ranges = tuple(opened.days for opened in _released(standing) if kind in opened.kinds)
    if kind is RecordKind.IDENTITY:
        return EVERY_DAY if kinds_seen(standing) else ()
    return EVERY_DAY if any(days.unbounded for days in ranges) else ranges


def not_to_pass_on(standing: Standing) -> bool:
    """Whether what is seen is a school's record, shown with consent: the reader is told not to pass it on.

    34 CFR 99.33(a), (d), as reported by others; nobody here read the rule itself (brief section 8).
    """
    return standing.chart_of != "clinic" and bool(_released(standing))


def _released(standing: Standing) -> list[Opened]:
    """What releases let through to this role: therapists alone, for care."""
    if standing.role not in THERAPISTS:
        return []
    offered = (Opened(opened.kinds & RELEASED_MAY, opened.days) for opened in standing.released)
    return [opened for opened in offered if opened.kinds]


def _with_identity(kinds: frozenset[RecordKind]) -> frozenset[RecordKind]:
    return kinds | {RecordKind.IDENTITY} if kinds else kinds


def may_see(standing: Standing, kind: RecordKind) -> Answer:
    """Whether someone standing so may see this kind of record."""
    if kind in kinds_seen(standing):
        return Answer(True, "access.allowed")
    return Answer(False, "access.stranger" if not kinds_seen(standing) else "access.kind_not_yours")


def check_see(standing: Standing, kind: RecordKind) -> None:
    """Raise AccessRefused where may_see says no."""
    answer = may_see(standing, kind)
    if not answer.allowed:
        raise AccessRefused(answer.because)
