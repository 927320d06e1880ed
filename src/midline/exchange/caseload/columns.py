"""The columns of a caseload."""

from midline.core.pathways import PROGRAMMES, pathway

CHILD = (
    "child_given_name",
    "child_family_name",
    "preferred_name",
    "birth_date",
    "student_id",
    "school",
    "grade",
    "home_language",
    "programme",
    "therapist_email",
    "guardian_given_name",
    "guardian_family_name",
    "guardian_email",
)
SERVICE = ("minutes", "minutes_per", "delivery", "grouping")
NEEDED = ("child_given_name", "child_family_name", "birth_date", "programme")
"""These must be in the header and filled in on each line; all others may be left out."""
USUAL_FACTS = (
    "request_received",
    "consent_received",
    "evaluation_completed",
    "eligibility_determined",
    "iep_agreed",
    "services_started",
    "progress_reported",
    "reevaluation_completed",
)
"""The dates that the template asks for; any other kind of a programme has its column too: its name and `_on`."""

FACTS = {f"{kind.kind}_on": kind.kind for name in PROGRAMMES for kind in pathway(name).kinds}
TEMPLATE = (*CHILD, *SERVICE, *(f"{kind}_on" for kind in USUAL_FACTS))
KNOWN = (*CHILD, *SERVICE, *FACTS)


def column_of(heading: str) -> str:
    """The column that a heading means: case aside, blanks and hyphens as underscores."""
    return "_".join(heading.lower().replace("-", " ").replace("_", " ").split())
