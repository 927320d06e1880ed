"""Who may run an organisation: its people, its calendar, its imports. Everything not said here is refused."""

from enum import StrEnum

from midline.core.access.seeing import AccessRefused, Answer


class Office(StrEnum):
    """Something done to an organisation rather than to one child."""

    IMPORT = "import"
    SET_CALENDAR = "set_calendar"
    INVITE = "invite"
    OPEN_CHART = "open_chart"
    SEE_LATE = "see_late"
    SEE_PEOPLE = "see_people"
    SET_COVER = "set_cover"
    RECOVER = "recover"
    SEE_AUDIT = "see_audit"
    ANSWER_REQUESTS = "answer_requests"


_OFFICES = {
    "director": frozenset(Office),
    "case_manager": frozenset({Office.OPEN_CHART, Office.SEE_LATE}),
    "front_desk": frozenset({Office.OPEN_CHART}),
    "school_ot": frozenset({Office.OPEN_CHART}),
    "clinic_ot": frozenset({Office.OPEN_CHART}),
}


def may_run(role: str, *, same_organisation: bool, office: Office) -> Answer:
    """Whether a role may do this in an organisation that is (or is not) its own or a school of its own."""
    if same_organisation and office in _OFFICES.get(role, frozenset()):
        return Answer(True, "access.allowed")
    return Answer(False, "access.deed_not_yours")


def check_run(role: str, *, same_organisation: bool, office: Office) -> None:
    """Raise AccessRefused where may_run says no."""
    answer = may_run(role, same_organisation=same_organisation, office=office)
    if not answer.allowed:
        raise AccessRefused(answer.because)
