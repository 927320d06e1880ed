"""A parent and an adult student: sign in, do what they came for, sign out. And a guest through the whole guide."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, Page, expect
from pytest_django.live_server_helper import LiveServer

from midline.records.models import Concern, Release, Voice
from tests.browser.looking import axe, no_sideways_scroll, reach
from tests.browser.walking import sign_out
from tests.world import World


def test_a_parent_follows_the_child_says_what_they_see_and_stops_a_look(
    guest_page: Callable[..., Page], sign_in: Callable[[Page, str], None], world: World
) -> None:
    page = guest_page(width=390)
    sign_in(page, "guardian")
    page.wait_for_url("**/family/**")
    expect(page.get_by_role("heading", name="At school")).to_be_visible()
    expect(page.get_by_role("heading", name="At the clinic")).to_be_visible()
    page.get_by_role("link", name="Tell us about a worry").click()
    page.get_by_label("What do you see?").fill("Zippers take her all morning.")
    page.get_by_role("button", name="Write it down").click()
    expect(page.get_by_label("What do you see?")).to_have_value("Zippers take her all morning.")
    page.get_by_label("What is it about?").select_option("dressing")
    page.get_by_label("Where does it show?").select_option("home")
    page.get_by_role("button", name="Write it down").click()
    expect(page.get_by_text("Zippers take her all morning.")).to_be_visible()
    assert Concern.objects.filter(words="Zippers take her all morning.", occupation="dressing").exists()
    page.get_by_role("link", name="Write down their words").click()
    page.get_by_label("In the child’s own words").fill("I want to do my coat.")
    page.get_by_role("button", name="Keep it").click()
    expect(page.get_by_text("I want to do my coat.")).to_be_visible()
    assert Voice.objects.filter(words="I want to do my coat.").exists()
    running = Release.objects.filter(revoked_at=None).count()
    page.get_by_role("button", name=re.compile("^Stop")).first.click()
    expect(page.get_by_role("status")).to_contain_text("Stopped")
    assert Release.objects.filter(revoked_at=None).count() == running - 1
    sign_out(page)


def test_an_adult_student_comes_to_their_own_page(
    guest_page: Callable[..., Page], sign_in: Callable[[Page, str], None]
) -> None:
    page = guest_page()
    sign_in(page, "adult_student")
    page.wait_for_url("**/family/**")
    expect(page.get_by_role("heading", name="Your own words")).to_be_visible()
    axe(page)
    sign_out(page)


STEPS: tuple[tuple[str, str], ...] = (
    ("flags", "input[value=none]"),
    ("schooling", "input[value=public]"),
    ("has", "input[value=none]"),
    ("concerns", "input[value=writing_in_class]"),
    ("concern_details", "input[name^=severity][value='2']"),
    ("affects_school", "input[value=yes]"),
    ("disability_suspected", "input[value=yes]"),
    ("other_special_education_need", "input[value=unsure]"),
    ("doctor", "input[value=diagnosis]"),
    ("coverage", "input[value=private]"),
)


def walk_the_guide(page: Page, *, keyboard: bool = False) -> None:
    def choose(selector: str) -> None:
        target = page.locator(selector).first
        if keyboard:
            target.focus()
            page.keyboard.press("Space")
        else:
            target.check()

    def go_on() -> None:
        button = page.locator("main form .button-primary")
        if keyboard:
            reach(page, button)
            page.keyboard.press("Enter")
        else:
            button.click()

    page.goto("/guide/")
    page.locator("main .button-primary").click()
    page.locator("#answer").fill("2019-05-02")
    go_on()
    page.wait_for_url("**/ask/state/")
    page.locator("#answer").select_option("OH")
    go_on()
    for code, selector in STEPS:
        page.wait_for_url(f"**/ask/{code}/")
        choose(selector)
        go_on()
    page.wait_for_url("**/answer/")
    expect(page.locator(".answer section").first).to_be_visible()


@pytest.mark.one_database
@pytest.mark.parametrize("language", ["en", "es"])
def test_a_guest_walks_the_whole_guide_and_takes_a_letter(guest_page: Callable[..., Page], language: str) -> None:
    page = guest_page(language=language, width=390)
    walk_the_guide(page)
    axe(page)
    no_sideways_scroll(page)
    page.locator(".steps .act a").first.click()
    page.wait_for_url("**/letters/**")
    axe(page)


@pytest.mark.one_database
@pytest.mark.parametrize("language", ["en", "es"])
def test_the_guide_goes_by_keyboard_alone(guest_page: Callable[..., Page], language: str) -> None:
    walk_the_guide(guest_page(language=language), keyboard=True)


@pytest.mark.one_database
@pytest.mark.parametrize(("language", "change"), [("en", "Change an answer"), ("es", "Cambiar una respuesta")])
def test_the_guide_goes_without_scripts_and_back(
    chromium: Browser, live_server: LiveServer, world: World, language: str, change: str
) -> None:
    context = chromium.new_context(base_url=live_server.url, java_script_enabled=False, locale=language)
    page = context.new_page()
    walk_the_guide(page)
    expect(page.locator("html")).to_have_attribute("lang", language)
    address = page.url
    page.get_by_text(change, exact=True).click()
    page.locator("main details").filter(has_text=change).locator("a").first.click()
    expect(page.locator("#answer")).to_have_value("2019-05-02")
    page.goto(address)
    expect(page.locator("h1")).to_be_visible()
    context.close()


@pytest.mark.one_database
def test_a_wrong_birth_date_is_told_and_stays(guest_page: Callable[..., Page]) -> None:
    page = guest_page()
    page.goto("/guide/")
    page.locator("main .button-primary").click()
    page.locator("#answer").fill("2031-01-01")
    page.locator("main form .button-primary").click()
    expect(page.get_by_role("alert")).to_be_visible()
    expect(page.locator("#answer")).to_have_value("2031-01-01")
