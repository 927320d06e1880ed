"""The page of a child's absences: entering, what is refused, taking back, and who may."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from django.test import Client

from midline.actions.absences import record_absence
from midline.actions.cases import open_case, record_fact
from midline.records.models import Absence, Chart, ClockIndex, Organisation, Release
from tests.web.making import costs_the_same, page
from tests.world import FAR, World

As = Callable[[str], Client]


def address(world: World) -> str:
    return f"/children/{world.home.at_school.chart.pk}/absences/"


def test_days_are_entered_listed_and_taken_back(world: World, client_as: As) -> None:
    client, chart = client_as("guardian"), world.home.at_school.chart
    Absence.objects.all().delete()
    assert "No absences were entered." in page(client, address(world))
    answer = client.post(address(world), {"first": "2026-11-17", "last": "2026-11-18"}, follow=True)
    assert "November 17, 2026 to November 18, 2026" in " ".join(answer.content.decode().split())
    row = Absence.objects.get(chart=chart)
    back = f"/absences/{row.pk}/take-back/"
    assert back in page(client, address(world))
    assert "November 17, 2026 to November 18, 2026" in page(client, back)
    assert "This field is required." in client.post(back, {"why": " "}).content.decode()
    row.refresh_from_db()
    assert row.taken_back_at is None
    shown = client.post(back, {"why": "The bus was late."}, follow=True).content.decode()
    for told in ("No absences were entered.", "Taken back", "The bus was late."):
        assert told in shown
    row.refresh_from_db()
    assert row.taken_back_by_id == world.home.hats["guardian"].id


def test_a_day_to_come_is_refused_at_its_field_and_what_was_typed_stays(world: World, client_as: As) -> None:
    number = Absence.objects.count()
    shown = client_as("school_ot").post(address(world), {"first": "2026-11-24", "last": ""}).content.decode()
    assert "has not come yet" in shown
    assert 'value="2026-11-24"' in shown
    assert Absence.objects.count() == number


@pytest.mark.parametrize(
    ("role", "enters", "says"), [("director", True, True), ("school_ot", True, False), ("school_ota", False, False)]
)
def test_each_sees_the_forms_that_are_theirs(world: World, client_as: As, role: str, enters: bool, says: bool) -> None:
    shown = page(client_as(role), address(world))
    assert ("Enter absences" in shown) is enters
    assert ("/absences/schooling/" in shown) is says
    assert FAR not in shown


def test_a_family_finds_the_button_at_its_own_rows_alone(world: World, client_as: As) -> None:
    chart, day = world.home.at_school.chart, world.today - timedelta(days=6)
    theirs = Absence.objects.get(chart=chart)
    own = Absence.objects.create(chart=chart, first=day, last=day, recorded_by_id=world.home.hats["guardian"].id)
    shown = page(client_as("guardian"), address(world))
    assert f"/absences/{own.pk}/take-back/" in shown
    assert f"/absences/{theirs.pk}/take-back/" not in shown
    for asked in (client_as("guardian").get, client_as("guardian").post):
        assert asked(f"/absences/{theirs.pk}/take-back/", {"why": "x"}).status_code == 404
    theirs.refresh_from_db()
    assert theirs.taken_back_at is None
    for_staff = page(client_as("school_ot"), address(world))
    assert f"/absences/{own.pk}/take-back/" in for_staff
    assert f"/absences/{theirs.pk}/take-back/" in for_staff


@pytest.mark.parametrize("role", ["helper", "clinic_ot"])
def test_who_is_there_by_a_release_or_as_a_helper_sees_what_they_moved_and_not_the_days(
    world: World, client_as: As, role: str
) -> None:
    Release.objects.update(kinds="case")
    chart, today, ot = world.home.at_school.chart, world.today, world.home.hats["school_ot"]
    Absence.objects.all().delete()
    case = open_case(by=ot, chart=chart.pk, programme="iep", today=today, opened_on=today - timedelta(days=30))
    for kind, ago, form in (("request_received", 28, ""), ("consent_received", 21, "written")):
        on = today - timedelta(days=ago)
        record_fact(by=ot, case=case.pk, kind=kind, on=on, form=form, today=today)
    for ago in (20, 19, 18):
        record_absence(by=ot, chart=chart.pk, first=today - timedelta(days=ago), today=today)
    for_staff, shown = (page(client_as(hat), f"/cases/{case.pk}/") for hat in ("school_ot", role))
    due = ClockIndex.objects.get(case=case, rule="initial_evaluation").due
    assert due is not None
    for told in (f"{due:%B} {due.day}, {due.year}", "The child missed 3 school days."):
        assert told in for_staff
        assert told in shown
    assert "Missed: November 3, 2026." in for_staff
    for hidden in ("Missed: November", address(world)):
        assert hidden not in shown
    assert client_as(role).get(address(world)).status_code == 404


def test_how_the_child_goes_to_school_is_kept(world: World, client_as: As) -> None:
    client, chart = client_as("director"), world.home.at_school.chart.pk
    assert "We count as for a child at a public school." in page(client, address(world))
    client.post(f"{address(world)}schooling/", {"schooling": "private_or_home"})
    assert Chart.objects.get(pk=chart).schooling == "private_or_home"
    assert "We count as for a child at a public school." not in page(client, address(world))
    assert client.post(f"{address(world)}schooling/", {"schooling": "boarding"}).status_code == 200
    assert Chart.objects.get(pk=chart).schooling == "private_or_home"


@pytest.mark.parametrize(
    ("state", "on_case", "on_page"),
    [
        ("TX", "In this state they can move a date.", "can move the last day for the tests"),
        ("FL", "In this state they can move a date.", "can move the last day for the tests"),
        ("OH", "No rule of this state that we know counts them.", "What is entered here changes no date."),
    ],
)
def test_a_case_leads_to_them_and_says_what_the_rules_of_its_state_do(
    world: World, client_as: As, state: str, on_case: str, on_page: str
) -> None:
    Organisation.objects.filter(pk=world.home.district.pk).update(state=state)
    client = client_as("school_ot")
    shown = page(client, f"/cases/{world.home.at_school.case.pk}/")
    assert on_case in shown
    assert f'href="{address(world)}"' in shown
    assert on_page in page(client, address(world))
    said = client.post(address(world), {"first": "2026-11-17"}, follow=True).content.decode()
    assert ("counted anew" in said, "Entered." in said) == (state != "OH", True)


def test_who_may_not_read_them_is_not_told_of_them_where_they_move_nothing(world: World, client_as: As) -> None:
    Release.objects.update(kinds="case")
    Organisation.objects.filter(pk=world.home.district.pk).update(state="OH")
    shown = page(client_as("clinic_ot"), f"/cases/{world.home.at_school.case.pk}/")
    assert "counts them" not in shown
    assert address(world) not in shown


def test_many_cost_no_more_queries(world: World, client_as: As) -> None:
    chart, by = world.home.at_school.chart, world.home.hats["school_ot"].id

    def more() -> None:
        days = [world.today - timedelta(days=number) for number in range(1, 30)]
        Absence.objects.bulk_create(Absence(chart=chart, first=day, last=day, recorded_by_id=by) for day in days)

    costs_the_same(client_as("school_ot"), address(world), more)
