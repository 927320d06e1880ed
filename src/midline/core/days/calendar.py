"""A district's school years and closings, and the public holidays that business days skip.

A school day is "any day, including a partial day that children are in attendance at school for instructional
purposes" and a business day is Monday to Friday less federal and state holidays (34 CFR 300.11). So `closed` makes
school days and `holidays` makes business days, and neither touches the other: a school that opens on Veterans Day has
a school day then, and an office that shuts has no business day.
"""

from bisect import bisect_left
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cached_property

from midline.core.days.span import Span
from midline.core.days.weekdays import MONDAY_TO_FRIDAY

# Two listed years with more than this between them have a year missing between them, not a summer.
LONGEST_SUMMER = 150
LONGEST_YEAR = 366


@dataclass(frozen=True)
class SchoolYear:
    """First and last day of instruction of one year (or term), and the days in it without school.

    `weekdays` are its own where they are not those of the calendar. `extra` days hold school whatever the week and the
    closings say: days made up.
    """

    first_day: date
    last_day: date
    closed: tuple[Span, ...] = ()
    weekdays: frozenset[int] | None = None
    extra: frozenset[date] = frozenset()


@dataclass(frozen=True)
class CalendarProblem:
    """What is wrong with a calendar: the path (`years[1].first_day`), the value and a code for it."""

    field: str
    value: object
    code: str


@dataclass(frozen=True)
class SchoolCalendar:
    """School years, the weekdays (Monday 0) on which school is held, and the holidays.

    `holidays_known` is the stretch for which every public holiday is listed; None means that none are known, and no
    business day can be counted. ValueError for a calendar with `problems`.
    """

    years: tuple[SchoolYear, ...] = ()
    weekdays: frozenset[int] = MONDAY_TO_FRIDAY
    holidays: frozenset[date] = field(default=frozenset())
    holidays_known: Span | None = None

    def __post_init__(self) -> None:
        for problem in calendar_problems(self.years, self.weekdays):
            raise ValueError(f"{problem.field}: {problem.code} ({problem.value})")
        object.__setattr__(self, "years", tuple(sorted(self.years, key=lambda year: year.first_day)))

    @cached_property
    def known(self) -> tuple[Span, ...]:
        """The stretches in which it is certain of each day whether it is a school day.

        The first day of instruction of a year is its first, so from 1 July on (school years turn over with July) the
        days before an autumn start hold no school; nothing is known of what comes after the last day of instruction
        until the next year is listed.
        """
        spans: list[Span] = []
        for year in self.years:
            if spans and (year.first_day - spans[-1].last).days <= LONGEST_SUMMER:
                spans[-1] = Span(spans[-1].first, year.last_day)
            else:
                spans.append(Span(_reach(year.first_day), year.last_day))
        return tuple(spans)

    @cached_property
    def school_ordinals(self) -> tuple[int, ...]:
        """Every known school day as a day ordinal, in order."""
        days: list[int] = []
        for year in self.years:
            shut = {day for span in year.closed for day in _ordinals(span)}
            week = self.weekdays if year.weekdays is None else year.weekdays
            made_up = {day.toordinal() for day in year.extra}
            whole = _ordinals(Span(year.first_day, year.last_day))
            days += [day for day in whole if day in made_up or ((day - 1) % 7 in week and day not in shut)]
        return tuple(days)

    def week_on(self, day: date) -> frozenset[int]:
        """The weekdays with school in the year that holds the day; those of the calendar between years."""
        year = next((year for year in self.years if year.first_day <= day <= year.last_day), None)
        return self.weekdays if year is None or year.weekdays is None else year.weekdays

    @cached_property
    def business_holidays(self) -> tuple[int, ...]:
        """The holidays that fall on Monday to Friday, as day ordinals in order."""
        return tuple(sorted(day.toordinal() for day in self.holidays if day.weekday() in MONDAY_TO_FRIDAY))

    def is_school_day(self, day: date) -> bool | None:
        """Whether school is held; None when the calendar does not reach that day."""
        if self.known_around(day) is None:
            return None
        place = bisect_left(self.school_ordinals, day.toordinal())
        return place < len(self.school_ordinals) and self.school_ordinals[place] == day.toordinal()

    def is_business_day(self, day: date) -> bool | None:
        """Whether it is Monday to Friday and no holiday; None when the holidays of that time are not known."""
        if day.weekday() not in MONDAY_TO_FRIDAY:
            return False
        if self.holidays_known is None or day not in self.holidays_known:
            return None
        return day not in self.holidays

    def unknown_within(self, span: Span) -> tuple[Span, ...]:
        """The stretches of a span of which it knows nothing, in order."""
        found, at = [], span.first
        for known in self.known:
            if known.last < at or known.first > span.last:
                continue
            if known.first > at:
                found.append(Span(at, known.first - timedelta(days=1)))
            at = known.last + timedelta(days=1)
        if at <= span.last:
            found.append(Span(at, span.last))
        return tuple(found)

    def known_around(self, day: date) -> Span | None:
        """The known stretch that holds `day`, or None."""
        return next((span for span in self.known if day in span), None)


def calendar_problems(years: tuple[SchoolYear, ...], weekdays: frozenset[int]) -> tuple[CalendarProblem, ...]:
    """Everything wrong with a calendar.

    That is: no weekdays, a year that runs backwards, is longer than a year or shares a day with another, and a closing
    so far from its year that its date must be mistyped. A closing listed twice, or a little outside, does no harm.
    """
    found: list[CalendarProblem] = []
    if not weekdays or not weekdays <= set(range(7)):
        found.append(CalendarProblem("weekdays", sorted(weekdays), "weekdays_wrong"))
    for index, year in enumerate(years):
        place = f"years[{index}]"
        if year.weekdays is not None and (not year.weekdays or not year.weekdays <= set(range(7))):
            found.append(CalendarProblem(f"{place}.weekdays", sorted(year.weekdays), "weekdays_wrong"))
        if year.last_day < year.first_day:
            found.append(CalendarProblem(f"{place}.last_day", year.last_day, "year_backwards"))
            continue
        if (year.last_day - year.first_day).days >= LONGEST_YEAR:
            found.append(CalendarProblem(f"{place}.last_day", year.last_day, "year_too_long"))
        if any(year.first_day <= other.last_day and other.first_day <= year.last_day for other in years[:index]):
            found.append(CalendarProblem(f"{place}.first_day", year.first_day, "years_overlap"))
        for number, span in enumerate(year.closed):
            if (year.first_day - span.last).days > LONGEST_SUMMER or (span.first - year.last_day).days > LONGEST_SUMMER:
                found.append(CalendarProblem(f"{place}.closed[{number}]", span.first, "closed_far_away"))
    return tuple(found)


def _reach(first_day: date) -> date:
    return date(first_day.year, 7, 1) if 7 <= first_day.month <= 9 else first_day


def _ordinals(span: Span) -> range:
    return range(span.first.toordinal(), span.last.toordinal() + 1)
