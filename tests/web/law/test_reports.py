"""Reports on pages: sent without an account, followed by a link, decided by a reviewer, told on the state's page."""

import re
import time
from collections.abc import Callable, Iterator
from html import unescape

import pytest
from django.core.cache import cache
from django.test import Client
from pytest_django.fixtures import Settings

from midline.conf import settings as ours
from midline.records.models import LawReport
from tests.world import World

As = Callable[[str], Client]
FORM = "/law/tx/initial_evaluation/report/"
GIVEN = {"wrong": "It is forty school days, not forty-five.", "read_where": "a page of the state"}


pytestmark = pytest.mark.django_db


@pytest.fixture
def counted(settings: Settings) -> Iterator[None]:
    """The real limits, from nothing."""
    settings.ACCOUNT_RATE_LIMITS = ours.ACCOUNT_RATE_LIMITS
    cache.clear()
    yield
    cache.clear()


def test_a_guest_sends_one_and_follows_it(client: Client, client_as: As, world: World) -> None:
    page = unescape(client.get(FORM).content.decode())
    assert "Do not write about a child" in page
    answer = client.post(FORM, GIVEN)
    assert answer.status_code == 302
    link = answer["Location"]
    assert re.fullmatch(r"/law/mine/[\w-]{43}/", link)
    followed = client.get(link).content.decode()
    assert "Nobody has looked at it yet." in followed
    assert "forty" not in followed
    row = LawReport.objects.get(wrong=GIVEN["wrong"])
    reviewer = client_as("director")
    where = f"/law/reports/{row.pk}/"
    assert where in reviewer.get("/law/reports/").content.decode()
    assert "forty school days" in reviewer.get(where).content.decode()
    reviewer.post(where, {"do": "take"})
    deciding = unescape(reviewer.get(where).content.decode())
    assert "We looked, and the rule is right." in deciding
    assert 'value="could_not_check"' in deciding
    assert "Someone is looking at it now." in client.get(link).content.decode()
    told = {"do": "decide", "outcome": "not_an_error", "told_en": "The rule says 45.", "told_es": "Son 45."}
    assert reviewer.post(where, told).status_code == 302
    for path in (link, "/law/tx/"):
        assert "The rule says 45." in client.get(path).content.decode()
        assert "Son 45." in client.get(path, headers={"accept-language": "es"}).content.decode()
    assert GIVEN["wrong"] not in client.get("/law/tx/").content.decode()
    assert "The rule says 45." not in client.get("/law/ca/").content.decode()


def test_what_does_not_fit_is_shown_again_with_what_was_typed(client: Client) -> None:
    answer = client.post(FORM, {**GIVEN, "wrong": "no"})
    page = unescape(answer.content.decode())
    assert answer.status_code == 200
    assert "Please say a little more." in page
    assert GIVEN["read_where"] in page


def test_a_decision_that_does_not_fit_is_asked_again(client_as: As, world: World) -> None:
    reviewer, where = client_as("director"), f"/law/reports/{world.home.law_report.pk}/"
    told = {"do": "decide", "outcome": "not_an_error", "told_en": "It is right."}
    assert "Take the report first." in reviewer.post(where, told).content.decode()
    reviewer.post(where, {"do": "take"})
    page = unescape(reviewer.post(where, {**told, "told_en": ""}).content.decode())
    assert "Something needs another look" in page
    assert reviewer.post(where, told).status_code == 302


def test_whoever_reviews_finds_the_queue_from_any_page(client_as: As) -> None:
    link = '<a href="/law/reports/">Error reports</a>'
    assert link in client_as("director").get("/late/").content.decode()
    assert link not in client_as("case_manager").get("/late/").content.decode()


def test_what_fills_in_every_box_is_not_taken(client: Client) -> None:
    answer = client.post(FORM, {**GIVEN, "website": "https://spam.example"})
    assert answer.status_code == 200
    assert not LawReport.objects.filter(wrong=GIVEN["wrong"]).exists()


@pytest.mark.usefixtures("counted")
def test_reports_from_one_place_are_counted(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    held = float(int(time.time()))
    monkeypatch.setattr(time, "time", lambda: held)
    answers = [client.post(FORM, {**GIVEN, "wrong": f"{GIVEN['wrong']} {number}"}) for number in range(11)]
    assert [answer.status_code for answer in answers] == [302] * 10 + [429]
    # Ten an hour: until the first of them is an hour old.
    assert answers[-1].headers["Retry-After"] == "3600"
    assert "Wait 60 minutes." in answers[-1].content.decode()
    elsewhere = client.post(FORM, GIVEN, REMOTE_ADDR="203.0.113.9")
    assert elsewhere.status_code == 302


def test_a_post_needs_its_token() -> None:
    assert Client(enforce_csrf_checks=True).post(FORM, GIVEN).status_code == 403


@pytest.mark.parametrize("path", ["/law/zz/initial_evaluation/report/", "/law/tx/nothing/report/", "/law/mine/x/"])
def test_what_is_not_there_is_not_there(client: Client, path: str) -> None:
    assert client.get(path).status_code == 404


@pytest.mark.parametrize("role", ["teacher", "guardian", "school_ot"])
def test_nobody_else_sees_the_queue(client_as: As, world: World, role: str) -> None:
    for path in ("/law/reports/", f"/law/reports/{world.home.law_report.pk}/"):
        assert client_as(role).get(path).status_code == 404
