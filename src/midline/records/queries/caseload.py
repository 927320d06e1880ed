"""Lists of children: a caseload, an organisation; searched, sorted, paged, at a fixed number of queries."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.db.models import Exists, OuterRef, Prefetch, QuerySet

from midline.core.access import THERAPISTS, RecordKind, kinds_seen
from midline.records import audit
from midline.records.models import Case, Chart, ClockIndex, Organisation
from midline.records.queries.children import purpose_of
from midline.records.queries.clock_states import OPEN, state_on
from midline.records.queries.list_order import in_date_order, in_date_order_of_many, in_name_order
from midline.records.queries.memberships import Acting
from midline.records.queries.minutes import Minutes, minutes_of
from midline.records.queries.name_search import Found, ids_matching, matching, several_matching
from midline.records.queries.paging import START, Counted, ListedPage, Place, bounds, counted, listed
from midline.records.queries.standing import assigned_to, standing_in, visible_charts, with_standing

FOUND = 100
"""Children that a search finds are counted so far, since each costs a look or two."""


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
    """One page of a list: the page for the links below it, and its lines."""

    page: ListedPage
    rows: tuple[ListedChild, ...]


def children_list(
    by: Acting,
    today: date,
    *,
    search: str = "",
    school: uuid.UUID | None = None,
    by_date: bool = False,
    place: Place = START,
    mine: bool = True,
) -> ListPage:
    """The children of a caseload (`mine`) or all that the hat may list, those matching `search` by name or number.

    In the order of their names, or `by_date`: whose clock ends first stands first, and whose none runs stand last. A
    fixed number of queries whatever the count, each answered by an index: one page of a hundred thousand children costs
    what one of a thousand costs. One audit row says how many were listed.
    """
    charts = open_charts(by, today, mine=mine)
    if school is not None:
        charts = charts.filter(school=school)
    places = (by.organisation_id, by.parent_id)
    found: QuerySet[Chart]
    many = False
    if search.split():
        match = _found(by, charts, search, mine=mine)
        paginator = Counted(len(match.ids), FOUND)
        # Few and several are put in order by themselves; where many match, the order of all is read until the page is
        # full.
        if not paginator.more:
            found = Chart.objects.filter(pk__in=match.ids)
        elif match.several and not mine:
            found = several_matching(charts, search, places)
        else:
            found, many = charts.filter(matching(search)), True
    else:
        paginator, found = Counted(counted(charts)), charts
        many = paginator.more
    part = bounds(place, paginator)
    if by_date and many:
        chosen = in_date_order_of_many(charts, place.after, part, places, search)
    else:
        in_order = in_date_order if by_date else in_name_order
        chosen = list(in_order(found, place.after)[part])
    page = listed(_loaded(by, today, chosen), place, paginator)
    kept = minutes_of([chart.pk for chart in page], today) if mine and by.role in THERAPISTS else {}
    rows = tuple(_listed(by, chart, kept.get(chart.pk, ()), today) for chart in page)
    audit.note(by, "listed", why=purpose_of(by), more={"count": len(rows), "page": page.number})
    return ListPage(page, rows)


def _found(by: Acting, charts: QuerySet[Chart], search: str, *, mine: bool) -> Found:
    """The children that a search finds, as far as they are counted and one more. One query."""
    if mine:
        # A caseload is short: its children are asked, not the index of everybody's names.
        ids = charts.filter(matching(search)).order_by().values_list("pk", flat=True)
        return Found(list(ids[: FOUND + 1]), several=False)
    return ids_matching(charts, search, (by.organisation_id, by.parent_id), FOUND + 1)


def _loaded(by: Acting, today: date, ids: Sequence[uuid.UUID]) -> list[Chart]:
    """The charts of a page, in its order, with everything that a line shows. Three queries."""
    rows = with_standing(by, today).filter(pk__in=ids).select_related("organisation", "school")
    by_id = {chart.pk: chart for chart in rows.prefetch_related(_cases())}
    return [by_id[one] for one in ids if one in by_id]


def open_charts(by: Acting, today: date, *, mine: bool) -> QuerySet[Chart]:
    """The open charts of one's own caseload, or all that the hat may list."""
    charts = visible_charts(by, today).filter(closed_on__isnull=True)
    return charts.filter(assigned_to(by, today)) if mine else charts


def schools_on_list(by: Acting, today: date, *, mine: bool) -> list[tuple[uuid.UUID, str]]:
    """The schools of these children, by name, to choose one from. One query."""
    charts = open_charts(by, today, mine=mine)
    if mine:
        named = charts.filter(school__isnull=False).order_by("school__name")
        return list(named.values_list("school", "school__name").distinct())
    # Each school of the organisation is asked for one child, instead of each child for its school.
    schools = Organisation.objects.filter(parent__in=[one for one in (by.organisation_id, by.parent_id) if one])
    with_children = schools.filter(Exists(charts.filter(school=OuterRef("pk"))))
    return list(with_children.order_by("name").values_list("pk", "name"))


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
