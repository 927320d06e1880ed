"""How a clock stands today: its state from its count, its facts and the day."""

from dataclasses import dataclass
from datetime import date

from midline.core.clocks.clock import State, Step, step
from midline.core.clocks.counting import NO_NUMBER, Counted
from midline.core.clocks.told import bounds, closing, fact_code, open_still
from midline.core.pathways.facts import Fact


@dataclass(frozen=True)
class Standing:
    """A state, what is still missing for it, and the steps that tell it."""

    state: State
    trail: tuple[Step, ...]
    missing: tuple[str, ...] = ()


def stand(counted: Counted, today: date, *, ended_by: Fact | None, shown_by: Fact | None, ends: str) -> Standing:
    """The state of a clock that has begun and that nothing took away.

    `shown_by` proves that the step was done by its day: enough for one in time, never for one too late.
    """
    if counted.due is None:
        return _unsure(counted, ended_by or shown_by)
    if ended_by is not None:
        state: State = "met" if ended_by.on <= counted.due else "met_late"
        return Standing(state, closing(ended_by.on, counted.due, ended_by.kind))
    if shown_by is not None:
        told = step("shown_by", day=shown_by.on, fact_code=fact_code(shown_by.kind))
        if shown_by.on <= counted.due:
            return Standing("met", (told,))
        return Standing("cannot_tell", (told, step("day_not_recorded", fact_code=fact_code(ends))), (ends,))
    return Standing("due" if today <= counted.due else "overdue", (open_still(counted.due, today),))


def _unsure(counted: Counted, end: Fact | None) -> Standing:
    told = bounds(counted.earliest, counted.latest)
    if end is None:
        return Standing("cannot_tell", told, counted.missing)
    done = step("done_on", day=end.on, fact_code=fact_code(end.kind))
    if counted.missing == NO_NUMBER:
        return Standing("met", (*told, done))
    checked = "rule_not_verified" not in counted.missing
    if checked and counted.earliest is not None and end.on <= counted.earliest:
        return Standing("met", (*told, done, step("before_the_earliest")))
    return Standing("cannot_tell", (*told, done, step("in_time_unknown")), counted.missing)
