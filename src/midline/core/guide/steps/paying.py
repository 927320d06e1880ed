"""Who pays a clinic, and what to ask them first."""

from midline.core.guide.basis import ESTIMATE
from midline.core.guide.clock_dates import count_to_tell, differs
from midline.core.guide.law_for import basis_of
from midline.core.guide.picture import Picture
from midline.core.guide.results import Step, StepDate, params


def paying_steps(picture: Picture) -> tuple[Step, ...]:
    """Rules 11 to 13: Medicaid or CHIP, a private plan, no coverage; unknown coverage is found out first."""
    coverage = picture.family.coverage
    if coverage == "medicaid":
        return (Step("call_medicaid_plan", "benefits_call_sheet"),)
    if coverage == "private":
        return (Step("call_plan", "benefits_call_sheet"),)
    if coverage == "none":
        estimate = Step("ask_estimate", "estimate_request", (estimate_date(picture),))
        return (Step("apply_medicaid_chip"), estimate, Step("ask_sliding_fee"))
    return (Step("find_coverage", "benefits_call_sheet"),)


def estimate_date(picture: Picture) -> StepDate:
    """How long a clinic has to give its prices to someone who pays on their own (45 CFR 149.610)."""
    rule = picture.law.good_faith_estimate
    count = count_to_tell(rule)
    if rule is None or count is None or count.unit != "business" or differs(rule):
        return StepDate("estimate_not_checked", "good_faith_estimate", ESTIMATE)
    return StepDate("estimate_in_business", rule.id, basis_of(rule.source), params(days=count.amount))
