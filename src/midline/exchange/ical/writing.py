"""A school year as text that other calendars read: iCalendar, and CSV that comes back in."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import icalendar

from midline.core.calendars import YearPlan
from midline.exchange.cells import csv_text
from midline.exchange.ical.events import OWN_KIND
from midline.exchange.ical.table import COLUMNS, WEEK

PRODUCT = "-//Midline//School calendar//EN"
_Row = tuple[str, str, date, date]


def write_year_csv(plan: YearPlan) -> str:
    """The rows of a year, days as YYYY-MM-DD, the last one included."""
    week = " ".join(WEEK[day] for day in sorted(plan.weekdays))
    rows = [
        [what.replace("-", " "), name, first.isoformat(), last.isoformat()] for what, name, first, last in _rows(plan)
    ]
    words = {"extra": "school day"}
    told = [[words.get(what, what), *rest] for what, *rest in rows]
    return csv_text([COLUMNS, ["weekdays", week, "", ""], *told])


def write_year_ics(plan: YearPlan, *, uid: str, made_at: datetime, first_name: str, last_name: str) -> bytes:
    """The year as whole-day events. `uid` names the version; `first_name`, `last_name` are words for those days."""
    calendar = icalendar.Calendar()
    calendar.add("PRODID", PRODUCT)
    calendar.add("VERSION", "2.0")
    calendar.add("METHOD", "PUBLISH")
    names = {"first-day": first_name, "last-day": last_name}
    for number, (what, name, first, last) in enumerate(_rows(plan)):
        event = icalendar.Event()
        event.add("UID", f"{uid}-{number}@midline")
        event.add("DTSTAMP", made_at.astimezone(UTC).replace(microsecond=0))
        event.add("DTSTART", first)
        event.add("DTEND", last + timedelta(days=1))
        event.add("SUMMARY", names.get(what, name))
        event.add("TRANSP", "TRANSPARENT")
        event.add(OWN_KIND, what.upper())
        calendar.add_component(event)
    return bytes(calendar.to_ical())


def _rows(plan: YearPlan) -> Iterator[_Row]:
    yield "first-day", "", plan.first_day, plan.first_day
    for term in plan.terms:
        yield "term", term.name, term.first, term.last
    for shut in sorted(plan.closed, key=lambda one: one.first):
        yield "closed", shut.name, shut.first, shut.last
    for day in plan.extra:
        yield "extra", day.name, day.on, day.on
    yield "last-day", "", plan.last_day, plan.last_day
