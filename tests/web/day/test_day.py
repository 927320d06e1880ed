"""A therapist's day: what is next, what is not written, what presses; one's own and nobody else's."""

from collections.abc import Callable
from datetime import time, timedelta

import pytest
from django.test import Client
from django.utils import timezone

from midline.records.models import Appointment, AuditEvent, Session
from tests.web.making import clock, costs_the_same, more_children, page
from tests.world import FAR, World

As = Callable[[str], Client]


@pytest.mark.parametrize(("role", "place"), [("school_ot", "Classroom"), ("clinic_ot", "Clinic")])
def test_it_says_when_with_whom_and_where(world: World, client_as: As, role: str, place: str) -> None:
    file = world.home.file_of(role)
    shown = page(client_as(role), "/day/")
    assert "1 session<" in shown if role == "clinic_ot" else "2 sessions" in shown
    assert "9:30 a.m." in shown
    assert f"{place} · 30 minutes" in shown
    assert f"/cases/{file.case.pk}/log/?appointment={file.appointment.pk}" in shown
    assert FAR not in shown


def test_the_afternoon_is_told_as_people_say_it(world: World, client_as: As) -> None:
    Appointment.objects.filter(pk=world.home.at_school.appointment.pk).update(at=time(13, 5))
    assert "1:05 p.m." in page(client_as("school_ot"), "/day/")


def test_only_the_next_one_stands_out(world: World, client_as: As) -> None:
    file = world.home.at_school
    client = client_as("school_ot")
    assert page(client, "/day/").count('class="now"') == 1
    log(world, signed=True)
    shown = page(client, "/day/")
    assert shown.count('class="now"') == 1
    assert f"?appointment={file.appointment.pk}" not in shown
    assert ">Signed<" in shown


def test_a_draft_of_today_is_finished_not_logged_again(world: World, client_as: As) -> None:
    made = log(world, signed=False)
    shown = page(client_as("school_ot"), "/day/")
    assert f"/sessions/{made.pk}/" in shown
    assert f"?appointment={world.home.at_school.appointment.pk}" not in shown


def test_one_that_did_not_take_place_says_why(world: World, client_as: As) -> None:
    made = log(world, signed=True)
    Session.objects.filter(pk=made.pk).update(attendance="child_absent", minutes=0)
    assert "Child was away" in page(client_as("school_ot"), "/day/")


def test_a_cancelled_session_is_not_in_the_day(world: World, client_as: As) -> None:
    Appointment.objects.update(cancelled_on=world.today)
    assert "No sessions" in page(client_as("school_ot"), "/day/")


def test_whoever_has_no_sessions_is_told_so(client_as: As) -> None:
    shown = page(client_as("school_ota"), "/day/")
    assert "No sessions" in shown
    assert "Nothing is planned on this day." in shown


@pytest.mark.parametrize(
    ("role", "on", "closed"),
    [
        pytest.param("school_ot", "2026-11-26", True, id="break"),
        pytest.param("school_ot", "2026-11-28", False, id="weekend"),
        pytest.param("school_ot", "2026-11-30", False, id="school"),
        pytest.param("school_ot", "2030-11-26", False, id="not_known"),
        pytest.param("clinic_ot", "2026-11-26", False, id="clinic"),
    ],
)
def test_a_day_without_school_says_so_and_why(client_as: As, role: str, on: str, closed: bool) -> None:
    shown = page(client_as(role), f"/day/?on={on}")
    assert ("No school on this day, by the calendar of Tenorio District: Fall break." in shown) is closed
    assert ("No school on this day" in shown) is closed


def test_notes_of_one_s_own_wait_to_be_signed(world: World, client_as: As) -> None:
    shown = page(client_as("school_ot"), "/day/")
    assert f"/sessions/{world.home.at_school.draft.pk}/" in shown
    assert f"/sessions/{world.home.at_school.session.pk}/" not in shown
    assert str(world.home.at_school.draft.pk) not in page(client_as("school_ota"), "/day/")


@pytest.mark.parametrize(("days_ago", "told"), [(1, True), (30, True), (31, False), (0, False)])
def test_what_was_not_written_down_is_told_for_a_month(world: World, client_as: As, days_ago: int, told: bool) -> None:
    Appointment.objects.update(on=world.today - timedelta(days=days_ago))
    assert ("Not written down yet" in page(client_as("school_ot"), "/day/")) is told


@pytest.mark.parametrize(
    ("state", "days", "kind"),
    [
        ("overdue", -3, "chip-overdue"),
        ("due", -1, "chip-overdue"),
        ("due", 0, "chip-soon"),
        ("due", 14, "chip-due"),
        ("paused", 5, "chip-paused"),
        ("due", 15, None),
        ("met", -3, None),
        ("cannot_tell", -3, None),
    ],
)
def test_dates_press_for_two_weeks(world: World, client_as: As, state: str, days: int, kind: str | None) -> None:
    for file in (world.home.at_school, world.home.of_age):
        clock(file.case, due=world.today + timedelta(days=days), state=state)
    shown = page(client_as("school_ot"), "/day/")
    assert (f"/cases/{world.home.at_school.case.pk}/#annual_review" in shown) is (kind is not None)
    assert kind is None or f"chip {kind}" in shown
    assert ("Nothing is late" in shown) is (kind is None)


def test_another_day_and_the_way_back(world: World, client_as: As) -> None:
    client = client_as("school_ot")
    shown = page(client, "/day/?on=2026-11-24")
    assert "Tuesday, November 24" in shown
    assert "No sessions" in shown
    assert "?on=2026-11-23" in shown
    assert 'href="/day/">Today</a>' in shown


@pytest.mark.parametrize("on", ["", "soon", "2026-13-01", "0001-01-01", "9999-12-31", "%00"])
def test_a_day_that_is_none_is_today(client_as: As, on: str) -> None:
    assert "Monday, November 23" in page(client_as("school_ot"), f"/day/?on={on}")


def test_places_stand_as_heads_where_there_are_several(world: World, client_as: As) -> None:
    assert 'class="travel"' not in page(client_as("school_ot"), "/day/")
    world.home.of_age.chart.school = None
    world.home.of_age.chart.save()
    shown = page(client_as("school_ot"), "/day/")
    assert "2 places" in shown
    assert shown.count('class="travel"') == 2


@pytest.mark.parametrize("role", ["teacher", "director", "case_manager", "front_desk", "guardian", "adult_student"])
def test_nobody_else_has_a_day(client_as: As, role: str) -> None:
    assert client_as(role).get("/day/").status_code == 404


def test_a_look_at_the_day_is_kept(world: World, client_as: As) -> None:
    page(client_as("school_ot"), "/day/")
    assert AuditEvent.objects.get(action="day").more == {"count": 2}


def test_many_children_cost_no_more_queries(world: World, client_as: As) -> None:
    shown = costs_the_same(client_as("school_ot"), "/day/", lambda: more_children(world.home, 12, today=world.today))
    assert "14 sessions" in shown


def log(world: World, *, signed: bool) -> Session:
    """What was written about the first session of the day."""
    file = world.home.at_school
    return Session.objects.create(
        case=file.case,
        appointment=file.appointment,
        kind="direct",
        on=world.today,
        minutes=30,
        environment="classroom",
        attendance="held",
        status="signed" if signed else "draft",
        signed_at=timezone.now() if signed else None,
        author_id=world.home.hats["school_ot"].id,
    )


def test_a_day_without_sessions_leads_to_the_next_with_one(world: World, client_as: As) -> None:
    Appointment.objects.update(on=world.today + timedelta(days=7))
    shown = page(client_as("school_ot"), "/day/")
    assert '?on=2026-11-30">Your next sessions: Monday, November 30</a>' in shown
    Appointment.objects.all().delete()
    assert "Your next sessions" not in page(client_as("school_ot"), "/day/")
