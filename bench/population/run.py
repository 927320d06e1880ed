"""A million made-up cases of all states: asked by the join and by the core, each row compared.

    .venv/bin/python -m bench.population.run --cases 1000000 --processes 2

Needs the extra `insight`. Writes what it measured as JSON to standard output; progress goes to standard error.
"""

import argparse
import json
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from itertools import islice
from multiprocessing import get_context
from pathlib import Path
from typing import TypeVar

import ibis

from midline import lawbook
from midline.core.days import SchoolCalendar, SchoolYear, Span
from midline.core.samples import CALENDAR
from midline.insight.asking import FILES, Population
from midline.insight.columns import Answer, CaseRow, FactRow
from midline.insight.comparing import differing, doubled, how_many
from midline.insight.counting import rules_of_states
from midline.insight.made_up import MadeUp, last_day, population
from midline.insight.sayable import why_not
from midline.insight.snapshot import write

FIRST, LAST = date(2026, 9, 1), date(2027, 8, 31)
DAYS = range(FIRST.toordinal(), LAST.toordinal())
SEED = 20261126
CHUNK = 2000
T = TypeVar("T")
SAMPLE = 10_000
_SHORT_BREAKS = SchoolCalendar(
    years=(
        SchoolYear(date(2026, 9, 8), date(2027, 6, 24), (Span(date(2026, 12, 24), date(2027, 1, 1)),)),
        SchoolYear(date(2027, 9, 7), date(2028, 6, 22), (Span(date(2027, 12, 24), date(2027, 12, 31)),)),
    ),
    holidays=CALENDAR.holidays,
    holidays_known=CALENDAR.holidays_known,
)
_ONE_YEAR = SchoolCalendar(years=CALENDAR.years[:1])
CALENDARS: dict[int, SchoolCalendar] = {0: CALENDAR, 1: _SHORT_BREAKS, 2: _ONE_YEAR}
"""Two districts that know their years to come, and one that has listed a single year."""


def main() -> int:
    """0 where both say the same of every row, 1 where not."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cases", type=int, default=1_000_000)
    parser.add_argument("--processes", type=int, default=1)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        found = measured(Path(folder), options.cases, options.processes)
    print(json.dumps(found, indent=2))
    return 0 if found["rows_that_differ"] == 0 else 1


def measured(folder: Path, cases: int, processes: int) -> dict[str, object]:
    """Everything: make, count, join, scan, ask the core, compare."""
    whole = Population(folder, "iep", last_day(DAYS), CALENDARS, DAYS)
    _say("making cases")
    write(folder / FILES[CaseRow], CaseRow, (one.case for one in _made(cases)))
    write(folder / FILES[FactRow], FactRow, (fact for one in _made(cases) for fact in one.facts))
    _say("the core counts day ordinals")
    counted, counting = _timed(whole.count_by_core)
    joined, core = (folder / f"{name}.parquet" for name in ("joined", "core"))
    _say("joining")
    _nothing, joining = _timed(partial(whole.ask, joined))
    _say("scanning")
    _nothing, scanning = _timed(partial(_scan, folder))
    _say("the core answers for every case")
    began = time.perf_counter()
    told = _by_core(whole, cases, processes, core)
    asking = time.perf_counter() - began
    some = list(islice(_made(cases), SAMPLE))
    _nothing, resting = _timed(partial(_rest_of, whole, some))
    _say("comparing")
    differ = differing(joined, core)
    rules = [rule for rules in rules_of_states("iep", whole.today).values() for rule in rules]
    rows = how_many(ibis.read_parquet(joined))
    return {
        "cases": cases,
        "states": len(lawbook.codes()),
        "calendars": len(CALENDARS),
        "day_ordinals_counted_by_core": counted,
        "rows_joined": rows,
        "rows_left_to_core": told["left"],
        "rules_said_by_join": sum(not why_not(rule) for rule in rules),
        "rules_left_to_core": dict(Counter(why for rule in rules if (why := why_not(rule)))),
        "states_of_rows": told["states"],
        "rows_that_differ": how_many(differ) + doubled(joined) + doubled(core),
        "seconds": {
            "counting_ordinals": round(counting, 1),
            "join": round(joining, 2),
            "scan": round(scanning, 3),
            "core": round(asking, 1),
            "processes_of_core": processes,
            f"core_for_what_is_left_of_{len(some)}_cases": round(resting, 1),
        },
        "cases_per_second": {"join": round(cases / joining), "core": round(cases / asking)},
        "join_to_scan": round(joining / scanning, 1),
    }


def _made(cases: int) -> Iterator[MadeUp]:
    return population(cases, lawbook.codes(), tuple(CALENDARS), DAYS, seed=SEED)


def _scan(folder: Path) -> None:
    """Every column of the snapshot read once, and nothing else done with it."""
    for kind in (CaseRow, FactRow):
        table = ibis.read_parquet(folder / FILES[kind])
        table.aggregate([table[name].max().name(name) for name in table.columns]).to_pyarrow()


def _by_core(whole: Population, cases: int, processes: int, core: Path) -> dict[str, object]:
    """The core's rows of every case for the rules that the join says, to a file; the rules left to it, counted."""
    states: Counter[str] = Counter()
    left: Counter[str] = Counter()

    def same() -> Iterator[Answer]:
        # Not forked: DuckDB has threads by now, and what they hold would stay held in a copy.
        with get_context("spawn").Pool(processes) as pool:
            chunks = _chunks(_made(cases))
            for done, (ours, others) in enumerate(pool.imap(partial(_answered, whole), chunks)):
                states.update(row.state for row in ours)
                left.update(rows=others)
                if done % 25 == 24:
                    _say(f"  {(done + 1) * CHUNK} of {cases}")
                yield from ours

    write(core, Answer, same())
    return {"left": left["rows"], "states": dict(states)}


def _answered(whole: Population, made: list[MadeUp]) -> tuple[list[Answer], int]:
    """The core's rows of these cases for the rules that the join says, and how many rules it does not."""
    ours = [row for one in made for row in whole.core_of(one.case, one.facts, whole.said_by_join(one.case))]
    return ours, sum(len(whole.left_to_core(one.case)) for one in made)


def _rest_of(whole: Population, made: list[MadeUp]) -> int:
    """What the join leaves to the core, and nothing else; how many rows."""
    rest = (whole.core_of(one.case, one.facts, whole.left_to_core(one.case)) for one in made)
    return sum(1 for rows in rest for _row in rows)


def _chunks(made: Iterator[MadeUp]) -> Iterator[list[MadeUp]]:
    chunk: list[MadeUp] = []
    for one in made:
        chunk.append(one)
        if len(chunk) == CHUNK:
            yield chunk
            chunk = []
    if chunk:
        yield chunk


def _timed(run: Callable[[], T]) -> tuple[T, float]:
    began = time.perf_counter()
    found = run()
    return found, time.perf_counter() - began


def _say(line: str) -> None:
    print(f"{time.strftime('%H:%M:%S')} {line}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
