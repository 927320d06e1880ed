"""The days that a term may hang on: the end of a school year, the first day of the next, an earlier fact."""

from dataclasses import dataclass
from datetime import date

from midline.core.clocks.situation import Situation
from midline.core.days import (
    SchoolCalendar,
    age_on,
    first_instructional_day,
    last_instructional_day,
    school_year_of,
)


@dataclass(frozen=True)
class YearEnds:
    """The last day of instruction of a school year and the first of the next, None where they are not listed.

    `turns` is the 30 June on which the year ends at the latest, school years turning over with July.
    """

    year: int
    last: date | None
    next_first: date | None

    @property
    def turns(self) -> date:
        """The last day before the next school year."""
        return date(self.year + 1, 6, 30)

    def before(self, calendar: SchoolCalendar | None) -> "YearEnds":
        """The same of the school year before."""
        return year_ends(date(self.year, 6, 30), calendar)


def year_ends(day: date, calendar: SchoolCalendar | None) -> YearEnds:
    """Those of the school year of a day."""
    year = school_year_of(day)
    if calendar is None:
        return YearEnds(year, None, None)
    return YearEnds(year, last_instructional_day(calendar, day), first_instructional_day(calendar, year + 1))


def last_fact(kind: str, until: date, case: Situation) -> date | None:
    """The day of the last fact of a kind, about a first evaluation, up to a day; None where there is none."""
    of_kind = (fact for fact in case.facts if fact.kind == kind and fact.about in (None, "initial"))
    return max((fact.on for fact in of_kind if fact.on <= until), default=None)


def younger_than(years: int, on: date, case: Situation) -> bool | None:
    """Whether the child was under that age on a day; None where the birth date is not known."""
    if case.birth_date is None:
        return None
    return case.birth_date > on or age_on(case.birth_date, on).years < years
