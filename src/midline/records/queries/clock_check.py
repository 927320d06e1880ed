"""Whether every row of the projection is what facts, law and calendar come to."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from django.db import transaction

from midline.records.models import Case, ClockIndex
from midline.records.queries.clock_rows import Difference, chunks, computed_rows, differences, kept_rows
from midline.records.queries.clocks import law_version

Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class Checked:
    """How many cases and rows were computed and compared, and the first that differs; None where none does."""

    cases: int
    rows: int
    differs: Difference | None


def verify(today: date, progress: Progress | None = None) -> Checked:
    """Compute every row anew and compare, in the order of the cases' ids, until one differs.

    No row is left out and nothing is sampled. Seven queries a chunk and the memory of one chunk, whatever the number of
    children; `progress(done, total)` is called before each chunk. What differs is looked at once more with the case
    locked, so that a fact recorded in the middle is not taken for a fault.
    """
    total, cases, rows = Case.objects.count(), 0, 0
    for chunk in chunks(Case.objects.all()):
        if progress:
            progress(cases, total)
        computed, kept = computed_rows(chunk, today), kept_rows(chunk)
        for case in chunk:
            if next(differences(case.pk, kept[case.pk], computed[case.pk]), None) is not None:
                found = _once_more(case, today)
                if found is not None:
                    return Checked(cases, rows, found)
            cases, rows = cases + 1, rows + len(computed[case.pk])
    return Checked(cases, rows, None)


@transaction.atomic
def _once_more(case: Case, today: date) -> Difference | None:
    locked = list(Case.objects.select_for_update(of=("self",)).select_related("chart__organisation").filter(pk=case.pk))
    computed, kept = computed_rows(locked, today), kept_rows(locked)
    return next((one for key in computed for one in differences(key, kept[key], computed[key])), None)


def counted_under_other_law() -> bool:
    """Whether a row was computed under another version of the law than this one's. One query."""
    return ClockIndex.objects.exclude(law_version=law_version()).exists()
