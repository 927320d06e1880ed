"""One look at one goal, by whoever is with the child."""

from collections.abc import Callable

import pytest
from django.test import Client

from midline.records.models import Goal, Measurement
from tests.web.making import page, text_of
from tests.world import World

As = Callable[[str], Client]
GOOD = {"on": "2026-11-23", "environment": "classroom", "met0": "3", "tried0": "4"}
WHO = ("school_ot", "school_ota", "teacher")


def address(world: World) -> str:
    return f"/goals/{world.home.at_school.goal.pk}/tally/"


@pytest.mark.parametrize("role", WHO)
def test_a_look_is_kept_and_the_next_can_follow(world: World, client_as: As, role: str) -> None:
    before = Measurement.objects.count()
    answer = client_as(role).post(address(world), GOOD)
    back = "/classes/" if role == "teacher" else f"/children/{world.home.at_school.chart.pk}/"
    assert (answer.status_code, answer.headers["Location"]) == (302, back)
    assert Measurement.objects.count() == before + 1
    kept = Measurement.objects.order_by("-id").first()
    assert kept is not None
    assert (kept.successes, kept.trials, kept.by_id) == (3, 4, world.home.hats[role].id)


def test_the_family_looks_at_home(world: World, client_as: As) -> None:
    client = client_as("guardian")
    shown = page(client, address(world))
    assert 'value="home"' in shown
    assert 'value="classroom"' not in shown
    assert client.post(address(world), {**GOOD, "environment": "home"}).status_code == 302
    assert "Select a valid choice" in text_of(client.post(address(world), GOOD))  # type: ignore[arg-type]


def test_a_teacher_looks_at_school(world: World, client_as: As) -> None:
    shown = page(client_as("teacher"), address(world))
    assert '<option value="classroom" selected>' in shown
    assert 'value="home"' not in shown


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"met0": "", "tried0": ""}, "Nothing is filled in yet."),
        ({"met0": "5", "tried0": "4"}, "Of how many?"),
        ({"met0": "", "tried0": "4"}, "Of how many?"),
        ({"met0": "one"}, "Give a whole number."),
        ({"tried0": "501"}, "less than or equal to 500"),
        ({"on": "2026-11-24"}, "has not come yet"),
        ({"on": "2025-01-01"}, "This goal starts on"),
        ({"on": ""}, "This field is required."),
        ({"environment": "moon"}, "moon"),
    ],
)
def test_what_is_wrong_is_told_and_kept(world: World, client_as: As, changes: dict[str, str], told: str) -> None:
    before = Measurement.objects.count()
    given = {**GOOD, **changes}
    shown = text_of(client_as("teacher").post(address(world), given))  # type: ignore[arg-type]
    assert told in shown
    for name in ("met0", "tried0"):
        assert not given[name] or f'value="{given[name]}"' in shown
    assert Measurement.objects.count() == before


@pytest.mark.parametrize(("level", "status"), [("1", 302), ("5", 302), ("6", 200), ("", 200)])
def test_a_goal_in_levels(world: World, client_as: As, level: str, status: int) -> None:
    Goal.objects.update(measure="level")
    given = {"on": "2026-11-23", "environment": "classroom", "level0": level}
    assert client_as("teacher").post(address(world), given).status_code == status


@pytest.mark.parametrize("role", ["director", "case_manager", "front_desk", "clinic_ot", "adult_student"])
def test_nobody_else_tallies(world: World, client_as: As, role: str) -> None:
    before = Measurement.objects.count()
    assert client_as(role).get(address(world)).status_code == 404
    assert client_as(role).post(address(world), GOOD).status_code == 404
    assert Measurement.objects.count() == before


def test_a_stranger_s_goal_is_not_there(world: World, client_as: As) -> None:
    assert client_as("teacher").get(f"/goals/{world.far.at_school.goal.pk}/tally/").status_code == 404
