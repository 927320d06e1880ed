"""Rule 1: under three, early intervention (Part C of IDEA), whatever else is said."""

from midline.core.guide.basis import EARLY_FEES, EARLY_INTERVENTION, FAMILY_WORDS
from midline.core.guide.clock_dates import first_plan_date
from midline.core.guide.picture import TOO_LATE_FOR_PART_C_DAYS, Picture
from midline.core.guide.results import Note, Route, Step, params


def route(picture: Picture) -> Route | None:
    """Open to every child under three."""
    if not picture.under_three:
        return None
    reasons = [Note("under_three", EARLY_INTERVENTION)]
    if "ifsp" not in picture.has:
        reasons.append(Note("anyone_may_refer", EARLY_INTERVENTION))
    if picture.family.concerns:
        reasons.append(Note("told_named", FAMILY_WORDS, params(concerns=picture.family.concerns)))
    if "ifsp" in picture.has:
        reasons.append(Note("ifsp_exists", EARLY_INTERVENTION))
        steps = [Step("ask_ifsp_review", "ifsp_review_request")]
    elif picture.days_to_three < TOO_LATE_FOR_PART_C_DAYS:
        # Part C need not evaluate any more (34 CFR 303.209), so the forty-five days are not promised.
        steps = [Step("call_early_intervention_late", "part_c_referral")]
    else:
        steps = [Step("call_early_intervention", "part_c_referral", (first_plan_date(picture),))]
    caveats = (Note("part_c_fees", EARLY_FEES), Note("part_c_team_decides", EARLY_INTERVENTION))
    return Route("early_intervention", "likely", tuple(reasons), tuple(steps), caveats)
