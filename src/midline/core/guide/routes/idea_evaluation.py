"""Rule 5: ask the school to test under IDEA."""

from midline.core.guide.basis import CLOCK_AT_CONSENT, PARENT_MAY_ASK
from midline.core.guide.clock_dates import starts_with_letter
from midline.core.guide.fit import in_school_age, special_education_fit
from midline.core.guide.picture import Picture
from midline.core.guide.results import Note, Route, Step
from midline.core.guide.routes.school_notes import (
    cost_and_order,
    idea_caveats,
    school_day_reasons,
    suspected_reasons,
)
from midline.core.guide.steps.asking import ask_to_test


def route(picture: Picture) -> Route | None:
    """Open to a school-age child of a public or charter school, or of none yet, without an IEP."""
    if not _open(picture):
        return None
    reasons = (
        *school_day_reasons(picture),
        *suspected_reasons(picture),
        Note("parent_may_ask", PARENT_MAY_ASK),
        *cost_and_order(picture),
    )
    steps = list(ask_to_test(picture, "ask_school_in_writing"))
    if picture.family.affects_school is None:
        steps.insert(0, Step("ask_teacher_what_they_see", "teacher_talk"))
    rule = picture.law.initial_evaluation
    at_consent = rule is not None and rule.is_verified and not starts_with_letter(rule)
    clock = (Note("clock_starts_at_consent", CLOCK_AT_CONSENT),) if at_consent else ()
    caveats = (*idea_caveats(picture), *clock)
    fit = in_school_age(special_education_fit(picture), picture)
    return Route("idea_evaluation", fit, reasons, tuple(steps), caveats)


def _open(picture: Picture) -> bool:
    if picture.under_three or picture.has_iep or picture.touches_school == "no":
        return False
    schooling = picture.family.schooling
    if schooling in ("public", "charter"):
        return True
    if schooling is None:
        return picture.age >= 5
    return schooling in ("preschool", "not_yet") and picture.age >= 6
