"""Signing in: by invitation, with a second factor for staff, told nothing about who is known, and not too often."""

from collections.abc import Callable, Iterator

import pytest
from django.core.cache import cache
from django.test import Client
from pytest_django.fixtures import Settings

from midline.conf import settings as ours
from midline.records.models import Person
from tests.world import AT_HOME, PASSWORD, ROLES, World

LOGIN = "/accounts/login/"
RATES = ours.ACCOUNT_RATE_LIMITS
"""The real ones; the settings of the tests turn them off."""


def sign_in(client: Client, email: str, password: str) -> int:
    """The status of trying."""
    return client.post(LOGIN, {"login": email, "password": password}).status_code


def test_the_right_password_lets_in_whatever_the_case_of_the_address(world: World, client: Client) -> None:
    person = Person.objects.get(pk=world.home.hats["teacher"].person_id)
    assert sign_in(client, person.email.upper(), PASSWORD) == 302
    assert client.get("/home/").headers["Location"] == "/classes/"


def test_a_wrong_password_and_an_unknown_address_get_the_same_answer(world: World) -> None:
    person = Person.objects.get(pk=world.home.hats["teacher"].person_id)
    answers = []
    for email in (person.email, "nobody@nowhere.example"):
        answer = Client().post(LOGIN, {"login": email, "password": "not the password"})
        assert answer.status_code == 200
        text = answer.content.decode().replace(email, "")
        answers.append([line for line in text.splitlines() if "csrfmiddlewaretoken" not in line])
    assert answers[0] == answers[1]


def test_a_password_forgotten_says_the_same_of_everyone(world: World) -> None:
    person = Person.objects.get(pk=world.home.hats["teacher"].person_id)
    places = {
        Client().post("/accounts/password/reset/", {"email": email}).headers.get("Location")
        for email in (person.email, "nobody@nowhere.example")
    }
    assert places == {"/accounts/password/reset/done/"}


def test_nobody_signs_up(client: Client, db: None) -> None:
    given = {"email": "new@nowhere.example", "password1": PASSWORD, "password2": PASSWORD}
    assert client.post("/accounts/signup/", given).status_code == 200
    assert not Person.objects.exists()


def test_someone_who_left_is_not_let_in(world: World, client: Client) -> None:
    person = Person.objects.get(pk=world.home.hats["teacher"].person_id)
    Person.objects.filter(pk=person.pk).update(is_active=False)
    sign_in(client, person.email, PASSWORD)
    assert client.get("/home/").headers["Location"].startswith(LOGIN)


@pytest.fixture
def counted(settings: Settings, db: None) -> Iterator[None]:
    """Sign-ins are counted, as they are outside the tests; the counts go again."""
    settings.ACCOUNT_RATE_LIMITS = RATES
    cache.clear()
    yield
    cache.clear()


@pytest.mark.usefixtures("counted")
def test_guessing_stops_after_five_tries(world: World, client: Client) -> None:
    person = Person.objects.get(pk=world.home.hats["teacher"].person_id)
    for _ in range(5):
        assert sign_in(client, person.email, "not the password") == 200
    assert sign_in(client, person.email, PASSWORD) == 200, "even the right one must wait now"
    assert client.get("/home/").headers["Location"].startswith(LOGIN)


@pytest.mark.parametrize("role", ROLES)
def test_staff_set_up_a_second_factor_before_they_see_anything(
    client_as: Callable[[str], Client], settings: Settings, role: str
) -> None:
    settings.STAFF_NEED_SECOND_FACTOR = True
    led = client_as(role).get("/home/").headers["Location"] == "/accounts/2fa/"
    assert led == (role not in AT_HOME)
