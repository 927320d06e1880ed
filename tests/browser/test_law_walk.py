"""The law in a real browser, by a guest: read on a phone, sorted by keyboard, and an error reported."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.looking import axe, no_sideways_scroll, reach


@pytest.mark.one_database
@pytest.mark.parametrize("language", ["en", "es"])
def test_a_state_s_page_is_open_to_everyone(guest_page: Callable[..., Page], language: str) -> None:
    page = guest_page(language=language)
    page.goto("/law/tx/")
    expect(page.locator("html")).to_have_attribute("lang", language)
    axe(page)
    # Every rule is open by now, with its long addresses.
    no_sideways_scroll(page)


def test_from_the_front_door_to_a_report(guest_page: Callable[..., Page]) -> None:
    page = guest_page()
    page.goto("/")
    reach(page, page.locator("footer").get_by_role("link", name="The rules of every state"))
    page.keyboard.press("Enter")
    page.wait_for_url("**/law/")
    axe(page)
    reach(page, page.get_by_role("link", name="First test"))
    page.keyboard.press("Enter")
    page.wait_for_url("**/law/?sort=test")
    expect(page.locator("th[aria-sort=ascending]")).to_contain_text("First test")
    no_sideways_scroll(page)
    page.goto("/law/tx/")
    page.locator("#initial_evaluation").get_by_role("link", name="Report an error").click()
    axe(page)
    page.get_by_label("What is wrong?").fill("The rule says another number of days.")
    page.get_by_label("Where did you read it?").fill("A page of the state")
    no_sideways_scroll(page)
    page.get_by_role("button", name="Send").click()
    page.wait_for_url("**/law/mine/**")
    expect(page.locator("main")).to_contain_text("Nobody has looked at it yet.")
    expect(page.get_by_label("Address of this page")).to_have_value(re.compile("/law/mine/"))
    axe(page)
    no_sideways_scroll(page)
