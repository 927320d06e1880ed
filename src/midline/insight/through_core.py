"""The core's answer for cases of a snapshot: what a join cannot say, and what a join is compared with."""

from collections.abc import Collection, Iterator, Sequence
from datetime import date

from midline.core.clocks import Clock, Situation, clocks, rules_of
from midline.core.days import SchoolCalendar
from midline.core.law import Rule
from midline.core.pathways.facts import Fact
from midline.insight.columns import Answer


def answers(
    programme: str,
    case: int,
    facts: Sequence[Fact],
    calendar: SchoolCalendar | None,
    today: date,
    rules: Sequence[Rule],
    wanted: Collection[str],
) -> Iterator[Answer]:
    """A row for every rule of the case that is wanted; nothing is counted of the others."""
    chosen = [rule for rule in rules if rule.id in wanted]
    situation = Situation(today=today, facts=tuple(facts), calendar=calendar)
    for clock in clocks(programme, situation, rules_of(chosen)):
        yield as_row(case, clock)


def as_row(case: int, clock: Clock) -> Answer:
    """A clock as a row."""
    return Answer(
        case,
        clock.rule,
        clock.state,
        _ordinal(clock.due),
        _ordinal(clock.earliest),
        _ordinal(clock.latest),
        _ordinal(clock.ended_on),
        "|".join(clock.missing),
    )


def fact_of(kind: str, day: int) -> Fact:
    """A fact of the snapshot as the core takes it."""
    return Fact(kind, date.fromordinal(day))


def _ordinal(day: date | None) -> int | None:
    return None if day is None else day.toordinal()
