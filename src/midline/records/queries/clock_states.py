"""How a clock of the projection stands today, for lists."""

from datetime import date

from midline.records.models.clock import RUNNING

OPEN = (*RUNNING, "cannot_tell")


def state_on(state: str, due: date | None, today: date) -> str:
    """How a clock worked out on an earlier day stands today: one that ran is late once its day is over."""
    return "overdue" if state in {"due", "overdue"} and due is not None and due < today else state


__all__ = ["OPEN", "RUNNING", "state_on"]
