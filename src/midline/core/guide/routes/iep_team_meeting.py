"""Rule 15: an IEP is there; OT is missing from it, was cut, or does not reach this trouble. Ask the team to meet."""

from midline.core.guide.basis import (
    IEP_REVIEW,
    INDEPENDENT_TESTS,
    STAFF_SUPPORT,
    TEAM_DECIDES,
    WRITTEN_NOTICE,
)
from midline.core.guide.fit import LIKELY, UNLIKELY, in_school_age, open_question
from midline.core.guide.picture import Picture
from midline.core.guide.results import Note, Route, Step
from midline.core.guide.routes.school_notes import age_caveats, cost_and_order, school_day_reasons


def route(picture: Picture) -> Route | None:
    """Open to any child of three or more with an IEP, with or without OT in it."""
    if picture.under_three or not picture.has_iep:
        return None
    with_ot = "iep_with_ot" in picture.has
    reasons = (
        *school_day_reasons(picture),
        Note("iep_with_ot" if with_ot else "iep_without_ot", IEP_REVIEW),
        Note("iep_may_train_staff", STAFF_SUPPORT),
        *cost_and_order(picture),
    )
    steps = (
        Step("ask_iep_meeting", "iep_meeting_request"),
        Step("ask_for_ot_data" if with_ot else "bring_what_you_see"),
        Step("if_no_ask_notice", "written_notice_request"),
    )
    caveats = (
        Note("team_decides", TEAM_DECIDES),
        Note("answer_in_writing", WRITTEN_NOTICE),
        Note("second_opinion", INDEPENDENT_TESTS),
        *age_caveats(picture),
    )
    return Route("iep_team_meeting", in_school_age(_fit(picture), picture), reasons, steps, caveats)


def _fit(picture: Picture) -> str:
    if picture.touches_school == "no":
        return UNLIKELY
    return LIKELY if picture.touches_school == "yes" else open_question(picture)
