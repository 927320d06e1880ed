"""The one projection is what facts, law and calendar come to, and a row that is not is named."""

import json
from datetime import date, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from midline.actions import clock_rows
from midline.actions.calendars import ClosedSpan, set_school_year
from midline.actions.cases import record_fact
from midline.actions.medical import keep_coverage
from midline.conf.cli import main
from midline.records.models import Case, Chart, ClockIndex, Coverage, DateGiven, Fact
from midline.records.queries import clock_rows as rows
from midline.records.queries.clock_check import counted_under_other_law, verify
from tests.web.making import more_children
from tests.world import World


@pytest.fixture
def counted(world: World) -> World:
    """The world with every clock counted."""
    clock_rows.refresh_all(world.today)
    return world


def row(world: World, rule: str = "annual_review") -> ClockIndex:
    return ClockIndex.objects.get(case=world.home.at_school.case, rule=rule)


def test_what_is_kept_is_what_is_computed(counted: World) -> None:
    found = verify(counted.today)
    assert found.differs is None
    assert found.cases == Case.objects.count()
    assert found.rows == ClockIndex.objects.count() > found.cases


def test_the_world_as_it_was_written_by_hand_is_not(world: World) -> None:
    found = verify(world.today).differs
    assert found is not None
    assert found.case == Case.objects.order_by("id").values_list("pk", flat=True)[0]


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"due": date(2027, 1, 1)}, "due"),
        ({"state": "met"}, "state"),
        ({"earliest": date(2027, 1, 1)}, "earliest"),
        ({"latest": date(2027, 1, 1)}, "latest"),
        ({"starts_kind": "iep_reviewed"}, "starts_kind"),
        ({"starts_on": date(2020, 1, 1)}, "starts_on"),
        ({"ended_on": date(2020, 1, 1)}, "ended_on"),
        ({"law_version": "older"}, "law_version"),
        ({"calendar_version": "9"}, "calendar_version"),
        ({"rule": "no_rule_of_ours"}, "row"),
    ],
)
def test_any_change_of_a_row_is_found_and_mended(counted: World, changed: dict[str, object], field: str) -> None:
    one = row(counted)
    ClockIndex.objects.filter(pk=one.pk).update(**changed)
    found = verify(counted.today).differs
    assert found is not None
    assert (found.case, found.field) == (one.case_id, field)
    assert clock_rows.refresh_all(counted.today) == (Case.objects.count(), 1)
    assert verify(counted.today).differs is None


def test_a_row_of_another_chart_is_found(counted: World) -> None:
    far = counted.far.at_school.chart
    ClockIndex.objects.filter(pk=row(counted).pk).update(chart=far, organisation=far.organisation)
    found = verify(counted.today).differs
    assert found is not None
    assert found.field == "chart_id"


def test_a_row_that_is_gone_or_too_many_is_found(counted: World) -> None:
    one = row(counted)
    one.delete()
    found = verify(counted.today).differs
    assert found is not None
    assert (found.rule, found.field, found.kept) == ("annual_review", "row", None)
    clock_rows.refresh_all(counted.today)
    one = row(counted)
    ClockIndex.objects.create(case=one.case, rule="no_rule", state="due", law_version="", calendar_version="")
    found = verify(counted.today).differs
    assert found is not None
    assert (found.rule, found.field, found.computed) == ("no_rule", "row", None)


def test_yesterday_s_rows_are_right_today_and_in_a_year(counted: World) -> None:
    before = set(ClockIndex.objects.values_list("pk", "state", "due"))
    for days in (1, 60, 400, 1500):
        later = counted.today + timedelta(days=days)
        assert verify(later).differs is None, f"{days} days later"
    assert clock_rows.refresh_all(counted.today + timedelta(days=400))[1] == 0
    assert set(ClockIndex.objects.values_list("pk", "state", "due")) == before
    assert "overdue" not in {state for _, state, _ in before}


def test_the_database_s_own_days_say_what_runs_and_what_cannot_be_told(counted: World) -> None:
    for one in ClockIndex.objects.all():
        assert one.runs_until == (one.due if one.state in {"due", "paused"} else None)
        assert one.untold_since == (one.starts_on if one.state == "cannot_tell" and one.ended_on is None else None)


def test_a_changed_calendar_counts_every_clock_of_the_organisation_anew(counted: World) -> None:
    half = counted.home
    before = row(counted, "initial_evaluation")
    set_school_year(
        by=half.hats["director"],
        organisation=half.district.pk,
        first_day=half.year.first_day,
        last_day=half.year.last_day,
        closings=[ClosedSpan("Flood", counted.today - timedelta(days=40), counted.today - timedelta(days=21))],
        today=counted.today,
    )
    after = row(counted, "initial_evaluation")
    assert after.due is not None
    assert before.due is not None
    assert after.due > before.due
    assert after.calendar_version == "2"
    assert verify(counted.today).differs is None
    given = DateGiven.objects.filter(case=after.case, rule="initial_evaluation")
    assert {one.due for one in given} == {before.due, after.due}


def test_who_pays_now_counts_the_clocks_anew(counted: World) -> None:
    file, by = counted.home.at_clinic, counted.home.hats["clinic_ot"]
    treated = counted.today - timedelta(days=5)
    record_fact(by=by, case=file.case.pk, kind="first_treatment", on=treated, today=counted.today)
    keep_coverage(
        by=counted.home.hats["front_desk"],
        chart=file.chart.pk,
        payer="Medicare",
        kind="medicare",
        starts=file.chart.opened_on,
        ends=counted.today + timedelta(days=30),
        today=counted.today,
    )
    assert verify(counted.today).differs is None
    assert Coverage.objects.filter(chart=file.chart).count() == 1
    # The coverage ends, nobody writes anything: this is what a rebuild is for.
    later = counted.today + timedelta(days=31)
    assert verify(later).differs is not None
    clock_rows.refresh_all(later)
    assert verify(later).differs is None


def test_a_birth_date_that_changed_is_found(counted: World) -> None:
    case = counted.home.at_school.case
    Case.objects.filter(pk=case.pk).update(programme="early_intervention")
    clock_rows.refresh_chart(case.chart_id, counted.today)
    Chart.objects.filter(pk=case.chart_id).update(birth_date=counted.today - timedelta(days=800))
    assert verify(counted.today).differs is not None
    clock_rows.refresh_charts([case.chart_id], counted.today)
    assert verify(counted.today).differs is None


def test_a_fact_keeps_its_own_rows_right(counted: World) -> None:
    record_fact(
        by=counted.home.hats["case_manager"],
        case=counted.home.at_school.case.pk,
        kind="service_consent_received",
        on=counted.today,
        today=counted.today,
    )
    assert verify(counted.today).differs is None


def test_many_cases_cost_no_more_queries_and_chunks_lose_none(counted: World, monkeypatch: pytest.MonkeyPatch) -> None:
    def queries() -> int:
        with CaptureQueriesContext(connection) as asked:
            assert verify(counted.today).differs is None
        return len(asked)

    few = queries()
    more_children(counted.home, 9, today=counted.today)
    clock_rows.refresh_all(counted.today)
    assert queries() == few
    monkeypatch.setattr(rows.chunks, "__defaults__", (2,))
    seen: list[tuple[int, int]] = []
    found = verify(counted.today, lambda done, total: seen.append((done, total)))
    total = Case.objects.count()
    assert found.cases == total
    assert seen == [(done, total) for done in range(0, total, 2)]


def test_the_command_says_the_counts(counted: World, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["clocks", "verify"]) == 0
    assert f"{ClockIndex.objects.count()} rows of {Case.objects.count()} cases" in capsys.readouterr().out
    assert main(["clocks", "verify", "--json"]) == 0
    out, err = capsys.readouterr()
    assert json.loads(out) == {"cases": Case.objects.count(), "rows": ClockIndex.objects.count(), "differs": None}
    assert "case 0 of" in err


def test_the_command_names_the_first_that_differs(counted: World, capsys: pytest.CaptureFixture[str]) -> None:
    one = row(counted)
    ClockIndex.objects.filter(pk=one.pk).update(due=date(2030, 1, 2))
    assert main(["clocks", "verify", "--json"]) == 1
    assert json.loads(capsys.readouterr().out)["differs"] == {
        "case": str(one.case_id),
        "rule": "annual_review",
        "field": "due",
        "kept": "2030-01-02",
        "computed": str(one.due),
    }
    assert main(["clocks", "verify"]) == 1
    said = capsys.readouterr().out
    assert all(word in said for word in (str(one.case_id), "annual_review", "due", "2030-01-02", str(one.due)))
    assert main(["clocks", "rebuild", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"cases": Case.objects.count(), "changed": 1}
    assert main(["clocks", "verify"]) == 0


def test_another_law_is_noticed(counted: World) -> None:
    assert not counted_under_other_law()
    ClockIndex.objects.filter(pk=row(counted).pk).update(law_version="older")
    assert counted_under_other_law()


def test_a_withdrawn_fact_counts_for_nothing(counted: World) -> None:
    case = counted.home.at_school.case
    last = Fact.objects.get(case=case, kind="iep_agreed")
    Fact.objects.create(
        case=case,
        kind=last.kind,
        on=last.on,
        recorded_by=last.recorded_by,
        supersedes=last,
        withdrawn=True,
        why="Another child's",
    )
    assert verify(counted.today).differs is not None
    clock_rows.refresh(case, counted.today)
    assert row(counted).starts_on is None
    assert verify(counted.today).differs is None
