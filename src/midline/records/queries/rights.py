"""Who holds rights over one chart, on which papers, what an order limits, and who was invited."""

import uuid
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Prefetch

from midline.core.access import OF_AN_ADULT, Passing, passing
from midline.records.models import (
    Chart,
    Document,
    GuardianOffer,
    Guardianship,
    HelperOffer,
    Invitation,
    Restriction,
)
from midline.records.queries.children import Child
from midline.records.queries.memberships import in_force


@dataclass(frozen=True)
class Order:
    """An order or agreement on file: what it limits, the paper, its days; `now` when it holds today."""

    id: uuid.UUID
    who: str
    no_contact: bool
    decides: bool
    withheld: tuple[str, ...]
    evidence: str
    starts: date
    ends: date | None
    now: bool


@dataclass(frozen=True)
class Holder:
    """One person's rights over the chart today, with the paper that was seen for them, by whom and when.

    `until`: the last day of the right that rules over this kind of chart, where it was recorded to pass. `minor`: that
    right rests on the child's being a minor.
    """

    id: uuid.UUID
    person_id: uuid.UUID
    name: str
    relation: str
    educational: bool
    medical: bool
    evidence_kind: str
    evidence: str
    seen_on: date | None
    document_id: uuid.UUID | None
    verified_by: str
    since: date
    until: date | None
    minor: bool
    orders: tuple[Order, ...]


@dataclass(frozen=True)
class Asked:
    """Someone who was invited to stand beside the child and has not answered; `over` when the link opens nothing."""

    id: uuid.UUID
    email: str
    relation: str
    sent_on: date
    expires_on: date
    over: bool


def holders_of(child: Child) -> tuple[Holder, ...]:
    """Everyone who holds a right over the chart today, the longest standing first. Two queries."""
    orders = Prefetch("restrictions", Restriction.objects.order_by("-starts", "-id"))
    rows = Guardianship.objects.filter(in_force(child.today), chart=child.chart)
    rows = rows.select_related("person", "verified_by__person").prefetch_related(orders).order_by("starts", "id")
    return tuple(_holder(row, child.today, right_over(child.chart)) for row in rows)


def holder_of(child: Child, guardianship: uuid.UUID) -> Holder | None:
    """One of them; None for a row of another chart or one that is over."""
    return next((one for one in holders_of(child) if one.id == guardianship), None)


def chart_of_guardianship(guardianship: uuid.UUID) -> uuid.UUID:
    """The chart that a row is about, for the door to decide on; an id that is nobody's where there is none."""
    found = Guardianship.objects.filter(pk=guardianship).values_list("chart", flat=True).first()
    return found or guardianship


def orders_now(child: Child) -> tuple[Order, ...]:
    """The orders that limit somebody over this chart today, for staff who work with the child. One query."""
    if not (child.standing.assigned or child.standing.oversees or child.standing.desk):
        return ()
    rows = Restriction.objects.filter(in_force(child.today), guardianship__chart=child.chart)
    return tuple(_order(row, child.today) for row in rows.select_related("guardianship__person").order_by("starts"))


def asked_of(child: Child, *, helpers: bool) -> tuple[Asked, ...]:
    """Invitations beside this child that still wait: of the helpers whom the viewer named, or of guardians. One query.

    Whom another household asked is theirs to know until that helper is there and can look.
    """
    waiting: dict[str, Any] = {"chart": child.chart, "invitation__accepted_at": None, "invitation__withdrawn_at": None}
    newest = ("-invitation__sent_on", "-id")
    if helpers:
        waiting["named_by__person"] = child.by.person_id
        named = HelperOffer.objects.filter(**waiting).select_related("invitation").order_by(*newest)[:50]
        return tuple(_asked(row.invitation, row.work, child.today) for row in named)
    rows = GuardianOffer.objects.filter(**waiting).select_related("invitation").order_by(*newest)[:50]
    return tuple(_asked(row.invitation, row.relation, child.today) for row in rows)


def _asked(row: Invitation, relation: str, today: date) -> Asked:
    return Asked(row.pk, row.email, relation, row.sent_on, row.expires_on, row.expires_on < today)


def passing_of(child: Child) -> tuple[Passing, ...]:
    """On which day each right passes to the young adult, or that nobody could check."""
    return passing(child.chart.birth_date)


def papers_of(child: Child) -> list[tuple[str, str]]:
    """The papers of the chart, as choices of a form. One query."""
    rows = Document.objects.filter(chart=child.chart).order_by("-added_at", "-id")[:200]
    return [(str(row.pk), row.title) for row in rows]


def right_over(chart: Chart) -> str:
    """The right that rules over a chart: "medical" at a clinic, "educational" elsewhere."""
    return "medical" if chart.organisation.kind == "clinic" else "educational"


def still_waits(holders: tuple[Holder, ...]) -> bool:
    """Whether somebody holds a right that rests on the child's being a minor, and no day is recorded for it to pass."""
    return any(one.minor and one.until is None for one in holders)


def _holder(row: Guardianship, today: date, right: str) -> Holder:
    held = {"educational": row.educational, "medical": row.medical}[right]
    until = {"educational": row.educational_until, "medical": row.medical_until}[right]
    return Holder(
        id=row.pk,
        person_id=row.person_id,
        name=row.person.get_full_name(),
        relation=row.relation,
        educational=_holds(row.educational, row.educational_from, row.educational_until, today),
        medical=_holds(row.medical, row.medical_from, row.medical_until, today),
        evidence_kind=row.evidence_kind,
        evidence=row.evidence,
        seen_on=row.seen_on,
        document_id=row.document_id,
        verified_by=row.verified_by.person.get_full_name(),
        since=row.starts,
        until=until if held else None,
        minor=held and row.relation not in OF_AN_ADULT and (until is None or today <= until),
        orders=tuple(_order(one, today, row.person.get_full_name()) for one in row.restrictions.all()),
    )


def _holds(given: bool, first: date | None, last: date | None, today: date) -> bool:
    return given and (first is None or first <= today) and (last is None or today <= last)


def _order(row: Restriction, today: date, who: str = "") -> Order:
    return Order(
        id=row.pk,
        who=who or row.guardianship.person.get_full_name(),
        no_contact=row.no_contact,
        decides=row.decides,
        withheld=tuple(row.withheld.split()),
        evidence=row.evidence,
        starts=row.starts,
        ends=row.ends,
        now=row.starts <= today and (row.ends is None or today <= row.ends),
    )
