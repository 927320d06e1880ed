"""Agreements on a later day: where the law lets parent and school make one, and what they do to a clock.

The federal clock has no general extension by agreement (34 CFR 300.301(d)-(e)); some states' do (`extends_by_agreement`
of the rule). What sets a first evaluation aside (`set_aside_by`), a transfer above all, lets them agree a day as well.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from midline.core.clocks.clock import Param, step
from midline.core.clocks.counting import Counted
from midline.core.clocks.occurrence import Occurrence
from midline.core.clocks.situation import Agreement, Situation
from midline.core.law.rule import Rule

# The field, the code and the parameters of what is wrong.
Problem = tuple[str, str, Mapping[str, Param]]


@dataclass(frozen=True)
class AgreementProblem:
    """One wrong agreement: its index, its field, the code of the reason and its parameters."""

    index: int
    field: str
    code: str
    params: Mapping[str, Param]


class AgreementsRefused(Exception):
    """Agreements that the law does not allow or that cannot be; `problems` names each."""

    def __init__(self, problems: tuple[AgreementProblem, ...]) -> None:
        super().__init__(", ".join(f"agreements[{found.index}].{found.field}: {found.code}" for found in problems))
        self.problems = problems


def may_extend(rule: Rule, run: Occurrence | None) -> bool:
    """Whether parent and school may agree on a later day for this clock."""
    return rule.extends_by_agreement is True or (run is not None and run.aside is not None)


def no_such_rule(agreement: Agreement) -> Problem:
    """What is wrong with an agreement on a rule that the programme does not have."""
    return "rule", "clocks.agreement_no_such_rule", {"rule": agreement.rule}


def problem_of(
    agreement: Agreement, rule: Rule, run: Occurrence | None, counted: Counted | None, case: Situation
) -> Problem | None:
    """The field, code and parameters of what is wrong with an agreement; None when it stands."""
    name = {"rule": agreement.rule}
    if not may_extend(rule, run):
        code = "clocks.agreement_not_allowed" if rule.extends_by_agreement is False else "clocks.agreement_not_known"
        return "rule", code, {**name, "citation": rule.source.citation}
    if run is None or counted is None or run.stopped_by is not None:
        return "rule", "clocks.agreement_nothing_runs", name
    if agreement.agreed_on > case.today:
        return "agreed_on", "clocks.agreement_after_today", {"today": case.today}
    if agreement.agreed_on < run.start.on:
        return "agreed_on", "clocks.agreement_before_start", {"day": run.start.on}
    last = None if run.aside else counted.furthest
    if last is not None and agreement.agreed_on > last:
        return "agreed_on", "clocks.agreement_too_late", {"day": last}
    soonest = run.aside.on if run.aside else counted.soonest
    if soonest is not None and agreement.until <= soonest:
        return "until", "clocks.agreement_no_later", {"day": soonest}
    return None


def extended(counted: Counted, agreement: Agreement) -> Counted:
    """The count with the agreed day in the place of its own."""
    told = [step("last_day_before", day=counted.due)] if counted.due else []
    told.append(step("agreed", day=agreement.until, agreed=agreement.agreed_on))
    return replace(counted, due=agreement.until, trail=(*counted.trail, *told), readings=())
