"""The law that a family's answer needs, taken from the lawbook."""

from datetime import date

from midline import lawbook
from midline.core.guide.law_for import LawFor


def law_for(state: str | None, on: date) -> LawFor:
    """The rules in force in a state (two letters) on a day; without a state, the federal ones alone."""
    code = state or "US"
    return LawFor(
        state=state,
        initial_evaluation=lawbook.rule(code, "initial_evaluation", on),
        response_to_request=lawbook.rule(code, "response_to_request", on),
        part_c_ifsp=lawbook.rule(code, "part_c_ifsp", on),
        good_faith_estimate=lawbook.rule(code, "good_faith_estimate", on),
        school_order=lawbook.prescription(state, "school") if state else None,
        related_service_only=lawbook.rule(code, "related_service_only", on),
        clinic_order=lawbook.prescription(state, "clinic") if state else None,
    )
