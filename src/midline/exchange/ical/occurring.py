"""On which whole days an event lies: without time of day, its end not included, repeated a known number of times."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import Any

from midline.exchange.ical.read_lines import in_reach

MOST_REPEATS = 60
LONGEST_EVENT = 366
_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_RULE_PARTS = frozenset({"FREQ", "COUNT", "UNTIL", "INTERVAL", "BYDAY", "WKST"})
_ONE = timedelta(days=1)


class NotTaken(Exception):
    """Why an event is left: a code of the catalogue `calendars`."""

    def __init__(self, code: str, **params: object) -> None:
        super().__init__(code)
        self.code, self.params = code, params


def days_of(event: Any) -> list[tuple[date, date]]:
    """First and last day, both included, of each time an event happens. NotTaken where that cannot be said."""
    if str(event.get("STATUS", "")).upper() == "CANCELLED":
        raise NotTaken("event_cancelled")
    if "RECURRENCE-ID" in event or "RDATE" in event:
        raise NotTaken("event_repeats_oddly")
    if "DTSTART" not in event:
        raise NotTaken("event_no_day")
    broken = {name for name, _ in event.errors}
    if broken & {"DTSTART", "DTEND", "DURATION", "RRULE", "EXDATE"}:
        raise NotTaken("event_day_unreadable", field=", ".join(sorted(broken)))
    first = _day(event["DTSTART"].dt)
    length = _length(event, first)
    if not 0 <= length < LONGEST_EVENT:
        raise NotTaken("event_backwards" if length < 0 else "event_too_long_for_year")
    if not in_reach(first) or not in_reach(first + timedelta(days=length)):
        raise NotTaken("event_far_away", day=first)
    starts = _repeated(event["RRULE"], first) if "RRULE" in event else [first]
    left_out = _left_out(event)
    return [(day, day + timedelta(days=length)) for day in starts if day not in left_out]


def _day(value: object) -> date:
    """A whole day. A time is one at midnight only, by its zone or floating; UTC says nobody's midnight."""
    if isinstance(value, datetime):
        if value.time() != time():
            raise NotTaken("event_has_time", time=value.strftime("%H:%M"))
        if value.tzinfo is not None and value.tzname() == "UTC":
            raise NotTaken("event_in_utc")
        return value.date()
    if isinstance(value, date):
        return value
    raise NotTaken("event_no_day")


def _length(event: Any, first: date) -> int:
    """Days after the first that it goes on; an end is not included (RFC 5545, 3.6.1). No end is one day."""
    if "DTEND" in event:
        end = _day(event["DTEND"].dt)
        # Some programs write the same day as its end: a single day is meant.
        return (end - first).days - (end != first)
    if "DURATION" in event:
        length: timedelta = event["DURATION"].dt
        if length.seconds:
            raise NotTaken("event_has_time", time=str(length))
        return max(length.days, 1) - 1 if length.days >= 0 else -1
    return 0


def _repeated(rule: Any, first: date) -> list[date]:
    """The first days of an event that repeats by days or weeks, so often or until a day."""
    if isinstance(rule, list):
        raise NotTaken("event_repeats_oddly")
    freq = str(rule.get("FREQ", [""])[0]).upper()
    if "COUNT" not in rule and "UNTIL" not in rule:
        raise NotTaken("event_repeats_endless")
    if freq not in {"DAILY", "WEEKLY"} or not set(rule) <= _RULE_PARTS:
        raise NotTaken("event_repeats_oddly")
    by_day = [str(day).upper() for day in rule.get("BYDAY", [])]
    if not set(by_day) <= set(_DAYS) or (by_day and freq == "DAILY"):
        raise NotTaken("event_repeats_oddly")
    interval = int(rule.get("INTERVAL", [1])[0])
    count = int(rule["COUNT"][0]) if "COUNT" in rule else MOST_REPEATS + 1
    until = rule["UNTIL"][0] if "UNTIL" in rule else date.max
    last = until.date() if isinstance(until, datetime) else until
    if interval < 1 or count < 1:
        raise NotTaken("event_repeats_oddly")
    found: list[date] = []
    for day in _each(first, interval, by_day if freq == "WEEKLY" else None):
        if len(found) >= count or day > last or not in_reach(day):
            break
        found.append(day)
        if len(found) > MOST_REPEATS:
            raise NotTaken("event_repeats_often", most=MOST_REPEATS)
    return found


def _each(first: date, interval: int, weekdays: list[str] | None) -> Iterator[date]:
    """Days from the first on without end: every so many days, or the weekdays named of every so many weeks."""
    if weekdays is None:
        while True:
            yield first
            first = min(first, date.max - timedelta(days=interval)) + timedelta(days=min(interval, 4000))
    wanted = {_DAYS.index(day) for day in weekdays} or {first.weekday()}
    monday = first - timedelta(days=first.weekday())
    while True:
        yield from (day for day in (monday + timedelta(days=at) for at in sorted(wanted)) if day >= first)
        monday += timedelta(weeks=min(interval, 600))


def _left_out(event: Any) -> frozenset[date]:
    given = event.get("EXDATE", [])
    lists = given if isinstance(given, list) else [given]
    return frozenset(_day(one.dt) for each in lists for one in each.dts)
