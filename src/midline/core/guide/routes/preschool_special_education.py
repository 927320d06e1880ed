"""Rules 2 and 3: the district's preschool help, from the third birthday, and the move to it from early intervention."""

from midline.core.guide.basis import (
    EARLY_INTERVENTION,
    FROM_THIRD_BIRTHDAY,
    IEP_BY_THREE,
    NEAR_THREE,
    NEW_NEAR_THREE,
    PARENT_MAY_ASK,
)
from midline.core.guide.fit import LIKELY, POSSIBLE, UNLIKELY, open_question
from midline.core.guide.picture import PLAN_AT_LEAST_DAYS, TOO_LATE_FOR_PART_C_DAYS, Picture
from midline.core.guide.results import Note, Route, Step, StepDate, params
from midline.core.guide.routes.school_notes import cost_and_order, idea_caveats, suspected_reasons
from midline.core.guide.steps.asking import ask_to_test


def route(picture: Picture) -> Route | None:
    """Open from nine months before the third birthday to the sixth, outside a public, charter or private school."""
    if picture.has_iep:
        return None
    if picture.near_three:
        return _moving(picture)
    if 3 <= picture.age < 6 and picture.family.schooling in ("preschool", "not_yet", "home", None):
        return _preschool(picture)
    return None


def _preschool(picture: Picture) -> Route:
    reasons = [Note("preschool_age", FROM_THIRD_BIRTHDAY), *suspected_reasons(picture)]
    if "ifsp" in picture.has:
        reasons.append(Note("from_early_intervention", IEP_BY_THREE))
    reasons += [Note("parent_may_ask_district", PARENT_MAY_ASK), *cost_and_order(picture)]
    steps = ask_to_test(picture, "ask_district_preschool", "preschool_request")
    return Route("preschool_special_education", _preschool_fit(picture), tuple(reasons), steps, idea_caveats(picture))


def _preschool_fit(picture: Picture) -> str:
    if picture.suspected == "no" or picture.only_ot_needed:
        return UNLIKELY
    if picture.suspected != "yes":
        return open_question(picture)
    if "found_not_eligible" in picture.has:
        return POSSIBLE
    # A child who goes nowhere yet has no school day that could be touched.
    untouched = picture.touches_school == "no" and picture.family.schooling == "preschool"
    return POSSIBLE if untouched else LIKELY


def _moving(picture: Picture) -> Route:
    span, fit, steps = _span(picture)
    days = params(days=picture.days_to_three, birthday=picture.third_birthday)
    reasons = (
        Note("third_birthday_near", NEAR_THREE, days),
        Note(span, NEAR_THREE, days),
        Note("iep_by_third_birthday", IEP_BY_THREE, params(birthday=picture.third_birthday)),
    )
    return Route("preschool_special_education", fit, reasons, steps, idea_caveats(picture))


def _span(picture: Picture) -> tuple[str, str, tuple[Step, ...]]:
    """The spans of 34 CFR 303.209: time to plan, the district told at once, too late for early intervention to test."""
    ask = Step("ask_district_preschool", "preschool_request", (_birthday(picture),))
    if picture.days_to_three >= PLAN_AT_LEAST_DAYS:
        return (
            "move_time_to_plan",
            POSSIBLE,
            (Step("ask_move_meeting", "transition_request", (_planned(picture),)), ask),
        )
    if "ifsp" in picture.has:
        # The spans below are of a child whom early intervention meets late; this one's plan was due before.
        return "move_plan_was_due", LIKELY, (Step("ask_move_meeting_now", "transition_request"), ask)
    if picture.days_to_three >= TOO_LATE_FOR_PART_C_DAYS:
        return "move_district_told", LIKELY, (Step("ask_move_meeting", "transition_request"), ask)
    return "move_too_late", LIKELY, (Step("agree_to_district_referral"), ask)


def _planned(picture: Picture) -> StepDate:
    """The plan of the move is a part of the IFSP (303.209(d)(2)): no source has a day for a child without one."""
    if "ifsp" not in picture.has:
        return StepDate("move_plan_not_checked", "part_c_transition_plan", NEW_NEAR_THREE)
    due = params(due=picture.plan_by, birthday=picture.third_birthday)
    return StepDate("move_planned_by", "part_c_transition_plan", NEAR_THREE, due, picture.plan_by)


def _birthday(picture: Picture) -> StepDate:
    basis = IEP_BY_THREE if "ifsp" in picture.has else EARLY_INTERVENTION
    filled = params(birthday=picture.third_birthday)
    return StepDate("third_birthday", "iep_by_third_birthday", basis, filled, picture.third_birthday)
