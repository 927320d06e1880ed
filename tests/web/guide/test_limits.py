"""What costs much in the guide is counted for each network, in memory alone and under no address."""

import time
from collections.abc import Iterator

import pytest
from django.conf import settings
from django.core.cache import caches
from django.test import Client
from pytest_django import DjangoAssertNumQueries
from pytest_django.fixtures import Settings

from midline.conf import settings as ours
from midline.core.guide.draft import Draft
from midline.core.guide.link import encode
from tests.web.bad_input.trying import rows
from tests.web.guide.walking import up_to

pytestmark = pytest.mark.django_db
TOKEN = encode(Draft())
FILES = [
    f"/guide/{TOKEN}/answer/letters/release/pdf/",
    f"/guide/{TOKEN}/answer/papers/all/",
    "/guide/hand-over/sheet.pdf",
]


@pytest.fixture
def memory(settings: Settings) -> Iterator[dict[str, object]]:
    """Small limits, from nothing; what is kept in memory."""
    settings.ACCOUNT_RATE_LIMITS = {"guide_words": "2/10m/ip", "guide_files": "2/10m/ip"}
    caches["memory"].clear()
    yield caches["memory"]._cache  # type: ignore[attr-defined]
    caches["memory"].clear()


def test_words_are_counted_for_a_network_and_nothing_is_written(
    client: Client, memory: dict[str, object], django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    address, before = up_to(client, "concerns"), rows()
    assert not memory, "no other question is counted"
    with django_assert_num_queries(0):
        found = [client.post(address, {"words": "wakes at night"}).status_code for _ in range(2)]
        found += [client.post(address.replace("concerns", "own_words"), {"words": "a", "go": "read"}).status_code]
        assert client.post(address, {"answer": "none"}).status_code == 302, "only words are counted"
        assert client.post(address, {"words": "a"}, REMOTE_ADDR="203.0.113.9").status_code == 200
    assert found == [200, 200, 429]
    assert rows() == before
    assert len(memory) == 2
    assert not any("127.0.0.1" in key or "203.0.113" in key for key in memory)


@pytest.mark.parametrize("method", ["get", "head"])
@pytest.mark.parametrize("address", FILES, ids=["one", "all", "sheet"])
@pytest.mark.usefixtures("memory")
def test_files_are_counted(client: Client, address: str, method: str) -> None:
    found = [getattr(client, method)(address).status_code for _ in range(3)]
    assert 429 not in found[:2]
    assert found[2] == 429
    assert client.get(f"/guide/{TOKEN}/next/").status_code == 302, "the questions stay open"


@pytest.mark.parametrize(("language", "said"), [("en", "Wait 10 minutes."), ("es", "Espere 10 minutos.")])
@pytest.mark.usefixtures("memory")
def test_the_wait_is_told_as_long_as_it_is(
    client: Client, language: str, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = float(int(time.time()))
    monkeypatch.setattr(time, "time", lambda: held)
    client.cookies[settings.LANGUAGE_COOKIE_NAME] = language
    refused = [client.get(FILES[2]) for _ in range(3)][2]
    assert refused.headers["Retry-After"] == "600"
    assert said in refused.content.decode()


@pytest.mark.usefixtures("memory")
def test_a_file_with_names_is_counted_with_the_others(client: Client) -> None:
    address = f"/guide/{TOKEN}/answer/letters/release/"
    assert [client.post(address, {"take": "pdf"}).status_code for _ in range(3)] == [404, 404, 429]


def test_a_school_behind_one_address_is_not_held_up() -> None:
    assert ours.ACCOUNT_RATE_LIMITS["guide_words"] == ours.ACCOUNT_RATE_LIMITS["guide_files"] == "120/10m/ip"
    assert ours.CACHES["memory"]["BACKEND"] == "django.core.cache.backends.locmem.LocMemCache"
