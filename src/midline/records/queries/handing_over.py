"""What someone who leaves has in hand, and who may take it."""

import uuid
from dataclasses import dataclass
from datetime import date

from django.db.models import Q, QuerySet

from midline.core.access import takers_of
from midline.records import audit
from midline.records.models import Assignment, Membership, Session, Teaching
from midline.records.queries.memberships import Acting, in_force
from midline.records.queries.people import Colleague
from midline.records.queries.standing import visible_charts


@dataclass(frozen=True)
class InHand:
    """A child or a class, by name."""

    id: uuid.UUID
    name: str
    where: str

    @property
    def named(self) -> str:
        """The name with the place."""
        return f"{self.name} ({self.where})"


@dataclass(frozen=True)
class OpenDraft:
    """A note that was begun and not signed: of which child and day, never what it says."""

    name: str
    on: date


@dataclass(frozen=True)
class Leaving:
    """Drafts first, then the children and the classes, then (id, name and place) the colleagues who may take them."""

    drafts: tuple[OpenDraft, ...]
    children: tuple[InHand, ...]
    classes: tuple[InHand, ...]
    takers: tuple[tuple[str, str], ...]


def in_hand(by: Acting, giver: Colleague, today: date) -> Leaving:
    """What a colleague has in hand today, of children whom `by` may list. Leaves a row of the list."""
    charts = visible_charts(by, today).select_related("school", "organisation")
    still = Q(ends=None) | Q(ends__gt=today)
    held = Assignment.objects.filter(still, membership=giver.id).values("chart")
    children = charts.filter(pk__in=held).order_by("family_name", "given_name", "id")
    drafts = Session.objects.filter(author=giver.id, status="draft", case__chart__in=charts.values("pk"))
    taught = Teaching.objects.filter(still, membership=giver.id).select_related("classroom__school")
    found = Leaving(
        drafts=tuple(OpenDraft(row.case.chart.called(), row.on) for row in _named(drafts)),
        children=tuple(
            InHand(row.pk, row.called(), row.school.name if row.school else row.organisation.name) for row in children
        ),
        classes=tuple(InHand(row.classroom_id, row.classroom.title, row.classroom.school.name) for row in taught),
        takers=takers(by, giver, today),
    )
    audit.note(
        by, "listed", why="oversight", about=giver.id, about_kind="membership", more={"count": len(found.children)}
    )
    return found


def _named(drafts: QuerySet[Session]) -> QuerySet[Session]:
    return drafts.select_related("case__chart").order_by("on", "id")[:200]


def takers(by: Acting, giver: Colleague, today: date) -> tuple[tuple[str, str], ...]:
    """Colleagues of today whose role may take over this one's children, as choices of a form. One query."""
    here = Q(organisation=by.organisation_id) | Q(organisation__parent=by.organisation_id)
    rows = Membership.objects.filter(here, in_force(today), role__in=takers_of(giver.role)).exclude(pk=giver.id)
    named = rows.select_related("person", "organisation").order_by("person__family_name", "person__given_name", "id")
    return tuple((str(row.pk), f"{row.person.get_full_name()}, {row.organisation.name}") for row in named)
