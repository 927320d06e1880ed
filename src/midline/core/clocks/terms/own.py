"""A district's own rule beside the law's: both are counted, and the first to come is the last day."""

from dataclasses import replace

from midline.core.clocks.clock import Own, step
from midline.core.clocks.counting import NO_NUMBER, Counted, plain_count
from midline.core.clocks.occurrence import Occurrence
from midline.core.clocks.situation import Situation
from midline.core.clocks.terms.anchors import last_fact
from midline.core.law.own import OwnRule


def with_own(run: Occurrence, case: Situation, found: Counted) -> Counted:
    """What the law's count came to, held to each of the district's own limits."""
    for own in run.rule.own:
        found = _with(own, run, case, found)
    return found


def _with(own: OwnRule, run: Occurrence, case: Situation, found: Counted) -> Counted:
    kind = own.starts or run.start.kind
    day = run.start.on if kind == run.start.kind else last_fact(kind, run.start.on, case)
    told = (*found.trail, step(f"own_{own.count.unit}", number=own.count.amount, citation=own.citation))
    if day is None:
        return replace(found, trail=told)
    counted = plain_count(own.count, day, case.calendar)
    both = (*found.own, Own(own.citation, own.url, counted.due))
    if found.missing == NO_NUMBER:
        return replace(counted, trail=(*told, *counted.trail), own=both)
    if counted.due is not None and found.soonest is not None and counted.due <= found.soonest:
        trail = (*told, step("own_binds", day=counted.due))
        return Counted(counted.due, trail, readings=found.readings, own=both, way=counted.way)
    if found.due is not None and counted.soonest is not None and found.due <= counted.soonest:
        return replace(found, trail=(*told, step("law_binds", day=found.due)), own=both)
    soonest = min(one for one in (found.soonest, counted.soonest) if one) if found.soonest else None
    furthest = min((one for one in (found.furthest, counted.furthest) if one), default=None)
    missing = tuple(dict.fromkeys((*found.missing, *counted.missing)))
    return Counted(None, told, missing, soonest, furthest, found.readings, own=both)
