"""The interview in a browser: own words by keyboard at 320 pixels, without scripts, and the way back."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, Page, expect
from pytest_django.live_server_helper import LiveServer

from midline.core.guide.draft import Draft
from midline.core.guide.link import decode, encode
from tests.browser.looking import PHONE, axe, no_sideways_scroll, reach
from tests.world import TODAY, World

# Nobody is signed in and nothing is written.
pytestmark = pytest.mark.one_database

WORDS = {
    "en": "He wakes at night. Eats fine. Zorbulak tonga luri.",
    "es": "No duerme bien. Come bien. Zorbulak tonga luri.",
}
SLEEP = {"en": "Sleep, at home", "es": "Dormir, en casa"}


def started() -> str:
    """The address of the question of moments, for a seven-year-old in a public school."""
    draft = Draft()
    for code, values in (
        ("birth_date", ("2019-05-02",)),
        ("state", ("OH",)),
        ("flags", ("none",)),
        ("schooling", ("public",)),
        ("has", ("none",)),
    ):
        draft = draft.answer(code, values, TODAY)
    return f"/guide/{encode(draft)}/ask/concerns/"


def answers_at(page: Page) -> Draft:
    """The answers that the page's address holds."""
    return decode(page.url.split("/guide/")[1].split("/")[0], TODAY)


def press(page: Page, selector: str, key: str = "Enter") -> None:
    """Reach a control by the tab key and press a key on it."""
    reach(page, page.locator(selector).first, within=120)
    page.keyboard.press(key)


@pytest.mark.parametrize("language", ["en", "es"])
def test_own_words_go_by_keyboard_on_a_small_phone(guest_page: Callable[..., Page], language: str) -> None:
    page = guest_page(language=language, width=PHONE)
    page.goto(started())
    expect(page.locator(".moments .moment-picture")).to_have_count(28)
    axe(page)
    no_sideways_scroll(page)
    press(page, "input[value=writing_in_class]", "Space")
    reach(page, page.locator("#words"))
    page.keyboard.type(WORDS[language])
    press(page, "main form .button-primary")
    expect(page.locator("legend").first).to_contain_text(SLEEP[language])
    expect(page.locator(".notice.unsure")).to_contain_text("Zorbulak tonga luri")
    expect(page.locator(".notice.success")).to_be_visible()
    axe(page)
    no_sideways_scroll(page)
    press(page, "input[name=keep-0]", "Space")
    press(page, "main form .button-primary")
    page.wait_for_url("**/concern_details/")
    expect(page.locator("fieldset.card > legend")).to_have_count(2)
    axe(page)
    no_sideways_scroll(page)
    press(page, "button[value=keep]")
    page.wait_for_url("**/keep/")
    axe(page)
    no_sideways_scroll(page)
    assert "Zorbulak" not in page.content()
    assert [cell.key for cell in answers_at(page).own] == ["sleep@home"]
    page.goto(page.url.replace("/keep/", "/on-paper/"))
    axe(page)
    no_sideways_scroll(page)


def test_the_private_link_is_copied(guest_page: Callable[..., Page]) -> None:
    page = guest_page()
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(started().replace("ask/concerns", "keep"))
    page.get_by_role("button", name="Copy the link").click()
    expect(page.locator("[data-copied]")).to_have_text("Copied")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied == page.locator("#address").input_value()
    page.goto(copied)
    page.wait_for_url("**/ask/concerns/")


def test_without_scripts_words_are_read_put_right_and_confirmed(
    chromium: Browser, live_server: LiveServer, world: World
) -> None:
    context = chromium.new_context(base_url=live_server.url, java_script_enabled=False)
    page = context.new_page()
    page.goto(started())
    page.locator("#words").fill(WORDS["en"])
    page.locator("main form .button-primary").click()
    page.locator("input[name=keep-0]").check()
    page.locator("#environment-0").select_option("clinic")
    page.locator("#occupation-more").select_option("play")
    page.locator("#environment-more").select_option("playground")
    page.get_by_role("button", name="Add it and go on here").click()
    expect(page.locator("input[name=keep-1]")).to_be_checked()
    page.locator("main form .button-primary").click()
    page.wait_for_url("**/concern_details/")
    assert {cell.key for cell in answers_at(page).own} == {"sleep@clinic", "play@playground"}
    page.get_by_role("button", name="Back").click()
    page.wait_for_url("**/own_words/")
    expect(page.locator("input[name=keep-0]")).to_be_checked()
    page.get_by_role("button", name="Print the questions").click()
    expect(page.locator(".pen-box").first).to_be_visible()
    expect(page.get_by_role("button", name="Print")).to_have_count(0)
    context.close()


def test_the_browser_s_own_way_back_loses_no_answer(guest_page: Callable[..., Page]) -> None:
    page = guest_page()
    page.goto(started())
    page.locator("input[value=writing_in_class]").check()
    page.locator("#words").fill("begun and not sent")
    page.get_by_role("link", name="The guide").click()
    page.go_back()
    expect(page.locator("#words")).to_have_value("begun and not sent")
    expect(page.locator("input[value=writing_in_class]")).to_be_checked()
    page.locator("#words").fill("")
    page.locator("main form .button-primary").click()
    page.wait_for_url("**/concern_details/")
    page.locator("main form .button-primary").click()
    page.wait_for_url("**/affects_school/")
    newest = answers_at(page)
    page.go_back()
    expect(page).to_have_url(re.compile("/concern_details/$"))
    assert answers_at(page) == newest
    page.go_back()
    expect(page).to_have_url(re.compile("/concerns/$"))
    expect(page.locator("input[value=writing_in_class]")).to_be_checked()
    assert answers_at(page) == newest
    page.go_forward()
    page.goto(page.url.replace("ask/concern_details", "answer").replace("ask/concerns", "answer"))
    expect(page.locator(".guide-page h1")).to_be_visible()
    page.go_back()
    page.wait_for_url("**/ask/**")
    assert answers_at(page) == newest
