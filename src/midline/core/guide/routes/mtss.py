"""Rule 4: help in class through tiers of support, beside a request for testing and never instead of it."""

from midline.core.guide.basis import FAMILY_WORDS, PARENT_MAY_ASK, TIERS
from midline.core.guide.fit import LIKELY, POSSIBLE, UNKNOWN, in_school_age, open_question
from midline.core.guide.picture import Picture
from midline.core.guide.results import Note, Route, Step
from midline.core.guide.routes.school_notes import age_caveats, school_day_reasons


def route(picture: Picture) -> Route | None:
    """Open to a child in a public or charter school, without an IEP, whose school day is or may be touched."""
    if not _open(picture):
        return None
    reasons = [*school_day_reasons(picture), Note("mtss_class_help", TIERS)]
    if picture.mild_or_new:
        reasons.append(Note("concern_mild_or_new", FAMILY_WORDS))
    if "mtss" in picture.has:
        steps = [Step("ask_mtss_numbers", "teacher_talk")]
    else:
        steps = [Step("talk_to_teacher", "teacher_talk")]
    caveats = (Note("mtss_may_not_delay", TIERS), Note("may_ask_any_day", PARENT_MAY_ASK), *age_caveats(picture))
    return Route("mtss", in_school_age(_fit(picture), picture), tuple(reasons), tuple(steps), caveats)


def _open(picture: Picture) -> bool:
    schooled = picture.family.schooling in ("public", "charter") or (
        picture.family.schooling is None and picture.age >= 5
    )
    return schooled and not picture.under_three and not picture.has_iep and picture.touches_school != "no"


def _fit(picture: Picture) -> str:
    if picture.touches_school == "maybe":
        return POSSIBLE if open_question(picture) == POSSIBLE else UNKNOWN
    return LIKELY if picture.mild_or_new or picture.suspected != "yes" else POSSIBLE
