"""Which records may be due: told with the rules that were found, and never destroyed by themselves."""

from collections.abc import Callable

from django.test import Client

from midline.records.models import Assignment, AuditEvent, Chart
from tests.web.making import costs_the_same, page
from tests.world import FAR, World

As = Callable[[str], Client]


def closed(world: World) -> Chart:
    chart = world.home.at_school.chart
    chart.closed_on = world.today
    chart.save()
    return chart


def test_a_closed_record_is_listed_with_the_rules_and_what_nobody_could_check(world: World, client_as: As) -> None:
    closed(world)
    shown = page(client_as("director"), "/keeping/")
    assert "Mira Tenorio" in shown
    assert "Ari Tenorio" not in shown
    assert "34 CFR 300.624(a)" in shown
    assert "We could not check how long Texas says this record must be kept." in shown
    assert FAR not in shown


def test_a_record_that_nobody_works_with_is_listed_too(world: World, client_as: As) -> None:
    Assignment.objects.filter(chart=world.home.of_age.chart).update(ends=world.today.replace(day=1))
    assert "Ari Tenorio" in page(client_as("director"), "/keeping/")


def test_the_family_is_told_once_and_sees_it(world: World, client_as: As) -> None:
    chart = closed(world)
    for _ in range(2):
        client_as("director").post(f"/keeping/{chart.pk}/", {"do": "tell"})
    assert "no longer needed" in page(client_as("guardian"), f"/children/{chart.pk}/requests/")
    assert AuditEvent.objects.filter(action="tell_not_needed").count() == 1
    assert Chart.objects.filter(pk=chart.pk, given_name="Mira").exists()


def test_it_costs_the_same_with_many(world: World, client_as: As) -> None:
    closed(world)

    def more() -> None:
        for number in range(8):
            Chart.objects.create(
                organisation=world.home.district,
                given_name="Lio",
                family_name=f"Added{number}",
                opened_on=world.today,
                closed_on=world.today,
            )

    costs_the_same(client_as("director"), "/keeping/", more)
