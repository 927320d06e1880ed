"""The migration that stops what was signed between files that had been taken apart before a parting stopped it."""

from datetime import timedelta
from importlib import import_module

import pytest
from django.apps import apps
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from midline.actions.charts import link_charts, unlink_charts
from midline.actions.releases import revoke_release
from midline.records import moments
from midline.records.models import AuditEvent, ChartLink, Release
from tests.world import World

pytestmark = pytest.mark.django_db
migration = import_module("midline.records.migrations.0017_releases_of_parted_files")


def parted_as_before(world: World, monkeypatch: pytest.MonkeyPatch) -> ChartLink:
    """Taken apart by the action of a version that left the releases as they were."""
    with monkeypatch.context() as patch:
        patch.setattr("midline.actions.charts.stop_between", lambda *given: None)
        unlink_charts(by=world.home.hats["guardian"], link=world.home.link.pk, today=world.today)
    return ChartLink.objects.get(pk=world.home.link.pk)


def both(world: World) -> list[Release]:
    return [Release.objects.get(pk=file.release.pk) for file in (world.home.at_school, world.home.at_clinic)]


def test_they_are_stopped_as_of_the_parting_though_joined_anew(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    by, before = world.home.hats["guardian"], AuditEvent.objects.count()
    parted_as_before(world, monkeypatch)
    link_charts(by=by, one=world.home.at_school.chart.pk, other=world.home.at_clinic.chart.pk, today=world.today)
    assert [one.revoked_at for one in both(world)] == [None, None]
    written = AuditEvent.objects.count()
    migration.stop_what_was_parted(apps, None)
    at = AuditEvent.objects.filter(action="unlink_charts").order_by("id")[0].at
    for one in both(world):
        assert one.revoked_at is not None
        assert one.revoked_by_id == by.id
        assert timezone.localtime(one.revoked_at).date() == world.today
        assert timezone.localtime(one.revoked_at).time() == timezone.localtime(at).time()
    rows = AuditEvent.objects.order_by("id")[written:]
    assert written > before
    assert {(row.action, row.person, row.about, row.subject) for row in rows} == {
        ("revoke_release", None, one.pk, one.chart_id) for one in both(world)
    }
    migration.stop_what_was_parted(apps, None)
    assert AuditEvent.objects.count() == written + 2, "a second time nothing is left to stop"


def test_the_row_of_a_parting_is_looked_for_in_its_two_files_alone(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    parted_as_before(world, monkeypatch)
    with CaptureQueriesContext(connection) as asked:
        migration.stop_what_was_parted(apps, None)
    (look,) = [one["sql"] for one in asked if "unlink_charts" in one["sql"]]
    assert '"records_auditevent"."subject" IN (' in look


def test_what_was_signed_since_or_was_over_or_stopped_stays(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    parted_as_before(world, monkeypatch)
    moment = moments.moment_on(world.today)
    school, clinic = both(world)
    later = {"signed_at": moment + timedelta(minutes=1), "ends_at": moment + timedelta(days=9)}
    Release.objects.filter(pk=school.pk).update(**later)
    Release.objects.filter(pk=clinic.pk).update(ends_at=moment - timedelta(days=1))
    stopped = revoke_release(by=world.far.hats["guardian"], release=world.far.at_school.release.pk, today=world.today)
    written = AuditEvent.objects.count()
    migration.stop_what_was_parted(apps, None)
    assert [one.revoked_at for one in both(world)] == [None, None]
    assert Release.objects.get(pk=stopped.pk).revoked_at == stopped.revoked_at
    assert Release.objects.get(pk=world.far.at_clinic.release.pk).revoked_at is None, "its files are still joined"
    assert AuditEvent.objects.count() == written


@pytest.mark.parametrize("days", [0, 2], ids=["the-same-day", "later"])
def test_where_no_row_tells_of_the_parting_it_is_the_end_of_that_day(
    world: World, monkeypatch: pytest.MonkeyPatch, days: int
) -> None:
    parted_as_before(world, monkeypatch)
    AuditEvent.objects.filter(action="unlink_charts").delete()
    now = moments.moment_on(world.today + timedelta(days=days))
    monkeypatch.setattr(moments, "clock", lambda: now)
    migration.stop_what_was_parted(apps, None)
    for one in both(world):
        assert one.revoked_at == (moments.end_of(world.today) if days else now)
        assert one.revoked_by_id == world.home.link.made_by_id
