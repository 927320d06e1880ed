"""The clocks that a step starts: a day where the law is a plain count of calendar days, else the count in words."""

from datetime import timedelta

from midline.core.guide.basis import CLOCK_AT_CONSENT, EARLY_INTERVENTION, NO_RESPONSE_RULE, Basis
from midline.core.guide.law_for import basis_of
from midline.core.guide.picture import Picture
from midline.core.guide.results import StepDate, params
from midline.core.law.rule import Rule


def usable(rule: Rule | None) -> bool:
    """Whether a rule's number may be shown at all: it has one, and it was read in a source worth the name."""
    return rule is not None and rule.count is not None and rule.source.confidence != "unverified"


def response_date(picture: Picture) -> StepDate:
    """How long a school has to act on a written request, counted from today where it can be."""
    rule = picture.law.response_to_request
    if rule is None or rule.count is None or not usable(rule):
        basis = NO_RESPONSE_RULE if rule is None else basis_of(rule.source)
        return StepDate("response_not_checked", "response_to_request", basis, params(state=picture.law.state))
    filled = params(state=picture.law.state, days=rule.count.amount, received=picture.family.today)
    if rule.count.unit == "calendar" and not rule.beyond:
        days = rule.count.amount - (1 if rule.count.start_is_day_one else 0)
        due = picture.family.today + timedelta(days=days)
        return StepDate("response_by", rule.id, basis_of(rule.source), (*filled, ("due", due)), due)
    code = f"response_in_{rule.count.unit}" + ("_with_exceptions" if rule.beyond else "")
    return StepDate(code, rule.id, basis_of(rule.source), filled)


def evaluation_date(picture: Picture) -> StepDate:
    """How long the tests may take. It starts when the school gets the signed consent, so it has no day yet."""
    rule = picture.law.initial_evaluation
    if rule is None or rule.count is None or not usable(rule):
        basis = CLOCK_AT_CONSENT if rule is None else basis_of(rule.source)
        unread = Basis(basis.citation, "unverified", basis.source, basis.checked_on)
        return StepDate("evaluation_not_checked", "initial_evaluation", unread, params(state=picture.law.state))
    what = "tests" if rule.ends == ("evaluation_completed",) else "step"
    code = f"evaluation_{what}_in_{rule.count.unit}" + ("_with_exceptions" if rule.beyond else "")
    filled = params(state=picture.law.state, days=rule.count.amount)
    return StepDate(code, rule.id, basis_of(rule.source), filled)


def first_plan_date(picture: Picture) -> StepDate:
    """When early intervention has tested and met, counted from a call made today (34 CFR 303.310)."""
    rule = picture.law.part_c_ifsp
    if rule is None or rule.count is None or not usable(rule):
        return StepDate("part_c_not_checked", "part_c_ifsp", EARLY_INTERVENTION)
    due = picture.family.today + timedelta(days=rule.count.amount)
    filled = params(days=rule.count.amount, received=picture.family.today, due=due)
    return StepDate("part_c_plan_by", rule.id, basis_of(rule.source), filled, due)
