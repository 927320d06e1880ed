"""What is late in an organisation, asked of the projection: `due < today` and not yet done."""

import uuid
from dataclasses import dataclass
from datetime import date

from django.core.paginator import Page, Paginator
from django.db.models import Count, Q

from midline.core.access import Office, check_run
from midline.records import audit
from midline.records.models import ClockIndex
from midline.records.queries.memberships import Acting
from midline.records.queries.standing import visible_charts

PAGE = 50
RUNNING = ("due", "overdue", "paused")


@dataclass(frozen=True)
class LateClock:
    """One clock past its day (or ending soon): whose, which rule, when, and how many days over (negative: to come)."""

    case_id: uuid.UUID
    chart_id: uuid.UUID
    name: str
    school: str
    programme: str
    rule: str
    starts_kind: str
    starts_on: date | None
    due: date
    days_over: int


@dataclass(frozen=True)
class LatePage:
    """One page of what is late, and the counts over all pages."""

    page: Page[ClockIndex]
    rows: tuple[LateClock, ...]
    late: int
    soon: int
    cannot_tell: int


def late_list(by: Acting, today: date, *, number: int = 1, soon_days: int = 14, school: str = "") -> LatePage:
    """What is late or ends within `soon_days` days, the oldest first. Four queries whatever the count."""
    check_run(by.role, same_organisation=True, office=Office.SEE_LATE)
    charts = visible_charts(by, today).filter(closed_on__isnull=True)
    if school:
        charts = charts.filter(school__name=school)
    clocks = ClockIndex.objects.filter(case__chart__in=charts.values("pk"))
    horizon = date.fromordinal(today.toordinal() + soon_days)
    counts = clocks.aggregate(
        late=Count("pk", filter=Q(state__in=RUNNING, due__lt=today)),
        soon=Count("pk", filter=Q(state__in=RUNNING, due__gte=today, due__lte=horizon)),
        cannot=Count("pk", filter=Q(state="cannot_tell", starts_on__isnull=False)),
    )
    rows = clocks.filter(state__in=RUNNING, due__lte=horizon).order_by("due", "id")
    paginator = Paginator(rows.select_related("case__chart__school", "case__chart__organisation"), PAGE)
    page = paginator.get_page(number)
    found = tuple(_late(row, today) for row in page)
    audit.note(by, "listed_late", why="oversight", more={"count": len(found), "page": page.number})
    return LatePage(page, found, counts["late"], counts["soon"], counts["cannot"])


def _late(row: ClockIndex, today: date) -> LateClock:
    chart = row.case.chart
    due = row.due or today
    return LateClock(
        case_id=row.case_id,
        chart_id=chart.pk,
        name=chart.called(),
        school=chart.school.name if chart.school else chart.organisation.name,
        programme=row.case.programme,
        rule=row.rule,
        starts_kind=row.starts_kind,
        starts_on=row.starts_on,
        due=due,
        days_over=(today - due).days,
    )
