"""Another number of days for some children."""

from dataclasses import replace

from midline.core.clocks.clock import step
from midline.core.clocks.counting import Counted, plain_count
from midline.core.clocks.occurrence import Occurrence
from midline.core.clocks.situation import Situation
from midline.core.clocks.terms.anchors import younger_than
from midline.core.law.terms import OtherLength


def with_other_lengths(run: Occurrence, case: Situation, base: Counted) -> Counted:
    """The base, the other count where the child's age says so, or both as bounds where a fact is not known."""
    for other in run.rule.other_lengths:
        base = _with(other, run, case, base)
    return base


def _with(other: OtherLength, run: Occurrence, case: Situation, base: Counted) -> Counted:
    start = run.start.on
    counted = plain_count(other.count, start, case.calendar)
    young = None if other.age_under is None else younger_than(other.age_under, start, case)
    if other.age_under is not None and young is not None:
        head = step("younger_than" if young else "not_younger_than", years=other.age_under)
        kept = counted if young else base
        return replace(kept, trail=(head, *kept.trail), readings=base.readings)
    name = "birth_date" if other.age_under is not None else other.when
    assert name is not None
    missing = tuple(dict.fromkeys((name, *base.missing, *counted.missing)))
    soonest = min(one.soonest for one in (base, counted) if one.soonest)
    furthest = [one.furthest for one in (base, counted)]
    known = [day for day in furthest if day]
    told = step(f"other_length_{other.count.unit}", number=other.count.amount)
    latest = max(known) if len(known) == len(furthest) else None
    return Counted(None, (*base.trail[:1], told), missing, soonest, latest, base.readings)
