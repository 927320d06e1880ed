"""What is written is read back: by ourselves, and by the library that others use."""

from datetime import UTC, date, datetime, timedelta

import icalendar
from hypothesis import given

from midline.core.calendars import OpenDay, Stretch, YearPlan
from midline.exchange.ical import CalendarFile, DayEntry, read_calendar, write_dates, write_year_csv, write_year_ics
from tests.core.calendars.made import PLAN, plans

AT = datetime(2026, 11, 23, 15, 4, 5, 6, tzinfo=UTC)


def again(found: CalendarFile, plan: YearPlan) -> YearPlan:
    """The year that a file tells."""
    by_kind = {kind: [line for line in found.lines if line.kind == kind] for kind in ("first_day", "last_day")}
    stretches = {
        kind: tuple(
            Stretch(line.name, line.first, line.last)
            for line in found.lines
            if line.kind == kind and line.first and line.last
        )
        for kind in ("term", "closed")
    }
    extra = tuple(OpenDay(line.name, line.first) for line in found.lines if line.kind == "extra" and line.first)
    (first,), (last,) = by_kind["first_day"], by_kind["last_day"]
    assert first.first
    assert last.first
    week = found.weekdays or plan.weekdays
    return YearPlan(first.first, last.first, week, stretches["term"], stretches["closed"], extra)


def in_order(plan: YearPlan) -> YearPlan:
    closed = tuple(sorted(plan.closed, key=lambda one: one.first))
    return YearPlan(plan.first_day, plan.last_day, plan.weekdays, plan.terms, closed, plan.extra)


def as_ics(plan: YearPlan) -> bytes:
    return write_year_ics(plan, uid="v1", made_at=AT, first_name="First day", last_name="Last day")


@given(plans())
def test_a_year_comes_back_from_both_kinds_of_file(plan: YearPlan) -> None:
    assert again(read_calendar(as_ics(plan)), plan) == in_order(plan)
    assert again(read_calendar(write_year_csv(plan).encode()), plan) == in_order(plan)


def test_a_year_is_a_calendar_that_others_read() -> None:
    calendar = icalendar.Calendar.from_ical(as_ics(PLAN))
    events = calendar.walk("VEVENT")
    assert len({str(event["UID"]) for event in events}) == len(events) == 7
    winter = next(event for event in events if event["SUMMARY"] == "Winter break")
    assert (winter["DTSTART"].dt, winter["DTEND"].dt) == (date(2026, 12, 21), date(2027, 1, 5))
    assert winter["DTSTAMP"].dt == AT.replace(microsecond=0)


def entry(on: date, changed: datetime = AT) -> DayEntry:
    """A date of a child whose words need escaping and folding."""
    words = "Sign in to see it; a comma, a backslash \\ and\na long line " + "ñ" * 90
    return DayEntry("a1b2", on, "Midline: a date to look at", words, "https://example.org/children/1/", changed)


def test_dates_are_escaped_folded_and_read_back() -> None:
    text = write_dates([entry(date(2026, 12, 1))], name="Midline")
    assert all(len(line) <= 75 for line in text.split(b"\r\n"))
    assert b"\r\n " in text
    (event,) = icalendar.Calendar.from_ical(text).walk("VEVENT")
    assert not event.errors
    assert event["DESCRIPTION"] == f"{entry(AT.date()).words}\nhttps://example.org/children/1/"
    assert event["DTSTAMP"].dt == AT.replace(microsecond=0)
    assert (event["DTSTART"].dt, event["DTEND"].dt) == (date(2026, 12, 1), date(2026, 12, 2))


def test_a_date_that_moves_keeps_its_id_and_raises_its_sequence() -> None:
    was = icalendar.Calendar.from_ical(write_dates([entry(date(2026, 12, 1))], name="M")).walk("VEVENT")[0]
    moved = entry(date(2026, 12, 3), AT + timedelta(minutes=1))
    now = icalendar.Calendar.from_ical(write_dates([moved], name="M")).walk("VEVENT")[0]
    assert was["UID"] == now["UID"]
    assert now["SEQUENCE"] > was["SEQUENCE"] >= 0
    assert write_dates([moved], name="M") == write_dates([moved], name="M")
