"""Further limits beside a count, the first to come binding."""

from midline.core.clocks.clock import Step, step
from midline.core.clocks.counting import Counted, plain_count
from midline.core.clocks.occurrence import Occurrence
from midline.core.clocks.situation import Situation
from midline.core.clocks.terms.anchors import last_fact
from midline.core.law.units import Count


def with_limits(run: Occurrence, case: Situation, base: Counted) -> Counted:
    """The base and each further limit; a limit of which the start is not on record could come first."""
    if not run.rule.limits:
        return base
    told, found, missing = [*base.trail], [base], []
    for limit in run.rule.limits:
        kind = limit.starts or run.start.kind
        day = run.start.on if kind == run.start.kind else last_fact(kind, run.start.on, case)
        if day is None:
            missing.append(kind)
            continue
        counted = plain_count(limit.count, day, case.calendar)
        found.append(counted)
        if counted.due:
            told.append(_told(limit.count, kind, counted))
    told.append(step("first_binds"))
    return _first_to_come(found, tuple(told), tuple(missing))


def _first_to_come(found: list[Counted], told: tuple[Step, ...], missing: tuple[str, ...]) -> Counted:
    sure = [one for one in found if one.due]
    soonest = min(one.soonest for one in found if one.soonest)
    furthest = min((one.furthest for one in found if one.furthest), default=None)
    binding = next((one for one in sure if one.due == soonest), None)
    if not missing and binding is not None:
        return Counted(soonest, told, left_out=binding.left_out, way=binding.way)
    unknown = tuple(dict.fromkeys((*missing, *(name for one in found for name in one.missing))))
    return Counted(None, told, unknown, None if missing else soonest, furthest)


def _told(count: Count, kind: str, found: Counted) -> Step:
    assert found.due is not None
    return step(f"second_limit_{count.unit}", number=count.amount, from_code=f"clocks.fact_{kind}", day=found.due)
