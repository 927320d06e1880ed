"""Everyone who can see one file today, for the family that holds the rights over it."""

import uuid
from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import Q

from midline.core.access import OVERSEERS
from midline.records.models import Assignment, Cover, Enrolment, Helper, Membership, Teaching
from midline.records.moments import moment_on
from midline.records.queries.children import Child
from midline.records.queries.memberships import in_force


@dataclass(frozen=True)
class AtWork:
    """Someone on the staff who can see the file: who, as what, and why; `until` the last day, where there is one."""

    name: str
    role: str
    why: str
    until: date | None = None


@dataclass(frozen=True)
class Helping:
    """A helper in force: who, what they do, which kinds they see, until when, named by whom."""

    id: uuid.UUID
    name: str
    work: str
    kinds: tuple[str, ...]
    ends_at: datetime
    named_by: str


def staff_who_may(child: Child) -> tuple[AtWork, ...]:
    """The staff by name, those closest to the child first. Four queries."""
    today, chart = child.today, child.chart
    held = list(
        Assignment.objects.filter(in_force(today), in_force(today, "membership__"), chart=chart).values("membership")
    )
    ids = [row["membership"] for row in held]
    found = [AtWork(*_named(row), "works") for row in _people(Q(pk__in=ids))]
    covers = Cover.objects.filter(in_force(today), absent__in=ids, stopped_at=None).select_related("substitute__person")
    found += [AtWork(*_named(row.substitute), "stands_in", row.ends) for row in covers.order_by("id")]
    rooms = Enrolment.objects.filter(in_force(today), chart=chart).values("classroom")
    taught = Teaching.objects.filter(in_force(today), in_force(today, "membership__"), classroom__in=rooms)
    found += [AtWork(*_named(row.membership), "teaches") for row in taught.select_related("membership__person")]
    places = [place for place in (chart.organisation_id, chart.school_id) if place is not None]
    office = Q(organisation__in=places, role__in=OVERSEERS | {"front_desk"}) & in_force(today)
    return (*found, *(AtWork(*_named(row), "office") for row in _people(office & ~Q(pk__in=ids))))


def helpers_of(child: Child) -> tuple[Helping, ...]:
    """The helpers of this chart whose time runs now. One query."""
    moment = moment_on(child.today)
    rows = Helper.objects.filter(chart=child.chart, starts_at__lte=moment, ends_at__gt=moment, stopped_at=None)
    return tuple(
        Helping(
            row.pk,
            row.person.get_full_name(),
            row.work,
            tuple(row.kinds.split()),
            row.ends_at,
            row.named_by.person.get_full_name(),
        )
        for row in rows.select_related("person", "named_by__person").order_by("ends_at", "id")
    )


def _people(which: Q) -> list[Membership]:
    rows = Membership.objects.filter(which).select_related("person")
    return list(rows.order_by("role", "person__family_name", "id"))


def _named(row: Membership) -> tuple[str, str]:
    return row.person.get_full_name(), row.role
