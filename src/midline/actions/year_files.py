"""Files of school years in and out."""

from datetime import UTC, datetime, time

from midline.core.calendars import YearPlan
from midline.exchange.ical import LARGEST, CalendarFile, ReadLine, read_calendar, write_year_csv, write_year_ics
from midline.exchange.problems import ImportRefused
from midline.records.models import SchoolYear

__all__ = ["LARGEST", "CalendarFile", "ImportRefused", "ReadLine", "read_calendar", "year_csv", "year_ics"]


def year_ics(row: SchoolYear, plan: YearPlan, *, first: str, last: str) -> bytes:
    """A version of a year as iCalendar. `first` and `last` are the words for those days."""
    made = row.made_at or datetime.combine(row.first_day, time(), tzinfo=UTC)
    return write_year_ics(plan, uid=str(row.pk), made_at=made, first_name=first, last_name=last)


def year_csv(plan: YearPlan) -> str:
    """A year as CSV."""
    return write_year_csv(plan)
