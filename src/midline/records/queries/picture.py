"""The picture of one child: every chart that the viewer is let in to, as one map. A fixed number of queries a chart."""

import uuid
from dataclasses import dataclass
from datetime import date, time

from django.db.models import Prefetch, Q
from django.db.models.functions import Coalesce

from midline.core.access import RecordKind
from midline.core.goals import CarryOver, Cell, Look, Trend, WorkedOn, Worry, build_map, carry_over, trend
from midline.records.models import (
    Appointment,
    Assignment,
    Concern,
    Condition,
    Coverage,
    Document,
    Goal,
    Measurement,
    Session,
    Statement,
    Strategy,
    Voice,
)
from midline.records.queries.children import Child, child_for, purpose_of
from midline.records.queries.clocks import CaseNow, clocks_of
from midline.records.queries.joined import joined_to
from midline.records.queries.memberships import Acting, in_force, written_by
from midline.records.queries.requests import statements_of
from midline.records.queries.timeline import cases_of


@dataclass(frozen=True)
class GoalNow:
    """A goal that holds today, its looks in order and the way it is going. `language`: what whoever set it reads in."""

    id: uuid.UUID
    case_id: uuid.UUID
    side: str
    text: str
    plain_text: str
    occupation: str
    environments: tuple[str, ...]
    measure: str
    baseline: float | None
    target: float | None
    starts: date
    ends: date | None
    looks: tuple[Look, ...]
    trend: Trend
    language: str


@dataclass(frozen=True)
class Helping:
    """Someone who works with the child: name and role."""

    name: str
    role: str


@dataclass(frozen=True)
class SessionLine:
    """A session on the child's page; the note is on its own page."""

    id: uuid.UUID
    on: date
    minutes: int
    environment: str
    attendance: str
    signed: bool
    who: str


@dataclass(frozen=True)
class Coming:
    """A session to come."""

    on: date
    at: time
    environment: str
    who: str


@dataclass(frozen=True)
class ChartPicture:
    """What one chart adds to the picture; empty tuples for kinds of record that are not open to the viewer."""

    child: Child
    cases: tuple[CaseNow, ...]
    goals: tuple[GoalNow, ...]
    concerns: tuple[Concern, ...]
    strategies: tuple[Strategy, ...]
    voices: tuple[Voice, ...]
    sessions: tuple[SessionLine, ...]
    coming: tuple[Coming, ...]
    documents: tuple[Document, ...]
    team: tuple[Helping, ...]
    coverages: tuple[Coverage, ...]
    conditions: tuple[Condition, ...]
    statements: tuple[Statement, ...]

    @property
    def side(self) -> str:
        """Which rail this chart is on: "clinic" or "school"."""
        return "clinic" if self.child.chart.organisation.kind == "clinic" else "school"


@dataclass(frozen=True)
class Picture:
    """The chart that was asked for first, then those a guardian joined to it that the viewer may see."""

    charts: tuple[ChartPicture, ...]
    cells: tuple[Cell, ...]
    carried: tuple[tuple[str, CarryOver], ...]

    @property
    def child(self) -> Child:
        """The child of the chart that was asked for."""
        return self.charts[0].child


def picture_of(by: Acting, chart_id: uuid.UUID, today: date) -> Picture:
    """Let `by` in and gather what they may see. NotThere for anybody else's child."""
    first = child_for(by, chart_id, purpose_of(by), today)
    charts = tuple(_chart(child) for child in (first, *joined_to(first)))
    goals = [goal for chart in charts for goal in chart.goals]
    worked = [WorkedOn(goal.id, goal.occupation, goal.environments, (goal.side,), goal.looks) for goal in goals]
    # That a worry has no goal can be told only where every goal of its file is open to the one who came in.
    told = [chart for chart in charts if chart.child.sees_all(RecordKind.PLAN)]
    worries = [Worry(row.occupation, row.environment) for chart in told for row in chart.concerns]
    return Picture(charts, build_map(worries, worked), tuple(_carried(goals)))


def _carried(goals: list[GoalNow]) -> list[tuple[str, CarryOver]]:
    """For each occupation, every two places with looks of one measure; those with nothing to claim come last."""
    found = []
    for occupation in dict.fromkeys(goal.occupation for goal in goals):
        looks = [look for goal in goals if goal.occupation == occupation for look in goal.looks]
        places = list(dict.fromkeys(look.environment for look in looks))
        pairs = [(here, there) for number, here in enumerate(places) for there in places[number + 1 :]]
        found += [(occupation, carry_over(looks, here, there)) for here, there in pairs]
    return sorted(found, key=lambda pair: pair[1].finding == "not_enough")


def _chart(child: Child) -> ChartPicture:
    chart, within = child.chart, child.within
    strategies = Strategy.objects.filter(within(RecordKind.STRATEGY, "starts"), in_force(child.today), chart=chart)
    voices = Voice.objects.filter(within(RecordKind.VOICE, "on"), chart=chart, superseded_by=None)
    papers = Document.objects.filter(within(RecordKind.DOCUMENT, "added_at__date"), chart=chart)
    coverages = Coverage.objects.filter(within(RecordKind.COVERAGE, "starts"), chart=chart)
    named = Condition.objects.annotate(dated=Coalesce("recorded_on", "onset"))
    conditions = named.filter(within(RecordKind.CONDITION, "dated"), chart=chart)
    return ChartPicture(
        child=child,
        cases=clocks_of(child, cases_of(child)),
        goals=_goals(child),
        concerns=_concerns(child),
        strategies=tuple(strategies.select_related("by__person").order_by("environment", "id")),
        voices=tuple(voices.select_related("by__person").order_by("-on", "-id")[:6]),
        sessions=_sessions(child),
        coming=_coming(child),
        documents=tuple(papers.order_by("-added_at")[:20]),
        team=_team(child),
        coverages=tuple(coverages.order_by("-starts", "id")),
        conditions=tuple(conditions.order_by("-onset", "id")),
        # What a family disagrees with is shown with the record: 34 CFR 300.620.
        statements=statements_of(child),
    )


def _concerns(child: Child) -> tuple[Concern, ...]:
    """Every concern that stands and is open; one's own always are."""
    open_now = child.within(RecordKind.CONCERN, "on") | Q(by=child.by.id)
    rows = Concern.objects.filter(open_now, chart=child.chart, settled_on=None, superseded_by=None)
    return tuple(rows.select_related("by__person").order_by("-on", "-id")[:30])


def _goals(child: Child) -> tuple[GoalNow, ...]:
    today = child.today
    rows = Goal.objects.filter(
        Q(ends=None) | Q(ends__gte=today),
        child.within(RecordKind.PLAN, "starts"),
        case__chart=child.chart,
        starts__lte=today,
        superseded_by=None,
    )
    looks = Measurement.objects.filter(child.within(RecordKind.MEASUREMENT, "on"))
    rows = rows.select_related("owner__person").prefetch_related(Prefetch("measurements", looks))
    side = "clinic" if child.chart.organisation.kind == "clinic" else "school"
    return tuple(_goal(row, side) for row in rows.order_by("id"))


def _goal(row: Goal, side: str) -> GoalNow:
    found = sorted(row.measurements.all(), key=lambda one: (one.on, one.pk))
    looks = tuple(
        Look(one.on, one.environment, one.level, one.successes, one.trials)
        for one in found
        if (one.level is not None) == (row.measure == "level")
    )
    return GoalNow(
        id=row.pk,
        case_id=row.case_id,
        side=side,
        text=row.text,
        plain_text=row.plain_text or row.text,
        occupation=row.occupation,
        environments=tuple(row.environments.split()),
        measure=row.measure,
        baseline=None if row.baseline is None else float(row.baseline),
        target=None if row.target is None else float(row.target),
        starts=row.starts,
        ends=row.ends,
        looks=looks,
        trend=trend(looks),
        language=row.owner.person.language,
    )


def _sessions(child: Child) -> tuple[SessionLine, ...]:
    rows = Session.objects.filter(child.within(RecordKind.SESSION, "on"), case__chart=child.chart, amends=None)
    rows = rows.filter(Q(status="signed") | written_by(child.by)).select_related("author__person")
    return tuple(
        SessionLine(
            id=row.pk,
            on=row.on,
            minutes=row.minutes,
            environment=row.environment,
            attendance=row.attendance,
            signed=row.status == "signed",
            who=row.author.person.get_full_name(),
        )
        for row in rows.order_by("-on", "-id")[:6]
    )


def _coming(child: Child) -> tuple[Coming, ...]:
    rows = Appointment.objects.filter(
        child.within(RecordKind.SESSION, "on"),
        case__chart=child.chart,
        on__gte=child.today,
        cancelled_on=None,
        sessions=None,
    )
    return tuple(
        Coming(row.on, row.at, row.environment, row.membership.person.get_full_name())
        for row in rows.select_related("membership__person").order_by("on", "at")[:4]
    )


def _team(child: Child) -> tuple[Helping, ...]:
    """Who works with the child: told with the case, and to a teacher of the child."""
    open_now = Q() if child.standing.teaches else child.within(RecordKind.CASE, "starts")
    rows = Assignment.objects.filter(open_now, in_force(child.today), chart=child.chart)
    rows = rows.select_related("membership__person")
    return tuple(Helping(row.membership.person.get_full_name(), row.membership.role) for row in rows.order_by("id"))
