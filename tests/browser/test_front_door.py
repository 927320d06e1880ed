"""The front door in a real browser: read it, sign in, sign out, on a phone, by keyboard, in both languages."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.looking import axe, no_sideways_scroll, reach


@pytest.mark.one_database
@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("address", ["/", "/accounts/login/", "/accounts/signup/", "/nowhere/"])
def test_a_guest_s_pages_are_open_to_everyone(guest_page: Callable[..., Page], address: str, language: str) -> None:
    page = guest_page(language=language)
    page.goto(address)
    expect(page.locator("html")).to_have_attribute("lang", language)
    axe(page)
    no_sideways_scroll(page)
    axe(page)


def test_the_keyboard_alone_leads_to_the_sign_in_form(guest_page: Callable[..., Page]) -> None:
    page = guest_page()
    page.goto("/")
    reach(page, page.locator("main").get_by_role("link", name="Sign in"))
    page.keyboard.press("Enter")
    page.wait_for_url("**/accounts/login/")
    reach(page, page.locator("input[name=password]"))


def test_a_wrong_password_keeps_the_address_and_tells_nothing_more(guest_page: Callable[..., Page]) -> None:
    page = guest_page()
    page.goto("/accounts/login/")
    page.locator("input[name=login]").fill("nobody@home.example")
    page.locator("input[name=password]").fill("not the password")
    page.locator("main form button[type=submit]").click()
    expect(page.get_by_role("alert")).to_be_visible()
    expect(page.locator("input[name=login]")).to_have_value("nobody@home.example")
    expect(page.locator("input[name=password]")).to_have_value("")


def test_the_language_changes_where_one_is_and_stays(guest_page: Callable[..., Page]) -> None:
    page = guest_page()
    page.goto("/accounts/login/")
    page.get_by_role("button", name="Español").click()
    expect(page).to_have_url(re.compile("/accounts/login/$"))
    expect(page.locator("html")).to_have_attribute("lang", "es")
    page.goto("/")
    expect(page.locator("html")).to_have_attribute("lang", "es")
