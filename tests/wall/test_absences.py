"""Absences are entered and taken back behind the second wall as before it, and by nobody else."""

from datetime import timedelta

import pytest
from django.db import DatabaseError, transaction

from midline.actions.absences import record_absence, say_schooling, take_back_absence
from midline.records.models import Absence, Chart
from midline.records.wall import acting_as
from tests.world import World

pytestmark = [pytest.mark.postgresql, pytest.mark.django_db]


@pytest.mark.parametrize("role", ["school_ot", "director", "guardian"])
def test_whoever_may_enters_them_and_takes_them_back(paged: World, role: str) -> None:
    by, day = paged.home.hats[role], paged.today - timedelta(days=3)
    with acting_as(by.id, paged.today):
        row = record_absence(by=by, chart=paged.home.at_school.chart.pk, first=day, today=paged.today)
        take_back_absence(by=by, absence=row.pk, today=paged.today)
        assert Absence.objects.get(pk=row.pk).taken_back_by_id == by.id
        assert not Absence.objects.filter(pk=paged.far.at_school.absence.pk).exists()


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
