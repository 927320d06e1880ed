"""A child who needs OT and no special teaching: what IDEA says, and what is known of the state's own choice."""

from midline.core.guide.basis import NO_CHOICE_RULE, OT_ALONE
from midline.core.guide.law_for import basis_of
from midline.core.guide.picture import Picture
from midline.core.guide.results import Note, params


def ot_alone_notes(picture: Picture) -> tuple[Note, Note]:
    """34 CFR 300.8(a)(2) and, beside it, the choice that 300.39(a)(2) leaves to each state.

    The choice is told as a rule only where a law table has the state's own; else it could not be checked.
    """
    return Note("ot_alone_is_not_idea", OT_ALONE), choice_of_the_state(picture)


def choice_of_the_state(picture: Picture) -> Note:
    """What the law tables know of whether this state counts OT as special education."""
    own = picture.law.related_service_only
    state = params(state=picture.law.state)
    if own is None or own.jurisdiction != picture.law.state or not own.is_verified:
        return Note("state_choice_not_checked", NO_CHOICE_RULE, state)
    return Note("state_has_own_choice", basis_of(own.source), (*state, ("citation", own.source.citation)))
