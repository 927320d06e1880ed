"""Rules 7, 11 to 14: a clinic works on any part of the day, in any place, as a family's plan or purse allows."""

from midline.core.guide.basis import (
    DISABILITY_AND_NEED,
    FAMILY_WORDS,
    MEDICAID_UNDER_21,
    OT_SCOPE,
    PAYER,
    SELF_PAY,
)
from midline.core.guide.orders import order_note
from midline.core.guide.picture import Picture
from midline.core.guide.results import Note, Route, Step, params
from midline.core.guide.routes.clinic_fit import clinic_fit, feeding, likely_at_clinic
from midline.core.guide.routes.school_notes import missing_school_effect
from midline.core.guide.steps.paying import paying_steps


def route(picture: Picture) -> Route:
    """Open to every child; how well it fits is in `clinic_fit`."""
    return Route("clinic", clinic_fit(picture), _reasons(picture), _steps(picture), _caveats(picture))


def _reasons(picture: Picture) -> tuple[Note, ...]:
    reasons = []
    if picture.other_concerns and not picture.under_three:
        reasons.append(Note("outside_school", OT_SCOPE))
        reasons.append(Note("outside_named", FAMILY_WORDS, params(concerns=picture.other_concerns)))
    if any(concern.occupation == "sleep" for concern in picture.family.concerns):
        reasons.append(Note("sleep_is_home", OT_SCOPE))
    if any(feeding(concern) for concern in picture.family.concerns):
        reasons.append(Note("feeding_needs_care", OT_SCOPE))
    if picture.family.referral:
        reasons.append(Note("doctor_referred", FAMILY_WORDS))
    if "clinic_ot" in picture.has:
        reasons.append(Note("clinic_ot_now", FAMILY_WORDS))
    if picture.family.diagnosis and picture.touches_school == "no":
        reasons.append(Note("diagnosis_school_untouched", DISABILITY_AND_NEED))
    if picture.family.schooling in ("private", "home") and not picture.under_three:
        reasons.append(Note("school_reaches_less", OT_SCOPE))
    if picture.under_three:
        reasons.append(Note("clinic_beside_early_intervention", OT_SCOPE))
    if not likely_at_clinic(picture):
        reasons.append(Note("clinic_any_part" if picture.no_school_day else "clinic_any_place", OT_SCOPE))
    return (*reasons, order_note(picture, "clinic"))


def _steps(picture: Picture) -> tuple[Step, ...]:
    if "clinic_ot" in picture.has:
        first = [Step("tell_clinic_ot")]
    elif picture.family.referral:
        first = [Step("send_referral")]
    else:
        first = [Step("ask_doctor", "doctor_letter")]
    waiting = [] if "clinic_ot" in picture.has else [Step(_waitlist(picture))]
    return (*first, *paying_steps(picture), *waiting)


def _waitlist(picture: Picture) -> str:
    """Late afternoons fill up first, which matters where the day is a school's."""
    return "ask_waitlist_day" if picture.no_school_day else "ask_waitlist"


def _caveats(picture: Picture) -> tuple[Note, ...]:
    caveats = []
    if picture.family.coverage == "medicaid":
        if picture.age < 21:
            caveats.append(Note("medicaid_under_21", MEDICAID_UNDER_21))
        if not picture.under_three:
            caveats.append(Note("medicaid_school_does_not_replace", PAYER))
    elif picture.family.coverage == "private":
        caveats.append(Note("plan_limits", PAYER))
    own = picture.family.coverage == "none"
    caveats.append(Note("clinic_cost_own", SELF_PAY) if own else Note("clinic_cost_depends", PAYER))
    if picture.family.diagnosis and picture.touches_school == "no":
        caveats.append(Note("diagnosis_alone_is_not_school", DISABILITY_AND_NEED))
    return (*caveats, *missing_school_effect(picture))
