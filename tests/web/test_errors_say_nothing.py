"""Whatever breaks, neither the page nor the log says who or what it was about."""

import io
import logging
from collections.abc import Callable, Iterator

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import IntegrityError, connection, transaction
from django.http import HttpResponse
from django.template import TemplateSyntaxError
from django.test import Client
from pytest_django.fixtures import Settings

from midline.records.models import Chart, Person
from tests.web.making import page
from tests.world import FAR, World

SECRET = "Zorbulak"
"""A name, a note and a password of these tests; nothing else bears it."""
As = Callable[[str], Client]


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    """What is written by the handlers that the settings set up."""
    heard = io.StringIO()
    handlers = {*logging.getLogger("django").handlers, *logging.getLogger().handlers}
    ours = [one for one in handlers if type(one) is logging.StreamHandler and one.filters]
    assert ours, "the settings' own handler is not there"
    # Set by hand: setStream would first flush what an earlier test may have closed.
    before = [one.stream for one in ours]
    for one in ours:
        one.stream = heard
    yield heard
    for one, stream in zip(ours, before, strict=True):
        one.stream = stream


@pytest.fixture
def planted(world: World, client_as: As) -> Client:
    """A therapist whose child bears the secret, in a browser that shows what a person would be shown."""
    chart = world.home.at_school.chart
    chart.given_name = chart.family_name = chart.preferred_name = SECRET
    chart.save()
    Person.objects.filter(pk=world.home.hats["school_ot"].person_id).update(family_name=SECRET)
    client = client_as("school_ot")
    client.raise_request_exception = False
    return client


def said_nothing(answer: HttpResponse, log: io.StringIO, status: int, *, logged: bool = True) -> None:
    """The page has this status; neither it nor the log holds a secret."""
    shown, written = answer.content.decode(), log.getvalue()
    assert answer.status_code == status
    assert "<h1>" in shown
    for word in (SECRET, SECRET.lower(), FAR, "Traceback", "sqlite", "psycopg", "SELECT"):
        assert word not in shown, word
    for word in (SECRET, SECRET.lower(), FAR, "SELECT"):
        assert word not in written, written
    assert bool(written) == logged, written


def test_the_secret_is_there_to_be_found(world: World, planted: Client) -> None:
    assert SECRET in page(planted, f"/children/{world.home.at_school.chart.pk}/")


def integrity(*_: object, **__: object) -> None:
    """The database refuses a row, and quotes it."""
    with connection.cursor() as cursor:
        cursor.execute("INSERT INTO records_organisation (id, kind, name) VALUES (NULL, NULL, %s)", [SECRET])


def raising(error: Exception) -> Callable[..., None]:
    def fail(*_: object, **__: object) -> None:
        raise error

    return fail


@pytest.mark.parametrize(
    ("fault", "name"),
    [
        (raising(RuntimeError(f"note: {SECRET}")), "RuntimeError"),
        (raising(KeyError(SECRET)), "KeyError"),
        (raising(UnicodeDecodeError("utf-8", SECRET.encode(), 0, 1, SECRET)), "UnicodeDecodeError"),
        (raising(TemplateSyntaxError(SECRET)), "TemplateSyntaxError"),
        (integrity, "IntegrityError"),
    ],
)
def test_a_fault_in_a_view(
    world: World,
    planted: Client,
    log: io.StringIO,
    monkeypatch: pytest.MonkeyPatch,
    fault: Callable[..., None],
    name: str,
) -> None:
    monkeypatch.setattr("midline.web.pages.children.views.child_page", fault, raising=False)
    monkeypatch.setattr("midline.web.pages.children.views.render", fault)
    with transaction.atomic():
        answer = planted.get(f"/children/{world.home.at_school.chart.pk}/?q={SECRET}")
        transaction.set_rollback(True)
    said_nothing(answer, log, 500)
    assert name in log.getvalue(), "the log says which fault"
    assert "Internal Server Error: /children" in log.getvalue(), "and where"
    assert str(world.home.at_school.chart.pk) not in log.getvalue()


def test_a_fault_while_a_template_is_shown(
    world: World, planted: Client, log: io.StringIO, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Chart, "called", property(raising(RuntimeError(SECRET))), raising=False)
    said_nothing(planted.get(f"/children/{world.home.at_school.chart.pk}/papers/add/"), log, 500)


def test_a_page_that_is_not_there(planted: Client, log: io.StringIO) -> None:
    said_nothing(planted.get(f"/children/{SECRET}/?name={SECRET}"), log, 404)
    said_nothing(planted.get(f"/{SECRET}/"), log, 404)


def test_a_method_that_is_not_taken(planted: Client, log: io.StringIO) -> None:
    answer = planted.post(f"/children/?{SECRET}", {"note": SECRET})
    assert answer.status_code in {404, 405}
    assert SECRET not in answer.content.decode() + log.getvalue()


def test_a_forged_post(world: World, log: io.StringIO) -> None:
    client = Client(enforce_csrf_checks=True)
    client.force_login(Person.objects.get(pk=world.home.hats["school_ot"].person_id))
    address = f"/children/{world.home.at_school.chart.pk}/worry/"
    answer = client.post(address, {"words": SECRET}, headers={"referer": f"https://{SECRET}.example/"})
    said_nothing(answer, log, 403)
    elsewhere = client.post(address, {"words": SECRET}, headers={"origin": f"https://{SECRET}.example"})
    said_nothing(elsewhere, log, 403)


def test_a_host_that_is_not_ours(planted: Client, log: io.StringIO) -> None:
    said_nothing(planted.get("/", headers={"host": f"{SECRET}.example"}), log, 400)


def test_more_fields_or_bytes_than_a_form_has(planted: Client, log: io.StringIO, settings: Settings) -> None:
    settings.DATA_UPLOAD_MAX_NUMBER_FIELDS = 3
    said_nothing(planted.post("/language/", {f"{SECRET}{n}": SECRET for n in range(9)}), log, 400)
    settings.DATA_UPLOAD_MAX_NUMBER_FIELDS = 2000
    settings.DATA_UPLOAD_MAX_MEMORY_SIZE = 10
    said_nothing(planted.post("/language/", {"note": SECRET * 9}), log, 400)


def test_a_request_larger_than_any_form(world: World, planted: Client, log: io.StringIO) -> None:
    address = f"/children/{world.home.at_school.chart.pk}/papers/add/"
    upload = SimpleUploadedFile(f"{SECRET}.pdf", SECRET.encode() * (4 * 1024 * 1024))
    said_nothing(planted.post(address, {"title": SECRET, "file": upload}), log, 413)


def test_a_body_that_is_no_form(planted: Client, log: io.StringIO) -> None:
    answer = planted.post("/language/", SECRET, content_type="multipart/form-data; boundary=")
    said_nothing(answer, log, 400)


def test_a_wrong_password_is_in_no_log(world: World, log: io.StringIO) -> None:
    person = Person.objects.get(pk=world.home.hats["school_ot"].person_id)
    answer = Client().post("/accounts/login/", {"login": person.email, "password": SECRET})
    assert answer.status_code == 200
    assert SECRET not in answer.content.decode() + log.getvalue()
    assert person.email not in log.getvalue()


def test_what_other_libraries_log_has_no_words_filled_in(log: io.StringIO) -> None:
    logging.getLogger("gunicorn.error").warning("Invalid request from ip=%s: %s", "192.0.2.1", SECRET)
    logging.getLogger("another").error("could not read %(name)s", {"name": SECRET})
    try:
        raise IntegrityError(f"Key (name)=({SECRET}) already exists.")
    except IntegrityError:
        logging.getLogger("another").exception("at 100%% of %s", SECRET)
        logging.getLogger("another").exception("no words")
    assert SECRET not in log.getvalue()
    assert log.getvalue().count("IntegrityError at ") == 2
