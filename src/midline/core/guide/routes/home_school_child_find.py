"""Rule 10: a child taught at home. Whether and how a district helps is the state's own law."""

from midline.core.guide.basis import HOME_SCHOOL, PARENT_MAY_ASK
from midline.core.guide.fit import in_school_age, special_education_fit
from midline.core.guide.picture import Picture
from midline.core.guide.results import Note, Route, params
from midline.core.guide.routes.school_notes import idea_caveats, school_day_reasons, suspected_reasons
from midline.core.guide.steps.asking import ask_to_test


def route(picture: Picture) -> Route | None:
    """Open to any child of three or more who is taught at home."""
    if picture.under_three or picture.family.schooling != "home":
        return None
    reasons = (
        *school_day_reasons(picture),
        *suspected_reasons(picture),
        Note("home_school_may_ask", PARENT_MAY_ASK),
    )
    caveats = (
        Note("home_school_state_law", HOME_SCHOOL, params(state=picture.law.state)),
        *idea_caveats(picture),
    )
    fit = in_school_age(special_education_fit(picture), picture)
    return Route("home_school_child_find", fit, reasons, ask_to_test(picture, "ask_home_district"), caveats)
