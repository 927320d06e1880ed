"""A real browser on a live server over the tiny world of tests/world.py.

`page_for("school_ot")` is a page signed in as someone of the home half; `guest_page()` one of nobody. Both take `width`
(1280) and `language` ("en"); `page_for` also `scripts=False`. Every page must stay free of errors in its console and of
answers that say the server broke; what a test that failed last saw is kept in test-results/. Ask of a page:
`looking.axe`, `looking.reach`, `looking.no_sideways_scroll`. `sign_in(page, role)` goes through the form, for walks
that begin there.
"""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from django.conf import settings
from django.test import Client
from playwright.sync_api import Browser, BrowserContext, Page
from pytest_django.live_server_helper import LiveServer

from midline.records.models import Person
from tests.browser.looking import under_axe
from tests.conftest import ROOT, outcome_of
from tests.world import PASSWORD, World

HERE = Path(__file__).parent
SHOTS = ROOT / "test-results"
# Chromium writes this for a page that a test expects to be refused; the answer itself is looked at below.
REFUSED = re.compile(r"Failed to load resource: the server responded with a status of 4\d\d")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Everything here drives a browser."""
    for item in items:
        if item.path.is_relative_to(HERE):
            item.add_marker(pytest.mark.browser)


class Visits:
    """The pages that one test opens, and what went wrong on them."""

    def __init__(self, browser: Browser, address: str) -> None:
        self.browser = browser
        self.address = address
        self.pages: list[Page] = []
        self.wrong: list[str] = []

    def open(self, width: int, language: str, cookies: dict[str, str], *, scripts: bool = True) -> Page:
        """A new page in a context of its own, with these cookies."""
        context: BrowserContext = self.browser.new_context(
            base_url=self.address,
            viewport={"width": width, "height": 800},
            locale=language,
            reduced_motion="reduce",
            java_script_enabled=scripts,
        )
        given = {settings.LANGUAGE_COOKIE_NAME: language, **cookies}
        context.add_cookies([{"name": name, "value": value, "url": self.address} for name, value in given.items()])
        context.set_default_timeout(30_000)
        page = context.new_page()
        page.on("pageerror", lambda error: self.wrong.append(str(error)))
        page.on("console", lambda message: self._heard(page, message.type, message.text))
        page.on("response", lambda answer: self._answered(answer.status, answer.url))
        self.pages.append(page)
        return page

    def speak(self, page: Page, language: str) -> None:
        """From now on what this page opens is in this language."""
        page.context.add_cookies([{"name": settings.LANGUAGE_COOKIE_NAME, "value": language, "url": self.address}])

    def _heard(self, page: Page, kind: str, text: str) -> None:
        if kind in {"error", "warning"} and page not in under_axe and not REFUSED.match(text):
            self.wrong.append(f"{page.url}: {text}")

    def _answered(self, status: int, address: str) -> None:
        if status >= 500:
            self.wrong.append(f"{status} from {address}")

    def close(self, shots: str | None) -> None:
        """Close every page, keeping a picture of each under this name when there is one."""
        for number, page in enumerate(self.pages):
            if shots is not None and not page.is_closed():
                SHOTS.mkdir(exist_ok=True)
                page.screenshot(path=SHOTS / f"{shots}-{number}.png", full_page=True)
            page.context.close()


@pytest.fixture
def visits(
    request: pytest.FixtureRequest, chromium: Browser, live_server: LiveServer, world: World
) -> Iterator[Visits]:
    """The pages of this test."""
    made = Visits(chromium, live_server.url)
    yield made
    failed = outcome_of(request.node) == "failed"
    made.close(re.sub(r"\W+", "-", request.node.name) if failed else None)
    assert made.wrong == []


@pytest.fixture
def guest_page(visits: Visits) -> Callable[..., Page]:
    """A page of someone who is not signed in: `guest_page(width=390, language="es")`."""

    def opened(*, width: int = 1280, language: str = "en") -> Page:
        return visits.open(width, language, {})

    return opened


@pytest.fixture
def page_for(visits: Visits, world: World) -> Callable[..., Page]:
    """A page signed in as someone of the home half: `page_for("guardian", width=390, language="es")`."""

    def opened(role: str, *, width: int = 1280, language: str = "en", scripts: bool = True) -> Page:
        client = Client()
        client.force_login(Person.objects.get(pk=world.home.hats[role].person_id))
        name = settings.SESSION_COOKIE_NAME
        return visits.open(width, language, {name: client.cookies[name].value}, scripts=scripts)

    return opened


@pytest.fixture
def sign_in(world: World) -> Callable[[Page, str], None]:
    """Sign in through the form as someone of the home half: `sign_in(page, "teacher")`."""

    def signed_in(page: Page, role: str) -> None:
        person = Person.objects.get(pk=world.home.hats[role].person_id)
        page.goto("/accounts/login/")
        page.locator("input[name=login]").fill(person.email)
        page.locator("input[name=password]").fill(PASSWORD)
        page.locator("main form button[type=submit]").click()
        page.wait_for_url(re.compile(r"^(?!.*/accounts/login/)"))

    return signed_in
