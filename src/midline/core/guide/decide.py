"""From routes to one word."""

from collections.abc import Iterable

from midline.core.guide.results import Route

SCHOOL_KINDS = frozenset(
    {
        "mtss",
        "idea_evaluation",
        "preschool_special_education",
        "section_504",
        "iep_team_meeting",
        "equitable_services",
        "home_school_child_find",
    }
)


def decide(routes: Iterable[Route], *, under_three: bool) -> str:
    """The answer that the routes make: of the likely ones, or of the possible ones where none is likely.

    Clinic and any route of a school make `both`. A flag's `doctor` route stands alone. Under three it is early
    intervention, with the clinic where that is likely too.
    """
    fits = {route.kind: route.fit for route in routes}
    if "doctor" in fits:
        return "doctor_first"
    if under_three:
        return "early_intervention_and_clinic" if fits.get("clinic") == "likely" else "early_intervention"
    for wanted in ("likely", "possible"):
        kinds = {kind for kind, fit in fits.items() if fit == wanted}
        school, clinic = bool(kinds & SCHOOL_KINDS), "clinic" in kinds
        if school and clinic:
            return "both"
        if school or clinic:
            return "school" if school else "clinic"
    return "not_enough_known"
