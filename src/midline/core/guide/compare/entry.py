"""How each side begins: who starts it, help before any test, what it costs, a doctor's order, a name from a doctor."""

from midline.core.guide.basis import (
    DISABILITY_AND_NEED,
    EARLY_FEES,
    EARLY_INTERVENTION,
    FAMILY_WORDS,
    IEP_REVIEW,
    MEDICAID_CONSENT,
    NO_EXTRA_COST,
    OT_SCOPE,
    PARENT_MAY_ASK,
    PAYER,
    SELF_PAY,
    THERAPISTS,
    TIERS,
)
from midline.core.guide.compare.child import CLINIC, Facts
from midline.core.guide.compare.result import Cell, Row
from midline.core.guide.orders import UNCLEAR, order_note
from midline.core.guide.results import Note


def starts(facts: Facts) -> Row:
    """A family may start either, and neither waits for the other."""
    picture = facts.picture
    if picture.under_three:
        known = "ifsp" in picture.has
        left = Note("compare_starts_ifsp" if known else "compare_starts_early_intervention", EARLY_INTERVENTION)
    elif picture.has_iep:
        left = Note("compare_starts_team", IEP_REVIEW)
    elif facts.through_district:
        left = Note("compare_starts_district", PARENT_MAY_ASK)
    else:
        left = Note("compare_starts_school", PARENT_MAY_ASK)
    more = (Note("compare_referral_in_hand", FAMILY_WORDS),) if picture.family.referral else ()
    return Row("starts", Cell(left), Cell(Note("compare_starts_clinic", OT_SCOPE), more))


def early_help(facts: Facts) -> Row | None:
    """Tier support: possible at a public or charter school without an IEP, rare in some states, at no clinic."""
    picture = facts.picture
    if picture.under_three or picture.has_iep or picture.family.schooling not in ("public", "charter", None):
        return None
    rare = (Note("compare_early_help_rare", THERAPISTS),)
    left = Cell(Note("compare_early_help_school", TIERS), rare)
    speaks = facts.side if picture.mild_or_new else None
    return Row("early_help", left, Cell(Note("compare_early_help_clinic", OT_SCOPE)), speaks)


def cost(facts: Facts) -> Row:
    """Told honestly: no extra out of pocket is not nothing, since taxes and Medicaid pay."""
    medicaid = facts.picture.family.coverage == "medicaid"
    basis = EARLY_FEES if facts.picture.under_three else NO_EXTRA_COST
    asks = medicaid and not facts.picture.under_three
    more = (Note("compare_medicaid_asks_first", MEDICAID_CONSENT),) if asks else ()
    coverage = facts.picture.family.coverage or "unknown"
    clinic = Note(f"compare_cost_clinic_{coverage}", SELF_PAY if coverage == "none" else PAYER)
    return Row("cost", Cell(facts.left("cost", basis), more), Cell(clinic), None if medicaid else facts.side)


def order(facts: Facts) -> Row:
    """A doctor's order by the state's rule; it speaks for the side that asks for none where the other does."""
    clinic = order_note(facts.picture, "clinic")
    held = (Note("compare_order_in_hand", FAMILY_WORDS),) if facts.picture.family.referral else ()
    if facts.picture.under_three:
        left = Note("compare_order_early_intervention", EARLY_INTERVENTION)
    else:
        left = order_note(facts.picture, "school")
    none_at = {side for side, note in ((facts.side, left), (CLINIC, clinic)) if _asks(note) is False}
    some_at = {side for side, note in ((facts.side, left), (CLINIC, clinic)) if _asks(note)}
    speaks = none_at.pop() if not held and some_at and none_at else None
    return Row("order", Cell(left), Cell(clinic, held), speaks)


def _asks(note: Note) -> bool | None:
    """Whether a side asks for an order, to test or to treat; None where its rule is not known to the end."""
    told = dict(note.params)
    needs = {told.get("evaluate"), told.get("treat")}
    return None if needs & {None, UNCLEAR} else needs != {"not_required"}


def diagnosis(facts: Facts) -> Row:
    """Not needed and not enough at school; most plans ask for one before they pay."""
    basis = EARLY_INTERVENTION if facts.picture.under_three else DISABILITY_AND_NEED
    clinic = Note("compare_diagnosis_clinic", PAYER)
    if facts.picture.family.diagnosis:
        told = Note("compare_diagnosis_in_hand", FAMILY_WORDS)
        return Row("diagnosis", Cell(facts.left("diagnosis", basis)), Cell(clinic, (told,)))
    return Row("diagnosis", Cell(facts.left("diagnosis", basis)), Cell(clinic), facts.side)
