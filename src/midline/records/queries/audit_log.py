"""Who did what: for the director over an organisation, for a family over one child."""

import uuid
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from itertools import islice
from typing import Literal

from django.db.models import Q, QuerySet
from django.utils import timezone

from midline.core.access import FAMILY, THERAPISTS, Office, check_run
from midline.records import audit
from midline.records.models import AuditEvent, Chart, Membership, Organisation
from midline.records.queries.children import Child, child_for
from midline.records.queries.memberships import Acting
from midline.records.queries.standing import visible_charts

PAGE = 50
NOBODY = uuid.UUID(int=0)
Which = Literal["records", "office"]


@dataclass(frozen=True)
class Wanted:
    """What a director looks for. `which`: rows about a child's record, or about lists, people and settings."""

    which: Which = "records"
    person: str = ""
    child: str = ""
    action: str = ""
    first: date | None = None
    last: date | None = None


@dataclass(frozen=True)
class Told:
    """One row in names: who as what and where, what, to whose record. `person_id` tells one's own rows; no note text.

    `times` is how often the same person did the same on that day, where rows were drawn together.
    """

    id: uuid.UUID
    at: datetime
    person_id: uuid.UUID | None
    who: str
    role: str
    organisation: str
    action: str
    chart_id: uuid.UUID | None
    child: str
    about_kind: str
    why: str
    times: int = 1

    @property
    def day(self) -> date:
        """The day it was, where the server is."""
        return timezone.localtime(self.at).date()


OF_FAMILY_ALONE = ("link_charts", "unlink_charts")
"""What no organisation is told: that a family joined its chart with another says that there is another."""


@dataclass(frozen=True)
class ToldPage:
    """One page, the newest first, and what to ask for the next one (None: there is none)."""

    rows: tuple[Told, ...]
    older: uuid.UUID | None


def log_of_organisation(by: Acting, today: date, wanted: Wanted, before: uuid.UUID | None = None) -> ToldPage:
    """A page of what was done to the records of the director's organisation, or in its office. Leaves a row itself."""
    rows = list(_older(_rows(by, today, wanted), before)[: PAGE + 1])
    audit.note(by, "read_audit_log", why="oversight", more={"count": len(rows[:PAGE]), "which": wanted.which})
    return _page(rows, named(rows[:PAGE]))


def whole_log(by: Acting, today: date, wanted: Wanted) -> Iterator[Told]:
    """Every row wanted, the newest first, read and named in parts. Leaves a row itself, before the first."""
    audit.note(by, "export_audit_log", why="oversight", more={"which": wanted.which})
    return _in_parts(_rows(by, today, wanted).iterator(chunk_size=500))


def looks_at(by: Acting, chart: uuid.UUID, today: date, before: uuid.UUID | None = None) -> tuple[Child, ToldPage]:
    """For a family: who did what to one record, the same by the same person on one day drawn together.

    What another household did is left out: one parent's days are not the other's to see. So are refusals, which opened
    nothing, and the looks that a release allowed: `queries.looks` tells those, with what was opened. This look, too,
    leaves its row.
    """
    child = child_for(by, chart, "family", today)
    audit.note(by, "read_audit", why="family", subject=chart)
    rows = AuditEvent.objects.filter(Q(person=by.person_id) | ~Q(role__in=FAMILY), subject=child.chart.pk)
    rows = rows.exclude(~Q(organisation__in=_places_of(child.chart)), role__in=THERAPISTS)
    found = list(_older(rows.exclude(action="refused").order_by("-id"), before)[: PAGE * 4 + 1])
    page = found[: PAGE * 4]
    told = tuple(_drawn_together(named(page)))
    return child, ToldPage(told, page[-1].pk if len(found) > len(page) else None)


def _places_of(chart: Chart) -> "QuerySet[Organisation, uuid.UUID]":
    """The organisation that keeps a chart, and its schools."""
    own = chart.organisation_id
    return Organisation.objects.filter(Q(pk=own) | Q(parent=own)).values_list("pk", flat=True)


def _rows(by: Acting, today: date, wanted: Wanted) -> QuerySet[AuditEvent]:
    check_run(by.role, same_organisation=True, office=Office.SEE_AUDIT)
    charts = visible_charts(by, today)
    if wanted.child:
        charts = charts.filter(_called(wanted.child))
    if wanted.which == "records":
        rows = AuditEvent.objects.filter(subject__in=charts.values("pk")).exclude(action__in=OF_FAMILY_ALONE)
    else:
        rows = AuditEvent.objects.filter(Q(organisation=by.organisation_id), subject=None)
    if wanted.person:
        hats = Membership.objects.filter(_called(wanted.person, "person__"))
        rows = rows.filter(acting_as__in=hats.values("pk"))
    if wanted.action:
        rows = rows.filter(action=wanted.action)
    if wanted.first:
        rows = rows.filter(at__gte=_midnight(wanted.first))
    if wanted.last:
        rows = rows.filter(at__lt=_midnight(wanted.last + timedelta(days=1)))
    return rows.order_by("-id")


def _called(words: str, prefix: str = "") -> Q:
    """Every word is in the given or the family name."""
    wanted = Q()
    for word in words.split()[:5]:
        either = Q(**{f"{prefix}given_name__icontains": word}) | Q(**{f"{prefix}family_name__icontains": word})
        wanted &= either
    return wanted


def _midnight(day: date) -> datetime:
    return timezone.make_aware(datetime(day.year, day.month, day.day))  # noqa: DTZ001 - made aware here


def _older(rows: QuerySet[AuditEvent], before: uuid.UUID | None) -> QuerySet[AuditEvent]:
    """Ids sort by time, so a page is found by its last id, however long the table."""
    return rows if before is None else rows.filter(id__lt=before)


def _page(rows: Sequence[AuditEvent], told: list[Told]) -> ToldPage:
    return ToldPage(tuple(told), told[-1].id if len(rows) > len(told) else None)


def _in_parts(rows: Iterator[AuditEvent]) -> Iterator[Told]:
    while part := list(islice(rows, 500)):
        yield from named(part)


def named(rows: Sequence[AuditEvent]) -> list[Told]:
    """The rows with the names of today. Two queries whatever the count."""
    hats = {
        hat.pk: hat
        for hat in Membership.objects.filter(pk__in={row.acting_as for row in rows}).select_related(
            "person", "organisation"
        )
    }
    charts = Chart.objects.in_bulk({row.subject for row in rows if row.subject})
    return [_told(row, hats.get(row.acting_as or NOBODY), charts.get(row.subject or NOBODY)) for row in rows]


def _told(row: AuditEvent, hat: Membership | None, chart: Chart | None) -> Told:
    return Told(
        id=row.pk,
        at=row.at,
        person_id=row.person,
        who=hat.person.get_full_name() if hat else "",
        role=row.role,
        organisation=hat.organisation.name if hat else "",
        action=row.action,
        chart_id=row.subject,
        child=chart.called() if chart else "",
        about_kind=row.about_kind,
        why=row.why,
    )


def _drawn_together(rows: Iterable[Told]) -> Iterator[Told]:
    seen: dict[tuple[object, ...], Told] = {}
    for row in rows:
        key = (row.person_id, row.role, row.organisation, row.action, row.day)
        known = seen.get(key)
        seen[key] = replace(known, times=known.times + 1) if known else row
    return iter(seen.values())
