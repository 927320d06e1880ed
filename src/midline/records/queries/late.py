"""What is late in an organisation, asked of the projection: `due < today` and not yet done."""

import uuid
from dataclasses import dataclass
from datetime import date
from typing import Literal

from django.db.models import Exists, OuterRef, Prefetch

from midline import lawbook
from midline.core.access import Office, check_run
from midline.records import audit
from midline.records.models import Assignment, ClockIndex
from midline.records.queries.clock_states import state_on
from midline.records.queries.memberships import Acting, in_force
from midline.records.queries.paging import START, Counted, ListedPage, Place, bounds, counted, later, listed
from midline.records.queries.standing import visible_charts

COUNTED = 100
"""Clocks of each list that are counted, since each costs a look at its chart."""
Which = Literal["late", "soon", "untold"]


@dataclass(frozen=True)
class LateClock:
    """One clock: whose, which rule, what began it and when, what ends it, and who works with the child.

    `due` is None where it cannot be told. `ends_kind` is the kind of fact that ends it, "" where the rule is no longer
    in the law that held when it began. `people` are those on whose caseload the child is.
    """

    case_id: uuid.UUID
    name: str
    school: str
    programme: str
    rule: str
    state: str
    starts_kind: str
    starts_on: date | None
    due: date | None
    ends_kind: str
    people: tuple[str, ...]


@dataclass(frozen=True)
class LatePage:
    """One page of one of the three lists, and how many stand on each: one more than `up_to` stands for more."""

    page: ListedPage
    rows: tuple[LateClock, ...]
    late: int
    soon: int
    untold: int
    up_to: int


def late_list(
    by: Acting,
    today: date,
    *,
    which: Which = "late",
    place: Place = START,
    soon_days: int = 14,
    school: uuid.UUID | None = None,
) -> LatePage:
    """The clocks that are late, that end within `soon_days` days, or that began and cannot be told; oldest first.

    A fixed number of queries whatever the count, each answered by an index.
    """
    check_run(by.role, same_organisation=True, office=Office.SEE_LATE)
    charts = visible_charts(by, today).filter(closed_on__isnull=True)
    if school is not None:
        charts = charts.filter(school=school)
    if school is not None or by.organisation_kind == "school":
        clocks = ClockIndex.objects.filter(chart__in=charts.values("pk"))
    else:
        # Along the index of the organisation's last days; each chart is only asked whether it is open.
        clocks = ClockIndex.objects.filter(Exists(charts.filter(pk=OuterRef("chart"))), organisation=by.organisation_id)
    horizon = date.fromordinal(today.toordinal() + soon_days)
    lists = {
        "late": clocks.filter(runs_until__lt=today),
        "soon": clocks.filter(runs_until__gte=today, runs_until__lte=horizon),
        "untold": clocks.filter(untold_since__isnull=False),
    }
    counts = {name: counted(rows, COUNTED) for name, rows in lists.items()}
    paginator = Counted(counts[which], COUNTED)
    day = "untold_since" if which == "untold" else "runs_until"
    rows = lists[which].order_by(day, "id")
    if place.after is not None:
        mark = rows.filter(pk=place.after).values(day, "id").first()
        rows = rows.filter(later((day, mark[day]), ("id", mark["id"]))) if mark else rows
    people = Assignment.objects.filter(in_force(today)).select_related("membership__person").order_by("starts", "id")
    full = rows.select_related("case__chart__school", "case__chart__organisation").prefetch_related(
        Prefetch("case__chart__assignments", people)
    )
    page = listed(list(full[bounds(place, paginator)]), place, paginator)
    found = tuple(_late(row, today) for row in page)
    audit.note(by, "listed_late", why="oversight", more={"count": len(found), "page": page.number})
    return LatePage(page, found, **counts, up_to=COUNTED)


def _late(row: ClockIndex, today: date) -> LateClock:
    chart = row.case.chart
    return LateClock(
        case_id=row.case_id,
        name=chart.called(),
        school=chart.school.name if chart.school else chart.organisation.name,
        programme=row.case.programme,
        rule=row.rule,
        state=state_on(row.state, row.due, today),
        starts_kind=row.starts_kind,
        starts_on=row.starts_on,
        due=row.due,
        ends_kind=_ends(row, chart.organisation.state, today),
        people=tuple(one.membership.person.get_full_name() for one in chart.assignments.all()),
    )


def _ends(row: ClockIndex, state: str, today: date) -> str:
    rules = lawbook.rules_for(row.case.programme, state, row.starts_on or today)
    return next((rule.ends[0] for rule in rules if rule.id == row.rule and rule.ends), "")
