"""Destroying the content of a record, on a rights-holder's request: 34 CFR 300.624(b).

What stays is the minimal permanent record that the rule allows (name, school, grade, classes), the request without its
words, and the audit row that says by whom, when and on which request.
"""

import uuid
from collections import Counter
from datetime import date

from django.db import connection, transaction
from django.utils import timezone

from midline.actions import paper_files
from midline.actions.audit_emptying import claim_for, empty, sealed_about
from midline.actions.refusals import need
from midline.core.access import Deed
from midline.records import audit, wall
from midline.records.hanging import HANGING, Hanging
from midline.records.models import Chart, Destruction, Document, ExternalId, RecordsRequest, SignedForm
from midline.records.queries.children import purpose_of
from midline.records.queries.memberships import Acting
from midline.records.queries.requests import request_for


class DestructionHidden(Exception):
    """The database shows nothing to destroy though it was decided on: nothing is done rather than a part of it."""


@transaction.atomic
def destroy_record(*, by: Acting, request: uuid.UUID, name: str, today: date) -> Destruction:
    """Do what was decided, once the child's name was typed again. Refused, with why, while something is against it.

    Files go when the transaction is kept; on SQLite the freed pages are written over and the log beside the file is
    emptied, so that the words are nowhere in it.
    """
    found = request_for(by, request, today)
    found.child.check_may(Deed.ANSWER_RECORDS)
    chart = Chart.objects.select_for_update().get(pk=found.child.chart.pk)
    row = RecordsRequest.objects.select_for_update().get(pk=request)
    found = request_for(by, request, today)
    for code in found.against:
        need(False, "name", code)
    need(found.line.to_be_done, "name", "keeping.decide_first")
    need(_same(name, chart), "name", "keeping.name_differs")
    # Behind the second wall no hat sees all of a record: the rows are removed under one of their own.
    with wall.acting_as(by.id, today), wall.destroying():
        if not Chart.objects.filter(pk=chart.pk).exists():
            raise DestructionHidden
        papers = list(Document.everything.filter(chart=chart).values_list("pk", flat=True))
        removed = _remove_rows(chart)
        _empty_rows(chart, today)
    RecordsRequest.objects.filter(pk=request).update(done_at=timezone.now())
    made = Destruction.objects.create(chart=chart, request=row, by_id=by.id, removed=removed, files=len(papers))
    _audited(by, chart, made, removed)
    paper_files.remove(*papers)
    transaction.on_commit(lambda: _empty_the_log())
    return made


def _same(typed: str, chart: Chart) -> bool:
    full = f"{chart.given_name} {chart.family_name}"
    return " ".join(typed.split()).casefold() in {full.casefold(), chart.called().casefold()}


def _remove_rows(chart: Chart) -> dict[str, int]:
    """Rows of every table that goes, in an order in which nothing points to what is gone; how many of which."""
    counts: Counter[str] = Counter()
    forms = list(SignedForm.objects.filter(releases__chart=chart).values_list("pk", flat=True))
    for place in HANGING:
        if place.fate == "removed":
            counts[place.name] += _remove(place, chart)
    left = SignedForm.objects.filter(pk__in=forms, releases=None)
    counts["signedform"] += left.count()
    left.delete()
    _forget([chart.pk])
    return {name: count for name, count in counts.items() if count}


def _remove(place: Hanging, chart: Chart) -> int:
    rows = place.rows(chart, misfiled=True)
    ids = list(rows.values_list("pk", flat=True))
    own = [field.name for field in place.model._meta.fields if field.related_model is place.model]
    for start in range(0, len(ids), 500):
        part = place.model._base_manager.filter(pk__in=ids[start : start + 500])
        if own:
            part.update(**dict.fromkeys(own))
    for start in range(0, len(ids), 500):
        place.model._base_manager.filter(pk__in=ids[start : start + 500]).delete()
    _forget(ids)
    return len(ids)


def _forget(ids: list[uuid.UUID]) -> None:
    """What other systems call these rows."""
    for start in range(0, len(ids), 500):
        ExternalId.objects.filter(row__in=ids[start : start + 500]).delete()


def _empty_rows(chart: Chart, today: date) -> None:
    for place in HANGING:
        if place.fate == "emptied":
            fields = {name: place.model._meta.get_field(name) for name in place.empties}
            nothing = {name: None if field.null else "" for name, field in fields.items()}
            for row in place.rows(chart, misfiled=True):
                for name, value in nothing.items():
                    setattr(row, name, value)
                row.save()
    Chart.objects.filter(pk=chart.pk, closed_on=None).update(closed_on=max(today, chart.opened_on))


def _audited(by: Acting, chart: Chart, made: Destruction, removed: dict[str, int]) -> None:
    places = sealed_about(chart.pk)
    more = {**claim_for(places), "request": str(made.request_id), "removed": removed}
    noted = audit.note(
        by,
        "destroy_records",
        why=purpose_of(by),
        subject=chart.pk,
        about=made.pk,
        about_kind="destruction",
        more=more,
    )
    empty(places, emptied_by=noted)


def _empty_the_log() -> None:
    if connection.vendor == "sqlite" and not connection.in_atomic_block:
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
