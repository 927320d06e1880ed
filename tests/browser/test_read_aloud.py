"""Reading aloud: by a voice of this machine in the page's language, with pause and stop, by keyboard."""

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from midline.core.guide.draft import Draft
from midline.core.guide.link import encode
from tests.browser.looking import axe, reach

# Nobody is signed in and nothing is written.
pytestmark = pytest.mark.one_database

# A voice that says a sentence when the test lets it, and a far one of the same language that must not be used.
VOICES = """voices => {
    window.said = [];
    const speech = { speak(one) { window.said.push(one); }, cancel() {}, getVoices: () => voices };
    Object.defineProperty(window, "speechSynthesis", { value: speech });
    window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
}"""
NEAR = [
    {"lang": "es-US", "localService": False, "name": "far"},
    {"lang": "es-MX", "localService": True, "name": "near"},
    {"lang": "en-US", "localService": True, "name": "near"},
]
FIRST = f"/guide/{encode(Draft())}/ask/schooling/"


def with_voices(page: Page, voices: list[dict[str, Any]]) -> None:
    """This browser has these voices on every page from now on."""
    page.add_init_script(f"({VOICES})({voices!r})".replace("True", "true").replace("False", "false"))


def heard(page: Page) -> list[list[str]]:
    """What was said so far: text, language and voice."""
    found: list[list[str]] = page.evaluate("said.map(one => [one.text, one.lang, one.voice?.name ?? ''])")
    return found


@pytest.mark.parametrize(
    ("language", "voice", "title"),
    [("en", "en-US", "Where does your child go to school?"), ("es", "es-MX", "¿A qué escuela va su hijo?")],
    ids=["en", "es"],
)
def test_a_question_is_read_paused_and_stopped_by_keyboard(
    guest_page: Callable[..., Page], language: str, voice: str, title: str
) -> None:
    page = guest_page(language=language, width=320)
    with_voices(page, NEAR)
    page.goto(FIRST)
    button, stop = page.locator("[data-read-start]"), page.locator("[data-read-stop]")
    reach(page, button)
    page.keyboard.press("Enter")
    assert heard(page) == [[title, voice, "near"]]
    expect(page.locator("h1")).to_have_class("read-now")
    page.evaluate("said.at(-1).onend()")
    assert len(heard(page)) == 2
    page.keyboard.press("Enter")
    page.evaluate("said.at(-1).onend()")
    assert len(heard(page)) == 2, "paused: what the voice still ends is not followed by more"
    page.keyboard.press("Enter")
    assert heard(page)[-1] == heard(page)[-2], "the sentence that was broken off is begun again"
    axe(page)
    page.keyboard.press("Tab")
    expect(stop).to_be_focused()
    page.keyboard.press("Enter")
    expect(stop).to_be_hidden()
    expect(button).to_be_focused()
    assert page.locator(".read-now").count() == 0
    page.keyboard.press("Enter")
    for _ in range(40):
        page.evaluate("said.at(-1).onend()")
    texts = [text for text, _, _ in heard(page)]
    choices = page.locator("form label").all_text_contents()
    assert all(any(choice.strip().startswith(text) for text in texts) for choice in choices)
    expect(stop).to_be_hidden()


@pytest.mark.parametrize("voices", [[], NEAR[:1]], ids=["none", "far_only"])
def test_without_a_voice_of_this_machine_there_is_no_button(
    guest_page: Callable[..., Page], voices: list[dict[str, Any]]
) -> None:
    page = guest_page(language="es")
    with_voices(page, voices)
    page.goto(FIRST)
    expect(page.locator("h1")).to_be_visible()
    expect(page.locator("[data-read-start]")).to_be_hidden()
