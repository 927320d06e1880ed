"""The young people whose parents' rights rest on their being minors, around the day on which those rights pass."""

import uuid
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Literal

from django.db.models import Count, Exists, Max, OuterRef, Q, QuerySet, Subquery

from midline.core.access import OF_AN_ADULT, TOLD_FROM, Office, born_by, check_run
from midline.core.days import ADULT, birthday
from midline.records import audit
from midline.records.models import Chart, Guardianship
from midline.records.queries.memberships import Acting
from midline.records.queries.paging import START, Counted, ListedPage, Place, bounds, counted, later, listed
from midline.records.queries.standing import right_in_force, visible_charts

COUNTED = 100
"""Young people of each list that are counted, since each costs a look at who holds rights."""
Which = Literal["come", "ahead"]


@dataclass(frozen=True)
class Young:
    """One young person: `eighteen`, the birthday; `from_day`, the first day of their own right, once recorded."""

    id: uuid.UUID
    name: str
    school: str
    eighteen: date
    from_day: date | None


@dataclass(frozen=True)
class PassingPage:
    """One page of one of the two lists, and how many stand on each: one more than `up_to` stands for more."""

    page: ListedPage
    rows: tuple[Young, ...]
    come: int
    ahead: int
    up_to: int


def passing_list(by: Acting, today: date, *, which: Which = "come", place: Place = START) -> PassingPage:
    """Who is eighteen and has a parent with rights for whom nobody recorded a day, and who will be in two years; the
    oldest first. Four queries, five behind a row.
    """
    check_run(by.role, same_organisation=True, office=Office.SEE_LATE)
    lists = {name: _young(by, today, name) for name in ("come", "ahead")}
    counts = {name: counted(rows, COUNTED) for name, rows in lists.items()}
    paginator = Counted(counts[which], COUNTED)
    rows = lists[which].order_by("birth_date", "id")
    if place.after is not None:
        mark = rows.filter(pk=place.after).values("birth_date", "id").first()
        rows = rows.filter(later(("birth_date", mark["birth_date"]), ("id", mark["id"]))) if mark else rows
    full = rows.select_related("school", "organisation").annotate(last=Subquery(_last_day(by, today)))
    page = listed(list(full[bounds(place, paginator)]), place, paginator)
    audit.note(by, "listed_passing", why="oversight", more={"count": len(page.object_list), "page": page.number})
    return PassingPage(page, tuple(_row(chart) for chart in page), **counts, up_to=COUNTED)


def _right(by: Acting) -> str:
    return "medical" if by.organisation_kind == "clinic" else "educational"


def _parents(by: Acting, today: date) -> QuerySet[Guardianship]:
    """Rights over a chart that hold today and rest on the child's being a minor."""
    held = Guardianship.objects.filter(right_in_force(_right(by), today), chart=OuterRef("pk"))
    return held.exclude(relation__in=OF_AN_ADULT)


def _young(by: Acting, today: date, which: str) -> QuerySet[Chart]:
    parents = _parents(by, today)
    if which == "come":
        ages = Q(birth_date__lte=born_by(ADULT, today))
        parents = parents.filter(**{f"{_right(by)}_until": None})
    else:
        ages = Q(birth_date__gt=born_by(ADULT, today), birth_date__lte=born_by(TOLD_FROM, today))
    return visible_charts(by, today).filter(ages, Exists(parents), closed_on__isnull=True)


def _last_day(by: Acting, today: date) -> QuerySet[Guardianship, Any]:
    """The last day that was recorded for a parent's right; none where one of several has none."""
    until = f"{_right(by)}_until"
    rows = _parents(by, today).order_by().values("chart")
    return (
        rows.annotate(last=Max(until), without=Count("pk", filter=Q(**{until: None}))).filter(without=0).values("last")
    )


def _row(chart: Chart) -> Young:
    assert chart.birth_date is not None
    last = chart.last  # type: ignore[attr-defined]
    return Young(
        id=chart.pk,
        name=chart.called(),
        school=chart.school.name if chart.school else chart.organisation.name,
        eighteen=birthday(chart.birth_date, ADULT),
        from_day=last + timedelta(days=1) if last else None,
    )
