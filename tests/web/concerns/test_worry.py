"""A worry in one's own words."""

from collections.abc import Callable

import pytest
from django.test import Client

from midline.records.models import AuditEvent, Concern
from tests.web.making import page, text_of
from tests.world import World

As = Callable[[str], Client]
GOOD = {
    "words": "Zipping the coat takes all of recess.",
    "occupation": "dressing",
    "environment": "hallway",
    "severity": "2",
    "since": "months",
}
WHO = ("school_ot", "school_ota", "teacher", "case_manager", "director", "clinic_ot", "clinic_ota", "guardian")


def address(world: World, role: str) -> str:
    return f"/children/{world.home.file_of(role).chart.pk}/worry/"


@pytest.mark.parametrize("role", [*WHO, "adult_student"])
def test_whoever_is_with_the_child_may_say_it(world: World, client_as: As, role: str) -> None:
    client, chart = client_as(role), world.home.file_of(role).chart.pk
    assert "In your own words" in page(client, address(world, role))
    answer = client.post(address(world, role), GOOD)
    assert answer.status_code == 302
    home = "/family/" if role in ("guardian", "adult_student") else f"/children/{chart}/"
    assert str(chart) in answer.headers["Location"]
    assert answer.headers["Location"].startswith(home)
    made = Concern.objects.get(words=GOOD["words"])
    assert (made.chart_id, made.severity, made.since, made.by_id) == (chart, 2, "months", world.home.hats[role].id)
    assert made.on == world.today
    assert AuditEvent.objects.filter(action="raise_concern", about=made.pk).exists()


def test_how_much_and_since_when_may_be_left_open(world: World, client_as: As) -> None:
    client_as("teacher").post(address(world, "teacher"), {**GOOD, "severity": "", "since": ""})
    made = Concern.objects.get(words=GOOD["words"])
    assert (made.severity, made.since) == (None, "")


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"words": ""}, "This field is required."),
        ({"words": "   "}, "This field is required."),
        ({"words": "w" * 2001}, "at most 2000 characters"),
        ({"occupation": ""}, "This field is required."),
        ({"occupation": "flying"}, "flying"),
        ({"environment": ""}, "This field is required."),
        ({"environment": "moon"}, "moon"),
        ({"severity": "4"}, "Select a valid choice"),
        ({"since": "ever"}, "Select a valid choice"),
    ],
)
def test_what_is_wrong_is_told_and_the_words_are_kept(
    world: World, client_as: As, changes: dict[str, str], told: str
) -> None:
    before = Concern.objects.count()
    given = {**GOOD, **changes}
    shown = text_of(client_as("teacher").post(address(world, "teacher"), given))  # type: ignore[arg-type]
    assert told in shown
    assert "<title>Error: " in shown
    assert given["words"].strip() in shown
    if "occupation" not in changes:
        assert '<option value="dressing" selected>' in shown
    assert Concern.objects.count() == before


@pytest.mark.parametrize("role", ["front_desk", "clinic_ot", "adult_student"])
def test_others_find_no_form(world: World, client_as: As, role: str) -> None:
    school = f"/children/{world.home.at_school.chart.pk}/worry/"
    assert client_as(role).get(school).status_code == 404
    assert client_as(role).post(school, GOOD).status_code == 404
    assert not Concern.objects.filter(words=GOOD["words"]).exists()


def test_a_stranger_s_child_is_not_there(world: World, client_as: As) -> None:
    far = f"/children/{world.far.at_school.chart.pk}/worry/"
    assert client_as("teacher").get(far).status_code == 404
    assert client_as("teacher").post(far, GOOD).status_code == 404
