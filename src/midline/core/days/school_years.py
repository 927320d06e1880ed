"""Which school year a day belongs to, and where that year ends and the next begins."""

from datetime import date

from midline.core.days.calendar import SchoolCalendar

# School years turn over with July. Where the last listed day of instruction lies before April the spring is missing.
TURNS_OVER = 7
SPRING_ENDS = (4, 6)


def school_year_of(day: date) -> int:
    """The year in which the school year of a day began."""
    return day.year if day.month >= TURNS_OVER else day.year - 1


def last_instructional_day(calendar: SchoolCalendar, day: date) -> date | None:
    """The last day of instruction of the school year that `day` falls in; None where its spring is not listed."""
    ends = [year.last_day for year in calendar.years if school_year_of(year.first_day) == school_year_of(day)]
    last = max(ends, default=None)
    return last if last is not None and SPRING_ENDS[0] <= last.month <= SPRING_ENDS[1] else None


def first_instructional_day(calendar: SchoolCalendar, year: int) -> date | None:
    """The first day of instruction of the school year that began in `year`; None where its fall is not listed."""
    firsts = [one.first_day for one in calendar.years if school_year_of(one.first_day) == year]
    first = min(firsts, default=None)
    return first if first is not None and first.month >= TURNS_OVER else None
