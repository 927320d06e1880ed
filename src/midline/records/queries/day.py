"""A therapist's day: sessions planned, notes to finish, clocks that are late or soon, at a fixed number of queries."""

import uuid
from dataclasses import dataclass
from datetime import date, time

from django.db.models import Prefetch

from midline.records import audit
from midline.records.models import Appointment, ClockIndex, Session
from midline.records.queries.calendars import Place, why_closed
from midline.records.queries.children import purpose_of
from midline.records.queries.clock_states import state_on
from midline.records.queries.drafts import left_behind
from midline.records.queries.memberships import Acting, written_by
from midline.records.queries.standing import stands_for, visible_charts


@dataclass(frozen=True)
class Planned:
    """One session of the day: when, with whom, where; `session_id` once something was written, `signed` when done."""

    id: uuid.UUID
    case_id: uuid.UUID
    chart_id: uuid.UUID
    name: str
    school: str
    on: date
    at: time
    minutes: int
    environment: str
    grouping: str
    session_id: uuid.UUID | None
    attendance: str
    signed: bool


@dataclass(frozen=True)
class Unsigned:
    """A note of one's own still to be signed."""

    id: uuid.UUID
    name: str
    on: date


@dataclass(frozen=True)
class Pressing:
    """A clock of one's own caseload that is late or ends soon, as it stands today."""

    case_id: uuid.UUID
    name: str
    rule: str
    due: date
    state: str


@dataclass(frozen=True)
class Day:
    """Everything on the page of one day. `next_on`: the next day with a session, told only where `on` has none.

    `closed`: why no school is held, "" where the calendar does not name it; None where it is, and at a clinic.

    `left`: drafts of colleagues who no longer treat the child, for whoever does to finish.
    """

    on: date
    closed: str | None
    next_on: date | None
    planned: tuple[Planned, ...]
    unsigned: tuple[Unsigned, ...]
    left: tuple[Unsigned, ...]
    not_written: tuple[Planned, ...]
    pressing: tuple[Pressing, ...]


def day_of(by: Acting, on: date, today: date, *, soon_days: int = 14, back_days: int = 30) -> Day:
    """The day `on` for a therapist: its sessions, unwritten ones of the last weeks, unsigned notes, pressing clocks."""
    charts = visible_charts(by, today).values("pk")
    mine = Appointment.objects.filter(membership__in=stands_for(by, today), cancelled_on=None, case__chart__in=charts)
    first_session = Prefetch("sessions", Session.objects.filter(amends=None))
    full = mine.select_related("case__chart__school", "case__chart__organisation").prefetch_related(first_session)
    planned = tuple(_planned(row) for row in full.filter(on=on).order_by("at", "id"))
    since = date.fromordinal(today.toordinal() - back_days)
    open_rows = full.filter(on__gte=since, on__lt=today, sessions=None).order_by("-on", "at")[:20]
    drafts = Session.objects.filter(written_by(by), status="draft", case__chart__in=charts)
    drafts = drafts.select_related("case__chart").order_by("on", "id")[:50]
    horizon = date.fromordinal(today.toordinal() + soon_days)
    clocks = ClockIndex.objects.filter(chart__in=charts, runs_until__lte=horizon).select_related("case__chart")
    later = None if planned else mine.filter(on__gt=on).order_by("on").values_list("on", flat=True).first()
    audit.note(by, "day", why=purpose_of(by), more={"count": len(planned)})
    return Day(
        on=on,
        closed=_closed(by, on, today),
        next_on=later,
        planned=planned,
        unsigned=tuple(Unsigned(row.pk, row.case.chart.called(), row.on) for row in drafts),
        left=tuple(Unsigned(row.pk, row.case.chart.called(), row.on) for row in left_behind(by, charts, today)),
        not_written=tuple(_planned(row) for row in open_rows),
        pressing=tuple(
            Pressing(row.case_id, row.case.chart.called(), row.rule, row.due, state_on(row.state, row.due, today))
            for row in clocks.order_by("due", "id")[:30]
            if row.due is not None
        ),
    )


def _closed(by: Acting, on: date, today: date) -> str | None:
    if by.organisation_kind == "school" and by.parent_id is not None:
        return why_closed(Place(by.parent_id, by.state, by.organisation_id), on, today)
    if by.organisation_kind == "district":
        return why_closed(Place(by.organisation_id, by.state), on, today)
    return None


def _planned(row: Appointment) -> Planned:
    chart = row.case.chart
    session = next(iter(row.sessions.all()), None)
    return Planned(
        id=row.pk,
        case_id=row.case_id,
        chart_id=chart.pk,
        name=chart.called(),
        school=chart.school.name if chart.school else chart.organisation.name,
        on=row.on,
        at=row.at,
        minutes=row.minutes,
        environment=row.environment,
        grouping=row.grouping,
        session_id=session.pk if session else None,
        attendance=session.attendance if session else "",
        signed=session is not None and session.status == "signed",
    )
