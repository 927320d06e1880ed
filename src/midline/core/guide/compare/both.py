"""What is true of both sides at once, and what people often take wrong about them."""

from midline.core.guide.basis import (
    DISABILITY_AND_NEED,
    EARLY_INTERVENTION,
    NO_EXTRA_COST,
    OT_SCOPE,
    PARENT_MAY_ASK,
    SPENDING_CAP,
    THERAPISTS,
)
from midline.core.guide.picture import Picture
from midline.core.guide.results import Note


def both_notes(picture: Picture) -> tuple[Note, ...]:
    """Start either, share goals for a time, more than two ways of working, who pays, one end is not the other's."""
    may_ask = EARLY_INTERVENTION if picture.under_three else PARENT_MAY_ASK
    notes = [
        Note("compare_start_either", may_ask),
        Note("compare_best_for_a_time", THERAPISTS),
        Note("compare_reports_together", OT_SCOPE),
        Note("compare_more_than_two_early" if picture.under_three else "compare_more_than_two", THERAPISTS),
        Note("compare_ending_one", OT_SCOPE),
    ]
    if picture.under_three:
        return tuple(notes)
    notes.insert(3, Note("compare_paper_of_each", DISABILITY_AND_NEED))
    notes.append(Note("compare_who_pays", NO_EXTRA_COST))
    # The fund is for pupils of a school who have no IEP (300.226(a)).
    if picture.family.schooling in ("public", "charter", None) and not picture.has_iep:
        notes.append(Note("compare_fifteen_percent", SPENDING_CAP))
    return tuple(notes)
