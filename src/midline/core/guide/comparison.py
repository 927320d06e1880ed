"""The two services side by side, for one family."""

from dataclasses import dataclass

from midline.core.guide.basis import (
    DISABILITY_AND_NEED,
    EARLY_FEES,
    EARLY_INTERVENTION,
    NO_EXTRA_COST,
    OT_AT_SCHOOL,
    OT_SCOPE,
    PARENT_MAY_ASK,
    PAYER,
    TEAM_DECIDES,
    Basis,
)
from midline.core.guide.family import Family
from midline.core.guide.law_for import LawFor
from midline.core.guide.orders import order_note
from midline.core.guide.picture import Picture
from midline.core.guide.results import Note


@dataclass(frozen=True)
class Row:
    """One thing to compare: its code, and what each side says."""

    code: str
    left: Note
    clinic: Note


@dataclass(frozen=True)
class Comparison:
    """`left` is `school`, or `early_intervention` for a child under three."""

    left: str
    rows: tuple[Row, ...]


_SCHOOL: dict[str, Basis] = {
    "starts": PARENT_MAY_ASK,
    "works_on": OT_AT_SCHOOL,
    "cost": NO_EXTRA_COST,
    "diagnosis": DISABILITY_AND_NEED,
    "place": OT_SCOPE,
    "one_to_one": OT_SCOPE,
    "equipment": OT_SCOPE,
    "carry_over": OT_SCOPE,
    "your_part": TEAM_DECIDES,
    "approach": OT_SCOPE,
    "ends": TEAM_DECIDES,
}
_EARLY = {code: EARLY_FEES if code == "cost" else EARLY_INTERVENTION for code in _SCHOOL}
_CLINIC = {code: PAYER if code in ("cost", "diagnosis", "ends") else OT_SCOPE for code in _SCHOOL}


def comparison(family: Family, law: LawFor) -> Comparison:
    """Both sides in twelve rows: who starts it, what it works on, cost, a doctor's order, place, and so on.

    Who pays and how a therapist works are separate rows: a way of paying is no way of working.
    """
    picture = Picture(family, law)
    left = "early_intervention" if picture.under_three else "school"
    sides = _EARLY if picture.under_three else _SCHOOL
    rows = [Row(code, _left(code, left, basis, picture), _clinic(code, picture)) for code, basis in sides.items()]
    rows.insert(list(sides).index("diagnosis"), _order(left, picture))
    return Comparison(left, tuple(rows))


def _left(code: str, left: str, basis: Basis, picture: Picture) -> Note:
    if code == "starts" and left == "school" and picture.family.schooling in ("private", "home", "not_yet"):
        return Note("compare_starts_district", basis)
    return Note(f"compare_{code}_{left}", basis)


def _clinic(code: str, picture: Picture) -> Note:
    if code == "cost":
        return Note(f"compare_cost_clinic_{picture.family.coverage or 'unknown'}", PAYER)
    return Note(f"compare_{code}_clinic", _CLINIC[code])


def _order(left: str, picture: Picture) -> Row:
    clinic = order_note(picture, "clinic")
    if left == "early_intervention":
        return Row("order", Note("compare_order_early_intervention", EARLY_INTERVENTION), clinic)
    return Row("order", order_note(picture, "school"), clinic)
