"""A snapshot of all cases of a programme as tables of numbers and days, for questions about a population.

What is written is made of codes and day ordinals alone: see `insight.columns`. Needs the extra `insight`.
"""

import random
from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from django.db import transaction

from midline.core.clocks import RulesOn, Situation
from midline.core.clocks import clocks as count_clocks
from midline.core.days import SchoolCalendar
from midline.core.pathways import pathway
from midline.insight.asking import FILES, Population
from midline.insight.columns import PLACES, Answer, CaseRow, FactRow
from midline.insight.counting import Start, rules_of_states, starts_of
from midline.insight.sayable import bare_facts, kinds_of_a_birthday, why_not
from midline.insight.snapshot import Table, put_in_order
from midline.insight.through_core import as_row
from midline.records import audit
from midline.records.queries.population import calendars_in_use, cases_of, how_many

JOINED, REST = "joined.parquet", "rest.parquet"
"""The rows of the join, and the core's own of what a join cannot say."""


@dataclass(frozen=True)
class Snapshot:
    """What was written: the population to ask, how many cases (plain ones among them), facts and rows of the core.

    `not_told`: rules that hang on a birthday, of which no row is written, since such a day is the birth date itself;
    `kinds_not_told`, `facts_not_told`: kinds of facts whose day hangs on one, and how many of these were left out.
    """

    population: Population
    cases: int
    plain: int
    facts: int
    rest: int
    not_told: tuple[str, ...]
    kinds_not_told: tuple[str, ...]
    facts_not_told: int


class CasesChanged(RuntimeError):
    """Cases were opened or removed while they were read: the snapshot would not be of all of them."""


@transaction.atomic
def write_snapshot(*, folder: Path, programme: str, today: date) -> Snapshot:
    """Write the tables of every case of a programme into an empty folder, and that it was done into the trail.

    Cases and calendars have numbers that are drawn anew each time, and stand in the order of those. For whoever runs
    the installation, on its machine, as the owner of every row. CasesChanged where another wrote cases meanwhile.
    """
    made = _Writing(folder, programme, today).write()
    more = {"programme": programme, "cases": made.cases, "facts": made.facts}
    audit.note(None, "snapshot_population", why="oversight", about_kind="population", more=more)
    return made


class _Writing:
    """One snapshot while it is written."""

    def __init__(self, folder: Path, programme: str, today: date) -> None:
        self._folder, self._programme, self._today = folder, programme, today
        drawn = random.SystemRandom()
        self._numbers = list(range(how_many(programme)))
        drawn.shuffle(self._numbers)
        calendars = calendars_in_use(programme, today)
        drawn.shuffle(calendars)
        self._calendars: Mapping[int, SchoolCalendar | None] = dict(enumerate(calendars))
        self._number_of = {calendar: number for number, calendar in self._calendars.items()}
        self._place_of = {kind.kind: place for place, kind in enumerate(pathway(programme).kinds)}
        self._starts: set[Start] = set()
        self._plain = self._left_out = 0
        every = (rule for rules in rules_of_states(programme, today).values() for rule in rules)
        self._birthdays = kinds_of_a_birthday(every)

    def write(self) -> Snapshot:
        files = self._folder / FILES[CaseRow], self._folder / FILES[FactRow], self._folder / REST
        with ExitStack() as stack:
            cases, facts, rest = (
                stack.enter_context(Table(file, kind))
                for file, kind in zip(files, (CaseRow, FactRow, Answer), strict=True)
            )
            for number, (state, situation, rules_on) in self._numbered():
                row, told = self._rows(number, state, situation, rules_on)
                cases.add([row])
                facts.add(told)
                rest.add(self._rest(row, situation, rules_on))
        for file in files:
            put_in_order(file)
        whole = Population(self._folder, self._programme, self._today, self._calendars, range(0))
        whole.count_starts(sorted(self._starts))
        whole.ask(self._folder / JOINED)
        rules = rules_of_states(self._programme, self._today).values()
        not_told = {rule.id for state in rules for rule in state if why_not(rule) == "birthday"}
        return Snapshot(
            population=whole,
            cases=cases.count,
            plain=self._plain,
            facts=facts.count,
            rest=rest.count,
            not_told=tuple(sorted(not_told)),
            kinds_not_told=tuple(sorted(self._birthdays)),
            facts_not_told=self._left_out,
        )

    def _numbered(self) -> Iterator[tuple[int, tuple[str, Situation, RulesOn]]]:
        numbers = iter(self._numbers)
        for case in cases_of(self._programme, self._today):
            number = next(numbers, None)
            if number is None:
                raise CasesChanged
            yield number, case
        if next(numbers, None) is not None:
            raise CasesChanged

    def _rows(
        self, number: int, state: str, situation: Situation, rules_on: RulesOn
    ) -> tuple[CaseRow, Iterable[FactRow]]:
        rules = rules_of_states(self._programme, self._today)[state]
        bare = bare_facts(self._programme, situation, rules, rules_on)
        told = [fact for fact in situation.facts if fact.kind not in self._birthdays]
        left_out = len(situation.facts) - len(told)
        # A join that does not see a fact would say another thing than the core.
        row = CaseRow(number, state, self._number_of[situation.calendar], bare is not None and not left_out)
        self._plain += row.plain
        self._left_out += left_out
        facts = [
            FactRow(number, fact.kind, fact.on.toordinal(), fact.on.toordinal() * PLACES + self._place_of[fact.kind])
            for fact in (row.plain and bare) or told
            if fact.kind in self._place_of
        ]
        self._starts.update(starts_of(self._programme, self._today, row, facts))
        return row, facts

    def _rest(self, row: CaseRow, situation: Situation, rules_on: RulesOn) -> Iterator[Answer]:
        """What the join leaves to the core, counted from everything on record; nothing that tells a birth date."""
        rules = {rule.id: why_not(rule) for rule in rules_on(self._today)}
        hidden = {fact.on.toordinal() for fact in situation.facts if fact.kind in self._birthdays}
        for clock in count_clocks(self._programme, situation, rules_on):
            why = rules.get(clock.rule, "")
            if why != "birthday" and (why or not row.plain):
                told = as_row(row.case, clock)
                yield told._replace(ended=None) if told.ended in hidden else told
