"""A caseload from a spreadsheet: a chart for each child, the case with its dated facts, the therapist's caseload."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from django.db import transaction

from midline.actions import clock_rows
from midline.actions.imports.keeper import Keeper
from midline.actions.imports.result import ImportResult
from midline.core.access import Office, check_run
from midline.core.pathways import HistoryRefused, check_history
from midline.exchange.caseload import FILE, CaseloadRow, parse, text_of
from midline.exchange.digests import digest_of
from midline.exchange.problems import ImportProblem, ImportRefused
from midline.records import audit
from midline.records.models import Assignment, Case, Chart, Fact, Membership, Organisation
from midline.records.queries.memberships import Acting
from midline.records.queries.organisations import runs, schools_of

SOURCE = "caseload"
THERAPISTS = ("school_ot", "school_ota", "clinic_ot", "clinic_ota")
Progress = Callable[[int, int, str], None]


def read_caseload(path: Path, today: date) -> tuple[CaseloadRow, ...]:
    """The lines of a caseload file. ImportRefused with every problem found."""
    if not path.is_file():
        raise ImportRefused((ImportProblem("imports.nothing_there", str(path)),))
    rows, problems = parse(text_of(path.read_bytes(), path.name), today, path.name)
    if problems:
        raise ImportRefused(problems)
    return tuple(rows)


@transaction.atomic
def import_caseload(
    *,
    by: Acting,
    organisation: Organisation,
    rows: Sequence[CaseloadRow],
    today: date,
    file: str = FILE,
    progress: Progress | None = None,
) -> ImportResult:
    """Take every line or nothing; a wrong one is told as one of `file`.

    A child is known again by student number, else by name and birth date.
    """
    check_run(by.role, same_organisation=runs(by, organisation.pk), office=Office.IMPORT)
    result = ImportResult()
    keeper = Keeper(organisation, SOURCE, result)
    schools = {school.name.casefold(): school for school in schools_of(organisation.pk)}
    for number, row in enumerate(rows):
        if progress:
            progress(number, len(rows), "caseload")
        _check(row, today, file)
        chart = _chart(keeper, row, schools, today)
        _case(keeper, by, chart, row, today)
        _assign(keeper, chart, row, today)
        if row.guardian is not None:
            result.leave("guardian", "imports.left_standing")
        if row.service is not None:
            result.leave("minutes", "imports.left_plan_line")
    keeper.write()
    counts = {"made": dict(result.made), "changed": dict(result.changed)}
    audit.note(by, "import_caseload", why="import", about=organisation.pk, about_kind="organisation", more=counts)
    return result


def _check(row: CaseloadRow, today: date, file: str) -> None:
    try:
        check_history(row.programme, row.facts, today=today, birth_date=row.birth_date)
    except HistoryRefused as refused:
        first = refused.problems[0]
        kind = row.facts[first.index].kind
        raise ImportRefused(
            (ImportProblem(first.code, file, line=row.line, column_name=f"{kind}_on", params=first.params),)
        ) from None


def _chart(keeper: Keeper, row: CaseloadRow, schools: dict[str, Organisation], today: date) -> Chart:
    key = row.student_id or f"{row.given_name}|{row.family_name}|{row.birth_date}".casefold()
    said = [row.given_name, row.family_name, row.preferred_name, str(row.birth_date), row.school, row.grade]
    digest = digest_of([*said, row.home_language])
    seen, known = keeper.seen("child", key, digest), keeper.row_of("child", key)
    if seen == "same":
        keeper.result.same["Chart"] += 1
        return Chart.objects.select_related("organisation").get(pk=keeper.stored("child", key))
    chart = Chart.objects.get(pk=known) if known else Chart(organisation=keeper.organisation, opened_on=today)
    chart.given_name, chart.family_name = row.given_name[:100], row.family_name[:100]
    chart.preferred_name, chart.birth_date = row.preferred_name[:100], row.birth_date
    chart.student_number, chart.grade = row.student_id[:64], row.grade[:16]
    chart.home_language, chart.school = row.home_language[:16], schools.get(row.school.casefold())
    if row.school and chart.school is None:
        keeper.result.leave(f"school “{row.school[:60]}”", "imports.left_school_unknown")
    chart.save()
    keeper.keep("child", key, digest, chart)
    return chart


def _case(keeper: Keeper, by: Acting, chart: Chart, row: CaseloadRow, today: date) -> None:
    case = Case.objects.filter(chart=chart, programme=row.programme).order_by("opened_on").first()
    if case is None:
        opened = row.facts[0].on if row.facts else today
        case = Case.objects.create(chart=chart, programme=row.programme, opened_on=opened, opened_by_id=by.id)
        keeper.result.made["Case"] += 1
    else:
        keeper.result.same["Case"] += 1
    held = set(Fact.objects.filter(case=case).values_list("kind", "on"))
    for fact in row.facts:
        if (fact.kind, fact.on) in held:
            keeper.result.same["Fact"] += 1
            continue
        Fact.objects.create(
            case=case, kind=fact.kind, on=fact.on, about=fact.about or "", form=fact.form or "", recorded_by_id=by.id
        )
        keeper.result.made["Fact"] += 1
    # Every case of the chart, since its birth date may be another one now.
    clock_rows.refresh_chart(chart.pk, today)


def _assign(keeper: Keeper, chart: Chart, row: CaseloadRow, today: date) -> None:
    if not row.therapist_email:
        return
    member = Membership.objects.filter(
        person__email=row.therapist_email.lower(), role__in=THERAPISTS, organisation=keeper.organisation, ends=None
    ).first()
    if member is None:
        keeper.result.leave("therapist_email", "imports.left_therapist_unknown")
        return
    _, made = Assignment.objects.get_or_create(chart=chart, membership=member, ends=None, defaults={"starts": today})
    (keeper.result.made if made else keeper.result.same)["Assignment"] += 1
