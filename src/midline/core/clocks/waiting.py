"""A clock that nothing has started yet."""

from midline.core.clocks.clock import Clock, Started, step
from midline.core.clocks.making import make_clock
from midline.core.clocks.told import fact_code, fact_codes, the_rule
from midline.core.law.rule import Rule
from midline.core.pathways.facts import Fact


def waiting_clock(rule: Rule, facts: tuple[Fact, ...]) -> Clock:
    """What the rule waits for; where its end is on record without its start, or a consent was only spoken, that too."""
    told = [*the_rule(rule), step("waits_for", starts_code=fact_codes(rule.starts))]
    ended = next((fact for fact in facts if fact.kind in rule.ends), None)
    if ended is not None and not rule.recurs:
        told += [step("done_on", day=ended.on, fact_code=fact_code(ended.kind)), step("start_not_recorded")]
    oral = next((fact for fact in facts if fact.kind in rule.starts and fact.form == "oral"), None)
    if oral is not None:
        told.append(step("oral_starts_nothing", day=oral.on, fact_code=fact_code(oral.kind)))
    return make_clock(rule, "not_started", Started(rule.starts[0], None), tuple(told))
