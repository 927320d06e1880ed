"""Rule 6: Section 504, where a disability limits daily life at school and OT may be the only help needed."""

from midline.core.guide.basis import SECTION_504
from midline.core.guide.fit import LIKELY, UNLIKELY, in_school_age, open_question
from midline.core.guide.ot_alone import choice_of_the_state
from midline.core.guide.picture import Picture
from midline.core.guide.results import Note, Route, Step
from midline.core.guide.routes.school_notes import age_caveats, cost_and_order, school_day_reasons


def route(picture: Picture) -> Route | None:
    """Open to a child without an IEP in a public or charter school or a preschool."""
    if not _open(picture):
        return None
    has_plan = "section_504" in picture.has
    reasons = [*school_day_reasons(picture)]
    reasons.append(Note("section_504_plan_exists" if has_plan else "section_504_daily_life", SECTION_504))
    reasons.append(Note("section_504_ot_alone", SECTION_504))
    if "found_not_eligible" in picture.has:
        reasons.append(Note("section_504_after_no", SECTION_504))
    reasons.extend(cost_and_order(picture))
    if has_plan:
        steps = [Step("ask_504_review", "section_504_review_request")]
    else:
        steps = [Step("ask_504_in_writing", "section_504_request")]
    choice = (choice_of_the_state(picture),) if picture.only_ot_needed else ()
    caveats = (
        *choice,
        Note("section_504_no_day_count", SECTION_504),
        Note("section_504_school_decides", SECTION_504),
        *age_caveats(picture),
    )
    return Route("section_504", in_school_age(_fit(picture), picture), tuple(reasons), tuple(steps), caveats)


def _open(picture: Picture) -> bool:
    if picture.under_three or picture.has_iep or picture.touches_school == "no":
        return False
    schooling = picture.family.schooling
    return schooling in ("public", "charter", "preschool") or (schooling is None and picture.age >= 5)


def _fit(picture: Picture) -> str:
    if picture.suspected == "no":
        return UNLIKELY
    strong = picture.suspected == "yes" and picture.touches_school == "yes"
    if strong and (picture.only_ot_needed or picture.has & {"section_504", "found_not_eligible"}):
        return LIKELY
    return open_question(picture)
