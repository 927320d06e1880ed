"""The events of an .ics file, each read by itself, so that one that is broken spoils no other."""

from collections.abc import Iterator

import icalendar

from midline.core.calendars import LineKind, guessed_kind
from midline.exchange.ical.occurring import NotTaken, days_of
from midline.exchange.ical.read_lines import CalendarFile, ReadLine, left, plain_name
from midline.exchange.problems import ImportProblem, ImportRefused

MOST_EVENTS = 5000
MOST_LINES_AN_EVENT = 400
OWN_KIND = "X-MIDLINE-KIND"
"""What we write beside an event of our own, so that it is read again as what it was."""
_KINDS: dict[str, LineKind] = {
    "FIRST-DAY": "first_day",
    "LAST-DAY": "last_day",
    "TERM": "term",
    "CLOSED": "closed",
    "EXTRA": "extra",
}
_BROKEN = (ValueError, TypeError, KeyError, IndexError, AttributeError, OverflowError)


def events_of(text: str, name: str) -> CalendarFile:
    """The lines of a whole file. ImportRefused where it holds too many events or ends inside one."""
    lines: list[ReadLine] = []
    for number, block in _blocks(text, name):
        if number is None:
            continue
        lines += _read(number, block)
    if not lines:
        raise ImportRefused((ImportProblem("calendars.no_events", name),))
    return CalendarFile(tuple(lines))


def _blocks(text: str, name: str) -> Iterator[tuple[int | None, list[str]]]:
    """Each VEVENT with the number of its first line. What stands in it (alarms) belongs to it and is not read."""
    block: list[str] = []
    start, depth, seen = 0, 0, 0
    for number, line in enumerate(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"), 1):
        word = line.strip().upper()
        if not start:
            if word == "BEGIN:VEVENT":
                start, block, depth = number, [line], 1
                seen += 1
                if seen > MOST_EVENTS:
                    problem = ImportProblem("calendars.too_many_events", name, number, params={"most": MOST_EVENTS})
                    raise ImportRefused((problem,))
            continue
        depth += word.startswith("BEGIN:") - word.startswith("END:")
        if depth == 0:
            yield start, [*block, "END:VEVENT"]
            start = 0
        elif depth == 1 and not word.startswith("END:") and len(block) <= MOST_LINES_AN_EVENT:
            block.append(line)
    if start:
        raise ImportRefused((ImportProblem("calendars.event_open", name, start),))


def _read(number: int, block: list[str]) -> list[ReadLine]:
    if len(block) > MOST_LINES_AN_EVENT:
        return [left(number, "", "event_too_long", most=MOST_LINES_AN_EVENT)]
    try:
        event = icalendar.Event.from_ical("\r\n".join(block))
        name = plain_name(event.get("SUMMARY", ""))
        said = str(event.get(OWN_KIND, "")).upper()
    except _BROKEN:
        return [left(number, "", "event_broken")]
    try:
        spans = days_of(event)
    except NotTaken as reason:
        return [left(number, name, reason.code, **reason.params)]
    except _BROKEN:
        return [left(number, name, "event_broken")]
    if not name:
        return [left(number, "", "event_nameless")]
    kind = _KINDS.get(said) or guessed_kind(name)
    return [ReadLine(number, name, kind, first, last) for first, last in spans]
