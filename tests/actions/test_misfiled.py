"""What was written into the wrong child's record is gone from there and stands where it belongs."""

import json
import uuid
from typing import Any

import pytest
from django.conf import settings

from midline.actions.misfiled import move_record
from midline.actions.record_copy import copy_record
from midline.actions.refusals import Refused
from midline.actions.sessions import add_to_session
from midline.core.access import AccessRefused
from midline.records.models import AuditEvent, Case, Concern, Document, Fact, Measurement, Session
from midline.records.queries.children import NotThere
from midline.records.queries.timeline import current_facts
from tests.world import World

ROWS = ("fact", "session", "document", "measurement", "concern")
TABLES = {"fact": Fact, "session": Session, "document": Document, "measurement": Measurement, "concern": Concern}


def move(world: World, kind: str, role: str = "school_ot", to: Any = None, **given: Any) -> uuid.UUID:
    """Mira's row is Ari's."""
    wrong, right = world.home.at_school, to or world.home.of_age
    place = {"fact": right.case.pk, "session": right.case.pk, "measurement": right.goal.pk}.get(kind)
    asked = {"why": "Typed into the wrong file", "place": place, **given}
    return move_record(
        by=world.home.hats[role], kind=kind, row=getattr(wrong, kind).pk, to=right.chart.pk, today=world.today, **asked
    )


@pytest.mark.parametrize("kind", ROWS)
def test_it_is_withdrawn_there_and_written_here_and_both_are_told(world: World, kind: str) -> None:
    if kind == "fact":
        world.home.of_age.plan.services.all().delete()
        world.home.of_age.plan.delete()
        Fact.objects.filter(case=world.home.of_age.case).delete()
    old = getattr(world.home.at_school, kind)
    new = move(world, kind)
    assert not TABLES[kind].objects.filter(pk=old.pk).exists()  # type: ignore[attr-defined]
    kept = TABLES[kind].everything.get(pk=old.pk)  # type: ignore[attr-defined]
    assert (kept.misfiled_by_id, kept.misfiled_why) == (world.home.hats["school_ot"].id, "Typed into the wrong file")
    here = TABLES[kind].objects.get(pk=new)  # type: ignore[attr-defined]
    assert here.misfiled_at is None
    away, put = AuditEvent.objects.get(action="move_away"), AuditEvent.objects.get(action="move_here")
    assert (away.subject, away.about, away.more) == (world.home.at_school.chart.pk, old.pk, {})
    assert (put.subject, put.about, put.more) == (world.home.of_age.chart.pk, new, {"was": str(old.pk)})


@pytest.mark.parametrize("kind", ROWS)
def test_what_it_said_is_in_the_right_child_s_copy_and_no_longer_in_the_wrong_one_s(world: World, kind: str) -> None:
    if kind == "fact":
        world.home.of_age.plan.services.all().delete()
        world.home.of_age.plan.delete()
        Fact.objects.filter(case=world.home.of_age.case).delete()
    old = getattr(world.home.at_school, kind)
    new = move(world, kind)

    def taken(role: str, file: Any) -> str:
        made = copy_record(
            by=world.home.hats[role], chart=file.chart.pk, form="json", language="en", today=world.today
        ).read()
        return json.dumps({name: rows for name, rows in json.loads(made)["tables"].items() if name != "who_did_what"})

    wrong, right = taken("guardian", world.home.at_school), taken("adult_student", world.home.of_age)
    assert str(old.pk) not in wrong
    assert str(new) not in wrong
    assert "Ari" not in wrong
    assert str(new) in right


def test_a_paper_s_file_goes_along(world: World, django_capture_on_commit_callbacks: Any) -> None:
    scan = world.home.at_school.scan
    with django_capture_on_commit_callbacks(execute=True):
        new = move_record(
            by=world.home.hats["school_ot"],
            kind="document",
            row=scan.pk,
            to=world.home.of_age.chart.pk,
            why="Wrong file",
            today=world.today,
        )
    assert (settings.DOCUMENTS / str(new)).read_bytes().startswith(b"%PDF")
    assert not (settings.DOCUMENTS / str(scan.pk)).exists()


def test_a_session_takes_its_addenda_along_and_leaves_no_measurement_behind(world: World) -> None:
    session = world.home.at_school.session
    add_to_session(by=world.home.hats["school_ot"], session=session.pk, note="And more.", today=world.today)
    new = move(world, "session")
    assert Session.objects.get(amends=new).note == "And more."
    assert not Session.objects.filter(case=world.home.at_school.case, status="signed").exists()
    assert not Measurement.objects.filter(goal=world.home.at_school.goal).exists()


def test_clocks_of_both_are_counted_anew(world: World) -> None:
    wrong = world.home.at_school.case
    Fact.objects.filter(case=wrong, kind="consent_received").update(supersedes=None)
    world.home.of_age.plan.services.all().delete()
    world.home.of_age.plan.delete()
    Fact.objects.filter(case=world.home.of_age.case).delete()
    move(world, "fact")
    assert "request_received" not in {row.kind for row in current_facts(Case.objects.get(pk=wrong.pk))}
    assert {row.kind for row in current_facts(world.home.of_age.case)} == {"request_received"}


@pytest.mark.parametrize(
    ("kind", "given", "code"),
    [
        ("concern", {"why": " "}, "say_why"),
        ("session", {"place": None}, "move_no_place"),
        ("measurement", {"place": uuid.uuid4()}, "move_no_place"),
    ],
)
def test_what_is_missing_is_told(world: World, kind: str, given: dict[str, Any], code: str) -> None:
    with pytest.raises(Refused, match=code):
        move(world, kind, **given)


def test_it_is_moved_to_another_child_of_the_same_place(world: World) -> None:
    with pytest.raises(Refused, match="move_same_child"):
        move(world, "concern", to=world.home.at_school)
    for far in (world.home.at_clinic, world.far.at_school):
        with pytest.raises(NotThere):
            move(world, "concern", to=far)


def test_a_fact_that_does_not_fit_there_is_refused_and_nothing_moves(world: World) -> None:
    plan_fact = Fact.objects.get(case=world.home.at_school.case, plan__isnull=False)
    with pytest.raises(Refused, match="move_plan_hangs"):
        move_record(
            by=world.home.hats["school_ot"],
            kind="fact",
            row=plan_fact.pk,
            to=world.home.of_age.chart.pk,
            place=world.home.of_age.case.pk,
            why="Wrong file",
            today=world.today,
        )
    assert not Fact.everything.exclude(misfiled_at=None).exists()


def test_a_draft_and_what_was_moved_before_are_not_moved(world: World) -> None:
    draft = world.home.at_school.draft
    with pytest.raises(Refused, match="move_draft"):
        move_record(
            by=world.home.hats["school_ot"],
            kind="session",
            row=draft.pk,
            to=world.home.of_age.chart.pk,
            place=world.home.of_age.case.pk,
            why="Wrong",
            today=world.today,
        )
    move(world, "concern")
    with pytest.raises(NotThere):
        move(world, "concern")


@pytest.mark.parametrize("role", ["school_ota", "case_manager", "teacher", "guardian", "clinic_ot"])
def test_nobody_moves_who_may_not_write_for_both(world: World, role: str) -> None:
    with pytest.raises((NotThere, AccessRefused)):
        move(world, "concern", role)
