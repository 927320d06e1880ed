"""The ways to help, one a file, in the order in which they are told.

Each file has one `route(picture)`, which gives a Route or None where the way is not open to this child. Routes fire
cumulatively: none looks at another.
"""

from collections.abc import Callable

from midline.core.guide.picture import Picture
from midline.core.guide.results import Route
from midline.core.guide.routes import (
    clinic,
    early_intervention,
    equitable_services,
    home_school_child_find,
    idea_evaluation,
    iep_team_meeting,
    mtss,
    preschool_special_education,
    section_504,
)

ROUTES: tuple[Callable[[Picture], Route | None], ...] = (
    early_intervention.route,
    preschool_special_education.route,
    iep_team_meeting.route,
    idea_evaluation.route,
    section_504.route,
    mtss.route,
    equitable_services.route,
    home_school_child_find.route,
    clinic.route,
)
