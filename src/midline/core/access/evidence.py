"""Which paper shows that somebody may act for a child. Everything not said here is refused.

A surrogate parent is appointed by the agency (34 CFR 300.519). From eighteen on the rights over school records are the
young adult's (34 CFR 99.3, 99.5, as studentprivacy.ed.gov reports it): anyone else then needs a court's paper. At which
age health decisions pass is each state's law, which nobody has read yet: the paper asked for there is the same.
"""

from dataclasses import dataclass
from datetime import date

from midline.core.access.seeing import Answer
from midline.core.days import ADULT, age_on

RELATIONS = (
    "parent",
    "step_parent",
    "grandparent",
    "foster_parent",
    "legal_guardian",
    "surrogate_parent",
    "guardian_of_adult",
    "self",
)
"""How someone stands to the child; "self" is the young adult."""
OF_AN_ADULT = frozenset({"self", "guardian_of_adult"})
"""Whose rights do not rest on the child's being a minor: they pass to nobody."""
PAPERS = (
    "birth_certificate",
    "court_order",
    "adoption_decree",
    "foster_placement",
    "surrogate_appointment",
    "power_of_attorney",
    "photo_id",
    "college_enrolment",
    "other_paper",
)
"""Kinds of paper that staff can have seen."""
_NEEDED = {
    "surrogate_parent": frozenset({"surrogate_appointment"}),
    "foster_parent": frozenset({"foster_placement", "court_order"}),
    "legal_guardian": frozenset({"court_order", "power_of_attorney"}),
    "guardian_of_adult": frozenset({"court_order"}),
    "self": frozenset({"photo_id", "birth_certificate"}),
}


@dataclass(frozen=True)
class Paper:
    """A paper seen: its kind, what it says of itself (issuer, number), and the day somebody saw it."""

    kind: str
    words: str
    seen_on: date


def may_stand(relation: str, paper: Paper, birth_date: date | None, today: date) -> Answer:
    """Whether this paper is enough for this relation to a child born then."""
    if relation not in RELATIONS or paper.kind not in PAPERS:
        return Answer(False, "forms.choose_one")
    if paper.kind not in _NEEDED.get(relation, frozenset(PAPERS)):
        return Answer(False, "forms.other_paper_needed")
    adult = birth_date is not None and age_on(birth_date, today).years >= ADULT
    if adult and relation not in OF_AN_ADULT:
        return Answer(False, "forms.adult_needs_court_paper")
    return Answer(True, "access.allowed")
