"""Which rules a join can say: those whose last day hangs on the starting day and the calendar alone."""

from midline.core.law import Rule


def why_not(rule: Rule) -> str:
    """Why a rule goes through the core, in a word; "" for one that a join can say."""
    if rule.recurs:
        return "recurs"
    if rule.before is not None or rule.on_day is not None:
        return "birthday"
    if len(rule.starts) != 1:
        return "several_starts"
    if rule.payer is not None or rule.at_most_plan_length:
        return "payer_or_plan"
    return _other_facts(rule)


def _other_facts(rule: Rule) -> str:
    """Whether its count looks at a fact beside the one that starts it, or at who the child is."""
    if any(limit.starts not in (None, rule.starts[0]) for limit in rule.limits):
        return "other_fact"
    if any(branch.from_fact not in (None, rule.starts[0]) for branch in rule.year_end):
        return "other_fact"
    if any(reading.starts and set(reading.starts) != set(rule.starts) for reading in rule.readings):
        return "other_fact"
    return "other_length" if rule.other_lengths else ""
