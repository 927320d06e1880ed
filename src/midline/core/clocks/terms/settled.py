"""The count of a rule with its terms, in the order in which they work on it."""

from dataclasses import replace
from datetime import date, timedelta

from midline.core.clocks.clock import step
from midline.core.clocks.counting import Counted
from midline.core.clocks.occurrence import Occurrence
from midline.core.clocks.situation import Situation
from midline.core.clocks.terms.leaving_out import count_with
from midline.core.clocks.terms.lengths import with_other_lengths
from midline.core.clocks.terms.limits import with_limits
from midline.core.clocks.terms.not_said import with_not_said
from midline.core.clocks.terms.readings import with_readings
from midline.core.clocks.terms.year_end import with_year_ends
from midline.core.days import summers


def by_terms(run: Occurrence, case: Situation) -> Counted:
    """The last day, or bounds and what is missing. What is left out comes first, what is not said last."""
    rule = run.rule
    assert rule.count is not None
    start = counted_from(run, case)
    found = count_with(rule.count, rule.leaves_out, start, case, rule.source.url)
    if start != run.start.on:
        found = replace(found, trail=(step("start_moved", day=start), *found.trail))
    found = with_year_ends(run, case, found)
    found = with_limits(run, case, found)
    found = with_other_lengths(run, case, found)
    found = with_readings(run, start, case, found)
    return with_not_said(run, case, found)


def counted_from(run: Occurrence, case: Situation) -> date:
    """The day of the start; where the rule says so, the first school day after a summer that it fell in."""
    start = run.start.on
    if run.rule.start_moved is None or case.calendar is None:
        return start
    summer = next((span for span in summers(case.calendar) if start in span), None)
    return start if summer is None else summer.last + timedelta(days=1)
