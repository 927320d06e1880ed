"""Where sources differ: every reading counted, the earliest binding."""

from dataclasses import replace
from datetime import date

from midline.core.clocks.clock import Reading, Step, step
from midline.core.clocks.counting import Counted
from midline.core.clocks.occurrence import Occurrence
from midline.core.clocks.situation import Situation
from midline.core.clocks.terms.leaving_out import count_early
from midline.core.law.rule import Reading as LawReading


def with_readings(run: Occurrence, start: date, case: Situation, base: Counted) -> Counted:
    """The base and each reading, counted on its own; the due day is the earliest of them.

    A reading without a count only adds days to another, and one whose start has not come gives no day: both are listed
    alone. `start` is the day from which the rule's own start counts.
    """
    if not run.rule.readings:
        return base
    found = [(reading, _counted(reading, run, start, case)) for reading in run.rule.readings]
    listed = tuple(_listed(reading, one) for reading, one in found)
    counts = [base, *(one for reading, one in found if one is not None and _can_bind(reading, one))]
    told = (*base.trail, step("sources_differ"))
    soonest = min(one.soonest for one in counts if one.soonest)
    binding = next((one for one in counts if one.due == soonest), None)
    if binding is not None:
        return replace(binding, trail=told, readings=listed)
    latest = min((one.furthest for one in counts if one.furthest), default=None)
    missing = dict.fromkeys(name for one in counts for name in one.missing)
    return Counted(None, told, tuple(missing), soonest, latest, listed)


def _can_bind(reading: LawReading, found: Counted) -> bool:
    # Time to get consent left out only adds days to the reading that counts it.
    return not any(term.what == "consent_time" for term in reading.leaves_out) and found.soonest is not None


def _listed(reading: LawReading, found: Counted | None) -> Reading:
    return Reading(found.due if found else None, reading.source, Step(reading.why))


def _counted(reading: LawReading, run: Occurrence, start: date, case: Situation) -> Counted | None:
    day = _start(reading, run, start, case)
    if reading.count is None or day is None:
        return None
    return count_early(reading.count, reading.leaves_out, day, case)


def _start(reading: LawReading, run: Occurrence, start: date, case: Situation) -> date | None:
    """The day a reading counts from; a paper that tells no other day was signed when it came."""
    if not reading.starts or run.start.kind in reading.starts:
        return (run.start.signed_on or start) if reading.from_signing else start
    days = [fact.on for fact in case.facts if fact.kind in reading.starts and fact.on >= run.start.on]
    return min(days, default=None)
