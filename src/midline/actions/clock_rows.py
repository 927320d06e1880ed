"""The one projection: the clocks of a case written beside its facts, in the same transaction."""

import uuid
from collections.abc import Callable
from datetime import date

from django.db import transaction

from midline.records.models import Case, ClockIndex, DateGiven
from midline.records.queries.calendars import KeptCalendar, calendar_of
from midline.records.queries.clocks import CaseNow, clocks_of_case


@transaction.atomic
def refresh(case: Case, today: date, kept: KeptCalendar | None = None) -> CaseNow:
    """Compute the clocks of a case and write a row for each; gives them back.

    A due date that was never told before is kept in DateGiven, beside any that was told earlier.
    """
    found = clocks_of_case(case, today, kept)
    ClockIndex.objects.filter(case=case).delete()
    ClockIndex.objects.bulk_create(
        ClockIndex(
            case=case,
            rule=clock.rule,
            state=clock.state,
            due=clock.due,
            earliest=clock.earliest,
            latest=clock.latest,
            starts_kind=clock.starts.kind if clock.starts else "",
            starts_on=clock.starts.on if clock.starts else None,
            ended_on=clock.ended_on,
            law_version=found.law_version,
            calendar_version=found.calendar_version,
        )
        for clock in found.clocks
    )
    DateGiven.objects.bulk_create(
        [
            DateGiven(
                case=case,
                rule=clock.rule,
                starts_on=clock.starts.on,
                due=clock.due,
                law_version=found.law_version,
                calendar_version=found.calendar_version,
            )
            for clock in found.clocks
            if clock.due is not None and clock.starts is not None and clock.starts.on is not None
        ],
        ignore_conflicts=True,
    )
    return found


def refresh_all(today: date, progress: Callable[[int, int], None] | None = None) -> int:
    """Compute every case's clocks anew, as after a change of law; gives the number of cases."""
    cases = Case.objects.select_related("chart__organisation").order_by("id")
    total = cases.count()
    kept: dict[uuid.UUID, KeptCalendar] = {}
    for number, case in enumerate(cases.iterator(chunk_size=500)):
        if progress:
            progress(number, total)
        organisation = case.chart.organisation
        if organisation.pk not in kept:
            kept[organisation.pk] = calendar_of(organisation.pk, organisation.state, today)
        refresh(case, today, kept[organisation.pk])
    return total
