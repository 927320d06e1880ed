"""What a note needs before it is signed, and who finishes one that its author can no longer reach."""

from midline.core.access.seeing import Answer
from midline.core.access.taking_over import may_take_over


def may_sign(*, held: bool, words: bool, observed: bool) -> Answer:
    """Whether a note says enough to be signed: of a session that took place at least one line, or one look at a goal.

    What is signed never changes, counts as minutes that the child got and is read by the family. A signed note that
    says nothing tells them nothing, and nobody can later tell it from a session that was only planned. This is a
    decision of the product; nobody here read a rule that asks for it.
    """
    if not held or words or observed:
        return Answer(True, "access.allowed")
    return Answer(False, "forms.say_something_first")


def may_finish(author: str, role: str, *, author_treats: bool) -> Answer:
    """Whether a therapist on whose caseload the child is may finish a colleague's draft, in their own name.

    Only where the author does not treat the child any more (a cover ended, somebody left), and as far as the role may
    take over the other's work. `author_treats`: the author can still finish it alone.
    """
    if not author_treats and may_take_over(author, role):
        return Answer(True, "access.allowed")
    return Answer(False, "access.stranger")
