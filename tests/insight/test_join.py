"""The join says of every rule of every case what the core says: each row is compared, none is taken as a sample."""

from collections import Counter
from datetime import date
from pathlib import Path

import ibis
import pytest

from midline import lawbook
from midline.core.samples import CALENDAR
from midline.insight.asking import FILES, Population
from midline.insight.columns import Answer, CaseRow, FactRow
from midline.insight.comparing import differing, doubled, how_many
from midline.insight.counting import rules_of_states
from midline.insight.made_up import MadeUp, last_day, population
from midline.insight.sayable import why_not
from midline.insight.snapshot import write

FIRST, LAST = date(2027, 3, 1), date(2027, 6, 20)
DAYS = range(FIRST.toordinal(), LAST.toordinal())
CASES = 2000


def made(folder: Path, cases: list[MadeUp]) -> Population:
    """A population written to a folder, counted by the core."""
    found = Population(folder, "iep", last_day(DAYS), {0: CALENDAR, 1: None}, DAYS)
    write(folder / FILES[CaseRow], CaseRow, [one.case for one in cases])
    write(folder / FILES[FactRow], FactRow, [fact for one in cases for fact in one.facts])
    found.count_by_core()
    return found


@pytest.fixture(scope="module")
def asked(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[MadeUp]]:
    """Two thousand cases, asked by the join and by the core, both in files."""
    folder = tmp_path_factory.mktemp("population")
    cases = list(population(CASES, lawbook.codes(), (0, 1), DAYS, seed=8))
    whole = made(folder, cases)
    whole.ask(folder / "joined.parquet")
    rows = [row for one in cases for row in whole.core_of(one.case, one.facts, whole.said_by_join(one.case))]
    write(folder / "core.parquet", Answer, rows)
    return folder, cases


def test_every_row_is_the_core_s(asked: tuple[Path, list[MadeUp]]) -> None:
    folder, _cases = asked
    found = differing(folder / "joined.parquet", folder / "core.parquet").limit(20).to_pyarrow().to_pylist()
    assert found == []
    assert doubled(folder / "joined.parquet") == doubled(folder / "core.parquet") == 0


def test_the_cases_are_of_all_states_and_come_out_in_every_way(asked: tuple[Path, list[MadeUp]]) -> None:
    folder, cases = asked
    assert {one.case.state for one in cases} == set(lawbook.codes())
    states = Counter(ibis.read_parquet(folder / "core.parquet").state.to_pyarrow().to_pylist())
    assert set(states) == {"due", "overdue", "met", "met_late", "not_started", "cannot_tell"}
    assert min(states.values()) > 20, states
    assert sum(not one.case.plain for one in cases) > 20


def test_a_row_that_differs_is_found(asked: tuple[Path, list[MadeUp]], tmp_path: Path) -> None:
    folder, cases = asked
    changed = next(one.case.case for one in cases if one.case.plain)
    table = ibis.read_parquet(folder / "core.parquet")
    ended = ibis.ifelse(table.case == changed, ibis.literal(1, "int32"), table.ended)
    table.mutate(ended=ended).to_parquet(tmp_path / "off.parquet")
    found = differing(folder / "joined.parquet", tmp_path / "off.parquet").to_pyarrow().to_pylist()
    assert {row["case"] for row in found} == {changed}


def test_every_rule_of_a_case_is_said_by_one_of_both(asked: tuple[Path, list[MadeUp]]) -> None:
    folder, cases = asked
    whole = Population(folder, "iep", last_day(DAYS), {0: CALENDAR, 1: None}, DAYS)
    rows = 0
    for one in cases:
        said, left = whole.said_by_join(one.case), whole.left_to_core(one.case)
        assert said | left == {rule.id for rule in rules_of_states("iep", whole.today)[one.case.state]}
        assert not said & left
        rows += len(said)
    assert how_many(ibis.read_parquet(folder / "joined.parquet")) == rows


def test_what_a_join_cannot_say_is_counted() -> None:
    every = [rule for rules in rules_of_states("iep", LAST).values() for rule in rules]
    why = Counter(why_not(rule) for rule in every)
    assert why[""] > len(every) / 2, why
    assert set(why) <= {"", "recurs", "birthday", "several_starts", "other_fact", "other_length", "payer_or_plan"}
