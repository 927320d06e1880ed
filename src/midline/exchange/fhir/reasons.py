"""Why each type of resource is left, as a code; what is not named here is left as nothing that Midline keeps."""

CLAIMS = frozenset({"Claim", "ExplanationOfBenefit"})
"""What is read for who pays, and for no more."""
_BY_TYPE = {
    "Claim": "imports.left_claim",
    "ExplanationOfBenefit": "imports.left_claim",
    "Encounter": "imports.left_visit",
    "Appointment": "imports.left_visit",
    "Organization": "imports.left_place",
    "Location": "imports.left_place",
    "Practitioner": "imports.left_practitioner_unnamed",
    "PractitionerRole": "imports.left_practitioner_unnamed",
    "ServiceRequest": "imports.left_order",
    "RelatedPerson": "imports.left_related",
    "CarePlan": "imports.left_plan",
    "Goal": "imports.left_plan",
    "CareTeam": "imports.left_plan",
}


def reason_for(kind: str) -> str:
    """The code of the reason for a resource type."""
    return _BY_TYPE.get(kind, "imports.left_resource")
