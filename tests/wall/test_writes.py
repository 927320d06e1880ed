"""Nobody writes into a chart that they do not reach, whatever the code above lets through."""

import pytest
from django.db import DatabaseError, transaction

from midline.actions.audit_seal import seal_all
from midline.records import audit
from midline.records.models import (
    Assignment,
    AuditEvent,
    Case,
    Chart,
    ClockIndex,
    Concern,
    Fact,
    Guardianship,
    Measurement,
    Release,
    Session,
)
from midline.records.wall import acting_as, sealing
from tests.world import ROLES, World

pytestmark = [pytest.mark.postgresql, pytest.mark.django_db]
REFUSED = "row-level security"


def worry(world: World, chart: Chart, role: str) -> None:
    Concern.objects.create(
        chart=chart,
        occupation="dressing",
        environment="home",
        words="x",
        on=world.today,
        by_id=world.home.hats[role].id,
    )


@pytest.mark.parametrize("role", ROLES)
def test_no_row_is_added_changed_or_taken_in_a_stranger_s_chart(paged: World, role: str) -> None:
    far, far_case = paged.far.file_of(role), paged.far.file_of(role).case
    with acting_as(paged.home.hats[role].id, paged.today):
        with pytest.raises(DatabaseError, match=REFUSED), transaction.atomic():
            worry(paged, far.chart, role)
        with pytest.raises(DatabaseError, match=REFUSED), transaction.atomic():
            Fact.objects.create(case=far_case, kind="x", on=paged.today, recorded_by_id=paged.home.hats[role].id)
        assert Concern.objects.filter(pk=far.concern.pk).update(words="changed") == 0
        assert Session.objects.filter(pk=far.session.pk).update(note="changed") == 0
        assert ClockIndex.objects.filter(case=far_case).delete()[0] == 0


def test_a_row_cannot_be_moved_into_a_chart_out_of_reach(paged: World) -> None:
    with acting_as(paged.home.hats["school_ot"].id, paged.today):
        with pytest.raises(DatabaseError, match=REFUSED), transaction.atomic():
            Concern.objects.filter(pk=paged.home.at_school.concern.pk).update(chart=paged.far.at_school.chart)
        with pytest.raises(DatabaseError, match=REFUSED), transaction.atomic():
            Case.objects.filter(pk=paged.home.at_school.case.pk).update(chart=paged.home.at_clinic.chart)


def test_a_release_lets_one_look_and_never_write(paged: World) -> None:
    clinic = paged.home.at_clinic
    with acting_as(paged.home.hats["school_ot"].id, paged.today):
        assert Chart.objects.filter(pk=clinic.chart.pk).exists()
        assert Measurement.objects.filter(pk=clinic.measurement.pk).update(trials=4) == 0
        with pytest.raises(DatabaseError, match=REFUSED), transaction.atomic():
            worry(paged, clinic.chart, "school_ot")


def test_deeds_of_others_are_refused_in_a_chart_within_reach(paged: World) -> None:
    mine, today = paged.home.at_school, paged.today
    with acting_as(paged.home.hats["teacher"].id, today):
        worry(paged, mine.chart, "teacher")
        with pytest.raises(DatabaseError, match=REFUSED), transaction.atomic():
            Fact.objects.create(case=mine.case, kind="x", on=today, recorded_by_id=paged.home.hats["teacher"].id)
    with acting_as(paged.home.hats["school_ota"].id, today):
        with pytest.raises(DatabaseError, match=REFUSED), transaction.atomic():
            Assignment.objects.create(chart=mine.chart, membership_id=paged.home.hats["teacher"].id, starts=today)
        assert Release.objects.filter(pk=mine.release.pk).update(purpose="x") == 0
        assert Guardianship.objects.filter(chart=mine.chart).update(medical=False) == 0


def test_a_therapist_takes_on_only_the_child_whose_chart_they_open(paged: World) -> None:
    by, today = paged.home.hats["school_ot"], paged.today
    with acting_as(by.id, today):
        new = Chart(organisation=paged.home.district, given_name="New", family_name="Child", opened_on=today)
        new.save(force_insert=True)
        Assignment.objects.create(chart=new, membership_id=by.id, starts=today)
        assert Chart.objects.filter(pk=new.pk).exists()
        with pytest.raises(DatabaseError, match=REFUSED), transaction.atomic():
            Chart.objects.create(organisation=paged.far.district, given_name="N", family_name="C", opened_on=today)
        with pytest.raises(DatabaseError, match=REFUSED), transaction.atomic():
            Assignment.objects.create(chart=paged.far.at_school.chart, membership_id=by.id, starts=today)


def test_audit_rows_are_added_in_one_s_own_name_and_never_changed(paged: World) -> None:
    director, teacher = paged.home.hats["director"], paged.home.hats["teacher"]
    with acting_as(director.id, paged.today):
        audit.note(director, "read", why="oversight")
        with pytest.raises(DatabaseError, match=REFUSED), transaction.atomic():
            audit.note(teacher, "read", why="teaching")
        assert AuditEvent.objects.count() == 1
        assert AuditEvent.objects.update(action="nothing") == 0
        assert AuditEvent.objects.all().delete()[0] == 0
    audit.note(None, "signed_in", why="setup")
    with pytest.raises(DatabaseError, match=REFUSED), transaction.atomic():
        audit.note(director, "read", why="oversight")


def test_the_sealer_reaches_the_audit_trail_and_nothing_else(paged: World) -> None:
    with acting_as(paged.home.hats["teacher"].id, paged.today):
        audit.note(paged.home.hats["teacher"], "read", why="teaching")
    assert seal_all() == 1
    assert AuditEvent.objects.count() == 0
    with sealing():
        assert AuditEvent.objects.filter(sequence__isnull=False).count() == 1
        with pytest.raises(DatabaseError, match="permission denied"), transaction.atomic():
            Chart.objects.count()
        with pytest.raises(DatabaseError), transaction.atomic():
            AuditEvent.objects.update(action="nothing")
