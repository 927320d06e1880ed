"""Calendars for the tests of terms: one year with a week off in October, and the next year's beginning.

October 2026           the week off: Monday 5 to Friday 9; the weekends beside it are 3, 4 and 10, 11 October
Mo Tu We Th Fr Sa Su
 5  6  7  8  9 10 11
"""

from midline.core.days import SchoolCalendar, SchoolYear, Span
from tests.core.clocks.rules import D

WEEK_OFF = Span(D("2026-10-05"), D("2026-10-09"))
THIS_YEAR = SchoolYear(D("2026-08-12"), D("2027-05-27"), (WEEK_OFF,))
NEXT_YEAR = SchoolYear(D("2027-08-11"), D("2028-05-25"))
CALENDAR = SchoolCalendar((THIS_YEAR, NEXT_YEAR))
ONE_YEAR = SchoolCalendar((THIS_YEAR,))
