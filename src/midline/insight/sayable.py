"""Which rules a join can say: those whose last day hangs on the starting day and the calendar alone; of which cases."""

from collections.abc import Iterable, Sequence

from midline.core.clocks import RulesOn, Situation
from midline.core.clocks.endings import ending_kinds, showing_kinds
from midline.core.law import Rule
from midline.core.pathways import pathway
from midline.core.pathways.facts import Fact
from midline.core.pathways.meaning import kind_of

SET_ASIDE = frozenset({"transferred", "child_not_brought"})
"""Facts that do not end a clock and yet change its day."""


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


def kinds_of_a_birthday(rules: Iterable[Rule]) -> frozenset[str]:
    """The kinds whose day hangs on a birthday: what starts or ends a rule that is due on one."""
    return frozenset(kind for rule in rules if rule.on_day is not None for kind in (*rule.starts, *rule.ends))


def bare_facts(programme: str, case: Situation, rules: Sequence[Rule], rules_on: RulesOn) -> tuple[Fact, ...] | None:
    """The kinds and days of a case that no more need be known of for a join to say what the core says; None of others.

    `rules` are those in force today by the state's law alone. Not plain is a case with a kind of fact twice, a move, a
    paper signed on another day, school days missed, a district's own rules, or facts from before a change of the law.
    """
    if case.absences or case.schooling or case.payer or case.agreements:
        return None
    table = pathway(programme)
    facts = tuple(Fact(kind_of(table, fact), fact.on) for fact in case.facts)
    kinds = {fact.kind for fact in facts}
    if len(kinds) < len(facts) or kinds & SET_ASIDE:
        return None
    if any(tuple(rules_on(day)) != tuple(rules) for day in {case.today, *(fact.on for fact in facts)}):
        return None
    told = all(_says_no_more(fact, bare.kind, rules) for fact, bare in zip(case.facts, facts, strict=True))
    return facts if told else None


def _says_no_more(fact: Fact, kind: str, rules: Sequence[Rule]) -> bool:
    """Whether a fact counts as one of its kind of which only the day is known."""
    if fact.signed_on not in (None, fact.on):
        return False
    if fact.form is not None and (fact.form, kind) != ("written", "consent_received"):
        return False
    if kind != fact.kind or fact.about is None:
        return True
    # One that says nothing is taken for the first evaluation, but by a rule that ends with what is about another thing.
    return fact.about == "initial" and not any(_ends_about_other(rule, kind) for rule in rules)


def _ends_about_other(rule: Rule, kind: str) -> bool:
    about = rule.ends_about or rule.starts_about or "initial"
    return about != "initial" and kind in ending_kinds(rule.ends, rule.id) | showing_kinds(rule.ends)
