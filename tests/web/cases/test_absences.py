"""The page of a child's absences: entering, what is refused, taking back, and who may."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from django.test import Client

from midline.records.models import Absence, Chart, Organisation
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
    answer = client.post(f"/absences/{row.pk}/take-back/", follow=True)
    shown = answer.content.decode()
    assert "No absences were entered." in shown
    assert "Taken back" in shown
    row.refresh_from_db()
    assert row.taken_back_by_id == world.home.hats["guardian"].id


def test_a_day_to_come_is_refused_at_its_field_and_what_was_typed_stays(world: World, client_as: As) -> None:
    number = Absence.objects.count()
    shown = client_as("school_ot").post(address(world), {"first": "2026-11-24", "last": ""}).content.decode()
    assert "has not come yet" in shown
    assert 'value="2026-11-24"' in shown
    assert Absence.objects.count() == number


@pytest.mark.parametrize(
    ("role", "enters", "says"), [("director", True, True), ("school_ot", True, False), ("helper", False, False)]
)
def test_each_sees_the_forms_that_are_theirs(world: World, client_as: As, role: str, enters: bool, says: bool) -> None:
    shown = page(client_as(role), address(world))
    assert ("Enter absences" in shown) is enters
    assert ("/absences/schooling/" in shown) is says
    assert FAR not in shown


def test_how_the_child_goes_to_school_is_kept(world: World, client_as: As) -> None:
    client, chart = client_as("director"), world.home.at_school.chart.pk
    assert "We count as for a child at a public school." in page(client, address(world))
    client.post(f"{address(world)}schooling/", {"schooling": "private_or_home"})
    assert Chart.objects.get(pk=chart).schooling == "private_or_home"
    assert "We count as for a child at a public school." not in page(client, address(world))
    assert client.post(f"{address(world)}schooling/", {"schooling": "boarding"}).status_code == 200
    assert Chart.objects.get(pk=chart).schooling == "private_or_home"


def test_where_no_rule_counts_them_the_page_says_so(world: World, client_as: As) -> None:
    Organisation.objects.filter(pk=world.home.district.pk).update(state="OH")
    assert "What is entered here changes no date." in page(client_as("school_ot"), address(world))
    assert "/absences/" not in page(client_as("school_ot"), f"/cases/{world.home.at_school.case.pk}/")


def test_many_cost_no_more_queries(world: World, client_as: As) -> None:
    chart, by = world.home.at_school.chart, world.home.hats["school_ot"].id

    def more() -> None:
        days = [world.today - timedelta(days=number) for number in range(1, 30)]
        Absence.objects.bulk_create(Absence(chart=chart, first=day, last=day, recorded_by_id=by) for day in days)

    costs_the_same(client_as("school_ot"), address(world), more)
