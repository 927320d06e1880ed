"""Rule 9: a private school that the family chose. The district where that school stands finds and tests."""

from midline.core.guide.basis import EQUITABLE, NO_INDIVIDUAL_RIGHT, PRIVATE_CHILD_FIND
from midline.core.guide.fit import in_school_age, special_education_fit
from midline.core.guide.picture import Picture
from midline.core.guide.results import Note, Route, Step
from midline.core.guide.routes.school_notes import idea_caveats, school_day_reasons, suspected_reasons
from midline.core.guide.steps.asking import ask_to_test


def route(picture: Picture) -> Route | None:
    """Open to any child of three or more in a private school."""
    if picture.under_three or picture.family.schooling != "private":
        return None
    reasons = (
        *school_day_reasons(picture),
        *suspected_reasons(picture),
        Note("private_district_tests", PRIVATE_CHILD_FIND),
        Note("private_shared_help", EQUITABLE),
    )
    steps = (
        *ask_to_test(picture, "ask_district_of_private_school"),
        Step("ask_services_plan"),
        Step("ask_home_district_program"),
    )
    caveats = (Note("private_no_own_right", NO_INDIVIDUAL_RIGHT), *idea_caveats(picture))
    fit = in_school_age(special_education_fit(picture), picture)
    return Route("equitable_services", fit, reasons, steps, caveats)
