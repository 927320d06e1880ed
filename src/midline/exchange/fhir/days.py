"""FHIR dates: a year, a month, a day, or a moment with its own clock."""

import re
from calendar import monthrange
from datetime import date

from midline.exchange.fhir.record import Day

_DATE = re.compile(
    r"(?P<year>[0-9]{4})(?:-(?P<month>[0-9]{2})(?:-(?P<day>[0-9]{2})"
    r"(?:T[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]+)?)?(?:Z|[+-][0-9]{2}:[0-9]{2})?)?)?)?"
)


def day_of(text: str) -> Day | None:
    """The day, month or year that a FHIR date, dateTime or instant names; None when it is none of them.

    Of a moment the day is taken as its own clock has it, since that is the day people at the place would name.
    """
    match = _DATE.fullmatch(text)
    if match is None:
        return None
    year, month, day = (int(part) if part else None for part in match.group("year", "month", "day"))
    try:
        first = date(year or 0, month or 1, day or 1)
    except ValueError:
        return None
    if day:
        return Day(first.isoformat(), first, first)
    last_month = month or 12
    return Day(text, first, date(first.year, last_month, monthrange(first.year, last_month)[1]))
