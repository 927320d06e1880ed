"""The one projection: the clocks of a case written beside its facts, in the same transaction."""

import uuid
from collections.abc import Callable, Iterable, Sequence
from datetime import date

from django.db import transaction

from midline.records.models import Case, ClockIndex, DateGiven
from midline.records.queries.clock_rows import chunks, computed_rows, differences, kept_rows
from midline.records.queries.school_years import cases_of_place

Progress = Callable[[int, int], None]
_BATCH = 2000


@transaction.atomic
def refresh(case: Case, today: date) -> None:
    """Compute the clocks of a case and write those that changed.

    A due date that was never told before is kept in DateGiven, beside any that was told earlier.
    """
    _write([case], today)


@transaction.atomic
def refresh_chart(chart: uuid.UUID, today: date) -> None:
    """The same for every case of a chart, as when a birth date or who pays has changed."""
    _write(list(Case.objects.select_related("chart__organisation").filter(chart=chart)), today)


@transaction.atomic
def refresh_charts(charts: Iterable[uuid.UUID], today: date) -> None:
    """The same for many charts, as after an import."""
    for chunk in chunks(Case.objects.filter(chart__in=list(charts))):
        _write(chunk, today)


@transaction.atomic
def refresh_organisation(organisation: uuid.UUID, today: date) -> None:
    """Every case of an organisation or of a school, as when its calendar has changed."""
    for chunk in chunks(cases_of_place(organisation)):
        _write(chunk, today)


@transaction.atomic
def refresh_cases(cases: Sequence[Case], today: date) -> None:
    """The same for these cases, fetched with their charts and organisations."""
    _write(cases, today)


def refresh_all(today: date, progress: Progress | None = None) -> tuple[int, int]:
    """Compute every case's clocks anew, as after a change of law; gives the number of cases, and of those that changed.

    `progress(done, total)` is called before each chunk of cases. Nothing is locked where nothing has changed.
    """
    total, done, changed = Case.objects.count(), 0, 0
    for chunk in chunks(Case.objects.all()):
        if progress:
            progress(done, total)
        changed += _stale_anew(chunk, today)
        done += len(chunk)
    return done, changed


def _stale_anew(cases: Sequence[Case], today: date) -> int:
    """Write the rows of the cases whose rows are not as computed; gives their number.

    They are looked for without a lock, since mostly there are none, and once more with the cases locked, so that a fact
    recorded meanwhile waits a moment and none is lost. Each call is a transaction of its own; stopped between two, it
    can be run again.
    """
    if not (stale := _stale(cases, today)):
        return 0
    with transaction.atomic():
        locked = Case.objects.select_for_update(of=("self",)).select_related("chart__organisation")
        return _write(list(locked.filter(pk__in=list(stale))), today)


def _stale(cases: Sequence[Case], today: date) -> dict[uuid.UUID, list[ClockIndex]]:
    """The rows, as computed, of the cases whose rows are not as computed."""
    computed, kept = computed_rows(cases, today), kept_rows(cases)
    return {key: rows for key, rows in computed.items() if next(differences(key, kept[key], rows), None) is not None}


def _write(cases: Sequence[Case], today: date) -> int:
    """Write the rows of the cases whose rows are not as computed; gives their number. A fixed number of queries."""
    stale = _stale(cases, today)
    rows = [row for found in stale.values() for row in found]
    ClockIndex.objects.filter(case__in=list(stale)).delete()
    ClockIndex.objects.bulk_create(rows, batch_size=_BATCH)
    DateGiven.objects.bulk_create(
        [
            DateGiven(
                case_id=row.case_id,
                rule=row.rule,
                starts_on=row.starts_on,
                due=row.due,
                law_version=row.law_version,
                calendar_version=row.calendar_version,
            )
            for row in rows
            if row.due is not None and row.starts_on is not None
        ],
        ignore_conflicts=True,
        batch_size=_BATCH,
    )
    return len(stale)
