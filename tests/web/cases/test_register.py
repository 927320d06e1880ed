"""One case read by two people: the therapist meets the field's terms, the family plain words with the term behind."""

import re
from collections.abc import Callable

from django.test import Client

from tests.web.making import page
from tests.world import World

As = Callable[[str], Client]


def test_staff_read_terms_and_the_family_plain_words(world: World, client_as: As) -> None:
    address, fact = f"/cases/{world.home.at_school.case.pk}/", f"/facts/{world.home.at_school.fact.pk}/"
    addressed_to_them = re.compile(r'<p class="lead">[^<]')
    assert not addressed_to_them.search(page(client_as("school_ot"), fact))
    assert addressed_to_them.search(page(client_as("guardian"), fact))
    assert "Annual IEP review" in page(client_as("school_ot"), address)
    at_home = page(client_as("guardian"), address)
    assert "Yearly review of the plan" in at_home
    assert "Annual IEP review" not in at_home
    assert "(Annual IEP review)" in page(client_as("guardian"), f"/family/{world.home.at_school.chart.pk}/")
