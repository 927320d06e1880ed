"""A session ends over a note: the page warns, the words stay, and after signing in again they are in the form."""

import re
from collections.abc import Callable

from playwright.sync_api import Page, expect
from pytest_django.fixtures import Settings

from midline.records.models import Concern, Person
from tests.browser.looking import axe, no_sideways_scroll
from tests.world import PASSWORD, World

WORDS = "She says that the coat takes long, every morning, and that nobody helps her with it."


def test_the_page_asks_before_the_end_and_one_stays_by_one_key(
    world: World, page_for: Callable[..., Page], settings: Settings
) -> None:
    settings.SESSION_IDLE = 121
    page = page_for("guardian", width=390, language="es")
    page.goto(f"/children/{world.home.at_school.chart.pk}/worry/")
    asked = page.locator(".idle-notice")
    expect(asked).to_be_visible()
    expect(asked.locator("button")).to_be_focused()
    axe(page)
    no_sideways_scroll(page)
    settings.SESSION_IDLE = 1800
    page.keyboard.press("Enter")
    expect(asked).to_have_count(0)


def test_words_of_a_session_that_ended_are_back_after_signing_in(
    world: World, page_for: Callable[..., Page], settings: Settings
) -> None:
    page = page_for("guardian")
    address = f"/children/{world.home.at_school.chart.pk}/worry/"
    page.goto(address)
    words = page.locator("textarea[name=words]")
    words.fill(WORDS)
    page.locator("select[name=occupation]").select_option("dressing")
    page.locator("select[name=environment]").select_option("home")
    settings.SESSION_IDLE = -1
    page.locator("main form button.button-primary").click()
    expect(page.locator("textarea")).to_have_value(WORDS)
    axe(page)
    settings.SESSION_IDLE = 1800
    page.get_by_role("link", name="Sign in again").click()
    person = Person.objects.get(pk=world.home.hats["guardian"].person_id)
    page.locator("input[name=login]").fill(person.email)
    page.locator("input[name=password]").fill(PASSWORD)
    page.locator("main form button[type=submit]").click()
    page.wait_for_url(re.compile(re.escape(address)))
    expect(words).to_have_value(WORDS)
    page.locator("select[name=occupation]").select_option("dressing")
    page.locator("select[name=environment]").select_option("home")
    page.locator("main form button.button-primary").click()
    expect(page.locator(".notices .success")).to_be_visible()
    assert Concern.objects.filter(words=WORDS).count() == 1
    page.goto(address)
    expect(words).to_have_value("")
