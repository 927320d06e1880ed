"""School calendars as the core counts with them."""

import uuid
from dataclasses import dataclass
from datetime import date

from midline.core.days import SchoolCalendar, SchoolYear, Span
from midline.lawbook.holidays_of_state import holidays_between
from midline.records.models import SchoolYear as YearRow


@dataclass(frozen=True)
class KeptCalendar:
    """A calendar (None where no school year was ever set) and its version: how many versions of years it has seen."""

    calendar: SchoolCalendar | None
    version: str


def calendar_of(organisation_id: uuid.UUID, state: str, today: date) -> KeptCalendar:
    """The calendar of an organisation, with federal and state holidays filled in. Two queries.

    A clinic sets no school year; its calendar holds the holidays alone, so that business days can be counted.
    """
    rows = list(
        YearRow.objects.filter(organisation=organisation_id, superseded_at=None)
        .prefetch_related("closings")
        .order_by("first_day")
    )
    years = tuple(
        SchoolYear(row.first_day, row.last_day, tuple(Span(shut.first, shut.last) for shut in row.closings.all()))
        for row in rows
    )
    first = min([year.first_day.year for year in years] + [today.year]) - 2
    last = max([year.last_day.year for year in years] + [today.year]) + 2
    span = Span(date(first, 1, 1), date(last, 12, 31))
    version = ".".join(str(row.version) for row in rows) or "none"
    calendar = SchoolCalendar(years, holidays=holidays_between(state, span), holidays_known=span)
    return KeptCalendar(calendar, version[:16])
