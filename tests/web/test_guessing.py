"""Guessing is slow, and it locks nobody out but the one who guesses."""

from collections.abc import Iterator

import pytest
from django.contrib.auth import hashers
from django.core.cache import cache
from django.http import HttpResponse
from django.test import Client
from pytest_django.fixtures import Settings

from midline.conf import settings as ours
from midline.records.models import Person
from midline.web.guessing import COOKIE
from tests.world import PASSWORD, World

LOGIN = "/accounts/login/"
HOME, ELSEWHERE, FAR_AWAY = "198.51.100.7", "203.0.113.9", "192.0.2.44"
pytestmark = pytest.mark.usefixtures("counted")


@pytest.fixture
def counted(settings: Settings, db: None) -> Iterator[None]:
    """The real limits, from nothing."""
    settings.ACCOUNT_RATE_LIMITS = ours.ACCOUNT_RATE_LIMITS
    cache.clear()
    yield
    cache.clear()


@pytest.fixture
def victim(world: World) -> str:
    """The address of somebody who has done nothing."""
    return Person.objects.get(pk=world.home.hats["guardian"].person_id).email


def attempt(email: str, password: str, address: str, client: Client | None = None) -> HttpResponse:
    return (client or Client()).post(LOGIN, {"login": email, "password": password}, REMOTE_ADDR=address)


def lets_in(answer: HttpResponse) -> bool:
    return answer.status_code == 302


def test_who_guesses_from_elsewhere_locks_out_only_that_place(victim: str) -> None:
    for _ in range(40):
        attempt(victim, "a guess of many", ELSEWHERE)
    assert not lets_in(attempt(victim, PASSWORD, ELSEWHERE)), "guessing goes on"
    assert lets_in(attempt(victim, PASSWORD, HOME)), "the victim is locked out"


def test_who_guesses_from_the_same_network_does_not_lock_out_a_browser_that_is_known(victim: str) -> None:
    """A school has one address for everybody in it."""
    known = Client()
    assert lets_in(attempt(victim, PASSWORD, HOME, known))
    known.get("/accounts/logout/")
    known.post("/accounts/logout/")
    for _ in range(10):
        attempt(victim, "a guess of many", HOME)
    assert not lets_in(attempt(victim, PASSWORD, HOME)), "guessing goes on"
    assert lets_in(attempt(victim, PASSWORD, HOME, known)), "the victim is locked out of their own browser"


def test_a_known_browser_guesses_no_longer_than_ten_times(victim: str) -> None:
    stolen = Client()
    assert lets_in(attempt(victim, PASSWORD, HOME, stolen))
    mark = stolen.cookies[COOKIE].value
    tried = 0
    for _ in range(40):
        thief = Client()
        thief.cookies[COOKIE] = mark
        tried += "Too many" not in attempt(victim, "a guess of many", ELSEWHERE, thief).content.decode()
    assert tried == 15, "ten as the browser, then five as a stranger"
    thief = Client()
    thief.cookies[COOKIE] = mark
    assert not lets_in(attempt(victim, PASSWORD, ELSEWHERE, thief))


def test_a_mark_is_good_for_one_address_and_cannot_be_made_up(world: World, victim: str) -> None:
    other = Person.objects.get(pk=world.home.hats["teacher"].person_id).email
    attacker = Client()
    assert lets_in(attempt(other, PASSWORD, ELSEWHERE, attacker))
    mark = attacker.cookies[COOKIE].value
    for forged in (mark, mark[:-1] + "x", "x", ""):
        cache.clear()
        for _ in range(6):
            client = Client()
            client.cookies[COOKIE] = forged
            attempt(victim, "a guess of many", ELSEWHERE, client)
        client = Client()
        client.cookies[COOKIE] = forged
        assert not lets_in(attempt(victim, PASSWORD, ELSEWHERE, client))


def test_the_mark_says_nothing_and_is_only_given_to_who_signed_in(victim: str) -> None:
    wrong = Client()
    attempt(victim, "a guess of many", HOME, wrong)
    assert COOKIE not in wrong.cookies
    right = Client()
    attempt(victim, PASSWORD, HOME, right)
    assert right.cookies[COOKIE]["httponly"]
    assert right.cookies[COOKIE]["samesite"] == "Lax"
    assert victim.split("@")[0] not in right.cookies[COOKIE].value


def test_many_addresses_from_one_network_are_slow_too(world: World) -> None:
    for number in range(60):
        attempt(f"person{number}@nowhere.example", "a guess of many", FAR_AWAY)
    teacher = Person.objects.get(pk=world.home.hats["teacher"].person_id).email
    assert not lets_in(attempt(teacher, PASSWORD, FAR_AWAY))
    assert lets_in(attempt(teacher, PASSWORD, HOME))


def test_a_household_s_whole_ipv6_network_counts_as_one(victim: str) -> None:
    for number in range(10):
        attempt(victim, "a guess of many", f"2001:db8:1:2::{number}")
    assert not lets_in(attempt(victim, PASSWORD, "2001:db8:1:2:ffff::1"))
    assert lets_in(attempt(victim, PASSWORD, "2001:db8:1:3::1"))


def test_limits_tell_no_more_of_a_known_address_than_of_an_unknown(victim: str) -> None:
    def story(email: str) -> list[str]:
        cache.clear()
        told = []
        for _ in range(8):
            answer = attempt(email, "a guess of many", ELSEWHERE)
            lines = answer.content.decode().replace(email, "").splitlines()
            told.append(f"{answer.status_code}" + "".join(one for one in lines if "csrfmiddlewaretoken" not in one))
        return told

    assert story(victim) == story("nobody@nowhere.example")


@pytest.mark.parametrize("state", ["known", "unknown", "left", "no password"])
def test_a_password_is_hashed_once_whoever_is_asked_for(
    victim: str, state: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """How long the answer takes must not tell whether somebody has this address."""
    if state == "left":
        Person.objects.filter(email=victim).update(is_active=False)
    if state == "no password":
        person = Person.objects.get(email=victim)
        person.set_unusable_password()
        person.save()
    hashed: list[str] = []
    plain = hashers.MD5PasswordHasher.encode

    def counting(self: object, password: str, salt: str) -> str:
        hashed.append(password)
        return str(plain(self, password, salt))  # type: ignore[arg-type]

    monkeypatch.setattr(hashers.MD5PasswordHasher, "encode", counting)
    attempt(victim if state != "unknown" else "nobody@nowhere.example", "a guess of many", HOME)
    assert len(hashed) == 1


def test_a_forgotten_password_is_answered_and_mailed_alike(victim: str, mailoutbox: list[object]) -> None:
    answers = []
    for email in (victim, "nobody@nowhere.example"):
        answer = Client().post("/accounts/password/reset/", {"email": email})
        answers.append((answer.status_code, answer.headers["Location"]))
    assert answers[0] == answers[1]
    assert len(mailoutbox) == 2, "writing a mail takes time: whoever asks, one is written"


def test_counts_are_shared_by_every_process() -> None:
    assert ours.CACHES["default"]["BACKEND"] == "django.core.cache.backends.db.DatabaseCache"


def test_what_costs_much_is_not_done_as_often_as_one_likes(world: World, settings: Settings) -> None:
    settings.ACCOUNT_RATE_LIMITS = {"add_paper": "2/10m/user"}
    client, other = Client(), Client()
    client.force_login(Person.objects.get(pk=world.home.hats["school_ot"].person_id))
    other.force_login(Person.objects.get(pk=world.home.hats["case_manager"].person_id))
    address = f"/children/{world.home.at_school.chart.pk}/papers/add/"
    statuses = [client.post(address, {"title": ""}).status_code for _ in range(3)]
    assert statuses == [200, 200, 429]
    assert client.get(address).status_code == 200
    assert other.post(address, {"title": ""}).status_code == 200


@pytest.mark.parametrize(
    ("role", "limit", "method", "address"),
    [
        ("director", "invite", "post", "/people/invite/"),
        ("school_ot", "invite", "post", "/children/{chart}/guardians/invite/"),
        ("guardian", "invite", "post", "/family/{chart}/helpers/name/"),
        ("director", "export", "get", "/audit/export/"),
        ("guardian", "export", "get", "/children/{chart}/copy/json/"),
    ],
    ids=["staff", "guardians", "helpers", "audit", "record"],
)
def test_links_are_not_mailed_nor_copies_taken_as_often_as_one_likes(
    world: World, settings: Settings, role: str, limit: str, method: str, address: str
) -> None:
    settings.ACCOUNT_RATE_LIMITS = {limit: "2/10m/user"}
    client = Client()
    client.force_login(Person.objects.get(pk=world.home.hats[role].person_id))
    where = address.format(chart=world.home.at_school.chart.pk)
    assert [getattr(client, method)(where).status_code for _ in range(3)] == [200, 200, 429]
