"""School years and closings of an organisation; a changed year is a new version, and every clock is counted anew."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.db import transaction
from django.utils import timezone

from midline.actions import clock_rows
from midline.actions.refusals import need
from midline.core.access import Office, check_run
from midline.records import audit
from midline.records.models import Closing, SchoolYear
from midline.records.queries.memberships import Acting
from midline.records.queries.organisations import runs


@dataclass(frozen=True)
class ClosedSpan:
    """Days without school, first and last included."""

    name: str
    first: date
    last: date


@transaction.atomic
def set_school_year(
    *,
    by: Acting,
    organisation: uuid.UUID,
    first_day: date,
    last_day: date,
    closings: Sequence[ClosedSpan],
    today: date,
) -> SchoolYear:
    """Set one school year; an earlier version that overlaps it is kept as superseded."""
    check_run(by.role, same_organisation=runs(by, organisation), office=Office.SET_CALENDAR)
    need(first_day < last_day, "last_day", "forms.ends_before_start", {"day": first_day})
    need((last_day - first_day).days < 366, "last_day", "forms.year_too_long")
    for span in closings:
        need(span.first <= span.last, "closings", "forms.ends_before_start", {"day": span.first})
        inside = first_day <= span.first and span.last <= last_day
        need(inside, "closings", "forms.closing_outside_year", {"name": span.name})
    before = SchoolYear.objects.filter(organisation=organisation, superseded_at=None)
    overlapping = list(before.filter(first_day__lte=last_day, last_day__gte=first_day))
    version = max((year.version for year in overlapping), default=0) + 1
    for year in overlapping:
        year.superseded_at = timezone.now()
        year.save(update_fields=["superseded_at"])
    made = SchoolYear.objects.create(
        organisation_id=organisation, first_day=first_day, last_day=last_day, version=version
    )
    Closing.objects.bulk_create(
        Closing(year=made, name=span.name, first=span.first, last=span.last) for span in closings
    )
    audit.note(by, "set_school_year", why="oversight", about=made.pk, about_kind="school_year")
    clock_rows.refresh_organisation(organisation, today)
    return made
