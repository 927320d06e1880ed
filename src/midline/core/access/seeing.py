"""Who sees which kinds of record. Everything not said here is refused.

Brief section 1: role, relationship to this child in this agency, kind of record and consent in force, all four.
"""

from dataclasses import dataclass

from midline.core.access.kinds import OVERSEERS, THERAPISTS, RecordKind, Standing

_ALL = frozenset(RecordKind)
_CASELOAD = _ALL - {RecordKind.RELEASE}
_CLASS = frozenset({RecordKind.IDENTITY, RecordKind.STRATEGY, RecordKind.PLAN, RecordKind.MEASUREMENT})
# A director answers for clocks, services and workload; what was said in a session is not needed for that.
_OVERSIGHT = _ALL - {RecordKind.NOTE, RecordKind.VOICE, RecordKind.RELEASE}
# What billing needs, not the notes.
_DESK = frozenset({RecordKind.IDENTITY, RecordKind.COVERAGE, RecordKind.CONDITION, RecordKind.SESSION, RecordKind.CASE})
# A school's chart holds no coverage or diagnosis from a clinic unless a release brought it; nobody at school needs it.
_CLINIC_ONLY = frozenset({RecordKind.COVERAGE, RecordKind.CONDITION})


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


def kinds_seen(standing: Standing) -> frozenset[RecordKind]:
    """Every kind of record that someone standing so to a chart may see; empty for a stranger."""
    kinds: frozenset[RecordKind] = frozenset()
    if standing.family:
        kinds |= _ALL
    if standing.assigned and standing.role in THERAPISTS:
        kinds |= _CASELOAD
    if standing.oversees and standing.role in OVERSEERS:
        kinds |= _OVERSIGHT
    if standing.teaches and standing.role == "teacher":
        kinds |= _CLASS
    if standing.desk and standing.role == "front_desk":
        kinds |= _DESK
    if standing.chart_of != "clinic" and not standing.family:
        kinds -= _CLINIC_ONLY
    return kinds | standing.released


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
