"""Who reads which school days a child missed, and who may take such an entry back. Everything not said is refused.

A release and a helper's list name "Steps and dates"; nobody who signed or named was told of attendance. They open the
clocks, with the number of missed days that was counted, and not the days. This is a decision of the product.
"""

from midline.core.access.doing import may_do
from midline.core.access.kinds import FAMILY, HELPER, Deed, RecordKind, Standing
from midline.core.access.seeing import AccessRefused, Answer, own_kinds


def may_read_attendance(standing: Standing) -> Answer:
    """Whether someone standing so may see the days: by a standing of their own, not by a release or as a helper."""
    if standing.role != HELPER and RecordKind.CASE in own_kinds(standing):
        return Answer(True, "access.allowed")
    return Answer(False, "access.kind_not_yours" if own_kinds(standing) or standing.released else "access.stranger")


def may_take_back(standing: Standing, *, own: bool) -> Answer:
    """Whether someone may say that the child was there after all; `own`: they entered it themselves.

    Days missed move a legal date of the district: a family takes back its own entries and leaves the school's to staff.
    """
    answer = may_do(standing, Deed.RECORD_FACT)
    if answer.allowed and standing.role in FAMILY and not own:
        return Answer(False, "access.deed_not_yours")
    return answer


def check_take_back(standing: Standing, *, own: bool) -> None:
    """Raise AccessRefused where may_take_back says no."""
    answer = may_take_back(standing, own=own)
    if not answer.allowed:
        raise AccessRefused(answer.because)
