"""What a clock is: a rule at work in one case, its day, how it stands and how that was found."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from midline.core.days import Span, Unit
from midline.core.law.terms import What

State = Literal["due", "overdue", "met", "met_late", "paused", "not_started", "cannot_tell"]
Param = date | int | str


@dataclass(frozen=True)
class Step:
    """One step of a trail: a code of the catalogue `clocks` and what fills its places.

    A text parameter that ends in `_code` is itself a code of that catalogue; `midline.wording.clocks` writes both out.
    """

    code: str
    params: tuple[tuple[str, Param], ...] = ()

    @property
    def filled(self) -> Mapping[str, Param]:
        """The parameters by name."""
        return dict(self.params)


def step(code: str, **params: Param) -> Step:
    """A step of the trail, `clocks.` put before its code."""
    return Step(f"clocks.{code}", tuple(params.items()))


def number_step(code: str, number: int, **params: Param) -> Step:
    """A step that tells a number: `code_one` for a single one."""
    return step(f"{code}_one" if number == 1 else code, number=number, **params)


@dataclass(frozen=True)
class Started:
    """The kind of fact that starts a clock and the day it happened; None while it has not."""

    kind: str
    on: date | None


@dataclass(frozen=True)
class Reading:
    """One way to read the rule where sources differ: its day (None where it cannot be counted), whose it is."""

    due: date | None
    source: str
    why: Step


@dataclass(frozen=True)
class LeftOut:
    """Days on end that a rule leaves out, and which of its terms does."""

    what: What
    span: Span


@dataclass(frozen=True)
class Way:
    """What the last day was counted by: the number and unit of the limit that binds, and the day it counts from.

    Mostly the rule's own; a further limit, another reading or another length may bind instead.
    """

    days: int
    unit: Unit
    start: date
    start_is_day_one: bool = False


@dataclass(frozen=True)
class Own:
    """A district's own limit beside the law's: where it stands, and its day (None where it cannot be counted)."""

    citation: str
    url: str
    due: date | None


@dataclass(frozen=True)
class Clock:
    """One rule in one case.

    `due` is None when it is not started, paused or cannot be told; then `earliest` and `latest` bound it where that is
    sound, and `missing` names what would settle it. `days` is the count in `unit`s. `ends` is the kind of fact that
    ends it first of all, `ends_any` every one that does; `ended_on` the day it ended, met or not. `left_out`: days
    between start and last day that the rule leaves out beside those its unit does not count. `own`: the limits that a
    district set itself. `way`: what the last day was counted by, None where it was not counted.
    """

    rule: str
    state: State
    due: date | None
    starts: Started | None
    ends: str
    ends_any: tuple[str, ...]
    days: int | None
    unit: str | None
    citation: str
    source: str
    confidence: str
    checked_on: date | None
    jurisdiction: str
    trail: tuple[Step, ...]
    missing: tuple[str, ...] = ()
    readings: tuple[Reading, ...] = ()
    earliest: date | None = None
    latest: date | None = None
    ended_on: date | None = None
    left_out: tuple[LeftOut, ...] = ()
    own: tuple[Own, ...] = ()
    way: Way | None = None
