"""A school year before it is counted with: everything may still be wrong in it, so nothing here raises."""

from dataclasses import dataclass
from datetime import date

from midline.core.days import MONDAY_TO_FRIDAY, SchoolYear, Span


@dataclass(frozen=True)
class Stretch:
    """A term, or days without school: its name, first and last day included."""

    name: str
    first: date
    last: date

    @property
    def ordered(self) -> bool:
        """Whether it does not end before it begins."""
        return self.first <= self.last

    def holds(self, day: date) -> bool:
        """Whether the day lies in it."""
        return self.first <= day <= self.last


@dataclass(frozen=True)
class OpenDay:
    """A day with school that the week or a closing would leave out: a day made up, most often."""

    name: str
    on: date


@dataclass(frozen=True)
class YearPlan:
    """First and last day of instruction, the weekdays with school (Monday 0), terms, closings, days made up."""

    first_day: date
    last_day: date
    weekdays: frozenset[int] = MONDAY_TO_FRIDAY
    terms: tuple[Stretch, ...] = ()
    closed: tuple[Stretch, ...] = ()
    extra: tuple[OpenDay, ...] = ()

    def holds(self, day: date) -> bool:
        """Whether the day lies in the year."""
        return self.first_day <= day <= self.last_day

    @property
    def as_year(self) -> SchoolYear:
        """The year as clocks count with it. ValueError where a closing runs backwards."""
        return SchoolYear(
            self.first_day,
            self.last_day,
            tuple(Span(one.first, one.last) for one in self.closed),
            weekdays=self.weekdays,
            extra=frozenset(one.on for one in self.extra),
        )
