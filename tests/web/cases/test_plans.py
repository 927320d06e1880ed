"""Evaluation, plan and goal: each made with its fact, each field told when it is wrong, nothing typed lost."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest
from django.test import Client

from midline.records.models import Evaluation, Fact, Goal, Plan
from tests.web.making import page, text_of
from tests.world import World

As = Callable[[str], Client]
PLAN = {
    "on": "2026-11-20",
    "starts": "2026-11-23",
    "ends": "2027-11-19",
    "present_levels": "Writes four words that others can read.",
    **{f"line{number}-delivery": "direct" for number in range(3)},
    **{f"line{number}-grouping": "individual" for number in range(3)},
    **{f"line{number}-minutes": "" for number in range(3)},
    **{f"line{number}-per": "week" for number in range(3)},
    **{f"line{number}-environment": "classroom" for number in range(3)},
    "line0-minutes": "40",
}
GOAL = {
    "occupation": "handwriting",
    "environments": ["classroom", "home"],
    "text": "Writes three sentences.",
    "plain_text": "Write so that friends can read it.",
    "measure": "level",
    "baseline": "2",
    "target": "4",
    "starts": "2026-11-20",
    "ends": "2027-05-20",
}
FOUND = {"on": "2026-11-20", "areas": "Writing", "tools": "Watched in class", "findings": "Letters drift off the line."}


def case(world: World) -> str:
    return f"/cases/{world.home.at_school.case.pk}"


def happened(world: World, kind: str) -> None:
    """A fact of the case at school, on the first of the month."""
    by = world.home.hats["school_ot"].id
    world.home.at_school.case.facts.create(kind=kind, on=date(2026, 11, 1), recorded_by_id=by)


def test_a_plan_is_agreed_with_its_services(world: World, client_as: As) -> None:
    client = client_as("school_ot")
    for kind in ("evaluation_completed", "eligibility_determined", "iep_meeting"):
        happened(world, kind)
    assert "Leave the minutes empty" in page(client, f"{case(world)}/plan/")
    answer = client.post(f"{case(world)}/plan/", PLAN)
    assert (answer.status_code, answer.headers["Location"]) == (302, f"{case(world)}/")
    made = Plan.objects.get(starts=date(2026, 11, 23))
    assert [(one.minutes, one.per) for one in made.services.all()] == [(40, "week")]
    assert made.fact.kind == "iep_agreed"
    world.home.at_school.plan.refresh_from_db()
    assert world.home.at_school.plan.ends == date(2026, 11, 23)
    assert PLAN["present_levels"] in page(client, f"{case(world)}/")


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"on": "x"}, "Give a date that exists"),
        ({"on": "2026-11-24"}, "2026"),
        ({"starts": ""}, "This field is required."),
        ({"ends": "2026-11-23"}, "The end must come after the start"),
        ({"present_levels": ""}, "This field is required."),
        ({"present_levels": "p" * 8001}, "at most 8000 characters"),
        ({"line0-minutes": "0"}, "greater than or equal to 1"),
        ({"line0-minutes": "2401"}, "less than or equal to 2400"),
        ({"line1-minutes": "half"}, "Give a whole number."),
        ({"line0-delivery": "post"}, "post"),
        ({"line0-environment": "moon"}, "moon"),
        ({"line2-per": "day"}, "Select a valid choice"),
    ],
)
def test_what_is_wrong_with_a_plan_is_told_and_kept(
    world: World, client_as: As, changes: dict[str, str], told: str
) -> None:
    before, given = (Plan.objects.count(), Fact.objects.count()), {**PLAN, **changes}
    shown = text_of(client_as("school_ot").post(f"{case(world)}/plan/", given))  # type: ignore[arg-type]
    assert told in shown
    assert "<title>Error: " in shown
    assert given["present_levels"] in shown
    assert f'value="{given["line0-minutes"]}"' in shown
    assert (Plan.objects.count(), Fact.objects.count()) == before


def test_an_evaluation_waits_for_its_ground_and_is_kept_with_what_was_found(world: World, client_as: As) -> None:
    client = client_as("school_ot")
    world.home.at_school.case.facts.filter(kind="consent_received").delete()
    answer = client.post(f"{case(world)}/evaluation/", FOUND)
    assert FOUND["findings"] in text_of(answer)  # type: ignore[arg-type]
    assert not Evaluation.objects.exists()
    happened(world, "consent_received")
    answer = client.post(f"{case(world)}/evaluation/", FOUND)
    assert answer.status_code == 302, answer.content.decode()
    assert Evaluation.objects.get().findings == FOUND["findings"]
    assert FOUND["findings"] in page(client, f"{case(world)}/")


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"on": ""}, "This field is required."),
        ({"on": "2026-11-24"}, "2026"),
        ({"findings": ""}, "This field is required."),
        ({"findings": "f" * 8001}, "at most 8000 characters"),
    ],
)
def test_what_is_wrong_with_an_evaluation_is_told(
    world: World, client_as: As, changes: dict[str, str], told: str
) -> None:
    given = {**FOUND, **changes}
    shown = text_of(client_as("school_ot").post(f"{case(world)}/evaluation/", given))  # type: ignore[arg-type]
    assert told in shown
    assert given["tools"] in shown
    assert given["findings"] in shown
    assert not Evaluation.objects.exists()


def test_a_goal_is_set(world: World, client_as: As) -> None:
    client = client_as("school_ot")
    answer = client.post(f"{case(world)}/goal/", GOAL)
    assert (answer.status_code, answer.headers["Location"]) == (302, f"{case(world)}/")
    made = Goal.objects.get(text="Writes three sentences.")
    assert (made.environments, made.measure, made.baseline, made.target) == (
        "classroom home",
        "level",
        Decimal(2),
        Decimal(4),
    )
    assert "Write so that friends can read it." in page(client, f"/children/{world.home.at_school.chart.pk}/")


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"occupation": "flying"}, "flying"),
        ({"environments": []}, "This field is required."),
        ({"environments": ["moon"]}, "moon"),
        ({"text": ""}, "This field is required."),
        ({"text": "t" * 8001}, "at most 8000 characters"),
        ({"measure": "weight"}, "weight"),
        ({"baseline": "0"}, "Give a number from 1 to 5."),
        ({"target": "6"}, "Give a number from 1 to 5."),
        ({"measure": "trials", "target": "101"}, "Give a number from 0 to 100."),
        ({"baseline": "low"}, "Enter a number."),
        ({"starts": "x"}, "Give a date that exists"),
        ({"ends": "2026-11-20"}, "The end must come after the start"),
    ],
)
def test_what_is_wrong_with_a_goal_is_told_and_kept(
    world: World, client_as: As, changes: dict[str, object], told: str
) -> None:
    before, given = Goal.objects.count(), {**GOAL, **changes}
    shown = text_of(client_as("school_ot").post(f"{case(world)}/goal/", given))  # type: ignore[arg-type]
    assert told in shown
    assert "<title>Error: " in shown
    assert str(given["plain_text"]) in shown
    assert f'value="{given["baseline"]}"' in shown
    assert Goal.objects.count() == before


@pytest.mark.parametrize(
    ("role", "form"),
    [
        *(
            (role, form)
            for role in ("school_ota", "teacher", "guardian", "clinic_ot")
            for form in ("plan", "evaluation", "goal")
        ),
        ("director", "goal"),
        ("case_manager", "goal"),
    ],
)
def test_others_find_no_such_form(world: World, client_as: As, role: str, form: str) -> None:
    given = {"plan": PLAN, "goal": GOAL, "evaluation": FOUND}[form]
    assert client_as(role).get(f"{case(world)}/{form}/").status_code == 404
    assert client_as(role).post(f"{case(world)}/{form}/", given).status_code == 404


@pytest.mark.parametrize("form", ["plan", "evaluation", "goal"])
def test_a_stranger_s_case_is_not_there(world: World, client_as: As, form: str) -> None:
    assert client_as("school_ot").get(f"/cases/{world.far.at_school.case.pk}/{form}/").status_code == 404
