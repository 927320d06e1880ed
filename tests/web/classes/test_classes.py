"""A teacher's classes: what helps at school, goals to tally, and no more than the plan says the class needs."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from django.test import Client

from midline.records.models import AuditEvent, Enrolment, Goal, Strategy, Teaching
from tests.web.making import costs_the_same, more_children, page
from tests.world import FAR, World

As = Callable[[str], Client]


def test_goals_and_what_helps(world: World, client_as: As) -> None:
    file = world.home.at_school
    shown = page(client_as("teacher"), "/classes/")
    assert "Writes a sentence that a classmate can read." in shown
    assert "A raised line to write on." in shown
    assert f"/goals/{file.goal.pk}/tally/" in shown
    assert f"/children/{file.chart.pk}/worry/" in shown
    assert FAR not in shown
    assert str(world.home.at_clinic.goal.pk) not in shown


def test_notes_worries_and_wishes_stay_with_those_who_need_them(client_as: As) -> None:
    shown = page(client_as("teacher"), "/classes/")
    for kept in ("Worked on spacing.", "The coat takes long.", "I want to write my own name tag."):
        assert kept not in shown


def test_the_plain_words_of_a_goal_come_first(world: World, client_as: As) -> None:
    Goal.objects.update(plain_text="Write so that friends can read it.")
    shown = page(client_as("teacher"), "/classes/")
    assert "Write so that friends can read it." in shown
    assert "Writes a sentence" not in shown


@pytest.mark.parametrize("place", ["home", "community", "clinic"])
def test_what_helps_elsewhere_is_not_for_the_class(client_as: As, place: str) -> None:
    Strategy.objects.update(environment=place)
    assert "A raised line" not in page(client_as("teacher"), "/classes/")


def test_what_ended_is_gone(world: World, client_as: As) -> None:
    Goal.objects.update(ends=world.today - timedelta(days=1))
    Strategy.objects.update(ends=world.today - timedelta(days=1))
    shown = page(client_as("teacher"), "/classes/")
    assert "tally" not in shown.replace("you can tally", "")
    assert "Nothing is shared with you about these children yet." in shown
    assert f"/children/{world.home.at_school.chart.pk}/worry/" in shown


@pytest.mark.parametrize("model", [Enrolment, Teaching])
def test_a_class_that_ended_shows_nobody(world: World, client_as: As, model: type[Enrolment] | type[Teaching]) -> None:
    model.objects.update(ends=world.today - timedelta(days=1))
    shown = page(client_as("teacher"), "/classes/")
    assert "No child is in your classes today" in shown
    assert "Mira" not in shown


@pytest.mark.parametrize("role", ["school_ot", "clinic_ot", "director", "case_manager", "front_desk", "guardian"])
def test_only_teachers_have_classes(client_as: As, role: str) -> None:
    assert client_as(role).get("/classes/").status_code == 404


def test_many_children_cost_no_more_queries(world: World, client_as: As) -> None:
    costs_the_same(client_as("teacher"), "/classes/", lambda: more_children(world.home, 15, today=world.today))


def test_a_look_at_the_class_is_kept(client_as: As) -> None:
    page(client_as("teacher"), "/classes/")
    assert AuditEvent.objects.get(action="listed", why="teaching").more == {"count": 2}
