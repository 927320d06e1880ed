"""Rules that no date can be given for: those that nobody checked, and those that name no number."""

from midline.core.clocks.clock import Step, step
from midline.core.clocks.counting import NO_NUMBER, Counted, plain_count
from midline.core.clocks.occurrence import Occurrence
from midline.core.clocks.situation import Situation
from midline.core.law.rule import Rule


def not_checked(run: Occurrence, case: Situation) -> Counted:
    """A rule that was not found or that nobody checked; the federal count is a bound where the state may keep to it."""
    rule = run.rule
    told = [ask(rule)]
    earliest = None if rule.bound is None else plain_count(rule.bound, run.start.on, case.calendar).soonest
    if earliest is not None:
        told.append(step("federal_bound", day=earliest))
    return Counted(None, tuple(told), ("rule_not_verified",), earliest)


def ask(rule: Rule) -> Step:
    """Whom to ask about a rule."""
    return step("ask_clinic" if "clinic" in rule.programmes else "ask_school")


def no_number(rule: Rule) -> Counted:
    """A rule that names no number of days."""
    return Counted(None, (step("no_number"), *(Step(code) for code in rule.caveats)), NO_NUMBER)
