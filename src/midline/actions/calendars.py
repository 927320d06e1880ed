"""A school year that is kept: a changed one is a new version, the one before stays, and clocks are counted anew."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.db import transaction
from django.utils import timezone

from midline.actions import clock_rows
from midline.actions.refusals import need
from midline.core.access import Office, check_run
from midline.core.calendars import Stretch, YearPlan, findings
from midline.records import audit
from midline.records.models import Closing, SchoolYear, Term
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
    """Set one school year, with every clock of the place counted anew at once; for a place of some hundred cases."""
    closed = tuple(Stretch(span.name, span.first, span.last) for span in closings)
    made = keep_year(by=by, organisation=organisation, plan=YearPlan(first_day, last_day, closed=closed))
    clock_rows.refresh_organisation(organisation, today)
    return made


@transaction.atomic
def keep_year(*, by: Acting, organisation: uuid.UUID, plan: YearPlan, why: str = "") -> SchoolYear:
    """Keep a year as the newest version; one that shares days with it stays as superseded.

    The clocks are the caller's to count anew. A plan in which something is wrong is refused by its first finding.
    """
    check_run(by.role, same_organisation=runs(by, organisation), office=Office.SET_CALENDAR)
    for found in findings(plan):
        need(not found.wrong, found.field.partition("[")[0], found.code, dict(found.params))
    before = SchoolYear.objects.filter(organisation=organisation, superseded_at=None)
    overlapping = list(before.filter(first_day__lte=plan.last_day, last_day__gte=plan.first_day))
    version = max((year.version for year in overlapping), default=0) + 1
    now = timezone.now()
    for year in overlapping:
        year.superseded_at = now
        year.save(update_fields=["superseded_at"])
    made = SchoolYear.objects.create(
        organisation_id=organisation,
        first_day=plan.first_day,
        last_day=plan.last_day,
        version=version,
        weekdays="".join(str(day) for day in sorted(plan.weekdays)),
        why=why,
        made_at=now,
    )
    Closing.objects.bulk_create(
        [
            *(Closing(year=made, name=one.name[:100], first=one.first, last=one.last) for one in plan.closed),
            *(Closing(year=made, name=one.name[:100], first=one.on, last=one.on, opens=True) for one in plan.extra),
        ]
    )
    Term.objects.bulk_create(Term(year=made, name=one.name[:100], first=one.first, last=one.last) for one in plan.terms)
    audit.note(by, "set_school_year", why="oversight", about=made.pk, about_kind="school_year")
    return made


@transaction.atomic
def give_up_year(*, by: Acting, year: uuid.UUID, today: date) -> SchoolYear:
    """A school goes by its district's year again: its own stays as one that held, and its clocks are counted anew."""
    found = SchoolYear.objects.select_for_update(of=("self",)).select_related("organisation").filter(pk=year).first()
    need(found is not None, "year", "access.stranger")
    assert found is not None
    check_run(by.role, same_organisation=runs(by, found.organisation_id), office=Office.SET_CALENDAR)
    need(found.organisation.kind == "school", "year", "forms.year_of_district")
    need(found.superseded_at is None, "year", "forms.year_changed_meanwhile")
    found.superseded_at = timezone.now()
    found.save(update_fields=["superseded_at"])
    audit.note(by, "give_up_school_year", why="oversight", about=found.pk, about_kind="school_year")
    clock_rows.refresh_organisation(found.organisation_id, today)
    return found
