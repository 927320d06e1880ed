"""The columns of the tables, and what a row of the answer is. Days are ordinals (`date.toordinal`)."""

from typing import NamedTuple

PLACES = 64
"""More than the kinds of any pathway: a fact's place in its case is its day times this, and its kind's place."""


class Answer(NamedTuple):
    """One rule in one case: as the core's clock stands. None for a day that there is not; `missing` parted by "|"."""

    case: int
    rule: str
    state: str
    due: int | None
    earliest: int | None
    latest: int | None
    ended: int | None
    missing: str


class Counted(NamedTuple):
    """What the core says of a rule (`law`: whose, and its id) that starts on a day in a calendar, nothing done since.

    `sure`: the rule was checked, so that an end before the earliest day is in time; `uncounted`: it has no number.
    """

    law: str
    calendar: int
    start: int
    due: int | None
    earliest: int | None
    latest: int | None
    missing: str
    sure: bool
    uncounted: bool


class RuleOf(NamedTuple):
    """A rule in a state: whose law it is, what starts it, the end to name, whether it hangs on the calendar."""

    state: str
    rule: str
    law: str
    start_kind: str
    first_end: str
    starts_plainly: bool
    by_calendar: bool


class Closing(NamedTuple):
    """A kind of fact that closes a rule: "ended", "shown" (it must have ended by then) or "stopped"."""

    law: str
    kind: str
    how: str


class CaseRow(NamedTuple):
    """A case of the snapshot: a number that leads nowhere. `plain`: each kind once and nothing said beside its day."""

    case: int
    state: str
    calendar: int
    plain: bool


class FactRow(NamedTuple):
    """A fact of the snapshot; `place` puts it in order among the facts of its case."""

    case: int
    kind: str
    day: int
    place: int
