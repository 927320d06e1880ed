"""The terms of a rule beside its plain count: what is left out, other last days, further limits, what is not said.

Each carries `words`: the part of the rule's own prose (its `pauses`, note or counting) that it was made from.
"""

from dataclasses import dataclass
from typing import Literal

from midline.core.law.units import Count

Edge = Literal["counted", "left_out", "open"]
What = Literal["breaks", "closings", "summer", "between_terms", "absences", "consent_time"]
Added = Literal["all", "excess"]
After = Literal["last_day", "first_day_of_next_year"]
Least = Literal["plain_count", "last_day", "none"]
Most = Literal["full_count", "none"]
Schooling = Literal["public", "private_or_home", "not_enrolled"]


@dataclass(frozen=True)
class Weekends:
    """Whether the days of the weekend before, inside and after a break count. "open": the words do not settle it."""

    before: Edge
    inside: Edge
    after: Edge


@dataclass(frozen=True)
class NotFor:
    """Children whose absences change nothing: by how they go to school and, where given, under an age at the start."""

    words: str
    schooling: Schooling
    age_under: int | None = None


@dataclass(frozen=True)
class LeavesOut:
    """Days that do not count.

    "breaks": days on end without school, of `at_least` school days; "closings": each day without school, and the same
    with `at_least` 1; both with their `weekends`. "summer": from the day after the last day of instruction to the day
    before the first. "between_terms": every such stretch between two terms. "absences": once the child missed `first`
    school days in the period, "all" of them or the "excess" over `first` - 1 are added. "consent_time": the days after
    consent was asked for, up to the day it came in. `not_for`: children whose absences add nothing.
    """

    what: What
    words: str
    at_least: int = 1
    weekends: Weekends | None = None
    first: int | None = None
    added: Added | None = None
    not_for: tuple[NotFor, ...] = ()

    @property
    def is_open(self) -> bool:
        """Whether its words leave the edge of a break open, so that there are two readings."""
        return self.weekends is not None and "open" in (
            self.weekends.before,
            self.weekends.inside,
            self.weekends.after,
        )


@dataclass(frozen=True)
class Left:
    """How much of the school year is left, counted after a day up to and with the last day of instruction.

    In school days or calendar days; both ends belong to it, and None is no limit.
    """

    unit: Literal["school", "calendar"]
    at_least: int | None = None
    at_most: int | None = None

    def holds(self, number: int) -> bool:
        """Whether so many days lie within it."""
        return (self.at_least is None or number >= self.at_least) and (self.at_most is None or number <= self.at_most)


@dataclass(frozen=True)
class YearEnd:
    """Another last day near the end of the school year; of several, the first that holds.

    `left` is measured from the start, or from the last fact of the kind `from_fact` before it. `only_in_summer`: only
    where the plain last day falls in the summer. The last day is `due` (month, day) of the summer, or `count` after the
    day `after`; without a count it is that day. `unless_absences`: not once the child missed so many school days up to
    the last day of instruction; of the children of `not_for` none are counted.
    """

    words: str
    left: Left | None = None
    from_fact: str | None = None
    only_in_summer: bool = False
    unless_absences: int | None = None
    not_for: tuple[NotFor, ...] = ()
    due: tuple[int, int] | None = None
    count: Count | None = None
    after: After | None = None


@dataclass(frozen=True)
class Limit:
    """A further limit: the first to come binds. Counted from the rule's own start, or from the last fact `starts`."""

    words: str
    count: Count
    starts: str | None = None


@dataclass(frozen=True)
class OtherLength:
    """Another count for some children: those under an age at the start, or those of whom `when` holds.

    `when` names a fact that a case does not hold, so that both counts are bounds.
    """

    words: str
    count: Count
    when: str | None = None
    age_under: int | None = None


@dataclass(frozen=True)
class NotSaid:
    """A part that the source or this language does not say, and when it can come into play.

    `left` and `past_year` (the count runs past the last day of instruction) must both hold; with `always` nothing is
    asked. `told`: nothing in a case brings it into play, so the day stands and a reader is told. The day then lies
    between `earliest` and `latest`.
    """

    part: str
    words: str
    left: Left | None = None
    past_year: bool = False
    always: bool = False
    told: bool = False
    earliest: Least = "none"
    latest: Most = "none"


@dataclass(frozen=True)
class StartMoved:
    """A start in the summer is taken for one on the first school day after it."""

    words: str
