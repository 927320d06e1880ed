"""A row that was written into the wrong child's record: what it is, whose it may be, where it goes there."""

import uuid
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Model, Q

from midline.core.access import Deed, RecordKind
from midline.records import audit
from midline.records.models import Case, Chart, Concern, Document, Fact, Goal, Measurement, Session
from midline.records.queries.children import Child, NotThere, child_for, purpose_of
from midline.records.queries.memberships import Acting
from midline.records.queries.standing import visible_charts

MOVABLE: dict[str, tuple[type[Model], str, RecordKind]] = {
    "fact": (Fact, "case__chart", RecordKind.CASE),
    "session": (Session, "case__chart", RecordKind.SESSION),
    "document": (Document, "chart", RecordKind.DOCUMENT),
    "measurement": (Measurement, "goal__case__chart", RecordKind.MEASUREMENT),
    "concern": (Concern, "chart", RecordKind.CONCERN),
}
"""What can be moved: its table, the way to its chart, and as which kind of record it is seen."""
MOST = 20
"""How many children a search offers."""


@dataclass(frozen=True)
class Misfiled:
    """A row with the child it was written for by mistake."""

    child: Child
    kind: str
    row: Any


@dataclass(frozen=True)
class Target:
    """The child it is about, and where it may stand there: ids of cases or goals with what tells them apart."""

    child: Child
    places: tuple[tuple[uuid.UUID, str, date], ...]


def misfiled_row(by: Acting, kind: str, row_id: uuid.UUID, today: date) -> Misfiled:
    """The row, for someone who may move it; NotThere for anyone else and for what was moved before."""
    if kind not in MOVABLE:
        raise NotThere
    model, path, seen_as = MOVABLE[kind]
    found = model._default_manager.filter(pk=row_id)
    chart = found.values_list(path, flat=True).first()
    if chart is None:
        raise NotThere
    child = _let_in(by, chart, today)
    if not child.sees(seen_as):
        raise NotThere
    return Misfiled(child, kind, found.get())


def found_by_name(by: Acting, wrong: Misfiled, words: str, today: date) -> tuple[Chart, ...]:
    """The first children of this name in the same organisation that the hat may list. Leaves a row."""
    charts = visible_charts(by, today).filter(organisation=wrong.child.chart.organisation)
    for word in words.split()[:5]:
        name = Q(given_name__icontains=word) | Q(family_name__icontains=word) | Q(preferred_name__icontains=word)
        charts = charts.filter(name)
    rows = tuple(charts.exclude(pk=wrong.child.chart.pk).order_by("family_name", "given_name", "id")[:MOST])
    audit.note(by, "listed", why=purpose_of(by), more={"count": len(rows)})
    return rows


def target_of(by: Acting, wrong: Misfiled, to: uuid.UUID, today: date) -> Target:
    """The other child, for someone who may write into that record too, and the places that fit."""
    child = _let_in(by, to, today)
    return Target(child, _places(wrong, child))


def _places(wrong: Misfiled, child: Child) -> tuple[tuple[uuid.UUID, str, date], ...]:
    if wrong.kind in {"fact", "session"}:
        cases = Case.objects.filter(chart=child.chart, programme=wrong.row.case.programme).order_by("-opened_on", "id")
        return tuple((case.pk, case.programme, case.opened_on) for case in cases)
    if wrong.kind == "measurement":
        goals = Goal.objects.filter(case__chart=child.chart, measure=wrong.row.goal.measure, superseded_by=None)
        return tuple((goal.pk, goal.plain_text or goal.text, goal.starts) for goal in goals.order_by("-starts", "id"))
    return ()


def _let_in(by: Acting, chart: uuid.UUID, today: date) -> Child:
    child = child_for(by, chart, purpose_of(by), today)
    if Deed.MOVE_RECORD not in child.deeds:
        raise NotThere
    return child
