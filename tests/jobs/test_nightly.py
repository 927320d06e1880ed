"""The nightly work: done twice it does no harm, two at once are one, and a page says when it was forgotten."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from django.db import DatabaseError, connection
from django.test import Client
from django.utils import timezone
from pytest_django.fixtures import Settings

from midline.actions.cases import record_fact
from midline.actions.year_drafts import count_moved, draft_year, keep_draft, write_clocks
from midline.conf.cli import main
from midline.core.calendars import Stretch
from midline.jobs import alone as alone_module
from midline.jobs import nightly
from midline.records.models import AuditEvent, Case, Counted, Coverage, NightlyJob, SignIn, YearDraft
from midline.records.queries.clock_check import verify
from midline.records.queries.school_years import plan_of
from tests.wall.signed_in import as_pages
from tests.world import World

JOBS = ["clocks", "audit", "sign-ins", "counts", "papers"]


def lines(capsys: pytest.CaptureFixture[str]) -> dict[str, str]:
    """What each job said."""
    return dict(line.split(": ", 1) for line in capsys.readouterr().out.splitlines())  # type: ignore[misc]


def test_every_job_is_done_told_by_a_line_and_safe_to_do_again(
    world: World, capsys: pytest.CaptureFixture[str]
) -> None:
    # What other tests left in the folder and in the counts they share goes first.
    assert main(["nightly"]) == 0
    capsys.readouterr()
    now = timezone.now()
    for day in (-1, 1):
        SignIn.objects.create(session_key=f"key{day}", session_data="", expire_date=now + timedelta(days=day))
        Counted.objects.create(cache_key=f"key{day}", value="", expires=now + timedelta(days=day))
    assert main(["nightly"]) == 0
    said = lines(capsys)
    assert list(said) == JOBS
    assert (said["sign-ins"][0], said["counts"][0], said["papers"][0]) == ("1", "1", "0")
    assert AuditEvent.objects.filter(sequence__isnull=True).count() == 0
    assert SignIn.objects.get().session_key == "key1"
    kept = NightlyJob.objects.get(name="all").ended_at
    assert main(["nightly", "--json"]) == 0
    again = json.loads(capsys.readouterr().out)
    assert again["another_is_at_it"] is False
    assert [job["name"] for job in again["jobs"]] == JOBS
    assert NightlyJob.objects.get(name="all").ended_at > kept


def test_a_coverage_that_ended_by_itself_changes_the_dates(
    world: World, settings: Settings, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nobody writes anything on that day: only the night can."""
    file, by = world.home.at_clinic, world.home.hats["clinic_ot"]
    treated = world.today - timedelta(days=5)
    record_fact(by=by, case=file.case.pk, kind="first_treatment", on=treated, today=world.today)
    Coverage.objects.create(chart=file.chart, kind="medicare", starts=file.chart.opened_on, ends=world.today)
    assert main(["nightly"]) == 0
    tomorrow = world.today + timedelta(days=1)
    assert verify(tomorrow).differs is not None
    capsys.readouterr()
    settings.TODAY = tomorrow
    assert main(["nightly"]) == 0
    assert lines(capsys)["clocks"].endswith("the dates of 1 had changed")
    assert verify(tomorrow).differs is None


def test_what_was_half_counted_with_a_new_school_year_is_finished(
    world: World, capsys: pytest.CaptureFixture[str]
) -> None:
    """The server was killed after the first piece: the night counts the rest and closes what stood open."""
    assert main(["nightly"]) == 0
    by, today, year = world.home.hats["director"], world.today, world.home.year
    flood = Stretch("Flood", today - timedelta(days=40), today - timedelta(days=21))
    plan = plan_of(year)
    draft = draft_year(
        by=by, place=year.organisation_id, plan=replace(plan, closed=(*plan.closed, flood)), replaces=year
    )
    count_moved(by=by, draft=draft.pk, today=today)
    keep_draft(by=by, draft=draft.pk)
    left = write_clocks(by=by, draft=draft.pk, today=today, piece=1)
    assert left.done_at is None
    assert verify(today).differs is not None
    capsys.readouterr()
    assert main(["nightly"]) == 0
    assert lines(capsys)["clocks"].endswith("half written, and are now: 1")
    assert verify(today).differs is None
    done = YearDraft.objects.get(pk=draft.pk)
    assert done.done_at is not None
    assert done.kept == done.cases == Case.objects.filter(chart__organisation=year.organisation_id).count()
    row = AuditEvent.objects.filter(action="write_clocks", about=draft.pk).latest("id")
    assert (row.person, row.more) == (None, {"count": done.cases - 1})
    assert YearDraft.objects.get(pk=world.home.year_draft.pk).done_at is None, "one that is not kept stays a draft"
    assert main(["nightly"]) == 0
    assert lines(capsys)["clocks"].endswith("had changed")


def test_a_job_that_fails_is_told_and_the_others_are_done(
    world: World, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fails() -> int:
        raise DatabaseError("Mira Tenorio is locked")

    before = NightlyJob.objects.get(name="all").ended_at
    monkeypatch.setattr(nightly, "seal_all", fails)
    assert main(["nightly"]) == 1
    told = capsys.readouterr()
    assert "audit: could not be done now (DatabaseError)" in told.err
    assert "Mira" not in told.err
    assert [line.split(":")[0] for line in told.out.splitlines()] == [name for name in JOBS if name != "audit"]
    assert NightlyJob.objects.get(name="all").ended_at == before


def test_two_at_once_are_one(world: World, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    other = connection.copy()
    monkeypatch.setattr(alone_module, "connection", other)
    with alone_module.alone() as only:
        assert only
        monkeypatch.undo()
        assert main(["nightly"]) == 0
        assert capsys.readouterr().out.startswith("Another run is at it")
        monkeypatch.setattr(alone_module, "connection", other)
    other.close()
    monkeypatch.undo()
    assert main(["nightly"]) == 0
    assert list(lines(capsys)) == JOBS


@pytest.mark.parametrize(("days", "told"), [(1, False), (3, True)])
def test_the_director_s_list_says_when_it_was_forgotten(
    world: World, client_as: Callable[[str], Client], days: int, told: bool
) -> None:
    NightlyJob.objects.filter(name="all").update(ended_at=timezone.now() - timedelta(days=days))
    assert ("The nightly work was last done on" in client_as("director").get("/late/").content.decode()) is told


@pytest.mark.postgresql
def test_behind_the_wall_pages_see_it_and_do_not_write_it(world: World) -> None:
    with as_pages():
        assert NightlyJob.objects.filter(name="all").exists()
        with pytest.raises(DatabaseError, match="permission denied"):
            NightlyJob.objects.update(ended_at=timezone.now())
