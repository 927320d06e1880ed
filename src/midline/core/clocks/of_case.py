"""The clocks of a case: every rule of its programme once, the open occurrence of one that recurs."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from midline.core.clocks.agreements import AgreementProblem, AgreementsRefused, extended, no_such_rule, problem_of
from midline.core.clocks.birthdays import birthday_clock, hangs_on_birthday
from midline.core.clocks.clock import Clock
from midline.core.clocks.counting import Counted
from midline.core.clocks.occurrence import Occurrence, VersionOn, last_occurrence
from midline.core.clocks.running import run_clock
from midline.core.clocks.settle import settle
from midline.core.clocks.situation import RulesOn, Situation
from midline.core.clocks.waiting import waiting_clock
from midline.core.law.rule import Rule
from midline.core.pathways import in_order, pathway
from midline.core.pathways.facts import Fact
from midline.core.pathways.meaning import kind_of


def clocks(programme: str, case: Situation, rules_on: RulesOn) -> tuple[Clock, ...]:
    """Every clock of a case, in the order of the rules in force today.

    `rules_on` gives the rules of the programme in force on a day, each id once, those that were not found too
    (`Rule.not_found`); a clock is counted under the rule of the day on which it started, never under a newer one.
    AgreementsRefused when an agreement is one the law does not allow or that cannot be. Facts are taken as they stand:
    what may follow what is `midline.core.pathways.check_history`.
    """
    version_on, ids = _versions(case, rules_on)
    facts = _in_order(programme, case.facts)
    case = replace(case, facts=facts)
    found = {rule_id: _find(rule_id, case, facts, version_on) for rule_id in ids}
    return tuple(_clock(one, case, facts) for one in _agreed(case, found).values())


def rules_of(rules: Sequence[Rule]) -> RulesOn:
    """The rules of every day, for a caller that has one set of them."""
    return lambda _on: rules


@dataclass(frozen=True)
class _Found:
    """A rule, its last run when one began, and what that run came to."""

    rule: Rule
    run: Occurrence | None = None
    counted: Counted | None = None
    agreed: bool = False


def _versions(case: Situation, rules_on: RulesOn) -> tuple[VersionOn, tuple[str, ...]]:
    days = (case.today, *(fact.on for fact in case.facts))
    kept = {day: {rule.id: rule.for_payer(case.payer) for rule in rules_on(day) if rule.is_clock} for day in set(days)}
    ids = tuple(dict.fromkeys(rule_id for day in days for rule_id in kept[day]))
    return (lambda rule_id, on: kept[on].get(rule_id)), ids


def _in_order(programme: str, facts: Iterable[Fact]) -> tuple[Fact, ...]:
    """By day, each under the kind that it is of: consent about services is the consent to services."""
    table = pathway(programme)
    return tuple(
        fact if (kind := kind_of(table, fact)) == fact.kind else replace(fact, kind=kind, about=None)
        for fact in in_order(programme, facts)
    )


def _find(rule_id: str, case: Situation, facts: tuple[Fact, ...], version_on: VersionOn) -> _Found:
    run = last_occurrence(rule_id, facts, version_on)
    if run is not None and not hangs_on_birthday(run.rule):
        return _Found(run.rule, run, settle(run, case))
    days = (case.today, *(fact.on for fact in reversed(facts)))
    return _Found(next(rule for day in days if (rule := version_on(rule_id, day)) is not None))


def _agreed(case: Situation, found: dict[str, _Found]) -> dict[str, _Found]:
    """The same with the agreements in it. AgreementsRefused names each that cannot be."""
    problems = []
    for index, agreement in sorted(enumerate(case.agreements), key=lambda pair: pair[1].agreed_on):
        one = found.get(agreement.rule)
        wrong = problem_of(agreement, one.rule, one.run, one.counted, case) if one else no_such_rule(agreement)
        if wrong is not None:
            problems.append(AgreementProblem(index, *wrong))
        elif one is not None and one.counted is not None:
            found = {**found, agreement.rule: replace(one, counted=extended(one.counted, agreement), agreed=True)}
    if problems:
        raise AgreementsRefused(tuple(sorted(problems, key=lambda problem: problem.index)))
    return found


def _clock(found: _Found, case: Situation, facts: tuple[Fact, ...]) -> Clock:
    if hangs_on_birthday(found.rule):
        return birthday_clock(found.rule, case, facts)
    if found.run is None or found.counted is None:
        return waiting_clock(found.rule, facts)
    return run_clock(found.run, found.counted, case, agreed=found.agreed)
