"""Absences are entered and taken back behind the second wall as before it, and by nobody else."""

from datetime import timedelta

import pytest
from django.db import DatabaseError, transaction
from django.utils import timezone

from midline.actions.absences import record_absence, say_schooling, take_back_absence
from midline.records.models import Absence, Chart, Release
from midline.records.wall import acting_as
from tests.wall.signed_in import as_pages
from tests.world import World

pytestmark = [pytest.mark.postgresql, pytest.mark.django_db]


@pytest.mark.parametrize("role", ["school_ot", "director", "guardian"])
def test_whoever_may_enters_them_and_takes_them_back(paged: World, role: str) -> None:
    by, day = paged.home.hats[role], paged.today - timedelta(days=3)
    with acting_as(by.id, paged.today):
        row = record_absence(by=by, chart=paged.home.at_school.chart.pk, first=day, today=paged.today)
        take_back_absence(by=by, absence=row.pk, why="There after all.", today=paged.today)
        assert Absence.objects.get(pk=row.pk).taken_back_by_id == by.id
        assert not Absence.objects.filter(pk=paged.far.at_school.absence.pk).exists()


def test_a_family_changes_its_own_rows_alone(paged: World) -> None:
    by, theirs = paged.home.hats["guardian"], paged.home.at_school.absence
    with acting_as(by.id, paged.today):
        row = record_absence(by=by, chart=theirs.chart_id, first=paged.today, today=paged.today)
        assert Absence.objects.filter(pk=row.pk).update(last=paged.today) == 1
        assert Absence.objects.filter(pk=theirs.pk).exists()
        assert Absence.objects.filter(pk=theirs.pk).update(taken_back_by=by.id) == 0
    with acting_as(paged.home.hats["school_ot"].id, paged.today):
        assert Absence.objects.filter(pk__in=(theirs.pk, row.pk)).update(last=paged.today) == 2


@pytest.mark.parametrize("bounded", [False, True], ids=["every day", "some days"])
def test_a_release_shows_them_where_it_shows_clocks(world: World, bounded: bool) -> None:
    began = world.today - timedelta(days=900)
    Release.objects.update(kinds="case", records_from=began if bounded else None)
    row = world.home.at_school.absence
    with as_pages(), acting_as(world.home.hats["clinic_ot"].id, world.today):
        assert Absence.objects.filter(pk=row.pk).exists() is not bounded


@pytest.mark.parametrize("role", ["clinic_ot", "helper", "guardian"])
def test_to_who_is_there_as_a_guest_only_what_a_clock_is_counted_from_shows(world: World, role: str) -> None:
    Release.objects.update(kinds="case", records_from=None)
    stands, chart = world.home.at_school.absence, world.home.at_school.chart
    taken_back = Absence.objects.create(
        chart=chart,
        first=world.today,
        last=world.today,
        recorded_by_id=stands.recorded_by_id,
        taken_back_by_id=stands.recorded_by_id,
        taken_back_at=timezone.now(),
    )
    with as_pages(), acting_as(world.home.hats[role].id, world.today):
        shown = set(Absence.objects.filter(chart=chart).values_list("pk", flat=True))
    assert shown == ({stands.pk, taken_back.pk} if role == "guardian" else {stands.pk})


def test_of_a_clinic_s_file_which_counts_none_a_release_shows_none(world: World) -> None:
    Release.objects.update(kinds="case", records_from=None)
    with as_pages(), acting_as(world.home.hats["school_ot"].id, world.today):
        assert not Absence.objects.filter(chart=world.home.at_clinic.chart).exists()


def test_how_a_child_goes_to_school_is_the_office_s_to_say(paged: World) -> None:
    by, chart = paged.home.hats["director"], paged.home.at_school.chart.pk
    with acting_as(by.id, paged.today):
        say_schooling(by=by, chart=chart, schooling="public", today=paged.today)
        assert Chart.objects.get(pk=chart).schooling == "public"


@pytest.mark.parametrize("role", ["school_ota", "teacher", "helper"])
def test_others_add_none(paged: World, role: str) -> None:
    hat, chart, day = paged.home.hats[role], paged.home.at_school.chart, paged.today
    refused = pytest.raises(DatabaseError, match="row-level security")
    with acting_as(hat.id, day), refused, transaction.atomic():
        Absence.objects.create(chart=chart, first=day, last=day, recorded_by_id=hat.id)
