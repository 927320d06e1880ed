"""What there is to learn in a real browser, by a guest without scripts: from a word on a page to what it means."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from midline import learning
from tests.browser.conftest import Visits
from tests.browser.looking import PHONE, axe, no_sideways_scroll, reach

# Nobody is signed in and nothing is written.
pytestmark = pytest.mark.one_database


def test_from_the_front_door_to_a_word_and_back_without_scripts(visits: Visits) -> None:
    page = visits.open(PHONE, "en", {}, scripts=False)
    page.goto("/")
    page.locator("header").get_by_role("link", name="Learn").click()
    page.get_by_role("link", name=re.compile("The 504 plan")).click()
    page.locator("a.word", has_text="IEP").click()
    page.wait_for_url("**/learn/words/#iep")
    expect(page.locator("#iep")).to_be_in_viewport()
    page.get_by_label("Find a word").fill("test from outside")
    page.get_by_role("button", name="Search").click()
    expect(page.locator(".glossary > div")).to_have_count(1)
    page.get_by_role("link", name=re.compile("More: Your rights")).click()
    expect(page.locator("h1")).to_have_text("Your rights")


def test_the_rule_of_one_s_state_is_two_keys_away(guest_page: Callable[..., Page]) -> None:
    page = guest_page()
    page.goto("/learn/rights/")
    state = page.get_by_label("what does your state say?")
    reach(page, state)
    page.keyboard.type("Oh")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_url("**/law/oh/#response_to_request")


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_page_fits_a_phone(language: str, guest_page: Callable[..., Page]) -> None:
    page = guest_page(language=language, width=PHONE)
    for name in learning.learned(language).pages:
        page.goto(f"/learn/{name}/")
        assert page.evaluate("document.documentElement.scrollWidth") <= PHONE, name
    for shown in ("home-calm", "sessions"):
        page.goto(f"/learn/{shown}/")
        axe(page)
        no_sideways_scroll(page)
