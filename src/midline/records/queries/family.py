"""A family's own picture: each child once, with the charts that a guardian joined, in plain words."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.db.models import Prefetch, Q

from midline.core.access import Deed, RecordKind
from midline.core.goals import Look, Trend, trend
from midline.records import audit
from midline.records.models import Chart, ChartLink, Concern, Goal, Measurement, Strategy, Voice
from midline.records.queries.children import Child, child_for
from midline.records.queries.joined import joined_to
from midline.records.queries.memberships import Acting, in_force
from midline.records.queries.sharing import Permit, permits_of
from midline.records.queries.standing import visible_charts
from midline.records.queries.timeline import CaseFacts, cases_of


@dataclass(frozen=True)
class FamilyChild:
    """One child of the family: the first of their charts, the name, and who keeps a file."""

    id: uuid.UUID
    name: str
    birth_date: date | None
    kept_by: tuple[str, ...]


def my_children(by: Acting, today: date) -> tuple[FamilyChild, ...]:
    """The children over whose charts this person holds rights, joined charts as one. Three queries."""
    charts = list(visible_charts(by, today).select_related("organisation").order_by("birth_date", "id"))
    groups = _joined(charts)
    audit.note(by, "listed", why="family", more={"count": len(groups)})
    return tuple(
        FamilyChild(
            id=group[0].pk,
            name=group[0].called(),
            birth_date=group[0].birth_date,
            kept_by=tuple(chart.organisation.name for chart in group),
        )
        for group in groups
    )


def _joined(charts: Sequence[Chart]) -> list[list[Chart]]:
    here = {chart.pk: chart for chart in charts}
    links = ChartLink.objects.filter(ended_on=None, one__in=here, other__in=here)
    group_of = {chart.pk: chart.pk for chart in charts}
    for link in links:
        first, second = group_of[link.one_id], group_of[link.other_id]
        group_of = {key: first if value == second else value for key, value in group_of.items()}
    groups: dict[uuid.UUID, list[Chart]] = {}
    for chart in charts:
        groups.setdefault(group_of[chart.pk], []).append(chart)
    # The district's chart first: it is the one that has been there longest in most families.
    return [sorted(group, key=lambda chart: chart.organisation.kind == "clinic") for group in groups.values()]


@dataclass(frozen=True)
class PlainGoal:
    """A goal in plain words with the way it is going; `language` is the one that whoever set it reads in."""

    id: uuid.UUID
    words: str
    occupation: str
    trend: Trend
    looks: int
    language: str


@dataclass(frozen=True)
class Side:
    """One chart of the child: who keeps it, its cases, goals, what helps at home, and who else may look."""

    child: Child
    cases: tuple[CaseFacts, ...]
    goals: tuple[PlainGoal, ...]
    strategies: tuple[Strategy, ...]
    releases: tuple[Permit, ...]

    @property
    def is_clinic(self) -> bool:
        """Whether a clinic keeps this chart."""
        return self.child.chart.organisation.kind == "clinic"

    @property
    def shows_sharing(self) -> bool:
        """Whether who else may look is open to the one who came in."""
        return self.child.sees(RecordKind.RELEASE)

    @property
    def sees(self) -> dict[str, bool]:
        """Which kinds of record of this chart are open."""
        return {kind.value: self.child.sees(kind) for kind in RecordKind}

    @property
    def may(self) -> dict[str, bool]:
        """What the one who came in may do with this chart, by deed."""
        return {deed.value: deed in self.child.deeds for deed in Deed}


@dataclass(frozen=True)
class FamilyPage:
    """Everything on a family's page about one child."""

    sides: tuple[Side, ...]
    concerns: tuple[Concern, ...]
    voices: tuple[Voice, ...]

    @property
    def child(self) -> Child:
        """The child as the first chart knows them."""
        return self.sides[0].child

    @property
    def sees(self) -> dict[str, bool]:
        """Which kinds of record are open in any of the charts: of one that is not, the page says nothing at all."""
        return {kind.value: any(side.child.sees(kind) for side in self.sides) for kind in RecordKind}


def family_page(by: Acting, chart_id: uuid.UUID, today: date) -> FamilyPage:
    """One child with every joined chart that this person holds rights over. NotThere for anybody else's."""
    first = child_for(by, chart_id, "family", today)
    children = sorted([first, *joined_to(first)], key=lambda child: child.chart.organisation.kind == "clinic")
    return FamilyPage(
        sides=tuple(_side(child) for child in children), concerns=_concerns(children), voices=_voices(children)
    )


def _concerns(children: Sequence[Child]) -> tuple[Concern, ...]:
    charts = [child.chart.pk for child in children if child.sees(RecordKind.CONCERN)]
    rows = Concern.objects.filter(chart__in=charts, settled_on=None, superseded_by=None)
    return tuple(rows.select_related("by__person").order_by("-on", "-id"))


def _voices(children: Sequence[Child]) -> tuple[Voice, ...]:
    charts = [child.chart.pk for child in children if child.sees(RecordKind.VOICE)]
    rows = Voice.objects.filter(chart__in=charts, superseded_by=None).select_related("by__person")
    return tuple(rows.order_by("-on", "-id")[:20])


def _side(child: Child) -> Side:
    chart, today = child.chart, child.today
    looks = Measurement.objects.filter(child.within(RecordKind.MEASUREMENT, "on"))
    goals = (
        Goal.objects.filter(
            Q(ends=None) | Q(ends__gte=today),
            child.within(RecordKind.PLAN, "starts"),
            case__chart=chart,
            superseded_by=None,
            starts__lte=today,
        )
        .select_related("owner__person")
        .prefetch_related(Prefetch("measurements", looks))
        .order_by("id")
    )
    at_home = Strategy.objects.filter(
        child.within(RecordKind.STRATEGY, "starts"), in_force(today), chart=chart, environment__in=("home", "community")
    )
    return Side(
        child=child,
        cases=cases_of(child),
        goals=tuple(_plain(goal) for goal in goals),
        strategies=tuple(at_home.select_related("by__person").order_by("id")),
        releases=permits_of(child),
    )


def _plain(goal: Goal) -> PlainGoal:
    looks = [
        Look(row.on, row.environment, row.level, row.successes, row.trials)
        for row in goal.measurements.all()
        if (row.level is not None) == (goal.measure == "level")
    ]
    words, language = goal.plain_text or goal.text, goal.owner.person.language
    return PlainGoal(goal.pk, words, goal.occupation, trend(looks), len(looks), language)
