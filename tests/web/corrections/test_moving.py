"""Find the right child, say where it belongs and why."""

from collections.abc import Callable

import pytest
from django.test import Client

from tests.web.making import page
from tests.world import FAR, World

As = Callable[[str], Client]


@pytest.mark.parametrize("role", ["school_ot", "director"])
def test_a_worry_is_moved_and_the_wrong_child_s_page_shows_it_no_longer(world: World, client_as: As, role: str) -> None:
    wrong, right = world.home.at_school, world.home.of_age
    wrong.concern.words = "The boots take long."
    wrong.concern.save()
    address = f"/corrections/concern/{wrong.concern.pk}/"
    found = page(client_as(role), f"{address}?q=tenorio")
    assert "Ari Tenorio" in found
    assert FAR not in found
    assert "From the record of Mira Tenorio to the record of Ari Tenorio." in page(
        client_as(role), f"{address}?to={right.chart.pk}"
    )
    assert client_as(role).post(f"{address}?to={right.chart.pk}", {"why": "Typed there"}).status_code == 302
    assert "The boots take long." not in page(client_as("guardian"), f"/children/{wrong.chart.pk}/")
    shown = page(client_as("guardian"), f"/family/{wrong.chart.pk}/looks/")
    assert "took something out of Mira Tenorio’s record" in shown
    assert "Ari" not in shown
    assert client_as(role).get(address).status_code == 404


def test_a_session_asks_where_it_belongs(world: World, client_as: As) -> None:
    wrong, right = world.home.at_school, world.home.of_age
    address = f"/corrections/session/{wrong.session.pk}/?to={right.chart.pk}"
    assert str(right.case.pk) in page(client_as("school_ot"), address)
    answer = client_as("school_ot").post(address, {"why": "Typed there"})
    assert "Choose where it belongs in the other record." in answer.content.decode()
    assert client_as("school_ot").post(address, {"why": "Typed", "place": str(right.case.pk)}).status_code == 302
    shown = page(client_as("guardian"), f"/children/{wrong.chart.pk}/")
    assert f"/sessions/{wrong.session.pk}/" not in shown


def test_a_stranger_is_not_offered(world: World, client_as: As) -> None:
    address = f"/corrections/concern/{world.home.at_school.concern.pk}/"
    assert client_as("school_ot").get(f"{address}?to={world.far.at_school.chart.pk}").status_code == 404
    assert (
        client_as("school_ot").get("/corrections/nothing/" + str(world.home.at_school.concern.pk) + "/").status_code
        == 404
    )
