"""The snapshot of real cases: the join says what the core says of the records, and nothing in it is a child's."""

import json
import stat
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import cycle
from pathlib import Path

import ibis
import pytest
from pyarrow import parquet, types

from midline import lawbook
from midline.actions import population as taking
from midline.actions.population import JOINED, REST, Snapshot, write_snapshot
from midline.conf.cli import main
from midline.core.clocks import clocks
from midline.core.pathways import pathway
from midline.insight.asking import FILES
from midline.insight.columns import Answer, CaseRow, FactRow
from midline.insight.comparing import differing, how_many
from midline.insight.made_up import population
from midline.insight.sayable import why_not
from midline.insight.snapshot import write
from midline.insight.through_core import as_row
from midline.records.models import Absence, AuditEvent, Case, Chart, Closing, Fact, Organisation, SchoolYear
from midline.records.queries.population import cases_of
from tests.world import World

STATES = ("TX", "FL", "OH", "DE", "CA", "MT")
BEGAN = date(2026, 8, 3)
CASES = 60
MORE = ({"about": "initial"}, {"form": "written"}, {"form": "oral"}, {"signed": -2}, {"about": "reevaluation"})
"""What a fact of every third case says beside its day."""


@pytest.fixture
def cases(world: World) -> list[Case]:
    """Cases in six districts with calendars of their own, some with facts that say more, some with days missed."""
    by = world.home.hats["school_ot"].id
    districts = []
    for number, state in enumerate(STATES):
        place = Organisation.objects.create(kind="district", name=f"District {state}", state=state)
        first = date(2026, 8, 10 + number)
        year = SchoolYear.objects.create(organisation=place, first_day=first, last_day=date(2027, 5, 20 + number))
        Closing.objects.create(year=year, name="Fall", first=date(2026, 10, 5), last=date(2026, 10, 9 + number))
        districts.append(place)
    days = range(BEGAN.toordinal(), world.today.toordinal())
    made = []
    for number, one in enumerate(population(CASES, STATES, (0,), days, seed=4)):
        place = districts[STATES.index(one.case.state)]
        born = date(2018, 1, 1) + timedelta(days=17 * number)
        names = {"given_name": f"Given{number}", "family_name": f"Family{number}"}
        chart = Chart.objects.create(organisation=place, birth_date=born, opened_on=BEGAN, **names)
        case = Case.objects.create(chart=chart, programme="iep", opened_on=BEGAN, opened_by_id=by)
        for fact in one.facts:
            on, more = date.fromordinal(fact.day), MORE[number % len(MORE)] if number % 3 == 0 else {}
            said = {name: value for name, value in more.items() if name in ("about", "form")}
            signed = on + timedelta(days=int(more["signed"])) if "signed" in more else None  # type: ignore[call-overload]
            Fact.objects.create(case=case, kind=fact.kind, on=on, recorded_by_id=by, signed_on=signed, **said)
        if number % 10 == 0:
            Absence.objects.create(
                chart=chart, first=BEGAN + timedelta(30), last=BEGAN + timedelta(40), recorded_by_id=by
            )
        made.append(case)
    return made


@pytest.fixture
def taken(cases: list[Case], world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Snapshot:
    """The snapshot, its cases numbered from the last to the first, so that a test can tell which is which."""

    class Backwards:
        def shuffle(self, numbers: list[object]) -> None:
            numbers.reverse()

    monkeypatch.setattr(taking.random, "SystemRandom", Backwards)
    return write_snapshot(folder=tmp_path, programme="iep", today=world.today)


def by_the_core(today: date) -> Iterator[Answer]:
    """Each clock of each case, from everything on record; the cases numbered as `taken` does."""
    held = list(cases_of("iep", today))
    for number, (_, situation, rules_on) in enumerate(held):
        for clock in clocks("iep", situation, rules_on):
            yield as_row(len(held) - 1 - number, clock)


def test_the_join_and_the_rest_are_what_the_core_says_of_the_records_row_for_row(
    taken: Snapshot, world: World, tmp_path: Path
) -> None:
    joined, rest = (ibis.read_parquet(tmp_path / name) for name in (JOINED, REST))
    joined.union(rest.select(joined.columns)).to_parquet(tmp_path / "both.parquet")
    told = [row for row in by_the_core(world.today) if row.rule not in taken.not_told]
    write(tmp_path / "core.parquet", Answer, told)
    found = differing(tmp_path / "both.parquet", tmp_path / "core.parquet").limit(20).to_pyarrow().to_pylist()
    assert found == []
    assert how_many(joined) + how_many(rest) == len(told)
    every = [rule for state in lawbook.codes() for rule in lawbook.rules_for("iep", state, world.today)]
    assert set(taken.not_told) == {rule.id for rule in every if why_not(rule) == "birthday"}
    # Both say enough of them for the comparison to be one.
    assert CASES / 3 < taken.plain < CASES
    assert how_many(joined) > 80


def test_nothing_in_it_is_a_child_s(taken: Snapshot, world: World) -> None:
    rules = [rule for state in lawbook.codes() for rule in lawbook.rules_for("iep", state, world.today)]
    codes = {kind.kind for kind in pathway("iep").kinds} | {rule.id for rule in rules} | set(lawbook.codes())
    states = {"due", "overdue", "met", "met_late", "paused", "not_started", "cannot_tell"}
    births = {day.toordinal() for day in Chart.objects.values_list("birth_date", flat=True) if day}
    for file in taken.population.folder.iterdir():
        table = parquet.read_table(file)
        for name, column in zip(table.column_names, table.columns, strict=True):
            held = set(column.to_pylist()) - {None}
            if types.is_string(column.type):
                parts = {part for value in held for part in value.split("|" if name == "missing" else ".")}
                named = {part for part in parts if part.startswith("part_")} | {"", "US", "day_count", "calendar"}
                named |= {"rule_not_verified", "birth_date", "form", "agreement", "ended", "shown", "stopped"}
                assert parts <= codes | states | named, (file.name, name)
            else:
                assert not held & births, (file.name, name)
    assert set(parquet.read_table(taken.population.folder / FILES[CaseRow]).column_names) == set(CaseRow._fields)
    assert set(parquet.read_table(taken.population.folder / FILES[FactRow]).column_names) == set(FactRow._fields)


def test_a_third_birthday_is_in_no_file(world: World, tmp_path: Path) -> None:
    """Most leave early intervention on that day: a fact of such a kind is left out, and its day as an end of a rule."""
    born, third = date(2023, 11, 10), date(2026, 11, 10)
    place, by = world.home.at_school.chart.organisation, world.home.hats["school_ot"].id
    for number, kinds in enumerate((("part_c_exit", "iep_agreed"), ("part_c_exit",), ())):
        names = {"given_name": f"Small{number}", "family_name": "Sol"}
        chart = Chart.objects.create(organisation=place, birth_date=born, opened_on=BEGAN, **names)
        case = Case.objects.create(chart=chart, programme="early_intervention", opened_on=BEGAN, opened_by_id=by)
        days = {"part_c_referral_received": BEGAN + timedelta(days=70), **dict.fromkeys(kinds, third)}
        for kind, on in days.items():
            Fact.objects.create(case=case, kind=kind, on=on, recorded_by_id=by)
    exits = [row for _, case, rules in cases_of("early_intervention", world.today)
             for row in clocks("early_intervention", case, rules) if row.ended_on == third]  # fmt: skip
    assert "part_c_ifsp" in {row.rule for row in exits}, "else nothing here could tell it"
    told = write_snapshot(folder=tmp_path, programme="early_intervention", today=world.today)
    assert (told.cases, told.facts, told.facts_not_told) == (
        Case.objects.filter(programme="early_intervention").count(),
        3,
        3,
    )
    assert told.kinds_not_told == ("iep_agreed", "part_c_exit")
    for file in tmp_path.iterdir():
        table = parquet.read_table(file)
        numbers = {
            value for column in table.columns if not types.is_string(column.type) for value in column.to_pylist()
        }
        assert not numbers & {born.toordinal(), third.toordinal()}, file.name


@pytest.mark.parametrize("more", [-1, 1])
def test_a_case_that_comes_or_goes_meanwhile_is_no_silent_loss(
    world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], more: int
) -> None:
    monkeypatch.setattr(taking, "how_many", lambda programme: Case.objects.filter(programme=programme).count() + more)
    assert main(["population", str(tmp_path / "taken"), "--json"]) == 2
    assert "nobody opens a case" in capsys.readouterr().out
    assert not list(tmp_path.iterdir())
    assert not AuditEvent.objects.filter(action="snapshot_population").exists()


def test_the_numbers_of_the_cases_are_drawn_anew_and_the_rows_stand_in_their_order(
    world: World, tmp_path: Path
) -> None:
    case = world.home.at_school.case
    made = [Case(chart=case.chart, programme="iep", opened_on=BEGAN, opened_by=case.opened_by) for _ in range(40)]
    Case.objects.bulk_create(made)
    kinds = cycle(kind.kind for kind in pathway("iep").kinds)
    by = world.home.hats["school_ot"].id
    Fact.objects.bulk_create(
        Fact(case=one, kind=kind, on=BEGAN, recorded_by_id=by) for one, kind in zip(made, kinds, strict=False)
    )
    told = []
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        write_snapshot(folder=tmp_path / name, programme="iep", today=world.today)
        numbers = parquet.read_table(tmp_path / name / FILES[CaseRow]).column("case").to_pylist()
        assert numbers == list(range(Case.objects.filter(programme="iep").count()))
        told.append(parquet.read_table(tmp_path / name / FILES[FactRow]).column("kind").to_pylist())
    assert told[0] != told[1]
    assert sorted(told[0]) == sorted(told[1])


def test_the_command_writes_a_folder_for_its_owner_alone_and_a_row_of_the_trail(
    world: World, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "taken"
    assert main(["population", str(folder), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    number = Case.objects.filter(programme="iep").count()
    assert (told["cases"], told["errors"]) == (number, [])
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    row = AuditEvent.objects.get(action="snapshot_population")
    assert (row.person, row.subject) == (None, None)
    assert row.more == {"programme": "iep", "cases": number, "facts": told["facts"]}
    # It writes over nothing, and what was refused leaves nothing behind.
    assert main(["population", str(folder), "--json"]) == 2
    assert main(["population", str(tmp_path / "other"), "--programme", "nothing"]) == 2
    assert [one.name for one in tmp_path.iterdir()] == ["taken"]
    assert AuditEvent.objects.filter(action="snapshot_population").count() == 1
