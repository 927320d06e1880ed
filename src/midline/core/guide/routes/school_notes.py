"""Reasons and caveats that several routes of a school share."""

from midline.core.days import ADULT, TOLD_AHEAD_YEARS
from midline.core.guide.basis import (
    AGES,
    CHARTER,
    CONSENT,
    DISABILITY_AND_NEED,
    FAMILY_WORDS,
    INDEPENDENT_TESTS,
    MEDICAID_CONSENT,
    NO_EXTRA_COST,
    OT_ALONE,
    OT_AT_SCHOOL,
    RIGHTS_MOVE,
    TEAM_DECIDES,
    WHOLE_SCHOOL_DAY,
    WRITTEN_NOTICE,
)
from midline.core.guide.orders import order_note
from midline.core.guide.ot_alone import ot_alone_notes
from midline.core.guide.picture import LAST_SCHOOL_AGE, Picture
from midline.core.guide.results import Note, params
from midline.core.guide.vocabulary import BEYOND_CLASS


def school_day_reasons(picture: Picture) -> list[Note]:
    """Why a school has to do with it: what the family said of the school day, and that it is more than class."""
    reasons = []
    if picture.touches_school == "yes" and picture.family.schooling == "home":
        reasons.append(Note("home_learning_affected", FAMILY_WORDS))
    elif picture.touches_school == "yes":
        reasons.append(Note("school_participation_affected", OT_AT_SCHOOL))
    elif picture.touches_school == "maybe":
        reasons.append(Note("school_may_be_affected", OT_AT_SCHOOL))
    if picture.school_concerns:
        reasons.append(Note("school_day_named", FAMILY_WORDS, params(concerns=picture.school_concerns)))
    if any(concern.environment in BEYOND_CLASS for concern in picture.school_concerns):
        reasons.append(Note("meals_recess_bus_count", WHOLE_SCHOOL_DAY))
    return reasons


def suspected_reasons(picture: Picture) -> list[Note]:
    """What the family said of a disability, and of any other need for special teaching."""
    reasons = []
    if picture.suspected == "yes":
        reasons.append(Note("disability_suspected", DISABILITY_AND_NEED))
    elif picture.suspected == "no":
        reasons.append(Note("no_disability_suspected", DISABILITY_AND_NEED))
    if "found_not_eligible" in picture.has:
        reasons.append(Note("school_found_no", WRITTEN_NOTICE))
    if picture.family.other_special_education_need:
        reasons.append(Note("other_need_told", DISABILITY_AND_NEED))
    elif picture.only_ot_needed:
        reasons.append(Note("only_ot_needed", OT_ALONE))
    return reasons


def cost_and_order(picture: Picture) -> list[Note]:
    """What school OT costs a family, and whether it asks for a doctor's order in this state."""
    return [Note("school_no_extra_cost", NO_EXTRA_COST), order_note(picture, "school")]


def idea_caveats(picture: Picture) -> tuple[Note, ...]:
    """What must be said beside any route under IDEA."""
    caveats: list[Note] = []
    if not picture.family.other_special_education_need:
        caveats.extend(ot_alone_notes(picture))
    caveats.append(Note("team_decides", TEAM_DECIDES))
    caveats.append(Note("testing_needs_consent", CONSENT))
    if "found_not_eligible" in picture.has:
        caveats.append(Note("second_opinion", INDEPENDENT_TESTS))
    if picture.family.schooling == "charter" and not picture.under_three:
        caveats.append(Note("charter_is_public", CHARTER))
    if picture.family.diagnosis:
        caveats.append(Note("diagnosis_alone_is_not_school", DISABILITY_AND_NEED))
    if picture.family.coverage == "medicaid":
        caveats.append(Note("school_medicaid_consent", MEDICAID_CONSENT))
    return (*caveats, *age_caveats(picture))


def age_caveats(picture: Picture) -> tuple[Note, ...]:
    """From eighteen the rights may be the student's own, told a year ahead; past twenty-one a school is unlikely."""
    if picture.age < ADULT - TOLD_AHEAD_YEARS:
        return ()
    rights = Note("adult_rights", RIGHTS_MOVE)
    if picture.age < ADULT:
        return (rights,)
    if picture.age > LAST_SCHOOL_AGE:
        return (rights, Note("past_school_age", AGES))
    return (rights, Note("school_age_ends", AGES))


def missing_school_effect(picture: Picture) -> tuple[Note, ...]:
    """Trouble told at school beside "it does not touch school": both cannot hold, and the family should know."""
    if picture.touches_school == "no" and picture.school_concerns:
        return (Note("school_concern_not_affected", FAMILY_WORDS),)
    return ()
