"""On which day a parent's rights pass to the young adult, as far as somebody read it in the law.

Rights over school records pass at eighteen or on entering college (34 CFR 99.3, 99.5), as studentprivacy.ed.gov
reports it. Decisions under IDEA pass only where the state says so (34 CFR 300.520), and health decisions at the age
that each state sets: nobody has read those yet, so no day is given, and nothing passes until a person recorded it.
They may record it ahead, and then it passes on its day (decision 24 says why not by the birthday alone).
"""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from midline.core.days import ADULT, add_years, birthday

Right = Literal["school_records", "school_decisions", "health"]
RIGHTS: tuple[Right, ...] = ("school_records", "school_decisions", "health")


TOLD_FROM = 16
"""Age from which families and staff are told, and the list asks for a record: two years before the only day that
anybody read. How long before it must be told (34 CFR 300.320(c)) nobody has read; a year, as it is reported."""
AHEAD = 366
"""Days ahead that a passing may be recorded at most."""


@dataclass(frozen=True)
class AgeRule:
    """The age at which a right passes, with where it was read; `age` None where nobody could check it."""

    age: int | None
    citation: str
    source: str = ""
    confidence: str = "unverified"


SCHOOL_RECORDS = AgeRule(
    ADULT, "34 CFR 99.3, 99.5", "https://studentprivacy.ed.gov/content/eligible-student", "secondary"
)
AGES: dict[Right, AgeRule] = {
    "school_records": SCHOOL_RECORDS,
    "school_decisions": AgeRule(None, "34 CFR 300.520"),
    "health": AgeRule(None, "state law"),
}


@dataclass(frozen=True)
class Passing:
    """When one right passes: `on`, the first day it is the young adult's; None, with `because`, if nobody can tell."""

    right: Right
    rule: AgeRule
    on: date | None
    because: str

    @property
    def parents_last_day(self) -> date | None:
        """The last day on which the right is the parents'."""
        return None if self.on is None else self.on - timedelta(days=1)


def passing(birth_date: date | None, ages: dict[Right, AgeRule] | None = None) -> tuple[Passing, ...]:
    """Each right with the day it passes, for a child of this birth date."""
    table = AGES if ages is None else ages
    return tuple(_one(right, table[right], birth_date) for right in RIGHTS)


def told_now(birth_date: date | None, today: date) -> bool:
    """Whether a family and staff are told by now what changes on the eighteenth birthday."""
    return birth_date is not None and birthday(birth_date, TOLD_FROM) <= today


def born_by(years: int, today: date) -> date:
    """The last day of birth of those who are so many years old today; for a list that a database orders."""
    day = add_years(today, -years)
    leap = day + timedelta(days=1)
    return leap if birthday(leap, years) <= today else day


def _one(right: Right, rule: AgeRule, birth_date: date | None) -> Passing:
    if rule.age is None:
        return Passing(right, rule, None, "access.passing_not_checked")
    if birth_date is None:
        return Passing(right, rule, None, "access.passing_birth_date_missing")
    return Passing(right, rule, birthday(birth_date, rule.age), "access.passing_on")
