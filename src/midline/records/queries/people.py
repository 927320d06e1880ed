"""The people of an organisation, as its director sees them: who is here, in what role, who left, who stands in."""

import uuid
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.core.paginator import Page, Paginator
from django.db.models import Count, Exists, IntegerField, OuterRef, Q, QuerySet, Subquery, Value
from django.db.models.functions import Coalesce

from midline.core.access import FAMILY, HELPER
from midline.records import audit
from midline.records.models import Assignment, Cover, Invitation, Membership, Teaching
from midline.records.queries.children import NotThere
from midline.records.queries.memberships import Acting, in_force

PAGE = 50


@dataclass(frozen=True)
class StandIn:
    """One cover that holds or is to come, told from either side: who the other one is, and the days."""

    id: uuid.UUID
    name: str
    starts: date
    ends: date


@dataclass(frozen=True)
class Colleague:
    """One membership: whose, as what, where, since and until when, and how many children and classes it has."""

    id: uuid.UUID
    person_id: uuid.UUID
    name: str
    email: str
    role: str
    place: str
    agency: str
    starts: date
    ends: date | None
    children: int
    classes: int
    covered_by: tuple[StandIn, ...]
    covers: tuple[StandIn, ...]

    def here_on(self, day: date) -> bool:
        """Whether the membership holds on a day."""
        return self.starts <= day and (self.ends is None or self.ends >= day)


@dataclass(frozen=True)
class PeoplePage:
    """One page of the list."""

    page: Page[Membership]
    rows: tuple[Colleague, ...]


@dataclass(frozen=True)
class Offered:
    """An invitation that was not answered yet; `over` when its link opens nothing any more."""

    id: uuid.UUID
    email: str
    role: str
    place: str
    sent_on: date
    expires_on: date
    over: bool


def staff_of(by: Acting) -> QuerySet[Membership]:
    """Every membership, past ones too, in the organisation of `by` and its schools; families apart."""
    here = Q(organisation=by.organisation_id) | Q(organisation__parent=by.organisation_id)
    return Membership.objects.filter(here).exclude(role__in=FAMILY)


def people_list(by: Acting, today: date, *, search: str = "", left: bool = False, number: int = 1) -> PeoplePage:
    """Those here now or soon, or (`left`) those who were, matching `search` by name or address. Four queries."""
    rows = staff_of(by)
    gone = Q(ends__lt=today)
    rows = rows.filter(gone) if left else rows.exclude(gone)
    for word in search.split()[:5]:
        rows = rows.filter(
            Q(person__given_name__icontains=word)
            | Q(person__family_name__icontains=word)
            | Q(person__email__icontains=word)
        )
    page = Paginator(_full(rows, today).order_by("person__family_name", "person__given_name", "id"), PAGE).get_page(
        number
    )
    found = _colleagues(page, today)
    audit.note(by, "listed_people", why="oversight", more={"count": len(found), "page": page.number})
    return PeoplePage(page, found)


def left_with_children(by: Acting, today: date) -> tuple[Colleague, ...]:
    """Those who left while children or classes were still theirs: someone has to take these over. Two queries."""
    children = Assignment.objects.filter(_still(today), membership=OuterRef("pk"))
    classes = Teaching.objects.filter(_still(today), membership=OuterRef("pk"))
    rows = staff_of(by).filter(Exists(children) | Exists(classes), ends__lt=today)
    return _colleagues(_full(rows, today).order_by("person__family_name", "id")[:PAGE], today)


def colleague_of(by: Acting, membership: uuid.UUID, today: date) -> Colleague:
    """One membership of the staff; NotThere for anybody else's."""
    row = _full(staff_of(by), today).filter(pk=membership).first()
    if row is None:
        raise NotThere
    audit.note(by, "read_person", why="oversight", about=row.pk, about_kind="membership")
    return _colleagues([row], today)[0]


def placements(by: Acting, today: date) -> tuple[Colleague, ...]:
    """For the director of an agency: where its people serve today. It tells places and roles, never children."""
    rows = Membership.objects.filter(in_force(today), agency=by.organisation_id)
    return tuple(
        Colleague(
            row.pk,
            row.person_id,
            row.person.get_full_name(),
            row.person.email,
            row.role,
            row.organisation.name,
            by.organisation_name,
            row.starts,
            row.ends,
            children=0,
            classes=0,
            covered_by=(),
            covers=(),
        )
        for row in rows.select_related("person", "organisation").order_by("person__family_name", "id")
    )


def offers(by: Acting, today: date) -> tuple[Offered, ...]:
    """Invitations of the organisation and its schools that still wait for an answer, newest first. One query."""
    here = Q(organisation=by.organisation_id) | Q(organisation__parent=by.organisation_id)
    rows = Invitation.objects.filter(here, accepted_at=None, withdrawn_at=None).select_related("organisation")
    at_work = rows.exclude(role__in=FAMILY | {HELPER})
    return tuple(
        Offered(
            row.pk,
            row.email,
            row.role,
            row.organisation.name,
            row.sent_on,
            row.expires_on,
            row.expires_on < today,
        )
        for row in at_work.order_by("-sent_on", "-id")[:100]
    )


def _still(today: date) -> Q:
    return Q(ends=None) | Q(ends__gt=today)


def _counted(table: type[Assignment] | type[Teaching], today: date) -> Coalesce:
    held = table.objects.filter(_still(today), membership=OuterRef("pk")).order_by().values("membership")
    return Coalesce(Subquery(held.annotate(n=Count("pk")).values("n"), output_field=IntegerField()), Value(0))


def _full(rows: QuerySet[Membership], today: date) -> QuerySet[Membership]:
    return rows.select_related("person", "organisation", "agency").annotate(
        children=_counted(Assignment, today), classes=_counted(Teaching, today)
    )


def _colleagues(rows: Iterable[Membership], today: date) -> tuple[Colleague, ...]:
    held = list(rows)
    ids = [row.pk for row in held]
    standing: dict[uuid.UUID, list[StandIn]] = defaultdict(list)
    for_them: dict[uuid.UUID, list[StandIn]] = defaultdict(list)
    running = Cover.objects.filter(Q(absent__in=ids) | Q(substitute__in=ids), stopped_at=None, ends__gte=today)
    for cover in running.select_related("absent__person", "substitute__person").order_by("starts", "id"):
        stands_in, away = cover.substitute.person.get_full_name(), cover.absent.person.get_full_name()
        standing[cover.absent_id].append(StandIn(cover.pk, stands_in, cover.starts, cover.ends))
        for_them[cover.substitute_id].append(StandIn(cover.pk, away, cover.starts, cover.ends))
    return tuple(
        Colleague(
            id=row.pk,
            person_id=row.person_id,
            name=row.person.get_full_name(),
            email=row.person.email,
            role=row.role,
            place=row.organisation.name,
            agency=row.agency.name if row.agency else "",
            starts=row.starts,
            ends=row.ends,
            children=row.children,  # type: ignore[attr-defined]
            classes=row.classes,  # type: ignore[attr-defined]
            covered_by=tuple(standing[row.pk]),
            covers=tuple(for_them[row.pk]),
        )
        for row in held
    )
