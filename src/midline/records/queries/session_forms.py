"""What the form for a session needs: the case, the goals to look at, the appointment, an earlier draft."""

import uuid
from dataclasses import dataclass
from datetime import date

from django.db.models import Q

from midline.core.access import Deed, RecordKind
from midline.records.models import Appointment, Case, Goal, Service, Session
from midline.records.queries.children import Child, NotThere, child_for, child_of_case, purpose_of, refuse
from midline.records.queries.drafts import finishable
from midline.records.queries.memberships import Acting, in_force


@dataclass(frozen=True)
class GoalToLook:
    """A goal that a look can be kept for."""

    id: uuid.UUID
    words: str
    occupation: str
    measure: str
    environments: tuple[str, ...]


@dataclass(frozen=True)
class SessionStart:
    """Everything the form begins with."""

    child: Child
    case: Case
    goals: tuple[GoalToLook, ...]
    appointment: Appointment | None
    written: uuid.UUID | None
    """The session that was already written down for this appointment."""
    service: Service | None
    """The line of the plan that this is most likely of: one in the appointment's place, else the first."""


def session_start(by: Acting, case_id: uuid.UUID, appointment: uuid.UUID | None, today: date) -> SessionStart:
    """The case, its goals and the appointment; NotThere where any of them is not one's own to log."""
    child, case = child_of_case(by, case_id, purpose_of(by), today)
    child.check_may(Deed.LOG_SESSION)
    planned, written = None, None
    if appointment is not None:
        planned = Appointment.objects.filter(pk=appointment, case=case).first()
        if planned is None:
            raise NotThere
        written = Session.objects.filter(appointment=planned, amends=None).values_list("pk", flat=True).first()
    where = planned.environment if planned else ""
    return SessionStart(child, case, goals_now(case, today), planned, written, _likely(child, case, where, today))


def _likely(child: Child, case: Case, environment: str, today: date) -> Service | None:
    """Of the plan in force that started last, the line in this place, else its first; None without a plan."""
    rows = Service.objects.filter(
        in_force(today),
        in_force(today, "plan__"),
        child.within(RecordKind.PLAN, "starts"),
        plan__fact__case=case,
        plan__fact__superseded_by=None,
    )
    lines = list(rows.order_by("-plan__starts", "-plan", "id"))
    newest = [one for one in lines if one.plan_id == lines[0].plan_id]
    return next((one for one in newest if one.environment == environment), newest[0] if newest else None)


def goals_now(case: Case, today: date) -> tuple[GoalToLook, ...]:
    """The goals of a case that hold today, in the order in which they were set."""
    rows = Goal.objects.filter(Q(ends=None) | Q(ends__gte=today), case=case, starts__lte=today, superseded_by=None)
    return tuple(_goal(row) for row in rows.order_by("id"))


def goal_to_tally(by: Acting, goal_id: uuid.UUID, today: date) -> tuple[Child, GoalToLook]:
    """One goal for someone who may keep a look at it: therapist, teacher or family; NotThere otherwise."""
    row = Goal.objects.filter(pk=goal_id).select_related("case").first()
    if row is None:
        refuse(by, "goal", goal_id, purpose_of(by))
    child = child_for(by, row.case.chart_id, purpose_of(by), today)
    if not child.sees_of(RecordKind.PLAN, row.starts):
        raise NotThere
    child.check_may(Deed.MEASURE)
    return child, _goal(row)


@dataclass(frozen=True)
class Written:
    """A session that was written down, with its addenda; `shows_note` where its note and reason are open.

    `may_finish`: a draft whose author can no longer reach it, for whoever treats the child now.
    """

    child: Child
    session: Session
    addenda: tuple[Session, ...]
    own: bool
    may_finish: bool
    shows_note: bool


def written_session(by: Acting, session_id: uuid.UUID, today: date) -> Written:
    """A session for someone who may see sessions of this child; its note only where notes are open to them."""
    row = (
        Session.objects.filter(pk=session_id, amends=None)
        .select_related("case", "author__person", "begun_by__person")
        .first()
    )
    if row is None:
        refuse(by, "session", session_id, purpose_of(by))
    child = child_for(by, row.case.chart_id, purpose_of(by), today)
    author = row.author
    own = author.person_id == by.person_id and author.organisation_id == by.organisation_id
    finishes = row.status == "draft" and not own and finishable(child, row)
    if not child.sees_of(RecordKind.SESSION, row.on) or (row.status == "draft" and not own and not finishes):
        raise NotThere
    added = row.addenda.filter(child.within(RecordKind.NOTE, "on")).select_related("author__person")
    shows_note = child.sees_of(RecordKind.NOTE, row.on)
    return Written(child, row, tuple(added.order_by("signed_at")), own, finishes, shows_note)


def _goal(row: Goal) -> GoalToLook:
    words = row.plain_text or row.text
    return GoalToLook(row.pk, words, row.occupation, row.measure, tuple(row.environments.split()))
