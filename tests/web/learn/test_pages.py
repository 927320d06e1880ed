"""The pages to learn from: for anyone, nothing kept, each fact with its source, each report in the reviewers' queue."""

import re
from collections.abc import Callable
from html import unescape

import pytest
from django.template import Context, Template
from django.test import Client, RequestFactory
from pytest_django import DjangoAssertNumQueries

from midline import learning
from midline.records.models import LawReport
from midline.wording import LANGUAGES
from tests.web.inline import inline
from tests.world import World

As = Callable[[str], Client]
pytestmark = pytest.mark.django_db


def shown(client: Client, path: str, language: str = "en") -> str:
    """The text of a page, its spaces made one."""
    answer = client.get(path, headers={"accept-language": language})
    assert answer.status_code == 200, path
    return re.sub(r"\s+", " ", unescape(answer.content.decode()))


def said(page: str) -> str:
    """What a reader reads of it."""
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", "", page))


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_page_says_all_and_each_source_leads_somewhere(language: str, client: Client) -> None:
    here = learning.learned(language)
    for page in here.pages.values():
        found = shown(client, f"/learn/{page.id}/", language)
        text = said(found)
        for part in page.parts:
            assert f'id="{part.id}"' in found
            for line in (*(fact.text for fact in part.facts), *part.tips):
                assert line in text, line
        for number, cite in enumerate(page.cites, start=1):
            named = learning.sources()[cite]
            assert f'id="source-{number}"' in found
            assert f'href="#source-{number}"' in found
            assert named.names[language] in text
            assert named.source.url in found
        assert page.history[0].what in text
        unread = {"en": "not checked by us", "es": "no lo comprobamos"}[language]
        doubted = any(learning.sources()[cite].source.confidence == "unverified" for cite in page.cites)
        assert (unread in text) == doubted


def test_a_page_of_activities_says_first_how_to_keep_safe(client: Client) -> None:
    page = shown(client, "/learn/home-meals/")
    assert page.index("Safe first") < page.index("What you can try")
    assert "Safe first" not in shown(client, "/learn/iep/")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_has_an_address_and_is_found_without_scripts(language: str, client: Client) -> None:
    whole = shown(client, "/learn/words/", language)
    here = learning.learned(language)
    for word in here.words.values():
        assert f'<div id="{word.id}">' in whole
        assert word.plain in whole
    if language == "es":
        assert all(word.english in whole for word in here.words.values())
        assert '<div id="lre">' in shown(client, "/learn/words/?q=ambiente+MENOS", "es")
        assert '<div id="eligibility">' in shown(client, "/learn/words/?q=eligibility", "es")
        assert '<div id="esy">' in shown(client, "/learn/words/?q=ano+escolar", "es")
    one = shown(client, "/learn/words/?q=IEE", language)
    assert re.findall(r'<div id="([\w-]+)">', one)[0] == "iee"
    assert len(one) < len(whole)
    none = shown(client, "/learn/words/?q=zzz<b>", language)
    assert "<div id=" not in none.split('class="search"')[1].split("learn-about")[0]


def test_the_first_use_of_a_word_is_a_link_and_what_people_typed_is_never_markup(client: Client) -> None:
    request = RequestFactory().get("/")
    text = "{% load midline_words %}{% with_words a %} {% with_words a %}"
    made = Template(text).render(Context({"a": "An IEP <b> & no IEP.", "request": request}))
    assert made.count("<a ") == 1
    assert '<a class="word" href="/learn/words/#iep">IEP</a> &lt;b&gt; &amp; no IEP.' in made
    page = client.get("/learn/section-504/").content.decode()
    assert page.count('class="word" href="/learn/words/#iep"') == 1
    for heading in re.findall(r"<(h[123]|a|button)\b[^>]*>(.*?)</\1>", page, re.DOTALL):
        assert 'class="word"' not in heading[1]


def test_staff_read_their_own_terms_without_links(client_as: As) -> None:
    assert 'class="word"' not in client_as("school_ot").get("/learn/iep/").content.decode()
    assert 'class="word"' in client_as("guardian").get("/learn/iep/").content.decode()


@pytest.mark.parametrize(
    ("asked", "there"),
    [
        ("state=tx&rule=initial_evaluation", "/law/tx/#initial_evaluation"),
        ("state=TX&rule=clinic_ot_referral", "/law/tx/#clinic_ot_referral"),
        ("state=tx&rule=//evil.example", "/law/tx/"),
        ("state=//evil&rule=iep_meeting", "/law/"),
        ("", "/law/"),
    ],
)
def test_what_differs_by_state_leads_to_its_law(asked: str, there: str, client: Client) -> None:
    assert client.get(f"/learn/your-state/?{asked}")["Location"] == there


@pytest.mark.parametrize("path", ["/learn/nowhere/", "/learn/nowhere/report/", "/law/lp/iep/report/", "/law/lp/"])
def test_no_other_page_is_there(path: str, client: Client) -> None:
    assert client.get(path).status_code == 404


def test_a_page_asks_the_database_for_its_corrections_alone(
    client: Client, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    with django_assert_num_queries(0):
        client.get("/learn/")
    for path in ("/learn/iep/", "/learn/words/"):
        with django_assert_num_queries(1):
            answer = client.get(path)
        assert not answer.cookies.get("sessionid")
        assert inline(answer.content.decode()) == []


def test_a_report_names_its_page_to_the_reviewer_and_its_answer_stands_on_the_page(
    client: Client, client_as: As, world: World
) -> None:
    given = {"wrong": "Grapes are fine, I think, for most.", "read_where": "a book"}
    link = client.post("/learn/home-meals/report/", given)["Location"]
    row = LawReport.objects.get(wrong=given["wrong"])
    assert (row.jurisdiction, row.rule, row.version) == (learning.REPORTED_AS, "home-meals", learning.version())
    assert "Meals" in client.get(link).content.decode()
    reviewer, where = client_as("director"), f"/law/reports/{row.pk}/"
    assert "Meals" in reviewer.get("/law/reports/").content.decode()
    reviewer.post(where, {"do": "take"})
    assert "We looked, and the page is right." in reviewer.get(where).content.decode()
    told = {"do": "decide", "outcome": "corrected", "told_en": "We looked it up.", "told_es": "Lo miramos."}
    assert "The pages are still the same." in reviewer.post(where, told).content.decode()
    assert reviewer.post(where, {**told, "outcome": "not_an_error"}).status_code == 302
    page = shown(client, "/learn/home-meals/")
    assert "We looked, and the page is right." in page
    assert "We looked it up." in page
    assert given["wrong"] not in page
    assert "Lo miramos." in shown(client, "/learn/home-meals/", "es")
    assert "We looked it up." not in shown(client, "/learn/home-play/")
    assert "We looked it up." not in shown(client, "/law/tx/")


def test_a_report_on_the_glossary_leads_back_to_it(client: Client) -> None:
    link = client.post("/learn/words/report/", {"wrong": "A word is missing here.", "read_where": "a paper"})
    assert "/learn/words/" in client.get(link["Location"]).content.decode()


def test_every_page_of_a_guest_leads_to_the_words(client: Client) -> None:
    for path in ("/", "/guide/", "/law/", "/accounts/login/"):
        page = client.get(path).content.decode()
        assert 'href="/learn/words/"' in page, path
        assert page.count('href="/learn/"') >= 2, path
