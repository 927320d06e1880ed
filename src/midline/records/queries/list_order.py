"""The order of a list of children: by name, or by the day on which the first of their clocks ends.

Each gives ids, from the beginning or from behind a chart of the list. A chart that is not in the list (no longer, or
somebody else's) is none to begin behind: the list then begins at its beginning, and tells nothing of that chart.
"""

import uuid
from collections.abc import Sequence
from typing import Any

from django.db.models import Exists, F, Min, OuterRef, Q, QuerySet, Subquery

from midline.records.models import Chart, ClockIndex
from midline.records.queries.name_search import clocks_matching, matching
from midline.records.queries.paging import later

NAMES = ("family_name", "given_name", "id")


def in_name_order(charts: QuerySet[Chart], after: uuid.UUID | None) -> "QuerySet[Chart, uuid.UUID]":
    """Family name, given name. One query more where it begins behind a chart."""
    if after is not None:
        mark = charts.filter(pk=after).values(*NAMES).first()
        charts = charts.filter(_behind(mark)) if mark else charts
    return charts.order_by(*NAMES).values_list("pk", flat=True)


def in_date_order(charts: QuerySet[Chart], after: uuid.UUID | None) -> "QuerySet[Chart, uuid.UUID]":
    """The first last day of the clocks that run, then the names; those without stand last. For few charts."""
    charts = charts.alias(first_due=_first_due(OuterRef("pk")))
    if after is not None:
        mark = charts.filter(pk=after).values(*NAMES, due=F("first_due")).first()
        charts = charts.filter(_behind_date(mark)) if mark else charts
    return charts.order_by(F("first_due").asc(nulls_last=True), *NAMES).values_list("pk", flat=True)


def in_date_order_of_many(
    charts: QuerySet[Chart],
    after: uuid.UUID | None,
    part: slice,
    organisations: Sequence[uuid.UUID | None],
    search: str = "",
) -> list[uuid.UUID]:
    """The same of many charts of these organisations: `part` of it, read along the index of last days.

    One query, and a second where the page reaches those for whom nothing runs.
    """
    searched = charts.filter(matching(search))
    mark = searched.filter(pk=after).values(*NAMES, due=Subquery(_first_due(OuterRef("pk")))).first() if after else None
    wanted = part.stop - part.start
    found: list[uuid.UUID] = []
    behind = part.start
    if mark is None or mark["due"] is not None:
        dated = _leading(charts, organisations, search)
        if mark is not None:
            dated = dated.filter(
                later(("runs_until", mark["due"]), *((f"chart__{name}", mark[name]) for name in NAMES))
            )
        order = ("runs_until", *(f"chart__{name}" for name in NAMES))
        found = list(dated.order_by(*order).values_list("chart", flat=True)[part])
        if len(found) == wanted:
            return found
        mark = None
        behind = 0 if found or not part.start else part.start - dated.count()
    undated = searched.filter(~Exists(ClockIndex.objects.filter(chart=OuterRef("pk"), runs_until__isnull=False)))
    if mark is not None:
        undated = undated.filter(_behind(mark))
    rest = undated.order_by(*NAMES).values_list("pk", flat=True)
    return [*found, *rest[behind : behind + wanted - len(found)]]


def _leading(charts: QuerySet[Chart], organisations: Sequence[uuid.UUID | None], search: str) -> QuerySet[ClockIndex]:
    """Of each chart that is searched for the one clock that ends first; the dearest question is asked last."""
    sooner = Q(runs_until__lt=OuterRef("runs_until")) | Q(runs_until=OuterRef("runs_until"), id__lt=OuterRef("id"))
    return ClockIndex.objects.filter(
        clocks_matching(search),
        Exists(charts.filter(pk=OuterRef("chart"))),
        ~Exists(ClockIndex.objects.filter(sooner, chart=OuterRef("chart"))),
        organisation__in=[one for one in organisations if one is not None],
        runs_until__isnull=False,
    )


def _first_due(chart: OuterRef) -> "QuerySet[ClockIndex, Any]":
    running = ClockIndex.objects.filter(chart=chart, runs_until__isnull=False).order_by().values("chart")
    return running.annotate(first=Min("runs_until")).values("first")


def _behind(mark: dict[str, Any]) -> Q:
    return later(*((name, mark[name]) for name in NAMES))


def _behind_date(mark: dict[str, Any]) -> Q:
    if mark["due"] is None:
        return Q(first_due__isnull=True) & _behind(mark)
    return later(("first_due", mark["due"]), *((name, mark[name]) for name in NAMES)) | Q(first_due__isnull=True)
