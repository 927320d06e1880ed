"""Who may do what to a child's record. Everything not said here is refused; a release lets one look, never write."""

from midline.core.access.kinds import OVERSEERS, Deed, Standing
from midline.core.access.seeing import AccessRefused, Answer

_OTS = frozenset({"school_ot", "clinic_ot"})
_OTAS = frozenset({"school_ota", "clinic_ota"})

# An OTA treats, measures and contributes; evaluation, plan and goals are the OT's (brief section 1).
_OTA_DEEDS = frozenset(
    {
        Deed.RAISE_CONCERN,
        Deed.MEASURE,
        Deed.LOG_SESSION,
        Deed.PLAN_SESSION,
        Deed.ADD_STRATEGY,
        Deed.RECORD_VOICE,
        Deed.ADD_DOCUMENT,
    }
)
_OT_DEEDS = _OTA_DEEDS | {
    Deed.OPEN_CASE,
    Deed.RECORD_FACT,
    Deed.AGREE_PLAN,
    Deed.SET_GOAL,
    Deed.MOVE_RECORD,
    Deed.INVITE_GUARDIAN,
}
_OVERSEER_DEEDS = frozenset(
    {
        Deed.RAISE_CONCERN,
        Deed.OPEN_CASE,
        Deed.RECORD_FACT,
        Deed.ADD_DOCUMENT,
        Deed.AGREE_PLAN,
        Deed.ASSIGN,
        Deed.EDIT_IDENTITY,
        Deed.INVITE_GUARDIAN,
        Deed.RECORD_ORDER,
    }
)
_TEACHER_DEEDS = frozenset({Deed.RAISE_CONCERN, Deed.MEASURE, Deed.RECORD_VOICE})
_DESK_DEEDS = frozenset(
    {
        Deed.OPEN_CASE,
        Deed.RECORD_FACT,
        Deed.ADD_DOCUMENT,
        Deed.EDIT_IDENTITY,
        Deed.PLAN_SESSION,
        Deed.KEEP_MEDICAL,
        Deed.INVITE_GUARDIAN,
        Deed.RECORD_ORDER,
    }
)
_FAMILY_DEEDS = frozenset({Deed.RAISE_CONCERN, Deed.MEASURE, Deed.RECORD_VOICE, Deed.ADD_DOCUMENT})
# What an order on file may take from a guardian who may still look.
_DECISIONS = frozenset(
    {
        Deed.RECORD_FACT,
        Deed.SIGN_RELEASE,
        Deed.STOP_RELEASE,
        Deed.LINK_CHARTS,
        Deed.NAME_HELPER,
        Deed.ASK_RECORDS,
    }
)
# Requests are answered, and records destroyed, by who answers for the organisation.
_DIRECTOR_DEEDS = frozenset({Deed.ANSWER_RECORDS, Deed.MOVE_RECORD})


def deeds_of(standing: Standing) -> frozenset[Deed]:
    """Every deed open to someone standing so to a chart; empty for a stranger."""
    deeds: frozenset[Deed] = frozenset()
    if standing.family:
        deeds |= _FAMILY_DEEDS | (_DECISIONS if standing.decides else frozenset())
    if standing.assigned and standing.role in _OTS:
        deeds |= _OT_DEEDS
    if standing.assigned and standing.role in _OTAS:
        deeds |= _OTA_DEEDS
    if standing.oversees and standing.role in OVERSEERS:
        deeds |= _OVERSEER_DEEDS
    if standing.oversees and standing.role == "director":
        deeds |= _DIRECTOR_DEEDS
        # Taking the parents' rights from them is the director's to record, with the paper seen.
        deeds |= {Deed.TRANSFER_RIGHTS}
    if standing.teaches and standing.role == "teacher":
        deeds |= _TEACHER_DEEDS
    if standing.desk and standing.role == "front_desk":
        deeds |= _DESK_DEEDS
    keeps = (standing.assigned and standing.role == "clinic_ot") or (standing.oversees and standing.role == "director")
    if standing.chart_of == "clinic" and keeps:
        deeds |= {Deed.KEEP_MEDICAL}
    return deeds


def may_do(standing: Standing, deed: Deed) -> Answer:
    """Whether someone standing so may do this."""
    if deed in deeds_of(standing):
        return Answer(True, "access.allowed")
    return Answer(False, "access.deed_not_yours" if deeds_of(standing) else "access.stranger")


def check_do(standing: Standing, deed: Deed) -> None:
    """Raise AccessRefused where may_do says no."""
    answer = may_do(standing, deed)
    if not answer.allowed:
        raise AccessRefused(answer.because)
