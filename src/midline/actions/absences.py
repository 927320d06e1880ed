"""School days that a child missed, and how it goes to school: what moves the dates of some states."""

import uuid
from datetime import date, timedelta
from typing import get_args

from django.db import transaction

from midline.actions import clock_rows
from midline.actions.refusals import need
from midline.core.access import Deed
from midline.core.law.terms import Schooling
from midline.records import audit
from midline.records.models import Absence, Chart
from midline.records.moments import moment_on
from midline.records.queries.absences import absence_to_take_back
from midline.records.queries.children import Child, NotThere, child_for, purpose_of
from midline.records.queries.memberships import Acting

LONGEST = timedelta(days=200)
"""Longer than any absence of one school year: more is a wrong year typed."""


@transaction.atomic
def record_absence(*, by: Acting, chart: uuid.UUID, first: date, today: date, last: date | None = None) -> Absence:
    """Enter school days that a child missed, and count its clocks anew."""
    child = _let_in(by, chart, today, Deed.RECORD_FACT)
    last = last or first
    need(first <= today, "first", "forms.day_in_future", {"day": first})
    need(last <= today, "last", "forms.day_in_future", {"day": last})
    need(first <= last, "last", "forms.ends_before_start", {"day": first})
    need(last - first < LONGEST, "last", "forms.absence_too_long")
    born = child.chart.birth_date
    need(born is None or born <= first, "first", "forms.absence_before_birth")
    there = Absence.objects.filter(chart=chart, taken_back_at=None, first__lte=last, last__gte=first).exists()
    need(not there, "first", "forms.absence_there")
    row = Absence.objects.create(chart=child.chart, first=first, last=last, recorded_by_id=by.id)
    audit.note(by, "record_absence", why=purpose_of(by), subject=chart, about=row.pk, about_kind="absence")
    clock_rows.refresh_chart(chart, today)
    return row


@transaction.atomic
def take_back_absence(*, by: Acting, absence: uuid.UUID, why: str, today: date) -> Absence:
    """Say that the child was there after all; the row stays, with who took it back, when and why."""
    child, row = absence_to_take_back(by, absence, today)
    child.check_may(Deed.RECORD_FACT)
    need(bool(why.strip()), "why", "forms.say_why")
    if row.taken_back_at is None:
        row.taken_back_at, row.taken_back_by_id, row.why = moment_on(today), by.id, why.strip()
        row.save(update_fields=["taken_back_at", "taken_back_by", "why"])
        verb, kind = "take_back_absence", "absence"
        audit.note(by, verb, why=purpose_of(by), subject=row.chart_id, about=row.pk, about_kind=kind)
        clock_rows.refresh_chart(row.chart_id, today)
    return row


@transaction.atomic
def say_schooling(*, by: Acting, chart: uuid.UUID, schooling: str, today: date) -> Chart:
    """Keep how a child goes to school ("" where nobody knows), and count its clocks anew."""
    child = _let_in(by, chart, today, Deed.EDIT_IDENTITY)
    need(schooling in {"", *get_args(Schooling)}, "schooling", "forms.choose_one")
    row = child.chart
    row.schooling = schooling
    row.save(update_fields=["schooling"])
    audit.note(by, "say_schooling", why=purpose_of(by), subject=chart, about=chart, about_kind="chart")
    clock_rows.refresh_chart(chart, today)
    return row


def _let_in(by: Acting, chart: uuid.UUID, today: date, deed: Deed) -> Child:
    child = child_for(by, chart, purpose_of(by), today)
    child.check_may(deed)
    if child.chart.organisation.kind == "clinic":
        raise NotThere
    return child
