"""A rule of law: how long, from what, to what, in whose law, and how sure we are."""

from dataclasses import dataclass, field
from datetime import date
from typing import Literal

Unit = Literal["calendar", "school", "business", "month", "year"]
Confidence = Literal["primary", "secondary", "unverified"]


@dataclass(frozen=True)
class Source:
    """Where a rule was read. `confidence` is as the README of the law tables defines it."""

    citation: str
    url: str
    confidence: Confidence
    checked_on: date
    note: str


@dataclass(frozen=True)
class Count:
    """A plain count. The day of the starting fact is day 0 unless `start_is_day_one`."""

    amount: int
    unit: Unit
    start_is_day_one: bool = False


@dataclass(frozen=True)
class Rule:
    """One rule of one jurisdiction in the span in which it is in force.

    `starts` and `ends` are fact kinds of the pathways (any of several); `count` is None where the law names no number
    or the number could not be checked. `beyond` holds, in our own words, each part of the rule that a plain count does
    not say (a pause for breaks, a second limb, a year-end branch): while it is not empty no due date may be given.
    `extra` keeps every further key of the source table by name, so that nothing read is dropped.
    """

    id: str
    jurisdiction: str
    programmes: tuple[str, ...]
    starts: tuple[str, ...]
    ends: tuple[str, ...]
    count: Count | None
    source: Source
    effective_from: date | None = None
    effective_to: date | None = None
    replaces: str | None = None
    recurs: bool = False
    starts_about: str | None = None
    beyond: tuple[str, ...] = ()
    pauses: str | None = None
    exceptions: str | None = None
    extra: tuple[tuple[str, str], ...] = field(default=())
