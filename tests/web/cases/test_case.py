"""The page of a case: where it stands, its clocks with their law, its facts; and beginning another programme."""

import uuid
from collections.abc import Callable
from datetime import timedelta

import pytest
from django.test import Client

from midline.records.models import Case, DateGiven, Fact
from tests.web.making import costs_the_same, page, text_of
from tests.world import FAR, World

As = Callable[[str], Client]
SEES = ("school_ot", "school_ota", "case_manager", "director", "guardian", "clinic_ot", "clinic_ota", "front_desk")


def address(world: World, role: str = "school_ot") -> str:
    return f"/cases/{world.home.file_of(role).case.pk}/"


@pytest.mark.parametrize("role", [*SEES, "adult_student"])
def test_where_it_stands_and_what_happened(world: World, client_as: As, role: str) -> None:
    shown = page(client_as(role), address(world, role))
    fact = world.home.file_of(role).fact
    assert f"/facts/{fact.pk}/" in shown
    assert ("IEP (special education)" if role not in ("clinic_ot", "clinic_ota", "front_desk") else "Clinic") in shown
    assert "How sure" in shown
    assert FAR not in shown


@pytest.mark.parametrize(
    ("role", "records"),
    [("school_ot", True), ("case_manager", True), ("director", True), ("guardian", True), ("school_ota", False)],
)
def test_what_comes_next_is_a_button_for_those_who_record_it(
    world: World, client_as: As, role: str, records: bool
) -> None:
    assert (f"/cases/{world.home.at_school.case.pk}/record/" in page(client_as(role), address(world, role))) is records


@pytest.mark.parametrize(("role", "offered"), [("clinic_ot", True), ("front_desk", False)])
def test_a_step_with_a_form_of_its_own_is_offered_to_whoever_may_use_it(
    world: World, client_as: As, role: str, offered: bool
) -> None:
    desk, chart = world.home.hats["front_desk"], world.home.at_clinic.chart
    case = Case.objects.create(chart=chart, programme="clinic", opened_on=world.today, opened_by_id=desk.id)
    Fact.objects.create(case=case, kind="evaluation_completed", on=world.today, recorded_by_id=desk.id)
    assert ("record/?kind=plan_sent" in page(client_as(role), f"/cases/{case.pk}/")) is offered


def test_a_family_reads_what_may_come_and_is_urged_to_nothing(world: World, client_as: As) -> None:
    case = address(world)
    family, staff = (page(client_as(role), case) for role in ("guardian", "school_ot"))
    urged = f'button-primary" href="{case}record/'
    assert (urged in staff, urged in family) == (True, False)
    assert ("Clocks" in staff, "Clocks" in family) == (True, False)
    taking_back = {role: page(client_as(role), f"{case}record/?kind=revoked") for role in ("guardian", "case_manager")}
    assert {role: "ask for a meeting" in shown for role, shown in taking_back.items()} == {
        "guardian": True,
        "case_manager": False,
    }


def test_billing_sees_no_plan_no_goal_and_no_findings(world: World, client_as: As) -> None:
    shown = page(client_as("front_desk"), address(world, "front_desk"))
    assert "Writes three words." not in shown
    assert "Writes a sentence" not in shown


@pytest.mark.parametrize("role", ["teacher", "clinic_ot", "front_desk", "adult_student"])
def test_others_do_not_find_it(world: World, client_as: As, role: str) -> None:
    assert client_as(role).get(address(world)).status_code == 404


@pytest.mark.parametrize("role", SEES)
def test_a_stranger_s_case_is_not_there(world: World, client_as: As, role: str) -> None:
    client = client_as(role)
    assert client.get(f"/cases/{world.far.file_of(role).case.pk}/").status_code == 404
    assert client.get(f"/cases/{uuid.uuid4()}/").status_code == 404


def test_a_date_that_was_told_earlier_stands_beside_the_new_one(world: World, client_as: As) -> None:
    case = world.home.at_school.case
    agreed = case.facts.get(kind="iep_agreed")
    DateGiven.objects.create(
        case=case,
        rule="annual_review",
        starts_on=agreed.on,
        due=agreed.on + timedelta(days=300),
        law_version="old",
        calendar_version="old",
    )
    assert "An earlier date was told" in page(client_as("school_ot"), address(world))


def test_many_facts_cost_no_more_queries(world: World, client_as: As) -> None:
    case, hat = world.home.at_school.case, world.home.hats["school_ot"].id

    def more() -> None:
        for number in range(15):
            case.facts.create(
                kind="concern_raised", on=world.today - timedelta(days=number), recorded_by_id=hat, note="More."
            )

    costs_the_same(client_as("school_ot"), address(world), more)


BEGIN = {"programme": "section_504", "opened_on": "2026-11-20"}


@pytest.mark.parametrize("role", ["school_ot", "case_manager", "director"])
def test_another_programme_is_begun(world: World, client_as: As, role: str) -> None:
    client, chart = client_as(role), world.home.at_school.chart.pk
    assert 'value="clinic"' not in page(client, f"/children/{chart}/programme/")
    answer = client.post(f"/children/{chart}/programme/", BEGIN)
    made = Case.objects.get(programme="section_504")
    assert (answer.status_code, answer.headers["Location"]) == (302, f"/cases/{made.pk}/")
    assert "Begun." in page(client, f"/cases/{made.pk}/")


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"programme": ""}, "This field is required."),
        ({"programme": "clinic"}, "Select a valid choice"),
        ({"opened_on": ""}, "This field is required."),
        ({"opened_on": "soon"}, "Give a date that exists"),
        ({"opened_on": "2026-11-24"}, "has not come yet"),
    ],
)
def test_what_is_wrong_with_a_beginning_is_told(
    world: World, client_as: As, changes: dict[str, str], told: str
) -> None:
    before, given = Case.objects.count(), {**BEGIN, **changes}
    answer = client_as("school_ot").post(f"/children/{world.home.at_school.chart.pk}/programme/", given)
    shown = text_of(answer)  # type: ignore[arg-type]
    assert told in shown
    assert not given["opened_on"] or f'value="{given["opened_on"]}"' in shown
    assert Case.objects.count() == before


@pytest.mark.parametrize("role", ["school_ota", "teacher", "guardian", "clinic_ot"])
def test_others_begin_nothing(world: World, client_as: As, role: str) -> None:
    address_of = f"/children/{world.home.at_school.chart.pk}/programme/"
    assert client_as(role).get(address_of).status_code == 404
    assert client_as(role).post(address_of, BEGIN).status_code == 404
