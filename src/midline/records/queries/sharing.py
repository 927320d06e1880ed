"""What a form for sharing needs: the joined files of a child that a guardian holds rights over, and who works there."""

import uuid
from dataclasses import dataclass

from django.db.models import Prefetch, Q

from midline.core.access import THERAPISTS
from midline.records.models import Assignment, Chart, ChartLink, Guardianship
from midline.records.queries.children import Child
from midline.records.queries.memberships import in_force
from midline.records.queries.standing import visible_charts

STATEMENTS = "1"
"""The version of the statements that a form shows; `wording/catalogues/*/sharing.po` keeps each version's words."""


@dataclass(frozen=True)
class Colleague:
    """A therapist on whose caseload the child is."""

    id: uuid.UUID
    name: str
    role: str


@dataclass(frozen=True)
class JoinedFile:
    """Another file of the same child that this person joined, or may see as joined: who keeps it, who works with it."""

    chart_id: uuid.UUID
    link_id: uuid.UUID
    organisation_id: uuid.UUID
    organisation_name: str
    organisation_kind: str
    people: tuple[Colleague, ...]


def joined_files(child: Child) -> tuple[JoinedFile, ...]:
    """The files joined with this one over which the same person holds rights, by name; no other is told of.

    Three queries. A guardian of one file alone learns nothing of what another guardian joined with it.
    """
    here = child.chart.pk
    links = ChartLink.objects.filter(Q(one=here) | Q(other=here), ended_on=None).values_list("pk", "one", "other")
    link_of = {other if one == here else one: link for link, one, other in links}
    team = Assignment.objects.filter(in_force(child.today), membership__role__in=THERAPISTS)
    mine = visible_charts(child.by, child.today).filter(pk__in=link_of).select_related("organisation")
    rows = mine.prefetch_related(Prefetch("assignments", team.select_related("membership__person").order_by("id")))
    found = [_file(row, link_of[row.pk]) for row in rows]
    return tuple(sorted(found, key=lambda file: (file.organisation_name, file.chart_id)))


def _file(row: Chart, link: uuid.UUID) -> JoinedFile:
    return JoinedFile(
        chart_id=row.pk,
        link_id=link,
        organisation_id=row.organisation_id,
        organisation_name=row.organisation.name,
        organisation_kind=row.organisation.kind,
        people=tuple(
            Colleague(one.membership_id, one.membership.person.get_full_name(), one.membership.role)
            for one in row.assignments.all()
        ),
    )


def guardianship_of(child: Child) -> Guardianship:
    """The row by which the one who came in holds rights over this chart."""
    rows = Guardianship.objects.filter(in_force(child.today), chart=child.chart, person=child.by.person_id)
    return rows.order_by("starts", "id")[0]
