"""A FHIR bundle into a clinic: charts with identity, practitioners, coverage and conditions."""

from collections.abc import Callable
from datetime import date

from django.db import transaction

from midline.actions import clock_rows
from midline.actions.imports.keeper import Keeper
from midline.actions.imports.result import ImportResult
from midline.core.access import Office, check_run
from midline.exchange import fhir
from midline.exchange.fhir import ClinicBundle, ClinicRecord, Day
from midline.records import audit
from midline.records.models import Chart, Condition, Coverage, Organisation, Practitioner
from midline.records.queries.memberships import Acting
from midline.records.queries.organisations import runs

SOURCE = "fhir"
Progress = Callable[[int, int, str], None]


@transaction.atomic
def import_record(
    *, by: Acting, organisation: Organisation, bundle: ClinicBundle, today: date, progress: Progress | None = None
) -> ImportResult:
    """Take every patient of a bundle or nothing. A chart that the clinic has already is brought up to date."""
    check_run(by.role, same_organisation=runs(by, organisation.pk), office=Office.IMPORT)
    result = ImportResult(left=list(bundle.left))
    keeper = Keeper(organisation, SOURCE, result)
    for number, record in enumerate(bundle.records):
        if progress:
            progress(number, len(bundle.records), "Patient")
        chart = _chart(keeper, record, today)
        for who in record.practitioners:
            _practitioner(keeper, who)
        for cover in record.coverages:
            _coverage(keeper, chart, cover)
        for condition in record.conditions:
            _condition(keeper, chart, condition)
        clock_rows.refresh_chart(chart.pk, today)
        audit.note(by, "import_record", why="import", subject=chart.pk)
    keeper.write()
    return result


def _chart(keeper: Keeper, record: ClinicRecord, today: date) -> Chart:
    patient = record.patient
    seen = keeper.seen("Patient", patient.source_id, patient.digest)
    row = keeper.row_of("Patient", patient.source_id)
    if seen == "same":
        keeper.result.same["Chart"] += 1
        return Chart.objects.get(pk=keeper.stored("Patient", patient.source_id))
    chart = Chart.objects.get(pk=row) if row else Chart(organisation=keeper.organisation, opened_on=today)
    chart.given_name = patient.given_name[:100]
    chart.family_name = patient.family_name[:100]
    chart.preferred_name = patient.preferred_name[:100]
    chart.birth_date = patient.birth_date.exact if patient.birth_date else None
    chart.sex = patient.sex
    chart.home_language = patient.language[:16]
    chart.student_number = patient.medical_record_number[:64]
    if patient.deceased or not patient.active:
        chart.closed_on = max(today, chart.opened_on)
    chart.save()
    keeper.keep("Patient", patient.source_id, patient.digest, chart)
    return chart


def _practitioner(keeper: Keeper, who: fhir.Practitioner) -> None:
    seen = keeper.seen("Practitioner", who.source_id, who.digest)
    if seen == "same":
        keeper.result.same["Practitioner"] += 1
        return
    row = keeper.row_of("Practitioner", who.source_id)
    kept = Practitioner.objects.get(pk=row) if row else Practitioner(organisation=keeper.organisation)
    kept.name, kept.npi = who.name[:200], who.npi[:10]
    kept.save()
    keeper.keep("Practitioner", who.source_id, who.digest, kept)


def _coverage(keeper: Keeper, chart: Chart, cover: fhir.Coverage) -> None:
    value = f"{chart.pk}:{cover.source_id}"
    seen = keeper.seen("Coverage", value, cover.digest)
    if seen == "same":
        keeper.result.same["Coverage"] += 1
        return
    row = keeper.row_of("Coverage", value)
    kept = Coverage.objects.get(pk=row) if row else Coverage(chart=chart)
    kept.payer, kept.kind, kept.member_number = cover.payer[:200], cover.kind[:40], cover.member_number[:100]
    kept.starts = _exact(keeper, "Coverage.period", cover.starts)
    kept.ends = _exact(keeper, "Coverage.period", cover.ends)
    kept.save()
    keeper.keep("Coverage", value, cover.digest, kept)


def _condition(keeper: Keeper, chart: Chart, found: fhir.Condition) -> None:
    value = f"{chart.pk}:{found.source_id}"
    seen = keeper.seen("Condition", value, found.digest)
    if seen == "same":
        keeper.result.same["Condition"] += 1
        return
    row = keeper.row_of("Condition", value)
    kept = Condition.objects.get(pk=row) if row else Condition(chart=chart)
    kept.words, kept.code, kept.system = found.words[:300], found.code[:40], found.system[:100]
    kept.standing = found.standing[:20]
    kept.onset = _exact(keeper, "Condition.onset", found.onset)
    kept.ended = _exact(keeper, "Condition.abatement", found.ended)
    kept.recorded_on = _exact(keeper, "Condition.recordedDate", found.recorded_on)
    kept.save()
    keeper.keep("Condition", value, found.digest, kept)


def _exact(keeper: Keeper, what: str, day: Day | None) -> date | None:
    """The day itself; a month or a year alone is no day to count from, and is told as left."""
    if day is None:
        return None
    if day.exact is None:
        keeper.result.leave(what, "imports.left_part_of_date", text=day.text)
    return day.exact
