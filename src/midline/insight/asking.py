"""Asking the one expression of a snapshot, and the core for what is left over."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import ibis

from midline.core.days import SchoolCalendar
from midline.core.law import Rule
from midline.insight.columns import Answer, CaseRow, Closing, Counted, FactRow, RuleOf
from midline.insight.counting import Start, closings, counted, counted_where, rules_of_states, said_by_join
from midline.insight.expression import clocks_of_all
from midline.insight.sayable import why_not
from midline.insight.snapshot import write
from midline.insight.through_core import answers, fact_of

FILES: dict[type, str] = {
    CaseRow: "cases.parquet",
    FactRow: "facts.parquet",
    RuleOf: "rules.parquet",
    Closing: "closings.parquet",
    Counted: "counted.parquet",
}


@dataclass(frozen=True)
class Population:
    """A folder with a snapshot and the tables of the core, for one programme, looked at on one day.

    `calendars` by the numbers that the cases name; `days` are the ordinals on which anything may have begun.
    """

    folder: Path
    programme: str
    today: date
    calendars: Mapping[int, SchoolCalendar | None]
    days: range

    def count_by_core(self) -> int:
        """Write what a join needs of the core; how many day ordinals were counted."""
        days = [date.fromordinal(day) for day in self.days]
        return self._write(counted(self.programme, self.today, self.calendars, days))

    def count_starts(self, starts: Iterable[Start]) -> int:
        """The same for the starts alone that the snapshot has (`counting.starts_of`)."""
        return self._write(counted_where(self.programme, self.today, self.calendars, starts))

    def _write(self, rows: Iterator[Counted]) -> int:
        write(self._file(RuleOf), RuleOf, said_by_join(self.programme, self.today))
        write(self._file(Closing), Closing, closings(self.programme, self.today))
        return write(self._file(Counted), Counted, rows)

    def expression(self) -> Any:
        """The one expression over the files, not yet run."""
        cases, facts, rules = (ibis.read_parquet(self._file(kind)) for kind in (CaseRow, FactRow, RuleOf))
        closed, counts = (ibis.read_parquet(self._file(kind)) for kind in (Closing, Counted))
        return clocks_of_all(cases, facts, rules, closed, counts, self.today.toordinal())

    def ask(self, path: Path) -> None:
        """Run it, and write its rows (`columns.Answer`) to a Parquet file."""
        self.expression().to_parquet(path)

    def left_to_core(self, case: CaseRow) -> frozenset[str]:
        """The rules of a case that go through the core: all of one that is not plain, else what a join cannot say."""
        rules = self._rules(case)
        return frozenset(rule.id for rule in rules if not case.plain or why_not(rule))

    def said_by_join(self, case: CaseRow) -> frozenset[str]:
        """The rules of a case of which the expression gives a row."""
        return frozenset(rule.id for rule in self._rules(case)) - self.left_to_core(case)

    def core_of(self, case: CaseRow, facts: tuple[FactRow, ...], wanted: Collection[str]) -> Iterator[Answer]:
        """The core's rows of a case, for some of its rules: what is left to it, or what it is compared in."""
        told = [fact_of(fact.kind, fact.day) for fact in facts]
        calendar = self.calendars[case.calendar]
        return answers(self.programme, case.case, told, calendar, self.today, self._rules(case), wanted)

    def _rules(self, case: CaseRow) -> tuple[Rule, ...]:
        return rules_of_states(self.programme, self.today)[case.state]

    def _file(self, kind: type) -> Path:
        return self.folder / FILES[kind]
