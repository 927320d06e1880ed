"""Months and years added to a date."""

import calendar
from datetime import date


def add_months(start: date, months: int) -> date:
    """The same day of the month, `months` later (earlier when negative).

    Where that month is too short the answer is its last day: 31 January and one month is 28 or 29 February. So a term
    of months never runs into a month the law did not name.
    """
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    return date(year, month + 1, min(start.day, calendar.monthrange(year, month + 1)[1]))


def add_years(start: date, years: int) -> date:
    """The anniversary, `years` later; that of 29 February is 28 February in a common year."""
    return add_months(start, 12 * years)
