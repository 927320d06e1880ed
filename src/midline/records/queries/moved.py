"""The clocks that a draft of a school year would move, a page at a time; each checked to be one that may be seen."""

import uuid
from dataclasses import dataclass
from datetime import date

from django.db.models import Count, Exists, F, OuterRef

from midline.records import audit
from midline.records.models import MovedClock
from midline.records.queries.memberships import Acting
from midline.records.queries.paging import START, Counted, ListedPage, Place, bounds, listed
from midline.records.queries.school_years import draft_for
from midline.records.queries.standing import visible_charts


@dataclass(frozen=True)
class Moved:
    """One page of moved clocks, and of each rule how many are moved and how many of them to an earlier day."""

    page: ListedPage
    rules: tuple[tuple[str, int, int], ...]


def moved_clocks(by: Acting, draft: uuid.UUID, today: date, shown: Place = START) -> Moved:
    """By rule and the new day, those without one last. A fixed number of queries; the look leaves the row of a list."""
    row = draft_for(by, draft)
    charts = visible_charts(by, today).filter(pk=OuterRef("case__chart"))
    rows = MovedClock.objects.filter(Exists(charts), draft=row)
    rows = rows.order_by("rule", F("becomes").asc(nulls_last=True), "id")
    counts = rows.order_by().values_list("rule")
    total = dict(counts.annotate(number=Count("id")))
    earlier = dict(counts.filter(becomes__lt=F("was")).annotate(number=Count("id")))
    paginator = Counted(sum(total.values()), max(sum(total.values()), 1))
    full = rows.select_related("case__chart__school", "case__chart__organisation")
    page = listed(list(full[bounds(shown, paginator)]), shown, paginator)
    audit.note(by, "listed_moved", why="oversight", about=row.pk, about_kind="year_draft", more={"page": page.number})
    return Moved(page, tuple((rule, number, earlier.get(rule, 0)) for rule, number in sorted(total.items())))
