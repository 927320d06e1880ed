"""What each side looks at and works on, who leads, and when it ends."""

from midline.core.guide.basis import (
    EARLY_INTERVENTION,
    OT_AT_SCHOOL,
    OT_SCOPE,
    PAYER,
    TEAM_DECIDES,
    THERAPISTS,
    WHOLE_SCHOOL_DAY,
)
from midline.core.guide.compare.child import BOTH, CLINIC, Facts
from midline.core.guide.compare.result import Cell, Row
from midline.core.guide.results import Note
from midline.core.guide.vocabulary import BEYOND_CLASS


def tested(facts: Facts) -> Row:
    """A team picks what a school tests; a clinic tests what the order covers. Both reports together show gaps."""
    basis = EARLY_INTERVENTION if facts.picture.under_three else TEAM_DECIDES
    left = Cell(facts.left("tested", basis), facts.named(facts.near, "compare_ask_to_test"))
    clinic = Cell(Note("compare_tested_clinic", OT_SCOPE))
    return Row("tested", left, clinic, CLINIC if facts.far else None)


def works_on(facts: Facts) -> Row:
    """School OT reaches class and all else of the school day, not class alone; a clinic any place."""
    basis = EARLY_INTERVENTION if facts.picture.under_three else OT_AT_SCHOOL
    more = facts.named(facts.near)
    if not facts.picture.under_three and any(concern.environment in BEYOND_CLASS for concern in facts.near):
        more = (*more, Note("compare_beyond_class", WHOLE_SCHOOL_DAY))
    reach = "compare_works_on_clinic_home" if facts.picture.no_school_day else "compare_works_on_clinic"
    clinic = Cell(Note(reach, OT_SCOPE), facts.named(facts.far))
    speaks = {(True, True): BOTH, (True, False): facts.side, (False, True): CLINIC}
    reached = (bool(facts.near), bool(facts.far))
    return Row("works_on", Cell(facts.left("works_on", basis), more), clinic, speaks.get(reached))


def directs(facts: Facts) -> Row:
    """The team at school, an order at a clinic; in each the therapist's own tests lead."""
    basis = EARLY_INTERVENTION if facts.picture.under_three else TEAM_DECIDES
    return Row("directs", Cell(facts.left("directs", basis)), Cell(Note("compare_directs_clinic", THERAPISTS)))


def ends(facts: Facts) -> Row:
    """Each ends for its own reasons, and says nothing of the other."""
    basis = EARLY_INTERVENTION if facts.picture.under_three else TEAM_DECIDES
    clinic = Note("compare_ends_clinic_early" if facts.picture.under_three else "compare_ends_clinic", PAYER)
    return Row("ends", Cell(facts.left("ends", basis)), Cell(clinic))
