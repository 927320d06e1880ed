"""A session ends by itself, at a new password and when one says so; nothing typed goes with it."""

import re
import time
from collections.abc import Callable

import pytest
from django.conf import settings
from django.core import mail
from django.test import Client

from midline.records.models import Concern, Person, SignIn
from midline.web.sessions import device
from tests.web.making import page, text_of
from tests.world import PASSWORD, World

As = Callable[[str], Client]
Clock = Callable[[float], None]
PLACES = "/accounts/sessions/"
FIREFOX = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0"
WORDS = "She says that the coat takes long, every morning, and that nobody helps her with it."


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """Moves the time on by so many seconds."""
    now = [time.time()]
    monkeypatch.setattr("midline.web.sessions.time.time", lambda: now[0])

    def later(seconds: float) -> None:
        now[0] += seconds

    return later


def signed_in(client: Client) -> bool:
    return client.get(PLACES).status_code == 200


def test_a_session_that_is_not_used_ends_and_one_that_is_used_goes_on(client_as: As, clock: Clock) -> None:
    client = client_as("school_ot")
    for _ in range(5):
        assert signed_in(client)
        clock(settings.SESSION_IDLE - 5)
    assert signed_in(client)
    clock(settings.SESSION_IDLE + 70)
    assert not signed_in(client)


def test_a_session_ends_after_a_long_day_however_much_it_is_used(client_as: As, clock: Clock) -> None:
    client = client_as("school_ot")
    for _ in range(0, settings.SESSION_COOKIE_AGE, 1200):
        assert signed_in(client)
        clock(1200)
    clock(1)
    assert not signed_in(client)


def test_what_is_asked_by_the_page_itself_is_no_use(client_as: As, clock: Clock) -> None:
    client = client_as("school_ot")
    assert signed_in(client)
    clock(1000)
    assert client.get("/accounts/left/").json() == {"left": settings.SESSION_IDLE - 1000}
    clock(900)
    assert client.get("/accounts/left/").status_code == 302
    other = client_as("school_ot")
    assert signed_in(other)
    clock(1700)
    assert other.post("/accounts/left/").json() == {"left": settings.SESSION_IDLE}
    clock(1700)
    assert signed_in(other), "somebody said that they are there"


def test_words_sent_after_the_end_are_shown_and_not_lost(world: World, client_as: As, clock: Clock) -> None:
    client = client_as("school_ot")
    address = f"/children/{world.home.at_school.chart.pk}/worry/"
    assert "data-keep-draft" in page(client, address)
    clock(settings.SESSION_IDLE + 1)
    before = Concern.objects.count()
    answer = client.post(address, {"words": WORDS}, headers={"referer": f"http://testserver{address}?a=1"})
    shown = answer.content.decode()
    assert answer.status_code == 403
    assert WORDS in shown
    assert 'method="post"' not in shown, "it is sent nowhere from here"
    assert f'href="/accounts/login/?next={address.replace("/", "%2F")}%3Fa%3D1"' in shown
    assert Concern.objects.count() == before


def test_after_the_end_one_is_led_back_to_the_form_and_nowhere_else(client_as: As, clock: Clock) -> None:
    for referer, back in (
        ("http://testserver/day/", "/day/"),
        ("https://evil.example/day/", "/hat/"),
        ("http://testserver@evil.example/", "/hat/"),
    ):
        client = client_as("school_ot")
        assert signed_in(client)
        clock(settings.SESSION_IDLE + 1)
        answer = client.post("/hat/", {"membership": "x"}, headers={"referer": referer})
        assert answer.headers["Location"] == f"/accounts/login/?next={back}"


def test_a_new_password_ends_every_other_session(world: World, client_as: As) -> None:
    here, there = client_as("school_ot"), client_as("school_ot")
    assert signed_in(here)
    assert signed_in(there)
    given = {"oldpassword": PASSWORD, "password1": "a quite other sentence", "password2": "a quite other sentence"}
    assert here.post("/accounts/password/change/", given).status_code == 302
    assert signed_in(here)
    assert not signed_in(there)


def test_a_password_that_was_forgotten_and_made_anew_ends_every_session(world: World, client_as: As) -> None:
    there, guest = client_as("school_ot"), Client()
    assert signed_in(there)
    person = Person.objects.get(pk=world.home.hats["school_ot"].person_id)
    assert guest.post("/accounts/password/reset/", {"email": person.email}).status_code == 302
    link = re.search(r"/accounts/password/reset/key/\S+", str(mail.outbox[-1].body))
    assert link is not None
    form = guest.get(link[0])["Location"]
    given = {"password1": "a quite other sentence", "password2": "a quite other sentence"}
    assert guest.post(form, given).status_code == 302
    assert not signed_in(there)


def test_one_sees_where_one_is_signed_in_and_ends_it_there(world: World, client_as: As) -> None:
    here, there, stranger = client_as("school_ot"), client_as("school_ot"), client_as("teacher")
    for client in (here, stranger):
        assert signed_in(client)
    there.get(PLACES, headers={"user-agent": FIREFOX})
    shown = page(here, PLACES)
    assert "Firefox, Windows" in shown
    assert shown.count("Sign out there") == 1
    handle = SignIn.objects.get(device="Firefox, Windows").handle
    assert stranger.post(PLACES, {"end": handle}).status_code == 302
    assert signed_in(there), "nobody ends another person's session"
    assert str(SignIn.objects.exclude(handle=handle).first().session_key) not in shown  # type: ignore[union-attr]
    text_of(here.post(PLACES, {"end": handle}, follow=True))  # type: ignore[arg-type]
    assert not signed_in(there)
    assert signed_in(here)


def test_everywhere_else_and_everywhere(client_as: As) -> None:
    here, there, third = (client_as("school_ot") for _ in range(3))
    assert all(signed_in(client) for client in (here, there, third))
    assert here.post(PLACES, {"end": "others"}).status_code == 302
    assert [signed_in(client) for client in (here, there, third)] == [True, False, False]
    again = client_as("school_ot")
    assert signed_in(again)
    assert here.post(PLACES, {"end": "everywhere"}).headers["Location"] == "/accounts/login/"
    assert [signed_in(client) for client in (here, again)] == [False, False]


@pytest.mark.parametrize("end", ["", "x", "0135fd9e-10cd-4722-96af-ec37313ce063"])
def test_a_session_that_is_not_there_ends_nothing(client_as: As, end: str) -> None:
    client = client_as("school_ot")
    assert client.post(PLACES, {"end": end}).status_code == 302
    assert signed_in(client)


def test_signing_in_gives_a_new_session(world: World, client: Client) -> None:
    """A session that somebody planted before is not the one after."""
    client.get("/accounts/login/")
    client.session.save()
    before = client.session.session_key
    person = Person.objects.get(pk=world.home.hats["school_ot"].person_id)
    client.post("/accounts/login/", {"login": person.email, "password": PASSWORD})
    assert client.session.session_key != before


@pytest.mark.parametrize(
    ("agent", "words"),
    [
        (FIREFOX, "Firefox, Windows"),
        ("", ""),
        ("curl/8", ""),
        ("x" * 5000, ""),
        ("Mozilla (iPhone) Safari/1", "Safari, iPhone"),
    ],
)
def test_a_browser_has_a_plain_name(agent: str, words: str) -> None:
    assert device(agent) == words
