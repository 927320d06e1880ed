"""A made-up district's calendar of three school years, with breaks of one day, of five school days and of ten."""

from datetime import date

from midline.core.days import SchoolCalendar, SchoolYear, Span


def _closed(*spans: tuple[str, str]) -> tuple[Span, ...]:
    return tuple(Span(date.fromisoformat(first), date.fromisoformat(last)) for first, last in spans)


def _year(first: str, last: str, *closed: tuple[str, str]) -> SchoolYear:
    return SchoolYear(date.fromisoformat(first), date.fromisoformat(last), _closed(*closed))


_YEARS = (
    _year(
        "2026-08-17",
        "2027-06-04",
        ("2026-09-07", "2026-09-07"),
        ("2026-11-25", "2026-11-27"),
        ("2026-12-21", "2027-01-01"),
        ("2027-01-18", "2027-01-18"),
        ("2027-03-15", "2027-03-19"),
        ("2027-05-31", "2027-05-31"),
    ),
    _year(
        "2027-08-16",
        "2028-06-02",
        ("2027-09-06", "2027-09-06"),
        ("2027-11-24", "2027-11-26"),
        ("2027-12-20", "2027-12-31"),
        ("2028-01-17", "2028-01-17"),
        ("2028-03-13", "2028-03-17"),
        ("2028-05-29", "2028-05-29"),
    ),
    _year("2028-08-14", "2029-06-01", ("2028-09-04", "2028-09-04"), ("2028-12-18", "2029-01-01")),
)
_HOLIDAYS = (
    *("2026-09-07", "2026-11-11", "2026-11-26", "2026-12-25"),
    *("2027-01-01", "2027-01-18", "2027-02-15", "2027-05-31", "2027-07-05", "2027-09-06", "2027-11-11", "2027-11-25"),
    *("2027-12-24", "2027-12-31", "2028-01-17", "2028-02-21", "2028-05-29", "2028-07-04"),
)

CALENDAR = SchoolCalendar(
    years=_YEARS,
    holidays=frozenset(date.fromisoformat(day) for day in _HOLIDAYS),
    holidays_known=Span(date(2026, 7, 1), date(2028, 7, 31)),
)
"""Three school years from August 2026 on, and public holidays for two."""
