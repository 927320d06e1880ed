"""A family's answers read once: how old the child is, where the trouble is, what may be taken as said."""

from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

from midline.core.days.ages import age_on, birthday
from midline.core.days.months import add_months
from midline.core.guide.family import Concern, Family
from midline.core.guide.law_for import LawFor
from midline.core.guide.vocabulary import EITHER_PLACES, SCHOOL_PLACES

# The three spans before the third birthday of 34 CFR 303.209.
PLAN_AT_LEAST_DAYS = 90
PLAN_AT_MOST_MONTHS = 9
TOO_LATE_FOR_PART_C_DAYS = 45
# "Between the ages of 3 and 21, inclusive": 34 CFR 300.101(a).
LAST_SCHOOL_AGE = 21


@dataclass(frozen=True)
class Picture:
    """What the routes ask about. `touches_school` and `suspected` are `yes`, `maybe` or `no`."""

    family: Family
    law: LawFor

    @cached_property
    def age(self) -> int:
        """Whole years."""
        return age_on(self.family.birth_date, self.family.today).years

    @cached_property
    def third_birthday(self) -> date:
        """The day early intervention hands over."""
        return birthday(self.family.birth_date, 3)

    @cached_property
    def days_to_three(self) -> int:
        """Days until the third birthday; zero or less once it is past."""
        return (self.third_birthday - self.family.today).days

    @cached_property
    def near_three(self) -> bool:
        """Under three, and within the nine months in which the move to the district is planned."""
        return self.days_to_three > 0 and self.family.today >= add_months(self.third_birthday, -PLAN_AT_MOST_MONTHS)

    @cached_property
    def plan_by(self) -> date:
        """The last day for the plan of the move: ninety days before the third birthday."""
        return self.third_birthday - timedelta(days=PLAN_AT_LEAST_DAYS)

    @property
    def under_three(self) -> bool:
        """Early intervention answers, whatever else is said."""
        return self.age < 3

    @property
    def has(self) -> frozenset[str]:
        """What the family already has; nothing where they were not asked."""
        return frozenset(self.family.has or ())

    @property
    def has_iep(self) -> bool:
        """An IEP, with or without OT."""
        return bool(self.has & {"iep", "iep_with_ot"})

    @property
    def asks(self) -> str:
        """Who is asked to test: `school` where the child is in a public one, else the `district`."""
        elsewhere = ("private", "home", "preschool", "not_yet")
        return "district" if self.under_three or self.family.schooling in elsewhere else "school"

    @property
    def no_school_day(self) -> bool:
        """Whether the child's day has no school in it: a toddler, one not in school yet, or taught at home."""
        return self.under_three or self.family.schooling in ("home", "not_yet")

    @cached_property
    def goes_to_school(self) -> bool:
        """Whether a bathroom or a playground is likely the school's own."""
        out = ("home", "not_yet")
        return self.family.affects_school is not False and self.family.schooling not in out and not self.under_three

    def at_school(self, concern: Concern) -> bool:
        """Whether a concern lies in the school day, meals, recess and the bus included."""
        if concern.environment in EITHER_PLACES:
            return self.goes_to_school
        return concern.environment in SCHOOL_PLACES

    @cached_property
    def school_concerns(self) -> tuple[Concern, ...]:
        """Concerns that lie in the school day."""
        return tuple(concern for concern in self.family.concerns if self.at_school(concern))

    @cached_property
    def other_concerns(self) -> tuple[Concern, ...]:
        """Concerns at home, in the community and anywhere else."""
        return tuple(concern for concern in self.family.concerns if not self.at_school(concern))

    @cached_property
    def touches_school(self) -> str:
        """The family's own word first; where they do not know, trouble at school that is more than a little counts."""
        if self.under_three:
            return "maybe"
        said = self.family.affects_school
        if said is not None:
            return "yes" if said else "no"
        felt = any(concern.severity in (2, 3) for concern in self.school_concerns)
        return "yes" if felt else "maybe"

    @cached_property
    def suspected(self) -> str:
        """Whether a disability is suspected: a plan or a request shows it; else the family's word; else a diagnosis."""
        if self.has & {"iep", "iep_with_ot", "section_504", "ifsp", "school_declined", "found_not_eligible"}:
            return "yes"
        said = self.family.disability_suspected
        if said is not None:
            return "yes" if said else "no"
        return "yes" if self.family.diagnosis else "maybe"

    @property
    def mild_or_new(self) -> bool:
        """Some trouble at school slows the day only a little, or began only weeks ago."""
        return any(concern.severity == 1 or concern.since == "weeks" for concern in self.school_concerns)

    @property
    def only_ot_needed(self) -> bool:
        """The family says that no other special teaching is needed."""
        return self.family.other_special_education_need is False
