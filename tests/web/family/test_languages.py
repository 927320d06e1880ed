"""Words that somebody wrote in another language than the page's are marked so, for whoever has the page read aloud."""

from collections.abc import Callable

import pytest
from django.test import Client

from midline.records.models import Person
from tests.web.making import page
from tests.world import World

As = Callable[[str], Client]


@pytest.mark.parametrize("reads", ["en", "es"])
def test_what_was_written_in_another_language_says_in_which(world: World, client_as: As, reads: str) -> None:
    """The file's people all read in English, but for the school's OT, who set the goal and wrote the note."""
    home, file = world.home, world.home.at_school
    Person.objects.filter(pk=home.hats["school_ot"].person_id).update(language="es")
    client = client_as("guardian")
    Person.objects.filter(pk=home.hats["guardian"].person_id).update(language=reads)
    client.cookies["django_language"] = reads
    shown = page(client, f"/family/{file.chart.pk}/")
    goal = file.goal.plain_text or file.goal.text
    assert (f'<span lang="es">{goal}</span>' in shown) is (reads == "en")
    worry = f"“{file.concern.words}”</span>"
    written_in = Person.objects.get(pk=file.concern.by.person_id).language
    assert (f'<span lang="{written_in}">{worry}' in shown) is (reads != written_in)
    assert f'<html lang="{reads}">' in shown
    assert shown.count(goal) >= 1
    assert worry in shown
