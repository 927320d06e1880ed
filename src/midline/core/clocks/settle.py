"""The last day of a rule that has begun, or why none can be given: which of the ways of counting applies."""

from dataclasses import replace

from midline.core.clocks.bounded import no_number, not_checked
from midline.core.clocks.clock import Step, number_step, step
from midline.core.clocks.counting import Counted, plain_count
from midline.core.clocks.occurrence import Occurrence
from midline.core.clocks.situation import Situation
from midline.core.clocks.terms import by_terms, with_own
from midline.core.law.rule import Count, Rule


def settle(run: Occurrence, case: Situation) -> Counted:
    """The count of a run: by its terms, or why there is none."""
    rule = run.rule
    if not rule.is_verified:
        return not_checked(run, case)
    if rule.count is None:
        return with_own(run, case, no_number(rule))
    unpaid = _other_payer(rule, case)
    if unpaid is not None:
        return unpaid
    if rule.starts_form == "oral" and run.start.form is None:
        return _told(rule, _form_unknown(rule.count, run, case))
    if rule.at_most_plan_length:
        return _told(rule, _within_plan(rule.count, run, case))
    return with_own(run, case, _told(rule, by_terms(run, case)))


def _told(rule: Rule, found: Counted) -> Counted:
    return replace(found, trail=(*found.trail, *(Step(code) for code in rule.caveats)))


def _other_payer(rule: Rule, case: Situation) -> Counted | None:
    """Why a rule that is one payer's own gives no day here; None where it is this payer's."""
    if rule.payer is None or case.payer == rule.payer:
        return None
    if case.payer is None:
        return Counted(None, (step("payer_not_given"),), ("payer",))
    return Counted(None, (step("payer_other"), step("ask_payer")), ("rule_not_verified",))


def _form_unknown(count: Count, run: Occurrence, case: Situation) -> Counted:
    """A rule for what is asked aloud, and a request of which nobody said whether it was."""
    found = plain_count(count, run.start.on, case.calendar)
    return Counted(None, (*found.trail[:1], step("form_not_given")), ("form",), found.soonest)


def _within_plan(count: Count, run: Occurrence, case: Situation) -> Counted:
    """The plan's own length where it is shorter; a start that nobody checked makes the day a latest one."""
    amount = count.amount if case.plan_days is None else min(count.amount, case.plan_days)
    found = plain_count(replace(count, amount=amount), run.start.on, case.calendar)
    missing = ("plan_days",) if case.plan_days is None else ()
    if run.rule.starts_confidence == "unverified":
        missing = ("rule_not_verified", *missing)
    if not missing:
        return found
    told = step("plan_length_not_given") if case.plan_days is None else number_step("plan_length", amount)
    return Counted(None, (*found.trail[:1], told), missing, None, found.furthest)
