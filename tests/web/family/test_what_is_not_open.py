"""Of a kind of record that is not open to the reader a family's page says nothing: not even that there is none."""

from collections.abc import Callable

import pytest
from django.test import Client

from midline.core.access import HELPERS_MAY
from midline.records.models import Case, Concern, Helper, Restriction, Voice
from tests.web.making import page
from tests.world import World

As = Callable[[str], Client]
SAID = {
    "case": "Nothing has been asked for here yet.",
    "voice": "In the child’s own words",
    "concern": "No worry is written down.",
}


@pytest.mark.parametrize("kind", sorted(SAID))
def test_a_helper_is_not_told_that_there_is_nothing_of_what_they_do_not_see(
    world: World, client_as: As, kind: str
) -> None:
    chart = world.home.at_school.chart
    Concern.objects.all().delete()
    Voice.objects.all().delete()
    mine = Helper.objects.filter(person=world.home.hats["helper"].person_id)
    client, address = client_as("helper"), f"/family/{chart.pk}/"
    if kind != "case":
        assert SAID[kind] in page(client, address), "to whom it is open the page says that there is none"
    mine.update(kinds=" ".join(sorted(HELPERS_MAY - {kind})))
    shown = page(client, address)
    assert SAID[kind] not in shown
    assert chart.called() in shown


def test_nor_is_a_parent_from_whom_an_order_withholds_it(world: World, client_as: As) -> None:
    file = world.home.at_school
    for kind in ("at_school", "at_clinic"):
        order = getattr(world.home, kind).order
        Restriction.objects.filter(pk=order.pk).update(withheld="case concern voice", decides=False, ends=None)
    shown = page(client_as("guardian"), f"/family/{file.chart.pk}/")
    assert Case.objects.filter(chart=file.chart).exists()
    assert SAID["case"] not in shown
    assert SAID["concern"] not in shown
    assert "Nothing yet. Ask" not in shown


@pytest.mark.parametrize("hidden", [frozenset[str](), frozenset({"plan"})], ids=["all-open", "plan-hidden"])
def test_a_worry_has_no_goal_only_for_whom_goals_are_open(world: World, client_as: As, hidden: frozenset[str]) -> None:
    chart = world.home.at_school.chart
    Helper.objects.filter(person=world.home.hats["helper"].person_id).update(
        kinds=" ".join(sorted(HELPERS_MAY - hidden))
    )
    shown = page(client_as("helper"), f"/children/{chart.pk}/")
    assert ("No one has a goal here yet" in shown) is (not hidden)
    assert world.home.at_school.concern.words in shown
