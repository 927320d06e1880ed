"""The pictures of the README, taken anew at each run and held to those in docs/pictures.

When a page has changed on purpose: `MIDLINE_TEST_RETAKE=1 bin/test tests/browser/test_pictures.py`, then look at them.
"""

import os
from collections.abc import Callable
from datetime import date
from io import BytesIO

import pytest
from django.conf import settings
from django.test import Client
from PIL import Image, ImageChops, ImageStat
from playwright.sync_api import Browser, Page
from pytest_django.live_server_helper import LiveServer

from midline.core.guide.draft import Draft
from midline.core.guide.link import encode
from midline.jobs.county import build_county
from midline.records.queries.demo import demo_account, demo_persons
from tests.conftest import ROOT
from tests.world import TODAY

PICTURES = ROOT / "docs" / "pictures"
SIZE = {"width": 1200, "height": 900}
# Fonts and shapes are drawn a little otherwise by another Chromium; a page that says something else differs by more.
MOST_DIFFERENT = 8.0
ANSWERS = (
    ("birth_date", ("2019-05-02",)),
    ("state", ("OH",)),
    ("flags", ("none",)),
    ("schooling", ("public",)),
    ("has", ("none",)),
    ("concerns", ("writing_in_class", "loud_lunch_room", "getting_dressed")),
    ("affects_school", ("yes",)),
    ("disability_suspected", ("yes",)),
    ("doctor", ("diagnosis",)),
    ("coverage", ("private",)),
)


def hold(page: Page, name: str) -> None:
    """The picture of what is seen without scrolling is the one in docs/pictures, or takes its place when asked to."""
    taken = Image.open(BytesIO(page.screenshot())).convert("RGB")
    kept = PICTURES / f"{name}.png"
    if os.environ.get("MIDLINE_TEST_RETAKE"):
        PICTURES.mkdir(exist_ok=True)
        taken.quantize(128).save(kept, optimize=True)
    shown = Image.open(kept).convert("RGB")
    assert shown.size == taken.size
    small = (60, 45)
    difference = ImageChops.difference(taken.resize(small), shown.resize(small))
    off = sum(ImageStat.Stat(difference).mean) / 3
    assert off < MOST_DIFFERENT, f"{kept.name} is not how the page looks now ({off:.1f}); retake it"


@pytest.fixture
def county_page(chromium: Browser, live_server: LiveServer) -> Callable[[str], Page]:
    """A page over the made-up county, signed in as one of its people by name."""
    build_county(seed=1, today=TODAY)

    def opened(who: str) -> Page:
        person = next(one for one in demo_persons(TODAY) if one.name == who)
        account = demo_account(str(person.id))
        assert account is not None
        client = Client()
        client.force_login(account)
        context = chromium.new_context(base_url=live_server.url, viewport=SIZE, locale="en", reduced_motion="reduce")  # type: ignore[arg-type]
        name = settings.SESSION_COOKIE_NAME
        context.add_cookies([{"name": name, "value": client.cookies[name].value, "url": live_server.url}])
        return context.new_page()

    return opened


@pytest.mark.one_database
def test_the_child_looks_as_the_readme_shows(county_page: Callable[[str], Page]) -> None:
    page = county_page("Grace Mbatha")
    page.goto("/caseload/?q=Dario+Torres")
    page.get_by_role("link", name="Dario Torres").click()
    page.wait_for_url("**/children/**")
    hold(page, "child")
    page.context.close()


@pytest.mark.one_database
def test_the_answer_looks_as_the_readme_shows(guest_page: Callable[..., Page]) -> None:
    draft = Draft()
    for code, values in ANSWERS:
        draft = draft.answer(code, values, date(2026, 11, 23))
    page = guest_page()
    page.set_viewport_size(SIZE)  # type: ignore[arg-type]
    page.goto(f"/guide/{encode(draft)}/answer/")
    hold(page, "guide")
