"""Where a named branch of a state's law sets a property of clocks aside, and why. The tests of properties read this."""

from typing import NamedTuple

CLOSED_DAY = "a closed day more never brings a day forward"
LATER_START = "a later start never brings the day forward"
COUNTED_DAY = "a clock ends on a day that its unit counts"
NAMED_FACT = "a clock that cannot tell names the fact that would settle it"


class Branch(NamedTuple):
    """One exception: the property, whose law, which rule, which branch of it, and why it is so."""

    property: str
    law: str
    rule: str
    branch: str
    why: str


EXCEPTIONS = (
    Branch(
        CLOSED_DAY,
        "TX",
        "initial_evaluation",
        "absences",
        "a day that is closed can no longer be missed: of three absences two are left, and two add nothing",
    ),
    Branch(
        LATER_START,
        "TX",
        "initial_evaluation",
        "absences",
        "an absence before the later start is not in the period: of three absences two are left, and two add nothing",
    ),
    Branch(
        COUNTED_DAY,
        "TX",
        "initial_evaluation",
        "30 June",
        "a consent with 35 to 44 school days left has a day of the calendar, 30 June, for its last",
    ),
    Branch(
        COUNTED_DAY,
        "MA",
        "initial_evaluation",
        "end of the year",
        "a consent with 30 to 45 school days left ends fourteen calendar days after the year",
    ),
    Branch(COUNTED_DAY, "DE", "initial_evaluation", "90 days", "ninety calendar days bind where they come first"),
    Branch(COUNTED_DAY, "NE", "initial_evaluation", "60 days", "sixty calendar days bind where they come first"),
    Branch(COUNTED_DAY, "CT", "initial_evaluation", "federal clock", "sixty calendar days from consent may come first"),
    Branch(COUNTED_DAY, "OR", "initial_evaluation", "readings", "one source says calendar days, and the earlier binds"),
    Branch(COUNTED_DAY, "ME", "initial_evaluation", "under five", "under Child Development Services: calendar days"),
    Branch(NAMED_FACT, "GA", "initial_evaluation", "late consents", "that part of the rule was cut off where read"),
    Branch(NAMED_FACT, "IL", "initial_evaluation", "year end", "that part of the rule was not read"),
    Branch(NAMED_FACT, "CT", "services_start", "advice", "ten school days are what the department advises, no rule"),
)


def excepted(of_property, law, rule):
    """Whether a rule of a jurisdiction has a branch that sets the property aside."""
    return any((one.property, one.law, one.rule) == (of_property, law, rule) for one in EXCEPTIONS)
