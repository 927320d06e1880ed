"""Words that a family may not know are links to what they mean, on the pages of the guide, the law and the family."""

import re
from collections.abc import Callable

import pytest
from django.test import Client

from midline import learning
from midline.core.guide.decide import SCHOOL_KINDS
from midline.records.models import Concern
from midline.web.templatetags.midline_words import PAGES
from tests.web.guide.test_answer import page as answer_page
from tests.web.guide.test_answer import token
from tests.world import World

As = Callable[[str], Client]
pytestmark = pytest.mark.django_db
LINK = re.compile(r'<a class="word" href="/learn/words/#([\w-]+)">([^<]+)</a>')


def linked(page: str) -> list[str]:
    """The words that a page links, each once and each there, none inside another link, a heading or a button."""
    found = [word for word, _ in LINK.findall(page)]
    assert len(found) == len(set(found))
    assert set(found) <= set(learning.learned("en").words)
    for _tag, inside in re.findall(r"<(h[1-6]|button|summary|label)\b[^>]*>(.*?)</\1>", page, re.DOTALL):
        assert 'class="word"' not in inside
    for inside in re.findall(r"<a\b[^>]*>(.*?)</a>", page, re.DOTALL):
        assert "<a " not in inside
    return found


@pytest.mark.parametrize("language", ["en", "es"])
def test_a_family_s_answer_links_them_and_a_professional_s_does_not(language: str, client: Client) -> None:
    where = f"/guide/{token()}/answer/"
    page = client.get(where, headers={"accept-language": language}).content.decode()
    assert {"section-504", "idea"} & set(linked(page))
    assert linked(answer_page(client, "?words=professional")) == []


def test_each_way_to_help_leads_to_the_page_about_it(client: Client) -> None:
    assert {*SCHOOL_KINDS, "early_intervention", "clinic"} == set(PAGES)
    assert set(PAGES.values()) <= set(learning.learned("en").pages)
    page = answer_page(client)
    assert 'href="/learn/section-504/"' in page
    assert 'href="/learn/clinic-care/"' in page
    assert 'href="/learn/clinic-care/"' not in answer_page(client, "?words=professional")


def test_a_letter_lists_them_below_and_keeps_its_own_text(client: Client) -> None:
    page = client.get(f"/guide/{token()}/answer/letters/evaluation_request/").content.decode()
    letter, below = page.split('id="words-met"')
    assert linked(letter) == []
    assert "/learn/words/#" in below


def test_a_question_lists_those_of_its_choices_below(client: Client) -> None:
    page = client.get(f"/guide/{token()}/ask/has/").content.decode()
    form, below = page.split('id="words-met"')
    assert linked(form) == []
    assert {"iep", "section-504"} <= set(re.findall(r"/learn/words/#([\w-]+)", below))
    assert "words-met" not in client.get(f"/guide/{token()}/ask/birth_date/").content.decode()


def test_the_law_of_a_state_links_them(client: Client) -> None:
    assert "iep" in linked(client.get("/law/tx/").content.decode())


def test_a_family_s_pages_link_them_but_never_in_what_people_wrote(client_as: As, world: World) -> None:
    concern = world.home.at_school.concern
    Concern.objects.filter(pk=concern.pk).update(words="An IEP, prior written notice and MTSS.")
    family = client_as("guardian")
    page = family.get(f"/family/{concern.chart_id}/").content.decode()
    assert "An IEP, prior written notice and MTSS." in page
    assert linked(page)
    assert linked(client_as("school_ot").get("/law/tx/").content.decode()) == []
