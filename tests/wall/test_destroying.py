"""A record is destroyed behind the wall: by the director, whole, and no other with it."""

import pytest

from midline.actions.destruction import destroy_record
from midline.actions.misfiled import move_record
from midline.actions.requests import answer_request
from midline.records import audit
from midline.records.hanging import HANGING
from midline.records.models import AuditEvent, Chart, Concern, Session
from midline.records.queries.audit_chain import verify_chain
from midline.records.wall import acting_as, destroying
from tests.wall.signed_in import as_pages
from tests.world import World

pytestmark = [pytest.mark.postgresql, pytest.mark.django_db]


def counts(chart: Chart) -> dict[str, int]:
    found = {place.name: place.rows(chart, misfiled=True).count() for place in HANGING}
    return {name: count for name, count in found.items() if count}


def test_everything_of_one_record_goes_and_nothing_of_another(world: World) -> None:
    director, file = world.home.hats["director"], world.home.at_school
    before = {other.chart.pk: counts(other.chart) for other in (world.home.of_age, world.far.at_school)}
    audit.note(director, "read", why="oversight", subject=file.chart.pk)
    with as_pages(), acting_as(director.id, world.today):
        answer_request(by=director, request=file.request.pk, outcome="given", reasons="Asked", today=world.today)
        destroy_record(by=director, request=file.request.pk, name="Mira Tenorio", today=world.today)
    assert counts(file.chart) == {"chart": 1, "nameword": 2, "enrolment": 1, "recordsrequest": 1, "destruction": 1}
    assert {other.chart.pk: counts(other.chart) for other in (world.home.of_age, world.far.at_school)} == before
    assert verify_chain().broken is None
    assert [row.action for row in AuditEvent.objects.filter(subject=file.chart.pk)] == ["destroy_records"]


@pytest.mark.parametrize("role", ["director", "guardian"])
def test_the_hat_of_destroying_reaches_nothing_that_was_not_decided_on(world: World, role: str) -> None:
    by = world.home.hats[role]
    if role == "guardian":  # decided, but a guardian acts
        file = world.home.at_school
        answer_request(
            by=world.home.hats["director"], request=file.request.pk, outcome="given", reasons="So", today=world.today
        )
    with as_pages(), acting_as(by.id, world.today), destroying():
        assert not Chart.objects.exists()
        assert not Session.objects.exists()


@pytest.mark.parametrize("role", ["director", "school_ot"])
@pytest.mark.parametrize("kind", ["concern", "session", "document", "measurement"])
def test_what_was_written_for_the_wrong_child_is_moved(world: World, role: str, kind: str) -> None:
    by, wrong, right = world.home.hats[role], world.home.at_school, world.home.of_age
    place = {"session": right.case.pk, "measurement": right.goal.pk}.get(kind)
    with as_pages(), acting_as(by.id, world.today):
        move_record(
            by=by,
            kind=kind,
            row=getattr(wrong, kind).pk,
            to=right.chart.pk,
            place=place,
            why="Wrong file",
            today=world.today,
        )
    assert not type(getattr(wrong, kind)).objects.filter(pk=getattr(wrong, kind).pk).exists()
    assert Concern.everything.exists()
