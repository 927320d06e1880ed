"""The tables that the core makes: each rule counted for each calendar and each day on which it may start."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

from midline import lawbook
from midline.core.clocks import Clock, Situation, clocks, rules_of
from midline.core.clocks.counting import NO_NUMBER
from midline.core.clocks.endings import ending_kinds, showing_kinds, takes_purpose
from midline.core.clocks.occurrence import is_start
from midline.core.days import SchoolCalendar
from midline.core.law import Rule
from midline.core.pathways import pathway
from midline.core.pathways.facts import Fact
from midline.insight.columns import CaseRow, Closing, Counted, FactRow, RuleOf
from midline.insight.sayable import why_not

ANY_CALENDAR = -1
"""Stands for every calendar, where a rule counts each day."""
_UNITS_OF_NO_CALENDAR = frozenset({"calendar", "month", "year"})


def law_of(rule: Rule) -> str:
    """Whose rule it is, and which: the federal one is counted once for all states."""
    return f"{rule.jurisdiction}.{rule.id}"


class Start(NamedTuple):
    """A rule that starts on a day (an ordinal) in a calendar, or in any."""

    law: str
    calendar: int
    day: int


@lru_cache(maxsize=8)
def rules_of_states(programme: str, on: date) -> dict[str, tuple[Rule, ...]]:
    """The rules of a programme that make clocks, for every state."""
    return {code: lawbook.rules_for(programme, code, on) for code in lawbook.codes()}


def said_by_join(programme: str, on: date) -> Iterator[RuleOf]:
    """Every rule in every state that a join can say."""
    for code, rules in rules_of_states(programme, on).items():
        for rule in rules:
            if why_not(rule):
                continue
            begun = is_start(Fact(rule.starts[0], on), rule)
            yield RuleOf(code, rule.id, law_of(rule), rule.starts[0], rule.ends[0], begun, _by_calendar(rule))


def closings(programme: str, on: date) -> Iterator[Closing]:
    """What closes each of those rules, for facts that say nothing beside their day."""
    for law, rule in _distinct(programme, on).items():
        for kind in pathway(programme).kinds:
            fact = Fact(kind.kind, on)
            if takes_purpose(fact, rule.id):
                yield Closing(law, kind.kind, "stopped")
            elif kind.kind in ending_kinds(rule.ends, rule.id):
                yield Closing(law, kind.kind, "ended")
            elif kind.kind in showing_kinds(rule.ends):
                yield Closing(law, kind.kind, "shown")


def counted(
    programme: str, on: date, calendars: Mapping[int, SchoolCalendar | None], days: Sequence[date]
) -> Iterator[Counted]:
    """Each rule that a join can say, in each calendar that it hangs on, started on each of the days."""
    for law, rule in _distinct(programme, on).items():
        chosen = calendars if _by_calendar(rule) else {ANY_CALENDAR: None}
        for number, calendar in chosen.items():
            for day in days:
                yield _row(law, number, day, _clock(programme, rule, day, calendar))


def starts_of(programme: str, on: date, case: CaseRow, facts: Iterable[FactRow]) -> Iterator[Start]:
    """What a join looks up for a plain case: each rule that one of its facts starts, in its calendar, on its day."""
    for rule in rules_of_states(programme, on)[case.state]:
        if case.plain and not why_not(rule):
            number = case.calendar if _by_calendar(rule) else ANY_CALENDAR
            yield from (Start(law_of(rule), number, fact.day) for fact in facts if fact.kind == rule.starts[0])


def counted_where(
    programme: str, on: date, calendars: Mapping[int, SchoolCalendar | None], starts: Iterable[Start]
) -> Iterator[Counted]:
    """The same as `counted`, of these starts alone: as many as a snapshot has, and not all that there could be."""
    rules = _distinct(programme, on)
    for law, number, day in starts:
        start = date.fromordinal(day)
        yield _row(law, number, start, _clock(programme, rules[law], start, calendars.get(number)))


def _distinct(programme: str, on: date) -> dict[str, Rule]:
    every = (rule for rules in rules_of_states(programme, on).values() for rule in rules)
    return {law_of(rule): rule for rule in every if not why_not(rule)}


def _by_calendar(rule: Rule) -> bool:
    """Whether its count looks at the school calendar; one that only counts days is the same in all of them."""
    counts = [rule.count, *(limit.count for limit in rule.limits), *(reading.count for reading in rule.readings)]
    plain = all(count is None or count.unit in _UNITS_OF_NO_CALENDAR for count in counts)
    terms = (rule.leaves_out, rule.year_end, rule.start_moved, *(reading.leaves_out for reading in rule.readings))
    return not plain or any(terms)


def _clock(programme: str, rule: Rule, day: date, calendar: SchoolCalendar | None) -> Clock:
    case = Situation(today=day + timedelta(days=1), facts=(Fact(rule.starts[0], day),), calendar=calendar)
    return next(clock for clock in clocks(programme, case, rules_of([rule])) if clock.rule == rule.id)


def _row(law: str, calendar: int, day: date, clock: Clock) -> Counted:
    return Counted(
        law,
        calendar,
        day.toordinal(),
        _ordinal(clock.due),
        _ordinal(clock.earliest),
        _ordinal(clock.latest),
        "|".join(clock.missing),
        "rule_not_verified" not in clock.missing,
        clock.missing == NO_NUMBER,
    )


def _ordinal(day: date | None) -> int | None:
    return None if day is None else day.toordinal()
