"""Sessions: planned, logged, signed, and added to; a signed one is never edited, and a draft is lost to nobody."""

import uuid
from collections.abc import Sequence
from datetime import date, time

from django.db import transaction
from django.utils import timezone

from midline.actions.measurements import Look, keep_look
from midline.actions.refusals import need
from midline.core.access import Deed, may_sign
from midline.core.occupations import ENVIRONMENTS
from midline.records import audit
from midline.records.models import Appointment, Case, Goal, Measurement, Membership, Session
from midline.records.queries.children import Child, child_of_case, purpose_of
from midline.records.queries.drafts import finishable
from midline.records.queries.memberships import Acting, written_by
from midline.records.queries.session_forms import written_session


@transaction.atomic
def plan_session(
    *,
    by: Acting,
    case: uuid.UUID,
    on: date,
    at: time,
    minutes: int,
    environment: str,
    today: date,
    therapist: uuid.UUID | None = None,
    grouping: str = "individual",
) -> Appointment:
    """Put a session in the day of a therapist (oneself when not named)."""
    child, row = child_of_case(by, case, purpose_of(by), today)
    child.check_may(Deed.PLAN_SESSION)
    need(5 <= minutes <= 240, "minutes", "forms.number_range", {"low": 5, "high": 240})
    need(environment in ENVIRONMENTS, "environment", "forms.choose_one")
    who = therapist or by.id
    here = Membership.objects.filter(pk=who, organisation__in=[child.chart.organisation_id, child.chart.school_id])
    need(here.exists(), "therapist", "forms.person_not_here")
    made = Appointment.objects.create(
        case=row, membership_id=who, on=on, at=at, minutes=minutes, environment=environment, grouping=grouping
    )
    audit.note(by, "plan_session", why=purpose_of(by), subject=child.chart.pk, about=made.pk, about_kind="appointment")
    return made


@transaction.atomic
def log_session(
    *,
    by: Acting,
    case: uuid.UUID,
    on: date,
    kind: str,
    minutes: int,
    environment: str,
    attendance: str,
    today: date,
    reason: str = "",
    note: str = "",
    grouping: str = "individual",
    appointment: uuid.UUID | None = None,
    looks: Sequence[Look] = (),
    sign: bool = False,
) -> Session:
    """Keep what happened, with its looks at goals, as a draft or signed at once. One session an appointment."""
    child, row = child_of_case(by, case, purpose_of(by), today)
    child.check_may(Deed.LOG_SESSION)
    _check(on, kind, minutes, environment, attendance, reason, today)
    held = attendance == "held"
    need(held or not looks, "looks", "forms.no_data_when_not_held")
    planned = _appointment(row, appointment)
    session = Session.objects.create(
        case=row,
        appointment=planned,
        kind=kind,
        on=on,
        minutes=minutes if held else 0,
        environment=environment,
        grouping=grouping,
        attendance=attendance,
        reason=reason.strip(),
        note=note.strip(),
        status="signed" if sign else "draft",
        signed_at=timezone.now() if sign else None,
        author_id=by.id,
    )
    _keep_looks(child, row, session, looks)
    if sign:
        _check_signable(session)
    verb = "sign_session" if sign else "log_session"
    audit.note(by, verb, why=purpose_of(by), subject=child.chart.pk, about=session.pk, about_kind="session")
    return session


@transaction.atomic
def edit_draft(*, by: Acting, session: uuid.UUID, note: str, minutes: int, today: date) -> Session:
    """Change one's own draft."""
    child, row = _own(by, session, today)
    need(row.status == "draft", "session", "forms.already_signed")
    held = row.attendance == "held"
    need(not held or 1 <= minutes <= 480, "minutes", "forms.number_range", {"low": 1, "high": 480})
    row.note, row.minutes = note.strip(), minutes if held else 0
    row.save(update_fields=["note", "minutes"])
    audit.note(by, "edit_draft", why="care", subject=child.chart.pk, about=row.pk, about_kind="session")
    return row


@transaction.atomic
def sign_session(*, by: Acting, session: uuid.UUID, today: date) -> Session:
    """Sign one's own draft; from then on only an addendum adds to it."""
    child, row = _own(by, session, today)
    need(row.status == "draft", "session", "forms.already_signed")
    _check_signable(row)
    row.status, row.signed_at = "signed", timezone.now()
    row.save(update_fields=["status", "signed_at"])
    audit.note(by, "sign_session", why="care", subject=child.chart.pk, about=row.pk, about_kind="session")
    return row


@transaction.atomic
def take_over_draft(*, by: Acting, session: uuid.UUID, today: date) -> Session:
    """Finish a draft whose author can no longer reach it, in one's own name; who began it stays named."""
    found = written_session(by, session, today)
    found.child.check_may(Deed.LOG_SESSION)
    row = Session.objects.select_for_update(of=("self",)).select_related("author").get(pk=session)
    need(row.status == "draft" and finishable(found.child, row), "session", "access.stranger")
    row.begun_by_id, row.author_id = row.begun_by_id or row.author_id, by.id
    row.save(update_fields=["begun_by", "author"])
    audit.note(by, "take_over_draft", why="care", subject=found.child.chart.pk, about=row.pk, about_kind="session")
    return row


@transaction.atomic
def add_to_session(*, by: Acting, session: uuid.UUID, note: str, today: date) -> Session:
    """Add a signed addendum to a signed session of one's own."""
    child, row = _own(by, session, today)
    need(row.status == "signed", "session", "forms.sign_first")
    need(bool(note.strip()), "note", "forms.needed")
    made = Session.objects.create(
        case_id=row.case_id,
        kind=row.kind,
        on=row.on,
        minutes=0,
        environment=row.environment,
        grouping=row.grouping,
        attendance=row.attendance,
        note=note.strip(),
        status="signed",
        signed_at=timezone.now(),
        author_id=by.id,
        amends=row,
    )
    audit.note(by, "add_to_session", why="care", subject=child.chart.pk, about=made.pk, about_kind="session")
    return made


def _own(by: Acting, session: uuid.UUID, today: date) -> tuple[Child, Session]:
    row = Session.objects.select_for_update(of=("self",)).filter(written_by(by), pk=session).first()
    need(row is not None, "session", "access.stranger")
    assert row is not None
    child, _ = child_of_case(by, row.case_id, "care", today)
    child.check_may(Deed.LOG_SESSION)
    return child, row


def _check_signable(row: Session) -> None:
    held, words = row.attendance == "held", bool(row.note.strip())
    fit = may_sign(held=held, words=words, observed=Measurement.objects.filter(session=row).exists())
    need(fit.allowed, "note", fit.because)


def _check(on: date, kind: str, minutes: int, environment: str, attendance: str, reason: str, today: date) -> None:
    need(on <= today, "on", "forms.day_in_future", {"day": on})
    need(kind in Session.Kind.values, "kind", "forms.choose_one")
    need(environment in ENVIRONMENTS, "environment", "forms.choose_one")
    need(attendance in Session.Attendance.values, "attendance", "forms.choose_one")
    if attendance == "held":
        need(1 <= minutes <= 480, "minutes", "forms.number_range", {"low": 1, "high": 480})
    elif attendance in {"child_refused", "cancelled"}:
        need(bool(reason.strip()), "reason", "forms.say_why")


def _appointment(case: Case, appointment: uuid.UUID | None) -> Appointment | None:
    if appointment is None:
        return None
    row = Appointment.objects.select_for_update().filter(pk=appointment, case=case).first()
    need(row is not None, "appointment", "access.stranger")
    assert row is not None
    need(not row.sessions.exists(), "appointment", "forms.already_logged")
    return row


def _keep_looks(child: Child, case: Case, session: Session, looks: Sequence[Look]) -> None:
    goals = {goal.pk: goal for goal in Goal.objects.filter(case=case, pk__in=[look.goal for look in looks])}
    for look in looks:
        need(look.goal in goals, "goal", "access.stranger")
        keep_look(child, goals[look.goal], look, on=session.on, session=session)
