"""A school calendar in JSON."""

from dataclasses import dataclass
from datetime import date

from midline.conf.commands.shapes import Reader
from midline.conf.commands.sound_days import sound_day
from midline.core.days import MONDAY_TO_FRIDAY, SchoolYear, Span, calendar_problems
from midline.core.days.calendar import LONGEST_SUMMER

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_MESSAGES = {
    "year_backwards": "this must not be before the first day of the year",
    "year_too_long": "a school year must be shorter than 366 days; give each year by itself",
    "years_overlap": "this year shares days with another; each day belongs to one year",
    "closed_far_away": f"this lies more than {LONGEST_SUMMER} days outside its school year; check the year of the date",
    "weekdays_wrong": f"this must name at least one of: {', '.join(WEEKDAYS)}",
}


@dataclass(frozen=True)
class AskedCalendar:
    """School years, the weekdays of school, and the holidays where they were listed (None where they were not)."""

    years: tuple[SchoolYear, ...]
    weekdays: frozenset[int]
    holidays: frozenset[date] | None


def read_calendar(reader: Reader) -> AskedCalendar | None:
    """The calendar at `calendar`, None when it is absent or wrong (then the reader holds the errors)."""
    inner = reader.inner("calendar")
    if inner is None:
        return None
    before = len(reader.errors)
    rows = inner.each("years")
    if not rows and len(reader.errors) == before:
        inner.wrong("years", inner.found.get("years"), "this is needed: a list of school years, one or more")
    years = [_year(row) for row in rows]
    weekdays = _weekdays(inner)
    holidays = _holidays(inner)
    inner.close()
    if len(reader.errors) > before:
        return None
    sound = tuple(year for year in years if year is not None)
    for problem in calendar_problems(sound, weekdays):
        value = problem.value.isoformat() if isinstance(problem.value, date) else problem.value
        inner.wrong(problem.field, value, _MESSAGES[problem.code])
    return AskedCalendar(sound, weekdays, holidays) if len(reader.errors) == before else None


def _year(row: Reader) -> SchoolYear | None:
    first, last = sound_day(row, "first_day", required=True), sound_day(row, "last_day", required=True)
    closed = [_closed(row, index, given) for index, given in enumerate(row.rows("closed"))]
    row.close()
    if first is None or last is None:
        return None
    return SchoolYear(first, last, tuple(span for span in closed if span is not None))


def _closed(row: Reader, index: int, given: object) -> Span | None:
    key = f"closed[{index}]"
    if not isinstance(given, dict):
        day = row.as_day(key, given)
        return None if day is None else Span(day, day)
    inner = Reader(given, row.at(key), row.errors)
    first, last = sound_day(inner, "from", required=True), sound_day(inner, "to", required=True)
    inner.close()
    if first is None or last is None:
        return None
    if last < first:
        inner.wrong("to", given["to"], f"this must not be before {first}")
        return None
    return Span(first, last)


def _weekdays(inner: Reader) -> frozenset[int]:
    if "weekdays" not in inner.found:
        inner.value("weekdays")
        return MONDAY_TO_FRIDAY
    days = set()
    before = len(inner.errors)
    for index, name in enumerate(inner.rows("weekdays")):
        if not isinstance(name, str) or name not in WEEKDAYS:
            inner.wrong(f"weekdays[{index}]", name, f"this must be one of: {', '.join(WEEKDAYS)}")
        elif WEEKDAYS.index(name) in days:
            inner.wrong(f"weekdays[{index}]", name, "this weekday is given twice")
        else:
            days.add(WEEKDAYS.index(name))
    if not days and len(inner.errors) == before:
        inner.wrong("weekdays", inner.found["weekdays"], _MESSAGES["weekdays_wrong"])
    return frozenset(days) or MONDAY_TO_FRIDAY


def _holidays(inner: Reader) -> frozenset[date] | None:
    if "holidays" not in inner.found:
        inner.value("holidays")
        return None
    days = (inner.as_day(f"holidays[{index}]", given) for index, given in enumerate(inner.rows("holidays")))
    return frozenset(day for day in days if day is not None)
