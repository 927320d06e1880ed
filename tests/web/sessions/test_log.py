"""Log a session: taken at once when it is right, told and kept when it is not, and once for an appointment."""

import uuid
from collections.abc import Callable
from datetime import date, timedelta

import pytest
from django.test import Client

from midline.records.models import Appointment, Goal, Measurement, Service, Session
from tests.web.making import costs_the_same, page, text_of
from tests.web.sessions.asking import GOOD, log_address, sent
from tests.world import World

As = Callable[[str], Client]


def test_the_form_begins_with_what_was_planned(world: World, client_as: As) -> None:
    shown = page(client_as("school_ot"), log_address(world))
    assert "Nov 23, 2026 · 30 minutes · Classroom" in shown
    assert 'value="2026-11-23"' in shown
    assert '<option value="held" selected>' in shown
    assert '<details class="disclosure">' in shown


def test_without_an_appointment_when_and_where_stand_open(world: World, client_as: As) -> None:
    shown = page(client_as("school_ot"), log_address(world, planned=False))
    assert "When, how long and where" in shown
    assert '<details class="disclosure" open>' in shown


@pytest.mark.parametrize("planned", [True, False])
def test_it_begins_with_how_the_plan_says_it_is_given(world: World, client_as: As, planned: bool) -> None:
    Service.objects.update(delivery="push_in", environment="playground")
    shown = page(client_as("school_ot"), log_address(world, planned=planned))
    assert '<option value="push_in" selected>' in shown
    assert f'<option value="{"classroom" if planned else "playground"}" selected>' in shown


def test_without_a_plan_in_force_it_begins_with_the_child(world: World, client_as: As) -> None:
    Service.objects.update(delivery="push_in", ends=world.today - timedelta(days=1))
    assert '<option value="direct" selected>' in page(client_as("school_ot"), log_address(world, planned=False))


def test_one_planned_for_later_is_logged_today(world: World, client_as: As) -> None:
    Appointment.objects.filter(pk=world.home.at_school.appointment.pk).update(on=date(2026, 11, 30))
    assert 'value="2026-11-23"' in page(client_as("school_ot"), log_address(world))


@pytest.mark.parametrize(("button", "status"), [("sign", "signed"), ("draft", "draft")])
def test_signed_or_kept_as_a_draft(world: World, client_as: As, button: str, status: str) -> None:
    client, before = client_as("school_ot"), Session.objects.count()
    answer = client.post(log_address(world), sent(**{"sign": None, button: "1"}))
    assert (answer.status_code, answer.headers["Location"]) == (302, "/day/")
    made = Session.objects.order_by("-recorded_at").first()
    assert made is not None
    assert (made.status, made.minutes, made.note) == (status, 30, GOOD["note"])
    assert made.appointment_id == world.home.at_school.appointment.pk
    assert (made.signed_at is not None) is (status == "signed")
    assert Session.objects.count() == before + 1


def test_a_look_at_the_goal_is_kept_with_it(world: World, client_as: As) -> None:
    client_as("school_ot").post(log_address(world), sent(met0="4", tried0="5"))
    kept = Measurement.objects.order_by("-id").first()
    assert kept is not None
    assert (kept.successes, kept.trials, kept.environment) == (4, 5, "classroom")
    assert kept.session is not None
    assert kept.session.note == GOOD["note"]


def test_none_of_five_is_a_look_and_empty_is_none(world: World, client_as: As) -> None:
    before = Measurement.objects.count()
    client_as("school_ot").post(log_address(world), sent())
    assert Measurement.objects.count() == before
    client_as("school_ot").post(log_address(world, planned=False), sent(met0="0", tried0="5"))
    assert Measurement.objects.filter(successes=0, trials=5).count() == 1


def test_a_goal_in_levels_is_looked_at_by_level(world: World, client_as: As) -> None:
    Goal.objects.filter(pk=world.home.at_school.goal.pk).update(measure="level")
    assert "Not looked at today" in page(client_as("school_ot"), log_address(world))
    client_as("school_ot").post(log_address(world), sent(level0="3"))
    assert Measurement.objects.filter(level=3).count() == 1


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"attendance": "elsewhere"}, "elsewhere"),
        ({"attendance": None}, "This field is required."),
        ({"attendance": "child_refused"}, "Say in a few words why."),
        ({"attendance": "cancelled", "reason": "   "}, "Say in a few words why."),
        ({"on": ""}, "This field is required."),
        ({"on": "2026-02-30"}, "Give a date that exists"),
        ({"on": "tomorrow"}, "Give a date that exists"),
        ({"on": "2026-11-24"}, "has not come yet"),
        ({"minutes": ""}, "This field is required."),
        ({"minutes": "half an hour"}, "Give a whole number."),
        ({"minutes": "0"}, "Give a number from 1 to 480."),
        ({"minutes": "-5"}, "greater than or equal to 0"),
        ({"minutes": "481"}, "less than or equal to 480"),
        ({"environment": "moon"}, "moon"),
        ({"kind": "magic"}, "magic"),
        ({"note": "x" * 8001}, "at most 8000 characters"),
        ({"reason": "x" * 301}, "at most 300 characters"),
        ({"met0": "6", "tried0": "5"}, "Of how many?"),
        ({"met0": "3"}, "Of how many?"),
        ({"tried0": "5"}, "Of how many?"),
        ({"met0": "-1", "tried0": "5"}, "greater than or equal to 0"),
        ({"met0": "3", "tried0": "many"}, "Give a whole number."),
        ({"met0": "3", "tried0": "501"}, "less than or equal to 500"),
        ({"attendance": "child_absent", "met0": "3", "tried0": "5"}, "there is nothing to count"),
        ({"on": "2026-10-01", "met0": "3", "tried0": "5"}, "This goal starts on"),
    ],
)
def test_what_is_wrong_is_told_and_nothing_typed_is_lost(
    world: World, client_as: As, changes: dict[str, str | None], told: str
) -> None:
    before = (Session.objects.count(), Measurement.objects.count())
    shown = text_of(client_as("school_ot").post(log_address(world), sent(**changes)))  # type: ignore[arg-type]
    assert told in shown
    assert "<title>Error: " in shown
    assert "session-form has-errors" in shown
    kept = {**GOOD, **changes}
    for name in ("on", "minutes", "reason", "met0", "tried0"):
        typed = kept[name]
        assert not (typed and typed.strip()) or f'value="{typed}"' in shown, name
    assert str(kept["note"]) in shown
    assert (Session.objects.count(), Measurement.objects.count()) == before


@pytest.mark.parametrize("attendance", ["child_absent", "therapist_absent", "school_event", "closed"])
def test_no_reason_is_asked_where_the_answer_says_it(world: World, client_as: As, attendance: str) -> None:
    assert client_as("school_ot").post(log_address(world), sent(attendance=attendance)).status_code == 302
    made = Session.objects.get(attendance=attendance)
    assert (made.minutes, made.reason) == (0, "")


def test_a_reason_that_is_given_is_kept(world: World, client_as: As) -> None:
    client_as("school_ot").post(log_address(world), sent(attendance="child_refused", reason=" Was tired. "))
    assert Session.objects.get(attendance="child_refused").reason == "Was tired."


def test_an_appointment_is_written_down_once(world: World, client_as: As) -> None:
    client = client_as("school_ot")
    client.post(log_address(world), sent())
    made = Session.objects.get(appointment=world.home.at_school.appointment)
    answer = client.get(log_address(world))
    assert (answer.status_code, answer.headers["Location"]) == (302, f"/sessions/{made.pk}/")
    shown = text_of(client.post(log_address(world), sent(note="Once more.")))  # type: ignore[arg-type]
    assert "already written down" in shown
    assert "Once more." in shown
    assert Session.objects.filter(appointment=made.appointment).count() == 1


def test_an_assistant_logs_for_a_child_on_the_caseload(world: World, client_as: As) -> None:
    assert client_as("school_ota").post(log_address(world, planned=False), sent()).status_code == 302


@pytest.mark.parametrize("role", ["teacher", "director", "case_manager", "guardian", "clinic_ot", "front_desk"])
def test_nobody_else_logs(world: World, client_as: As, role: str) -> None:
    client, before = client_as(role), Session.objects.count()
    assert client.get(log_address(world)).status_code == 404
    assert client.post(log_address(world), sent()).status_code == 404
    assert Session.objects.count() == before


def test_a_stranger_s_case_and_another_case_s_appointment_are_not_there(world: World, client_as: As) -> None:
    client, own, far = client_as("school_ot"), world.home.at_school, world.far.at_school
    for address in (
        f"/cases/{far.case.pk}/log/",
        f"/cases/{uuid.uuid4()}/log/",
        f"/cases/{own.case.pk}/log/?appointment={far.appointment.pk}",
        f"/cases/{own.case.pk}/log/?appointment={world.home.of_age.appointment.pk}",
        f"/cases/{own.case.pk}/log/?appointment=x",
    ):
        assert client.get(address).status_code == 404, address
        assert client.post(address, sent()).status_code == 404, address


def test_many_goals_cost_no_more_queries(world: World, client_as: As) -> None:
    file = world.home.at_school

    def more() -> None:
        for number in range(10):
            Goal.objects.create(
                case=file.case,
                occupation="eating",
                environments="cafeteria",
                text=f"Goal {number}",
                measure="level",
                starts=file.goal.starts,
                owner_id=file.goal.owner_id,
            )

    assert "Goal 9" in costs_the_same(client_as("school_ot"), log_address(world), more)
