"""Whether the page being written speaks the field's terms (to staff) or plain words (to families and guests)."""

from contextvars import ContextVar

from midline.records.queries.memberships import Acting

_expert: ContextVar[bool] = ContextVar("midline_expert", default=False)
# Teachers work with the family's words: the terms of special education are not those of their own field.
_PLAIN_ROLES = frozenset({"teacher"})


def speak_to(acting: Acting | None) -> None:
    """Set the register for this request by the hat that reads."""
    _expert.set(acting is not None and acting.is_staff and acting.role not in _PLAIN_ROLES)


def speaks_terms() -> bool:
    """Whether the reader is one of the field."""
    return _expert.get()
