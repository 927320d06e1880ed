"""Lists of children: a caseload, a class, an organisation; searched, sorted, paged, at a fixed number of queries."""

import uuid
from dataclasses import dataclass
from datetime import date

from django.core.paginator import Page, Paginator
from django.db.models import Prefetch, Q, QuerySet

from midline.core.access import RecordKind, kinds_seen
from midline.records import audit
from midline.records.models import Case, Chart, ClockIndex
from midline.records.queries.children import purpose_of
from midline.records.queries.memberships import Acting
from midline.records.queries.standing import standing_in, visible_charts

PAGE = 50
OPEN_STATES = ("due", "overdue", "paused", "cannot_tell")


@dataclass(frozen=True)
class OpenClock:
    """A clock that runs: its rule, the day it ends (None where that cannot be told), whether that day is over."""

    case_id: uuid.UUID
    rule: str
    due: date | None
    late: bool


@dataclass(frozen=True)
class ListedChild:
    """One line of a list. Programmes and clocks are empty where cases are not open to the viewer."""

    id: uuid.UUID
    name: str
    family_name: str
    birth_date: date | None
    school: str
    grade: str
    programmes: tuple[str, ...]
    clocks: tuple[OpenClock, ...]

    @property
    def next_due(self) -> OpenClock | None:
        """The clock that ends first; None when none has a date."""
        dated = [clock for clock in self.clocks if clock.due is not None]
        return min(dated, key=lambda clock: clock.due or date.max, default=None)


@dataclass(frozen=True)
class ListPage:
    """One page of a list: Django's page for the links below it, and its lines."""

    page: Page[Chart]
    rows: tuple[ListedChild, ...]


def children_list(by: Acting, today: date, *, search: str = "", number: int = 1, mine: bool = True) -> ListPage:
    """The children of a caseload (`mine`) or all that the hat may list, those matching `search` by name or number.

    Five queries whatever the count. One audit row says how many were listed.
    """
    charts = visible_charts(by, today).filter(closed_on__isnull=True)
    if mine and by.role in {"school_ot", "school_ota", "clinic_ot", "clinic_ota", "case_manager"}:
        charts = charts.filter(Q(st_assigned=True))
    for word in search.split()[:5]:
        charts = charts.filter(
            Q(given_name__icontains=word)
            | Q(family_name__icontains=word)
            | Q(preferred_name__icontains=word)
            | Q(student_number__iexact=word)
        )
    ordered = charts.order_by("family_name", "given_name", "id").select_related("organisation", "school")
    paginator = Paginator(ordered.prefetch_related(_cases()), PAGE)
    page = paginator.get_page(number)
    rows = tuple(_listed(by, chart, today) for chart in page)
    audit.note(by, "listed", why=purpose_of(by), more={"count": len(rows), "page": page.number})
    return ListPage(page, rows)


def _cases() -> "Prefetch[str, QuerySet[Case], str]":
    open_rows = ClockIndex.objects.filter(state__in=OPEN_STATES).order_by("due", "rule")
    return Prefetch("cases", Case.objects.prefetch_related(Prefetch("clock_rows", open_rows)).order_by("opened_on"))


def _listed(by: Acting, chart: Chart, today: date) -> ListedChild:
    sees_cases = RecordKind.CASE in kinds_seen(standing_in(by, chart))
    cases = list(chart.cases.all()) if sees_cases else []
    clocks = [
        OpenClock(case.pk, row.rule, row.due, row.due is not None and row.due < today)
        for case in cases
        for row in case.clock_rows.all()
    ]
    return ListedChild(
        id=chart.pk,
        name=chart.called(),
        family_name=chart.family_name,
        birth_date=chart.birth_date,
        school=chart.school.name if chart.school else chart.organisation.name,
        grade=chart.grade,
        programmes=tuple(dict.fromkeys(case.programme for case in cases)),
        clocks=tuple(clocks),
    )
