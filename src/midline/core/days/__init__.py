"""Calendar, school and business days; school calendars; ages."""

from midline.core.days.ages import ADULT, TOLD_AHEAD_YEARS, Age, age_on, birthday
from midline.core.days.calendar import (
    LONGEST_SUMMER,
    LONGEST_YEAR,
    CalendarProblem,
    SchoolCalendar,
    SchoolYear,
    calendar_problems,
)
from midline.core.days.gaps import Gap, between_terms, breaks, summers
from midline.core.days.months import add_months, add_years
from midline.core.days.school_years import first_instructional_day, last_instructional_day, school_year_of
from midline.core.days.span import Span
from midline.core.days.units import OffCalendar, Unit, add_units, count_units, skipped
from midline.core.days.weekdays import MONDAY_TO_FRIDAY, add_weekdays, weekdays_between

__all__ = [
    "ADULT",
    "LONGEST_SUMMER",
    "LONGEST_YEAR",
    "MONDAY_TO_FRIDAY",
    "TOLD_AHEAD_YEARS",
    "Age",
    "CalendarProblem",
    "Gap",
    "OffCalendar",
    "SchoolCalendar",
    "SchoolYear",
    "Span",
    "Unit",
    "add_months",
    "add_units",
    "add_weekdays",
    "add_years",
    "age_on",
    "between_terms",
    "birthday",
    "breaks",
    "calendar_problems",
    "count_units",
    "first_instructional_day",
    "last_instructional_day",
    "school_year_of",
    "skipped",
    "summers",
    "weekdays_between",
]
