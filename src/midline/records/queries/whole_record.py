"""Everything of one child's record that someone may see, table by table, for a copy to take away."""

import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from itertools import islice
from typing import Any

from django.db.models import Field, ForeignKey, Q, QuerySet

from midline.core.access import FAMILY, Deed, RecordKind
from midline.records import audit
from midline.records.hanging import HANGING, Hanging
from midline.records.models import AuditEvent, Document, Membership, Organisation, Person, Practitioner, RecordsRequest
from midline.records.queries.audit_log import OF_FAMILY_ALONE, named
from midline.records.queries.children import Child, NotThere, child_for, purpose_of
from midline.records.queries.memberships import Acting

Row = dict[str, Any]
_NOTE = ("note", "reason")
_NAMED = (Membership, Person, Organisation, Practitioner)
_OF_SEAL = ("misfiled_at", "misfiled_by", "misfiled_why")
# Whose row it is where a family sees its own alone: a second household's affairs are not the first one's to read.
_OWN = {
    "guardianship": "person",
    "restriction": "guardianship__person",
    "helper": "named_by__person",
    "helperoffer": "named_by__person",
    "chartlink": "made_by__person",
    "recordsrequest": "asked_by__person",
    "statement": "by__person",
}

# What staff wrote down while they invited a guardian, of whichever household; what came of it is a guardianship's row.
_OF_STAFF = "guardianoffer"


@dataclass(frozen=True)
class WholeRecord:
    """The tables that are open to who asked, each with its rows when they are read; nothing is held in memory."""

    child: Child
    at: datetime

    def tables(self) -> Iterator[tuple[str, Iterator[Row]]]:
        """Each table's name with its rows, ids as text; who looked and who wrote comes last."""
        for place in HANGING:
            staffs = place.name == _OF_STAFF and self.child.by.role in FAMILY
            if place.kind is not None and self.child.sees(place.kind) and not staffs:
                yield place.name, _rows(place, self.child)
        if self.child.sees(RecordKind.RELEASE) or self.child.by.role not in FAMILY:
            yield "who_did_what", _told(self.child)

    def papers(self) -> Iterator[Document]:
        """The papers that have a file."""
        if self.child.sees(RecordKind.DOCUMENT):
            yield from Document.objects.filter(chart=self.child.chart).exclude(sha256="").order_by("pk").iterator()


def whole_record(by: Acting, chart: uuid.UUID, today: date, at: datetime, form: str) -> WholeRecord:
    """Let in a rights-holder, or the director where a request to see the record was granted. Leaves a row."""
    child = child_for(by, chart, purpose_of(by), today)
    granted = RecordsRequest.objects.filter(chart=child.chart, kind="access", outcome="given")
    if not (Deed.ASK_RECORDS in child.deeds or (Deed.ANSWER_RECORDS in child.deeds and granted.exists())):
        raise NotThere
    audit.note(by, "export_record", why=purpose_of(by), subject=child.chart.pk, more={"form": form})
    return WholeRecord(child, at)


def _rows(place: Hanging, child: Child) -> Iterator[Row]:
    fields = [field for field in place.model._meta.concrete_fields if field.name not in _OF_SEAL]
    if place.model._meta.model_name == "session" and not child.sees(RecordKind.NOTE):
        fields = [field for field in fields if field.name not in _NOTE]
    people = [field.name for field in fields if field.related_model is Membership]
    wanted = place.rows(child.chart)
    if people:
        wanted = wanted.select_related(*(f"{name}__{part}" for name in people for part in ("person", "organisation")))
    names = [field.name for field in fields if field.related_model in _NAMED and field.related_model is not Membership]
    if names:
        wanted = wanted.select_related(*names)
    for row in _own(place, child, wanted).iterator(chunk_size=500):
        yield {field.name: _value(row, field) for field in fields}


def _own(place: Hanging, child: Child, rows: QuerySet[Any]) -> QuerySet[Any]:
    if place.name == "session":
        rows = rows.filter(Q(status="signed") | Q(author=child.by.id))
    if child.by.role in FAMILY and (whose := _OWN.get(place.name)):
        rows = rows.filter(**{whose: child.by.person_id})
    return rows


def _value(row: Any, field: "Field[Any, Any]") -> Any:
    if not isinstance(field, ForeignKey):
        return _plain(getattr(row, field.attname))
    if field.related_model not in _NAMED:
        return _plain(getattr(row, field.attname))
    found = getattr(row, field.name)
    if isinstance(found, Membership):
        return f"{found.person.get_full_name()}, {found.role}, {found.organisation.name}"
    if isinstance(found, Practitioner):
        return found.name
    return None if found is None else str(found)


def _plain(value: Any) -> Any:
    if isinstance(value, uuid.UUID):
        return str(value)
    if isinstance(value, date | datetime | time):
        return value.isoformat()
    return float(value) if isinstance(value, Decimal) else value


def _told(child: Child) -> Iterator[Row]:
    rows = AuditEvent.objects.filter(subject=child.chart.pk)
    if child.by.role in FAMILY:
        rows = rows.filter(Q(person=child.by.person_id) | ~Q(role__in=FAMILY)).exclude(action="refused")
    else:
        rows = rows.exclude(action__in=OF_FAMILY_ALONE)
    found = rows.order_by("id").iterator(chunk_size=500)
    while part := list(islice(found, 500)):
        for told in named(part):
            yield {
                "at": told.at.isoformat(),
                "who": told.who,
                "role": told.role,
                "organisation": told.organisation,
                "action": told.action,
                "about": told.about_kind,
                "why": told.why,
            }
