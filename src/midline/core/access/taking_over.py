"""Who may take a colleague's children over, for good or for some days.

An assistant works under an OT and owns no evaluation or plan, so an OT's children go to an OT; an OT may take an
assistant's (brief section 1).
"""

_TAKES = {
    "school_ot": frozenset({"school_ot"}),
    "school_ota": frozenset({"school_ota", "school_ot"}),
    "clinic_ot": frozenset({"clinic_ot"}),
    "clinic_ota": frozenset({"clinic_ota", "clinic_ot"}),
    "case_manager": frozenset({"case_manager", "director"}),
    "director": frozenset({"director", "case_manager"}),
    "teacher": frozenset({"teacher"}),
}
"""Whose children (first) whoever may take."""


def may_take_over(role: str, other: str) -> bool:
    """Whether someone in the role `other` may take over the children of someone in `role`."""
    return other in _TAKES.get(role, frozenset())


def takers_of(role: str) -> frozenset[str]:
    """Every role that may take over the children of this one; empty where it has none."""
    return _TAKES.get(role, frozenset())
