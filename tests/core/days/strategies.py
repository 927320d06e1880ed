"""Made-up calendars for properties."""

from datetime import date, timedelta

from hypothesis import strategies as st

from midline.core.days import SchoolCalendar, SchoolYear, Span


@st.composite
def calendars(draw: st.DrawFn) -> SchoolCalendar:
    """Two or three years of a district, each with a few closings, and holidays known for all of them."""
    first = draw(st.integers(2020, 2030))
    years = []
    for year in range(first, first + draw(st.integers(2, 3))):
        begins = date(year, 8, 1) + timedelta(days=draw(st.integers(0, 40)))
        ends = date(year + 1, 5, 15) + timedelta(days=draw(st.integers(0, 35)))
        shut = [
            Span(begins + timedelta(days=at), begins + timedelta(days=at + long))
            for at, long in draw(st.lists(st.tuples(st.integers(0, 250), st.integers(0, 14)), max_size=6))
        ]
        years.append(SchoolYear(begins, ends, tuple(shut)))
    weekdays = frozenset(draw(st.sampled_from([(0, 1, 2, 3, 4), (0, 1, 2, 3), (1, 2, 3, 4)])))
    known = Span(date(first, 1, 1), date(first + 4, 12, 31))
    days = draw(st.lists(st.dates(known.first, known.last), max_size=30))
    return SchoolCalendar(tuple(years), weekdays, frozenset(days), known)


@st.composite
def calendars_with_a_day(draw: st.DrawFn) -> tuple[SchoolCalendar, date]:
    """A calendar and a day of its first year."""
    calendar = draw(calendars())
    year = calendar.years[0]
    return calendar, year.first_day + timedelta(days=draw(st.integers(0, 300)))
