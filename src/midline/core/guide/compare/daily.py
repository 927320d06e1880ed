"""What a week with each side is like: where, when, alone or not, with what, and what it asks of the family."""

from midline.core.guide.basis import (
    EARLY_INTERVENTION,
    FAMILY_WORDS,
    HOME_PRACTICE,
    MEETINGS_SURVEY,
    OT_SCOPE,
    TEAM_DECIDES,
    THERAPISTS,
)
from midline.core.guide.compare.child import CLINIC, Facts
from midline.core.guide.compare.result import Cell, Row
from midline.core.guide.results import Note


def place(facts: Facts) -> Row:
    """School is the natural place of a school day; home and community are natural places too."""
    basis = EARLY_INTERVENTION if facts.picture.under_three else OT_SCOPE
    left = Cell(Note("compare_place_district", OT_SCOPE) if facts.through_district else facts.left("place", basis))
    more = (Note("compare_ask_home_visits", OT_SCOPE),) if facts.far else ()
    speaks = facts.side if facts.near and not (facts.far or facts.through_district) else None
    return Row("place", left, Cell(Note("compare_place_clinic", OT_SCOPE), more), speaks)


def timing(facts: Facts) -> Row:
    """The school day costs a family no trip, and a child some class; a clinic is the family's own time."""
    basis = EARLY_INTERVENTION if facts.picture.under_three else OT_SCOPE
    by_day = facts.picture.no_school_day
    clinic = Cell(Note("compare_timing_clinic_day" if by_day else "compare_timing_clinic", OT_SCOPE))
    if facts.through_district:
        return Row("timing", Cell(Note("compare_timing_district", OT_SCOPE)), clinic)
    return Row("timing", Cell(facts.left("timing", basis)), clinic, facts.side)


def one_to_one(facts: Facts) -> Row:
    """Little at school, most of a visit at a clinic."""
    basis = EARLY_INTERVENTION if facts.picture.under_three else OT_SCOPE
    clinic = Cell(Note("compare_one_to_one_clinic", OT_SCOPE))
    speaks = None if facts.picture.under_three else CLINIC
    return Row("one_to_one", Cell(facts.left("one_to_one", basis)), clinic, speaks)


def equipment(facts: Facts) -> Row:
    """What fits in a class, and what fills a therapy room."""
    basis = EARLY_INTERVENTION if facts.picture.under_three else OT_SCOPE
    clinic = Cell(Note("compare_equipment_clinic", OT_SCOPE))
    return Row("equipment", Cell(facts.left("equipment", basis)), clinic, CLINIC)


def carry_over(facts: Facts) -> Row:
    """A skill learned where it is used needs no carrying over; from a clinic it must be planned, and can be."""
    left = Cell(facts.left("carry_over", EARLY_INTERVENTION if facts.picture.under_three else THERAPISTS))
    clinic = Cell(Note("compare_carry_over_clinic", OT_SCOPE), (Note("compare_home_practice", HOME_PRACTICE),))
    return Row("carry_over", left, clinic, facts.side if facts.near else None)


def your_part(facts: Facts) -> Row:
    """Meetings and papers at school, which many find a lot; a trip each week to a clinic, where a parent sees it."""
    clinic = Cell(Note("compare_your_part_clinic", OT_SCOPE))
    if facts.picture.under_three:
        return Row("your_part", Cell(facts.left("your_part", EARLY_INTERVENTION)), clinic)
    more = [Note("compare_meetings_are_much", MEETINGS_SURVEY), Note("compare_ask_to_watch", OT_SCOPE)]
    if facts.picture.has_iep:
        more.insert(0, Note("compare_you_know_meetings", FAMILY_WORDS))
    return Row("your_part", Cell(facts.left("your_part", TEAM_DECIDES), tuple(more)), clinic, CLINIC)
