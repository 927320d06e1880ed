"""Holds on a record, and telling the family that it is no longer needed."""

import uuid
from datetime import date

from django.db import transaction

from midline.actions.refusals import need
from midline.core.access import Deed
from midline.records import audit
from midline.records.models import Hold, NotNeeded
from midline.records.queries.children import Child, child_for, purpose_of
from midline.records.queries.memberships import Acting


@transaction.atomic
def place_hold(*, by: Acting, chart: uuid.UUID, why: str, today: date) -> Hold:
    """From now on nothing of this record may be destroyed (a court, an inquiry), whoever asks."""
    child = _let_in(by, chart, today)
    need(bool(why.strip()), "why", "forms.say_why")
    need(not Hold.objects.filter(chart=chart, lifted_on=None).exists(), "why", "keeping.held_already")
    row = Hold.objects.create(chart=child.chart, why=why.strip()[:300], placed_by_id=by.id, placed_on=today)
    audit.note(by, "place_hold", why="oversight", subject=chart, about=row.pk, about_kind="hold")
    return row


@transaction.atomic
def lift_hold(*, by: Acting, chart: uuid.UUID, today: date) -> None:
    """The hold ends."""
    _let_in(by, chart, today)
    row = Hold.objects.select_for_update().filter(chart=chart, lifted_on=None).first()
    need(row is not None, "why", "keeping.not_held")
    assert row is not None
    row.lifted_on, row.lifted_by_id = max(today, row.placed_on), by.id
    row.save(update_fields=["lifted_on", "lifted_by"])
    audit.note(by, "lift_hold", why="oversight", subject=chart, about=row.pk, about_kind="hold")


@transaction.atomic
def tell_not_needed(*, by: Acting, chart: uuid.UUID, today: date) -> NotNeeded:
    """Tell the family that the record is no longer needed to serve the child (34 CFR 300.624(a)); once."""
    child = _let_in(by, chart, today)
    row, made = NotNeeded.objects.get_or_create(chart=child.chart, defaults={"told_by_id": by.id, "told_on": today})
    if made:
        audit.note(by, "tell_not_needed", why="oversight", subject=chart, about=row.pk, about_kind="notice")
    return row


def _let_in(by: Acting, chart: uuid.UUID, today: date) -> Child:
    child = child_for(by, chart, purpose_of(by), today)
    child.check_may(Deed.ANSWER_RECORDS)
    return child
