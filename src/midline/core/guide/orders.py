"""Whether OT asks for a doctor's order: what a state's rule says, or that it could not be checked."""

from midline.core.guide.basis import NO_ORDER_RULE
from midline.core.guide.law_for import basis_of
from midline.core.guide.picture import Picture
from midline.core.guide.results import Note, params

UNCLEAR = "unclear"


def order_note(picture: Picture, setting: str) -> Note:
    """A note `order_{setting}` with `evaluate` and `treat` as parameters, or `order_{setting}_not_checked`.

    `setting` is `school` or `clinic`. A rule that is unverified, or that nobody could read to an end, is not repeated.
    """
    found = picture.law.school_order if setting == "school" else picture.law.clinic_order
    state = picture.law.state
    if found is None or not found.is_verified or found.evaluate == found.treat == UNCLEAR:
        basis = NO_ORDER_RULE if found is None else basis_of(found.source)
        return Note(f"order_{setting}_not_checked", basis, params(state=state))
    told = params(state=state, evaluate=found.evaluate, treat=found.treat, checked_on=found.source.checked_on)
    return Note(f"order_{setting}", basis_of(found.source), told)
