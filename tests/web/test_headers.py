"""What every answer carries, and that no page, whoever wrote its template, has anything inline."""

import runpy
from typing import Any

import pytest
from django.test import Client

from midline.conf import settings as ours
from midline.records.models import Person
from tests.house.test_url_matrix import TABLE, Asker
from tests.web.inline import inline
from tests.world import PASSWORD, World

OPEN = sorted(name for name, row in TABLE.items() if row["kind"] in {"public", "signed_in"} and "get" in row)
ERRORS = {"/nothing-here/": 404, "/guide/x%00y/": 404, "/language/": 405}


@pytest.mark.parametrize(
    "page",
    [
        *("<p style='a'>", "<p onclick='a()'>", "<script>1</script>", "<style>a</style>", "<base href='/'>"),
        *("<a href=' JavaScript:a()'>", "<img src='//evil.example/a.png'>", "<iframe src='/a'></iframe>"),
        *("<form action='https://evil.example'>", "<link href='https://evil.example/a.css'>", "<a href='data:x'>"),
    ],
)
def test_what_is_inline_is_found(page: str) -> None:
    assert inline(page)
    assert not inline("<p class='a'><script src='/static/a.js'></script><a href='https://law.example'>law</a>")


@pytest.mark.parametrize("name", OPEN)
def test_open_pages_and_those_of_the_accounts_library_have_nothing_inline(name: str, world: World) -> None:
    asked = Asker(name, world)
    for role in ("guest", "school_ot"):
        answer = asked.ask(role, "get")
        assert "default-src 'none'" in answer["Content-Security-Policy"]
        assert "unsafe" not in answer["Content-Security-Policy"]
        assert answer["Cross-Origin-Opener-Policy"] == answer["Cross-Origin-Resource-Policy"] == "same-origin"
        assert answer["X-Content-Type-Options"] == "nosniff"
        assert answer["Referrer-Policy"] == "same-origin"
        assert answer["X-Frame-Options"] == "DENY"
        assert "camera=()" in answer["Permissions-Policy"]
        kept = role == "guest" and name.startswith(("law", "learn"))
        assert kept or {"no-store", "private"} <= set(answer["Cache-Control"].split(", "))
        if answer.status_code == 200 and "text/html" in answer["Content-Type"]:
            assert inline(answer.content.decode()) == [], role  # type: ignore[attr-defined]


def test_the_page_that_shows_a_second_factor_has_nothing_inline(world: World, client: Client) -> None:
    person = Person.objects.get(pk=world.home.hats["school_ot"].person_id)
    client.force_login(person)
    client.post("/accounts/reauthenticate/", {"password": PASSWORD})
    answer = client.get("/accounts/2fa/totp/activate/")
    assert answer.status_code == 200
    assert inline(answer.content.decode()) == []


@pytest.mark.parametrize("address", sorted(ERRORS))
def test_error_pages_carry_the_same_and_have_nothing_inline(address: str, client: Client, db: None) -> None:
    answer = client.get(address)
    assert answer.status_code == ERRORS[address]
    assert "default-src 'none'" in answer["Content-Security-Policy"]
    assert inline(answer.content.decode()) == []


def settings_with(monkeypatch: pytest.MonkeyPatch, **environment: str) -> dict[str, Any]:
    """The settings as they are made where the environment says this."""
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    return runpy.run_path(str(ours.__file__))


def test_under_https_every_cookie_is_bound_to_this_host_and_to_https(monkeypatch: pytest.MonkeyPatch) -> None:
    made = settings_with(monkeypatch, MIDLINE_HTTPS="1")
    for which in ("SESSION", "CSRF"):
        assert made[f"{which}_COOKIE_NAME"].startswith("__Host-")
        assert made[f"{which}_COOKIE_SECURE"] is made[f"{which}_COOKIE_HTTPONLY"] is True
        assert made[f"{which}_COOKIE_SAMESITE"] == "Lax"
        assert f"{which}_COOKIE_DOMAIN" not in made
        assert f"{which}_COOKIE_PATH" not in made, "__Host- is only for the whole host"
    assert made["SECURE_SSL_REDIRECT"]
    assert made["SECURE_HSTS_SECONDS"] >= 31_536_000


def test_mail_with_names_and_links_is_never_written_to_the_log(monkeypatch: pytest.MonkeyPatch) -> None:
    assert settings_with(monkeypatch)["EMAIL_BACKEND"] == "midline.conf.mail.NotSetUp"
    assert settings_with(monkeypatch, MIDLINE_SMTP="mail.example")["EMAIL_BACKEND"].endswith("smtp.EmailBackend")


def test_a_host_that_is_not_ours_is_refused_in_a_plain_page(client: Client, db: None) -> None:
    answer = client.get("/", headers={"host": "evil.example"})
    assert answer.status_code == 400
    assert "evil.example" not in answer.content.decode()
    assert inline(answer.content.decode()) == []
