"""When a signed release lets someone look, and when a helper's time runs. Everything not said here is refused.

A release opens a chart to a therapist of the organisation that it names (or to the one person it names there), whose
own patient or pupil a guardian joined with that chart, for care, from the second it was signed to the second it ends.
"""

import uuid
from dataclasses import dataclass
from datetime import datetime

from midline.core.access.doing import deeds_of
from midline.core.access.kinds import HELPER, THERAPISTS, DateRange, Deed, Opened, RecordKind, Standing
from midline.core.access.seeing import HELPERS_MAY, RELEASED_MAY, Answer, kinds_seen


@dataclass(frozen=True)
class Permission:
    """A release as access needs it. `only`: the one membership that may look; None for every therapist there."""

    to: uuid.UUID
    only: uuid.UUID | None
    kinds: frozenset[RecordKind]
    days: DateRange
    signed_at: datetime
    ends_at: datetime
    stopped: bool


@dataclass(frozen=True)
class Looker:
    """Who wants to look, and for what. `places`: their organisation and the district it is a school of.

    `joined`: a guardian joined the chart with one on this person's own caseload.
    """

    membership: uuid.UUID
    role: str
    places: frozenset[uuid.UUID]
    joined: bool
    purpose: str


def holds(signed_at: datetime, ends_at: datetime, moment: datetime, *, stopped: bool) -> bool:
    """Whether something signed is in force at a moment: the first counts, the last does not."""
    return not stopped and signed_at <= moment < ends_at


def may_look(permission: Permission, looker: Looker, moment: datetime) -> Answer:
    """Whether this release lets this person look now."""
    if not holds(permission.signed_at, permission.ends_at, moment, stopped=permission.stopped):
        return Answer(False, "access.release_over")
    if looker.role not in THERAPISTS or looker.purpose != "care" or not looker.joined:
        return Answer(False, "access.stranger")
    if permission.to not in looker.places or permission.only not in {None, looker.membership}:
        return Answer(False, "access.stranger")
    return Answer(True, "access.allowed")


@dataclass(frozen=True)
class End:
    """One end of a link: a chart, and the organisation whose it is."""

    chart: uuid.UUID
    organisation: uuid.UUID


def ends_with_parting(chart: uuid.UUID, to: uuid.UUID, one: End, other: End) -> bool:
    """Whether a release of `chart` to the organisation `to` is stopped for good when these two files are taken apart.

    It is where it leads from one of them to the organisation of the other. Whoever joins them again asks anew: nobody
    who ticks "the same child" a year later means to sign what was signed then.
    """
    return (chart, to) in {(one.chart, other.organisation), (other.chart, one.organisation)}


def opened_by(permission: Permission, looker: Looker, moment: datetime) -> Opened | None:
    """What the release lets through to this person now; None for nothing."""
    kinds = permission.kinds & RELEASED_MAY
    return Opened(kinds, permission.days) if kinds and may_look(permission, looker, moment).allowed else None


def helped_kinds(role: str, named: frozenset[RecordKind], guardian: Standing) -> frozenset[RecordKind]:
    """What a helper sees: what the guardian named, as far as that guardian may see it and may decide, now."""
    if role != HELPER or Deed.NAME_HELPER not in deeds_of(guardian):
        return frozenset()
    return named & kinds_seen(guardian) & HELPERS_MAY
