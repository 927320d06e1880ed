"""A teacher's classes: the children in them, what helps each, and the goals to tally. A fixed number of queries."""

import uuid
from dataclasses import dataclass
from datetime import date

from django.db.models import Prefetch, Q

from midline.records import audit
from midline.records.models import Chart, Goal, Strategy
from midline.records.queries.memberships import Acting, in_force
from midline.records.queries.standing import visible_charts


@dataclass(frozen=True)
class ClassGoal:
    """A goal that a teacher may tally."""

    id: uuid.UUID
    words: str
    occupation: str
    measure: str
    language: str


@dataclass(frozen=True)
class Helps:
    """Something to do in one place."""

    occupation: str
    environment: str
    text: str
    language: str


@dataclass(frozen=True)
class ClassChild:
    """A child of one's class with what the plan says they need there."""

    id: uuid.UUID
    name: str
    goals: tuple[ClassGoal, ...]
    strategies: tuple[Helps, ...]


def my_children(by: Acting, today: date) -> tuple[ClassChild, ...]:
    """The children of a teacher's classes today, by name, with the goals and strategies that hold. Four queries."""
    goals = Goal.objects.filter(Q(ends=None) | Q(ends__gte=today), starts__lte=today, superseded_by=None)
    goals = goals.select_related("owner__person").order_by("id")
    strategies = Strategy.objects.filter(in_force(today)).exclude(environment__in=("home", "community", "clinic"))
    strategies = strategies.select_related("by__person")
    charts = (
        visible_charts(by, today)
        .filter(Q(st_teaches=True), closed_on=None)
        .prefetch_related(
            Prefetch("cases__goals", goals, to_attr="goals_now"), Prefetch("strategies", strategies.order_by("id"))
        )
        .order_by("family_name", "given_name", "id")
    )
    found = tuple(_child(chart) for chart in charts)
    audit.note(by, "listed", why="teaching", more={"count": len(found)})
    return found


def _child(chart: Chart) -> ClassChild:
    goals = [goal for case in chart.cases.all() for goal in case.goals_now]  # type: ignore[attr-defined]
    return ClassChild(
        id=chart.pk,
        name=chart.called(),
        goals=tuple(
            ClassGoal(goal.pk, goal.plain_text or goal.text, goal.occupation, goal.measure, goal.owner.person.language)
            for goal in goals
        ),
        strategies=tuple(
            Helps(row.occupation, row.environment, row.text, row.by.person.language) for row in chart.strategies.all()
        ),
    )
