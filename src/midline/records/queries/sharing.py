"""Sharing, for a family: joined files that a release may go to, what holds now, and each form as it was signed."""

import uuid
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.db.models import Prefetch, Q
from django.utils.timezone import localtime

from midline.core.access import THERAPISTS, Deed, RecordKind, holds
from midline.records import audit
from midline.records.models import Assignment, Chart, ChartLink, Guardianship, Release, SignedForm
from midline.records.moments import moment_on
from midline.records.queries.children import Child, NotThere, child_for
from midline.records.queries.memberships import Acting, in_force
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
    """Another file of the same child that the same person holds rights over: who keeps it, who works with it."""

    chart_id: uuid.UUID
    link_id: uuid.UUID
    organisation_id: uuid.UUID
    organisation_name: str
    organisation_kind: str
    people: tuple[Colleague, ...]


def joined_files(child: Child) -> tuple[JoinedFile, ...]:
    """The files joined with this one over which the same person holds rights, by name; no other is told of.

    A guardian of one file alone learns nothing of what another guardian joined with it. Three queries.
    """
    here = child.chart.pk
    links = ChartLink.objects.filter(Q(one=here) | Q(other=here), ended_on=None).values_list("pk", "one", "other")
    link_of = {other if one == here else one: link for link, one, other in links}
    rows = visible_charts(child.by, child.today).filter(pk__in=link_of).select_related("organisation")
    found = [_file(row, link_of[row.pk]) for row in rows.prefetch_related(_team(child.today))]
    return tuple(sorted(found, key=lambda file: (file.organisation_name, str(file.chart_id))))


def was_parted(child: Child) -> bool:
    """Whether this file was once joined with another one over which the same person holds rights."""
    here = child.chart.pk
    mine = visible_charts(child.by, child.today).values("pk")
    ended = ChartLink.objects.filter(ended_on__isnull=False)
    return ended.filter(Q(one=here, other__in=mine) | Q(other=here, one__in=mine)).exists()


def ended_before(child: Child, to: uuid.UUID) -> bool:
    """Whether a release of this chart to an organisation was stopped, so that who looks for it is told it is over."""
    if not child.sees(RecordKind.RELEASE):
        return False
    return Release.objects.filter(chart=child.chart, to=to, revoked_at__isnull=False).exists()


def own_file(child: Child) -> JoinedFile:
    """The same of the chart that someone was let in to; it has no link with itself."""
    row = Chart.objects.select_related("organisation").prefetch_related(_team(child.today)).get(pk=child.chart.pk)
    return _file(row, row.pk)


@dataclass(frozen=True)
class OwnFile:
    """A file over which someone holds rights, to be told from others: the child in it and who keeps it."""

    chart_id: uuid.UUID
    name: str
    birth_date: date | None
    organisation_id: uuid.UUID
    organisation_name: str


def own_files(by: Acting, today: date) -> tuple[OwnFile, ...]:
    """Every file over which this person holds rights, by name. One query and one audit row."""
    rows = visible_charts(by, today).select_related("organisation").order_by("given_name", "family_name", "id")
    found = tuple(
        OwnFile(row.pk, row.called(), row.birth_date, row.organisation_id, row.organisation.name) for row in rows
    )
    audit.note(by, "listed", why="family", more={"count": len(found)})
    return found


def _team(today: date) -> "Prefetch[str]":
    team = Assignment.objects.filter(in_force(today), membership__role__in=THERAPISTS)
    return Prefetch("assignments", team.select_related("membership__person").order_by("id"))


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


@dataclass(frozen=True)
class Permit:
    """One release as a family reads it. `until`: its last day, in the site's zone; `running`: it holds now."""

    row: Release
    kinds: tuple[str, ...]
    until: date
    running: bool

    @property
    def only_name(self) -> str:
        """The one person who may look, "" for everyone who treats the child there."""
        return self.row.only.person.get_full_name() if self.row.only else ""


def permit(row: Release, moment: datetime) -> Permit:
    """A row fetched with `only__person` for pages."""
    return Permit(
        row=row,
        kinds=tuple(row.kinds.split()),
        until=last_day(row.ends_at),
        running=holds(row.signed_at, row.ends_at, moment, stopped=row.revoked_at is not None),
    )


def last_day(ends_at: datetime) -> date:
    """The last day, in the site's zone, of something that holds until just before a moment."""
    return localtime(ends_at - timedelta(microseconds=1)).date()


def permits_of(child: Child, *, ended: bool = False) -> tuple[Permit, ...]:
    """The releases of a chart that hold now, or all of them; none for someone who may not see who else looks."""
    if not child.sees(RecordKind.RELEASE):
        return ()
    moment = moment_on(child.today)
    rows = Release.objects.filter(chart=child.chart).select_related("only__person").order_by("ends_at", "id")
    found = (permit(row, moment) for row in rows)
    return tuple(one for one in found if ended or one.running)


@dataclass(frozen=True)
class FormCopy:
    """A form as it was signed, with those of its directions whose chart the reader may see."""

    form: SignedForm
    permits: tuple[Permit, ...]
    may_stop: frozenset[uuid.UUID]


def form_copy(by: Acting, form_id: uuid.UUID, today: date) -> FormCopy:
    """The copy for a holder of rights over one of its charts; NotThere for anybody else."""
    moment = moment_on(today)
    rows = list(Release.objects.filter(form=form_id).select_related("form", "only__person", "to").order_by("id"))
    mine = set(visible_charts(by, today).filter(pk__in=[row.chart_id for row in rows]).values_list("pk", flat=True))
    shown, stoppable = [], set()
    for row in rows:
        if row.chart_id not in mine:
            continue
        child = child_for(by, row.chart_id, "family", today)
        if child.sees(RecordKind.RELEASE):
            shown.append(permit(row, moment))
            if Deed.STOP_RELEASE in child.deeds:
                stoppable.add(row.pk)
    if not shown:
        raise NotThere
    return FormCopy(rows[0].form, tuple(shown), frozenset(stoppable))
