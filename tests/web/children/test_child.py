"""The page of a child: each hat sees its kinds of record and may do its deeds, and a stranger finds nothing."""

import uuid
from collections.abc import Callable
from datetime import timedelta

import pytest
from django.test import Client

from midline.records.models import AuditEvent, Concern, Fact, Goal, Measurement, Release, Session
from tests.web.making import costs_the_same, page
from tests.world import FAR, World, first_moment

As = Callable[[str], Client]
GOAL = "Writes a sentence that a classmate can read."
HELPS = "A raised line to write on."
WORRY = "The coat takes long."
WISH = "I want to write my own name tag."
PAPER = "Signed consent"
EVERYTHING = {GOAL, HELPS, WORRY, WISH, PAPER}
SEEN = {
    "school_ot": EVERYTHING,
    "school_ota": EVERYTHING,
    "clinic_ot": EVERYTHING,
    "clinic_ota": EVERYTHING,
    "case_manager": EVERYTHING - {WISH},
    "director": EVERYTHING - {WISH},
    "teacher": {GOAL, HELPS},
    "front_desk": set(),
    "guardian": EVERYTHING,
    "adult_student": EVERYTHING,
}


def address(world: World, role: str) -> str:
    return f"/children/{world.home.file_of(role).chart.pk}/"


@pytest.mark.parametrize("role", sorted(SEEN))
def test_each_hat_sees_what_is_open_to_it(world: World, client_as: As, role: str) -> None:
    shown = page(client_as(role), address(world, role))
    assert {words for words in EVERYTHING if words in shown} == SEEN[role]
    assert FAR not in shown
    assert "Worked on spacing." not in shown


DEEDS = {
    "/worry/": set(SEEN) - {"front_desk"},
    "/programme/": {"school_ot", "clinic_ot", "case_manager", "director", "front_desk"},
    "/papers/add/": set(SEEN) - {"teacher"},
    "/tally/": {"school_ot", "school_ota", "clinic_ot", "clinic_ota", "teacher", "guardian", "adult_student"},
}


@pytest.mark.parametrize("role", sorted(SEEN))
def test_the_page_offers_what_the_hat_may_do_and_no_more(world: World, client_as: As, role: str) -> None:
    shown = page(client_as(role), address(world, role))
    assert {deed for deed in DEEDS if deed in shown} == {deed for deed, roles in DEEDS.items() if role in roles}


@pytest.mark.parametrize(
    ("role", "kind"),
    [("school_ot", "services_started"), ("school_ota", "services_started"), ("clinic_ot", "first_treatment")],
)
def test_a_session_is_logged_from_here_once_service_has_begun(
    world: World, client_as: As, role: str, kind: str
) -> None:
    file, hat = world.home.file_of(role), world.home.hats["school_ot"].id
    log = f"/cases/{file.case.pk}/log/"
    assert log not in page(client_as(role), address(world, role))
    if role == "clinic_ot":
        file.case.facts.create(kind="plan_certified", on=world.today, recorded_by_id=hat)
    file.case.facts.create(kind=kind, on=world.today, recorded_by_id=hat)
    assert log in page(client_as(role), address(world, role))


@pytest.mark.parametrize("role", sorted(SEEN))
def test_a_stranger_s_child_is_not_there(world: World, client_as: As, role: str) -> None:
    client = client_as(role)
    assert client.get(f"/children/{world.far.file_of(role).chart.pk}/").status_code == 404
    assert client.get(f"/children/{uuid.uuid4()}/").status_code == 404


def test_a_refused_look_is_kept(world: World, client_as: As) -> None:
    far = world.far.at_school.chart.pk
    client_as("school_ot").get(f"/children/{far}/")
    assert AuditEvent.objects.filter(action="refused", subject=far).count() == 1


def test_the_other_side_shows_what_was_released_and_only_while_it_is(world: World, client_as: As) -> None:
    Goal.objects.filter(pk=world.home.at_clinic.goal.pk).update(text="Ties both shoes at the clinic.")
    client = client_as("school_ot")
    shown = page(client, address(world, "school_ot"))
    assert "Ties both shoes at the clinic." in shown
    assert f"/papers/{world.home.at_clinic.document.pk}/" not in shown
    Release.objects.filter(chart=world.home.at_clinic.chart).update(ends_at=first_moment(world.today))
    assert "Ties both shoes" not in page(client, address(world, "school_ot"))


def test_a_draft_of_another_is_not_listed(world: World, client_as: As) -> None:
    draft = f"/sessions/{world.home.at_school.draft.pk}/"
    assert draft in page(client_as("school_ot"), address(world, "school_ot"))
    assert draft not in page(client_as("school_ota"), address(world, "school_ota"))


def test_a_teacher_sees_a_worry_of_their_own(world: World, client_as: As) -> None:
    file = world.home.at_school
    Concern.objects.create(
        chart=file.chart,
        occupation="eating",
        environment="cafeteria",
        words="Lunch is too loud.",
        on=world.today,
        by_id=world.home.hats["teacher"].id,
    )
    shown = page(client_as("teacher"), address(world, "teacher"))
    assert "Lunch is too loud." in shown
    assert WORRY not in shown


def test_a_settled_worry_is_a_worry_no_more(world: World, client_as: As) -> None:
    Concern.objects.update(settled_on=world.today)
    assert WORRY not in page(client_as("school_ot"), address(world, "school_ot"))


def test_the_hour_is_told_as_people_say_it(world: World, client_as: As) -> None:
    assert "9:30 a.m." in page(client_as("school_ot"), address(world, "school_ot"))


def test_what_people_typed_is_shown_as_words(world: World, client_as: As) -> None:
    Concern.objects.update(words="<b onclick=x>bold</b>")
    Goal.objects.update(text="<script>x</script>", plain_text="<i>y</i>")
    shown = page(client_as("school_ot"), address(world, "school_ot"))
    for raw in ("<b onclick", "<script>x", "<i>y"):
        assert raw not in shown


def test_many_rows_cost_no_more_queries(world: World, client_as: As) -> None:
    file, hat = world.home.at_school, world.home.hats["school_ot"].id

    def more() -> None:
        for number in range(8):
            goal = Goal.objects.create(
                case=file.case,
                occupation="eating",
                environments="cafeteria",
                text=f"Goal {number}",
                measure="level",
                starts=file.goal.starts,
                owner_id=hat,
            )
            Measurement.objects.create(goal=goal, environment="cafeteria", on=world.today, level=3, by_id=hat)
            Concern.objects.create(
                chart=file.chart, occupation="play", environment="home", words="So.", on=world.today, by_id=hat
            )
            Session.objects.create(
                case=file.case,
                kind="direct",
                on=world.today,
                minutes=5,
                environment="classroom",
                attendance="held",
                status="draft",
                author_id=hat,
            )
            file.case.facts.create(kind="concern_raised", on=world.today, recorded_by_id=hat)

    costs_the_same(client_as("school_ot"), address(world, "school_ot"), more)


def test_a_worry_that_no_goal_covers_leads_to_a_goal_filled_in_so_far(world: World, client_as: As) -> None:
    file = world.home.at_school
    by = world.home.hats["director"].id
    for kind, days in (("service_consent_received", 35), ("services_started", 34)):
        Fact.objects.create(case=file.case, kind=kind, on=world.today - timedelta(days=days), recorded_by_id=by)
    client = client_as("school_ot")
    shown = page(client, f"/children/{file.chart.pk}/")
    where = f"/cases/{file.case.pk}/goal/?occupation=dressing&amp;environment=home"
    assert f'href="{where}">Set a goal for this</a>' in shown
    goal = page(client, where.replace("&amp;", "&"))
    assert '<option value="dressing" selected>' in goal
    assert 'value="home" id="id_environments_6" checked' in goal
    assert "Set a goal for this" not in page(client_as("teacher"), f"/children/{file.chart.pk}/")
    assert '<option value="" selected>Choose</option>' in page(client, f"/cases/{file.case.pk}/goal/")
