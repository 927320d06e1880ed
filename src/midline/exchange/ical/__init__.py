"""School calendars and a child's dates as iCalendar (RFC 5545) and CSV.

`read_calendar(data, name) -> CalendarFile`: each line of a file, taken or left with its reason; ImportRefused where the
file as a whole cannot be read. `write_year_ics`, `write_year_csv`, `write_dates` make texts.
"""

from midline.exchange.ical.dates import DayEntry, write_dates
from midline.exchange.ical.read_lines import CalendarFile, ReadLine
from midline.exchange.ical.reading import LARGEST, read_calendar
from midline.exchange.ical.writing import write_year_csv, write_year_ics

__all__ = [
    "LARGEST",
    "CalendarFile",
    "DayEntry",
    "ReadLine",
    "read_calendar",
    "write_dates",
    "write_year_csv",
    "write_year_ics",
]
