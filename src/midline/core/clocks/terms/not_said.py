"""Parts of a rule that the source or the language does not say: the day stands while none of them can be in play."""

from dataclasses import replace
from datetime import date

from midline.core.clocks.clock import Step, step
from midline.core.clocks.counting import Counted, plain_count
from midline.core.clocks.occurrence import Occurrence
from midline.core.clocks.situation import Situation
from midline.core.clocks.terms.anchors import year_ends
from midline.core.days import OffCalendar, count_units
from midline.core.law.terms import NotSaid


def with_not_said(run: Occurrence, case: Situation, found: Counted) -> Counted:
    """The count, or bounds and the name of the part where one can be in play; what is only told is told."""
    for part in run.rule.not_said:
        told = (Step(f"law.part_{part.part}"),)
        if part.told:
            found = replace(found, trail=(*found.trail, *told))
            continue
        playing = _in_play(part, run.start.on, case, found)
        if playing is not False:
            found = _bounded(part, run, case, found, (*told, step("in_the_rule", text=part.words)), playing)
    return found


def _in_play(part: NotSaid, start: date, case: Situation, found: Counted) -> bool | None:
    """Whether it can be in play; None where the calendar would tell."""
    if part.always:
        return True
    last = year_ends(start, case.calendar).last
    if last is None:
        return None
    if part.past_year and found.furthest is not None and found.furthest <= last:
        return False
    if part.left is not None:
        # After the last day of instruction nothing of that year is left.
        left = count_units(start, last, part.left.unit, case.calendar)
        if isinstance(left, OffCalendar):
            return None
        if not part.left.holds(left):
            return False
    return True


def _bounded(
    part: NotSaid, run: Occurrence, case: Situation, found: Counted, told: tuple[Step, ...], playing: bool | None
) -> Counted:
    assert run.rule.count is not None
    names = (f"part_{part.part}",) if playing else ()
    last = year_ends(run.start.on, case.calendar).last
    earliest = None
    if part.earliest == "plain_count":
        earliest = plain_count(run.rule.count, run.start.on, case.calendar).soonest
    elif part.earliest == "last_day":
        earliest = last and max(last, run.start.on)
    return Counted(
        None,
        (*found.trail, *told),
        tuple(dict.fromkeys((*names, *(found.missing or (() if playing else ("calendar",)))))),
        earliest,
        found.furthest if part.latest == "full_count" else None,
        found.readings,
    )
