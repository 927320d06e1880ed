"""A child's dates as iCalendar: whole days with neutral titles, each under an id that stays when its day moves."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

import icalendar

PRODUCT = "-//Midline//Dates//EN"


@dataclass(frozen=True)
class DayEntry:
    """One day. `uid` stays the same as long as it is the same date of the same child; `changed_at` is when it moved
    last, which also makes SEQUENCE rise. Nothing in `title` or `words` names anyone; `address` may be empty.
    """

    uid: str
    on: date
    title: str
    words: str
    address: str
    changed_at: datetime


_SINCE = datetime(2026, 1, 1, tzinfo=UTC)


def write_dates(entries: Iterable[DayEntry], *, name: str, about: str = "", asked_anew: bool = True) -> bytes:
    """The days as one calendar; the same entries give the same bytes. `name` is what a telephone shows for it, `about`
    what it tells of it, such as how many dates are not in it.

    `asked_anew` is false for a file that is taken once and has no address of its own.
    """
    calendar = icalendar.Calendar()
    calendar.add("PRODID", PRODUCT)
    calendar.add("VERSION", "2.0")
    calendar.add("METHOD", "PUBLISH")
    calendar.add("X-WR-CALNAME", name)
    if about:
        # RFC 7986 has the first; many programs read only the second.
        calendar.add("DESCRIPTION", about)
        calendar.add("X-WR-CALDESC", about)
    if asked_anew:
        # Asked for anew twice a day; some programs read the one, some the other.
        calendar.add("REFRESH-INTERVAL", timedelta(hours=12), parameters={"VALUE": "DURATION"})
        calendar.add("X-PUBLISHED-TTL", "PT12H")
    for entry in sorted(entries, key=lambda one: (one.on, one.uid)):
        calendar.add_component(_event(entry))
    return bytes(calendar.to_ical())


def _event(entry: DayEntry) -> icalendar.Event:
    event = icalendar.Event()
    changed = entry.changed_at.astimezone(UTC).replace(microsecond=0)
    event.add("UID", f"{entry.uid}@midline")
    event.add("DTSTAMP", changed)
    event.add("LAST-MODIFIED", changed)
    event.add("SEQUENCE", max(0, int((changed - _SINCE).total_seconds())))
    event.add("DTSTART", entry.on)
    event.add("DTEND", entry.on + timedelta(days=1))
    event.add("SUMMARY", entry.title)
    event.add("DESCRIPTION", f"{entry.words}\n{entry.address}".rstrip())
    if entry.address:
        event.add("URL", entry.address)
    event.add("CLASS", "PRIVATE")
    event.add("TRANSP", "TRANSPARENT")
    return event
