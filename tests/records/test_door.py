"""The one door to a child: who is let in, to what, and that every look leaves its row."""

from datetime import timedelta

import pytest
from django.utils import timezone

from midline.core.access import AccessRefused, Deed, RecordKind
from midline.records.models import AuditEvent, Chart, Disclosure, Membership, Release
from midline.records.moments import end_of
from midline.records.queries.children import NotThere, child_for, child_of_case, purpose_of
from midline.records.queries.memberships import acting_for, as_acting
from midline.records.queries.standing import visible_charts
from tests.world import ROLES


def let_in(world, by, chart):
    try:
        return child_for(by, chart.pk, purpose_of(by), world.today)
    except NotThere:
        return None


@pytest.mark.parametrize("role", ROLES)
def test_each_role_is_let_in_to_its_own_child_and_to_no_stranger(world, role):
    by = world.home.hats[role]
    assert let_in(world, by, world.home.file_of(role).chart) is not None
    for file in (world.far.at_school, world.far.at_clinic, world.far.of_age):
        assert let_in(world, by, file.chart) is None


@pytest.mark.parametrize("role", ROLES)
def test_lists_and_the_door_agree(world, role):
    """What may be listed may be opened and the other way round, but for a release, which opens one chart alone."""
    by = world.home.hats[role]
    Release.objects.all().delete()
    listed = set(visible_charts(by, world.today).values_list("pk", flat=True))
    opened = {chart.pk for chart in Chart.objects.all() if let_in(world, by, chart) is not None}
    assert listed == opened
    assert listed


def test_a_look_and_a_refusal_each_leave_a_row(world):
    by = world.home.hats["school_ot"]
    AuditEvent.objects.all().delete()
    child_for(by, world.home.at_school.chart.pk, "care", world.today)
    row = AuditEvent.objects.get()
    assert (row.action, row.subject, row.acting_as) == ("read", world.home.at_school.chart.pk, by.id)
    with pytest.raises(NotThere):
        child_for(by, world.far.at_school.chart.pk, "care", world.today)
    assert AuditEvent.objects.filter(action="refused", subject=world.far.at_school.chart.pk).count() == 1


def test_nobody_and_somebody_elses_get_the_same_answer(world):
    by = world.home.hats["teacher"]
    for wrong in (world.far.at_school.chart.pk, by.id):
        with pytest.raises(NotThere) as refused:
            child_for(by, wrong, "teaching", world.today)
        assert str(refused.value) == ""


def test_an_ended_assignment_closes_the_door_the_day_after(world):
    by, chart = world.home.hats["school_ot"], world.home.at_school.chart
    chart.assignments.filter(membership=by.id).update(ends=world.today)
    assert let_in(world, by, chart) is not None
    with pytest.raises(NotThere):
        child_for(by, chart.pk, "care", world.today + timedelta(days=1))


def test_rights_over_one_chart_are_none_over_the_other(world):
    by, chart = world.home.hats["guardian"], world.home.at_clinic.chart
    chart.guardianships.update(medical=False, educational=True)
    assert let_in(world, by, chart) is None
    assert let_in(world, by, world.home.at_school.chart) is not None


def test_a_release_opens_its_kinds_to_the_linked_therapist_until_its_end(world):
    by, chart = world.home.hats["clinic_ot"], world.home.at_school.chart
    Release.objects.exclude(chart=chart).delete()
    Release.objects.filter(chart=chart).update(kinds="identity plan", ends_at=end_of(world.today))
    found = let_in(world, by, chart)
    assert found is not None
    assert found.kinds == {RecordKind.IDENTITY, RecordKind.PLAN}
    assert found.deeds == frozenset()
    assert Disclosure.objects.filter(release__chart=chart, by_id=by.id).exists()
    with pytest.raises(NotThere):
        child_for(by, chart.pk, "care", world.today + timedelta(days=1))


@pytest.mark.parametrize("end", ["revoked", "unlinked", "off_caseload", "other_role"])
def test_a_release_closes_at_once(world, end):
    by, chart = world.home.hats["clinic_ot"], world.home.at_school.chart
    assert let_in(world, by, chart) is not None
    if end == "revoked":
        guardian = world.home.hats["guardian"].id
        Release.objects.filter(chart=chart).update(revoked_at=timezone.now(), revoked_by_id=guardian)
    elif end == "unlinked":
        world.home.link.ended_on = world.today
        world.home.link.save()
    elif end == "off_caseload":
        world.home.at_clinic.chart.assignments.all().delete()
    else:
        by = world.home.hats["front_desk"]
    assert let_in(world, by, chart) is None


def test_a_teacher_meets_no_case_and_a_desk_no_note(world):
    teacher, desk = world.home.hats["teacher"], world.home.hats["front_desk"]
    with pytest.raises(NotThere):
        child_of_case(teacher, world.home.at_school.case.pk, "teaching", world.today)
    child = child_for(desk, world.home.at_clinic.chart.pk, "billing", world.today)
    assert not child.sees(RecordKind.NOTE)
    with pytest.raises(AccessRefused):
        child.check_sees(RecordKind.NOTE)
    with pytest.raises(AccessRefused):
        child.check_may(Deed.LOG_SESSION)


def test_the_door_costs_two_queries(world, django_assert_num_queries):
    by = world.home.hats["school_ot"]
    with django_assert_num_queries(2):
        child_for(by, world.home.at_school.chart.pk, "care", world.today)


def test_a_person_acts_under_one_hat_and_an_ended_one_is_gone(world):
    by = world.home.hats["school_ot"]
    other = Membership.objects.create(
        person_id=by.person_id, organisation=world.home.clinic, role="clinic_ot", starts=world.today
    )
    acting, hats = acting_for(by.person_id, str(other.pk), world.today)
    assert acting == as_acting(other)
    assert hats == (by,)
    Membership.objects.filter(pk=other.pk).update(
        ends=world.today - timedelta(days=1), starts=world.today - timedelta(days=9)
    )
    acting, hats = acting_for(by.person_id, str(other.pk), world.today)
    assert (acting, hats) == (by, ())
