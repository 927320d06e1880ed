"""The one projection: the clocks of a case written beside its facts, in the same transaction."""

from collections.abc import Callable
from datetime import date

from django.db import transaction

from midline.records.models import Case, ClockIndex
from midline.records.queries.clocks import CaseClocks, clocks_of_case


@transaction.atomic
def refresh(case: Case, today: date) -> CaseClocks:
    """Compute the clocks of a case and write a row for each; gives them back."""
    found = clocks_of_case(case, today)
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
    return found


def refresh_all(today: date, progress: Callable[[int, int], None] | None = None) -> int:
    """Compute every case's clocks anew, as after a change of law; gives the number of cases."""
    cases = Case.objects.select_related("chart__organisation").order_by("id")
    total = cases.count()
    for number, case in enumerate(cases.iterator(chunk_size=500)):
        if progress:
            progress(number, total)
        refresh(case, today)
    return total
