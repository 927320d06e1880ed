"""Everything of one case that its clocks depend on, apart from the law."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date

from midline.core.days import SchoolCalendar
from midline.core.law.rule import Rule
from midline.core.law.terms import Schooling
from midline.core.pathways.facts import Fact

# The rules in force on a day, each id once. A clock is counted under the rule of the day on which it started.
RulesOn = Callable[[date], Sequence[Rule]]


@dataclass(frozen=True)
class Agreement:
    """A written agreement between parent and school on a later day for one rule, and the day they agreed."""

    rule: str
    until: date
    agreed_on: date


@dataclass(frozen=True)
class Situation:
    """A case on the day `today`.

    `calendar` is the district's (None where it is not known); `payer` who pays the clinic ("medicare", "medicaid",
    "private", ...); `plan_days` the length of the plan of care in days; `absences` the school days that the child
    missed; `schooling` how the child goes to school (None: taken as enrolled in the district's schools, which is whose
    absences are kept).
    """

    today: date
    facts: tuple[Fact, ...] = ()
    calendar: SchoolCalendar | None = None
    birth_date: date | None = None
    payer: str | None = None
    plan_days: int | None = None
    absences: frozenset[date] = field(default=frozenset())
    schooling: Schooling | None = None
    agreements: tuple[Agreement, ...] = ()
