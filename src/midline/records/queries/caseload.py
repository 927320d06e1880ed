"""Lists of children: a caseload, an organisation; searched, sorted, paged, at a fixed number of queries."""

import uuid
from dataclasses import dataclass
from datetime import date

from django.core.paginator import Page, Paginator
from django.db.models import F, OuterRef, Prefetch, Q, QuerySet, Subquery

from midline.core.access import THERAPISTS, RecordKind, kinds_seen
from midline.records import audit
from midline.records.models import Case, Chart, ClockIndex
from midline.records.queries.children import purpose_of
from midline.records.queries.clock_states import OPEN, RUNNING, state_on
from midline.records.queries.memberships import Acting
from midline.records.queries.minutes import Minutes, minutes_of
from midline.records.queries.standing import assigned_to, standing_in, visible_charts

PAGE = 50


@dataclass(frozen=True)
class OpenClock:
    """A clock that runs: its rule, the day it ends (None where that cannot be told), how it stands today."""

    case_id: uuid.UUID
    rule: str
    due: date | None
    state: str


@dataclass(frozen=True)
class ListedChild:
    """One line of a list. Programmes, clocks and minutes are empty where cases are not open to the viewer."""

    id: uuid.UUID
    name: str
    family_name: str
    birth_date: date | None
    school: str
    grade: str
    programmes: tuple[str, ...]
    clocks: tuple[OpenClock, ...]
    minutes: tuple[Minutes, ...]

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


def children_list(
    by: Acting,
    today: date,
    *,
    search: str = "",
    school: uuid.UUID | None = None,
    by_date: bool = False,
    number: int = 1,
    mine: bool = True,
) -> ListPage:
    """The children of a caseload (`mine`) or all that the hat may list, those matching `search` by name or number.

    In the order of their names, or `by_date`: whose clock ends first stands first. A fixed number of queries whatever
    the count. One audit row says how many were listed.
    """
    charts = open_charts(by, today, mine=mine)
    if school is not None:
        charts = charts.filter(school=school)
    for word in search.split()[:5]:
        charts = charts.filter(
            Q(given_name__icontains=word)
            | Q(family_name__icontains=word)
            | Q(preferred_name__icontains=word)
            | Q(student_number__iexact=word)
        )
    by_name = ("family_name", "given_name", "id")
    if by_date:
        running = ClockIndex.objects.filter(case__chart=OuterRef("pk"), state__in=RUNNING, due__isnull=False)
        charts = charts.annotate(first_due=Subquery(running.order_by("due").values("due")[:1]))
        charts = charts.order_by(F("first_due").asc(nulls_last=True), *by_name)
    else:
        charts = charts.order_by(*by_name)
    ordered = charts.select_related("organisation", "school")
    paginator = Paginator(ordered.prefetch_related(_cases()), PAGE)
    page = paginator.get_page(number)
    kept = minutes_of([chart.pk for chart in page], today) if mine and by.role in THERAPISTS else {}
    rows = tuple(_listed(by, chart, kept.get(chart.pk, ()), today) for chart in page)
    audit.note(by, "listed", why=purpose_of(by), more={"count": len(rows), "page": page.number})
    return ListPage(page, rows)


def open_charts(by: Acting, today: date, *, mine: bool) -> QuerySet[Chart]:
    """The open charts of one's own caseload, or all that the hat may list."""
    charts = visible_charts(by, today).filter(closed_on__isnull=True)
    return charts.filter(assigned_to(by, today)) if mine else charts


def schools_on_list(by: Acting, today: date, *, mine: bool) -> list[tuple[uuid.UUID, str]]:
    """The schools of these children, by name, to choose one from. One query."""
    named = open_charts(by, today, mine=mine).filter(school__isnull=False).order_by("school__name")
    return list(named.values_list("school", "school__name").distinct())


def _cases() -> "Prefetch[str, QuerySet[Case], str]":
    open_rows = ClockIndex.objects.filter(state__in=OPEN).order_by("due", "rule")
    return Prefetch("cases", Case.objects.prefetch_related(Prefetch("clock_rows", open_rows)).order_by("opened_on"))


def _listed(by: Acting, chart: Chart, minutes: tuple[Minutes, ...], today: date) -> ListedChild:
    sees_cases = RecordKind.CASE in kinds_seen(standing_in(by, chart))
    cases = list(chart.cases.all()) if sees_cases else []
    clocks = [
        OpenClock(case.pk, row.rule, row.due, state_on(row.state, row.due, today))
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
        minutes=minutes if sees_cases else (),
    )
