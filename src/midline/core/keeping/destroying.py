"""When a record may be destroyed on request: 34 CFR 300.624(b), a rule on education records alone."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Situation:
    """What stands around a record. `asked_for` is whether a rights-holder's request to destroy is open.

    `holds`: a legal hold is on it. `other_requests`: a request to see or to change it waits for its answer.
    `disputed`: the family disagrees with a refusal, and its statement must stay with the record. `destroyed`: done
    before.
    """

    side: str
    asked_for: bool
    holds: bool = False
    other_requests: bool = False
    disputed: bool = False
    destroyed: bool = False


def refusals(situation: Situation) -> tuple[str, ...]:
    """The codes of every reason why it may not be destroyed; empty when it may. Refuses by default."""
    found = []
    if situation.side != "school":
        # Nothing that we read lets a clinic destroy on request; how long it must keep is state law, not found.
        found.append("keeping.refused_clinic")
    if not situation.asked_for:
        found.append("keeping.refused_not_asked")
    if situation.holds:
        found.append("keeping.refused_hold")
    if situation.other_requests:
        found.append("keeping.refused_request_open")
    if situation.disputed:
        found.append("keeping.refused_dispute")
    if situation.destroyed:
        found.append("keeping.refused_done")
    return tuple(found)
