"""A disk that is full and a database that is locked, really: a plain page, nothing saved, and what was typed in it."""

import re
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from html import unescape
from typing import Any

import psycopg
import pytest
from django.conf import settings
from django.db import connection
from django.http import HttpResponse
from django.test import Client

from midline.records.models import AuditEvent, Concern
from tests.web.inline import inline
from tests.world import World

As = Callable[[str], Client]
WORDS = 'She says: "the <b>coat</b> takes long",\nand every morning again & again.'
pytestmark = pytest.mark.django_db(transaction=True)


@contextmanager
def locked() -> Iterator[None]:
    """Somebody else holds the database for as long as this lasts."""
    if connection.vendor == "sqlite":
        other = sqlite3.connect(connection.settings_dict["NAME"], isolation_level=None, timeout=0)
        other.execute("BEGIN IMMEDIATE")
        connection.cursor().execute("PRAGMA busy_timeout=50")
        try:
            yield
        finally:
            other.rollback()
            other.close()
            connection.cursor().execute("PRAGMA busy_timeout=20000")
        return
    given: dict[str, Any] = connection.get_connection_params()
    with psycopg.connect(
        **{name: given[name] for name in ("host", "user", "password", "dbname") if given.get(name)}
    ) as lock:
        lock.execute("LOCK TABLE records_concern IN ACCESS EXCLUSIVE MODE")
        connection.cursor().execute("SET lock_timeout = '50ms'")
        try:
            yield
        finally:
            lock.rollback()
            connection.cursor().execute("RESET lock_timeout")


@contextmanager
def full() -> Iterator[None]:
    """SQLite's file may not grow by a single page; PostgreSQL answers as it does when it cannot extend a file."""
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            cursor.execute("PRAGMA page_count")
            cursor.execute(f"PRAGMA max_page_count={cursor.fetchone()[0]}")
            yield
            cursor.execute("PRAGMA max_page_count=1073741823")
            return
        raising = "BEGIN RAISE EXCEPTION 'could not extend file' USING ERRCODE = 'disk_full'; END"
        cursor.execute(f"CREATE FUNCTION no_room() RETURNS trigger LANGUAGE plpgsql AS $${raising}$$")
        cursor.execute("CREATE TRIGGER no_room BEFORE INSERT ON records_concern EXECUTE FUNCTION no_room()")
        yield
        cursor.execute("DROP TRIGGER no_room ON records_concern; DROP FUNCTION no_room()")


def counts() -> tuple[int, int]:
    return Concern.objects.count(), AuditEvent.objects.filter(action="raise_concern").count()


def send(world: World, client: Client, language: str = "en") -> HttpResponse:
    client.raise_request_exception = False
    client.cookies[settings.LANGUAGE_COOKIE_NAME] = language
    given = {"occupation": "dressing", "environment": "home", "words": WORDS}
    return client.post(f"/children/{world.home.at_school.chart.pk}/worry/", given)


def kept_in(page: str) -> dict[str, str]:
    """The fields of the form on the page, as a browser would send them."""
    hidden = re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)">', page)
    long = re.findall(r'<textarea [^>]*name="([^"]+)"[^>]*>\n(.*?)</textarea>', page, re.DOTALL)
    return {name: unescape(value) for name, value in [*hidden, *long] if name != "csrfmiddlewaretoken"}


def test_what_is_typed_while_the_database_is_locked_can_be_sent_again(world: World, client_as: As) -> None:
    before, client = counts(), client_as("school_ot")
    with locked():
        answer = send(world, client)
    page = answer.content.decode()
    assert answer.status_code == 503
    assert answer["Retry-After"] == "10"
    assert "Nothing was saved." in page
    assert "Others are saving at this moment" in page
    assert inline(page) == []
    assert counts() == before
    again = client.post(re.search(r'action="([^"]+)"', page)[1], kept_in(page))  # type: ignore[index]
    assert again.status_code == 302
    assert Concern.objects.latest("on", "pk").words == WORDS.strip()


def test_the_page_is_in_the_person_s_language(world: World, client_as: As) -> None:
    client = client_as("school_ot")
    with locked():
        page = send(world, client, "es").content.decode()
    assert '<html lang="es">' in page
    assert "No se guardó nada." in page


def test_a_full_disk_says_so_and_keeps_what_was_typed(world: World, client_as: As) -> None:
    words = (WORDS * 40)[:1900]
    given = {"occupation": "dressing", "environment": "home", "words": words}
    client = client_as("school_ot")
    client.raise_request_exception = False
    with full():
        for _ in range(500):
            before = counts()
            answer = client.post(f"/children/{world.home.at_school.chart.pk}/worry/", given)
            if answer.status_code != 302:
                break
    page = answer.content.decode()
    assert answer.status_code == 503
    assert "There is no room left" in page
    assert kept_in(page)["words"] == words
    assert counts() == before, "half of it was kept"


def test_a_page_to_read_is_refused_in_the_same_way(world: World, client_as: As) -> None:
    client = client_as("school_ot")
    client.raise_request_exception = False
    with locked():
        # Each look leaves a row, so a look too has to wait for its turn.
        answer = client.get(f"/children/{world.home.at_school.chart.pk}/worry/")
    if answer.status_code == 503:
        assert "Nothing was saved" not in answer.content.decode()
    else:
        assert answer.status_code == 200, "PostgreSQL locks rows, not readers"


def test_a_post_from_elsewhere_is_not_given_back(world: World, client_as: As) -> None:
    """A page of an attacker must not put words into a form on our page."""
    client = Client(enforce_csrf_checks=True, raise_request_exception=False)
    client.cookies = client_as("school_ot").cookies
    client.get("/day/")  # the session is under way, as any browser's is that shows a form
    with locked():
        answer = client.post(f"/children/{world.home.at_school.chart.pk}/worry/", {"words": "planted"})
    assert answer.status_code == 403
    assert "planted" not in answer.content.decode()
