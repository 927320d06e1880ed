"""A calendar file of either kind, known by what it begins with and never by its name."""

from midline.exchange.caseload.parsing import text_of
from midline.exchange.ical.events import events_of
from midline.exchange.ical.read_lines import CalendarFile
from midline.exchange.ical.table import table_lines
from midline.exchange.limits import MEGABYTE
from midline.exchange.problems import ImportProblem, ImportRefused

LARGEST = 2 * MEGABYTE
"""Bytes. The calendar of a large district with all its games and concerts has a few hundred thousand."""
_ICS, _ZIP = "BEGIN:VCALENDAR", b"PK\x03\x04"


def read_calendar(data: bytes, name: str = "calendar") -> CalendarFile:
    """Every entry of an .ics or CSV file. ImportRefused where it cannot be read: too large, no UTF-8, or neither."""
    if data.startswith(_ZIP):
        raise ImportRefused((ImportProblem("calendars.file_is_zip", name),))
    text = text_of(data, name, LARGEST)
    at = text.find("\0")
    if at >= 0:
        raise ImportRefused((ImportProblem("imports.nul", name, line=text.count("\n", 0, at) + 1),))
    if not text.strip():
        raise ImportRefused((ImportProblem("imports.file_empty", name),))
    if text.lstrip()[: len(_ICS)].upper() == _ICS:
        return events_of(text, name)
    return table_lines(text, name)
