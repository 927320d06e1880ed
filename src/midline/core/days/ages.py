"""How old a child is on a day, and when a birthday falls.

A child born on 29 February has the birthday on 28 February in a common year. The law tables do not say; what hangs on a
birthday here is a date by which something must be in place for the child (the plan by the third birthday, 34 CFR
300.124(b)), and the earlier of the two readings can never bring it a day late.
"""

from dataclasses import dataclass
from datetime import date

from midline.core.days.months import add_months, add_years

ADULT = 18
"""The age of majority that the product counts with: school records are the student's from it (34 CFR 99.3, 99.5)."""
TOLD_AHEAD_YEARS = 1
"""Years ahead that a student is told of the rights that pass: `rights_transfer_notice` of the federal lawbook, whose
figure could not be checked (34 CFR 300.320(c)); a test holds the two together."""


@dataclass(frozen=True)
class Age:
    """Completed years, and completed months beyond them (0 to 11)."""

    years: int
    months: int

    @property
    def in_months(self) -> int:
        """The whole age in completed months."""
        return self.years * 12 + self.months


def birthday(birth_date: date, years: int) -> date:
    """The day on which someone born on `birth_date` becomes `years` old."""
    return add_years(birth_date, years)


def age_on(birth_date: date, day: date) -> Age:
    """The age on `day`, on the birthday itself already the new one. ValueError for a day before birth."""
    if day < birth_date:
        raise ValueError(f"{day} is before the birth date {birth_date}")
    months = (day.year - birth_date.year) * 12 + day.month - birth_date.month
    if add_months(birth_date, months) > day:
        months -= 1
    return Age(*divmod(months, 12))
