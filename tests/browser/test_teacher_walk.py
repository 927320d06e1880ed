"""A teacher: sign in, say what worries them, tally a goal, sign out. By thumb and by keys."""

from collections.abc import Callable

from playwright.sync_api import Page, expect

from midline.records.models import Concern, Measurement
from tests.browser.looking import axe, no_sideways_scroll, reach
from tests.browser.walking import sign_out
from tests.world import World

SignIn = Callable[[Page, str], None]
SEEN = "She hides her page when others look."


def test_a_worry_in_own_words_stands_on_the_map_and_a_goal_is_tallied(
    guest_page: Callable[..., Page], sign_in: SignIn, world: World
) -> None:
    page = guest_page(width=390)
    sign_in(page, "teacher")
    page.wait_for_url("**/classes/")
    axe(page)
    no_sideways_scroll(page)
    card = page.locator(f"#child-{world.home.at_school.chart.pk}")
    card.get_by_role("link", name="Raise a worry").click()
    page.get_by_label("What do you see?").fill(SEEN)
    page.get_by_label("What is it about?").select_option("peers")
    page.get_by_label("Where does it show?").select_option("classroom")
    axe(page)
    no_sideways_scroll(page)
    page.get_by_role("button", name="Write it down").click()
    page.wait_for_url("**/children/**")
    expect(page.locator(".map").get_by_text(SEEN)).to_be_visible()
    assert Concern.objects.get(words=SEEN).by.role == "teacher"
    page.get_by_role("link", name="My classes").click()
    card.get_by_role("link", name="Tally").click()
    for name in ("Did it", "Did it", "Not yet"):
        page.get_by_role("button", name=name).click()
    axe(page)
    no_sideways_scroll(page)
    page.get_by_role("button", name="Keep it").click()
    page.wait_for_url("**/classes/")
    expect(page.get_by_text("Kept. Thank you.")).to_be_visible()
    assert Measurement.objects.filter(successes=2, trials=3, by=world.home.hats["teacher"].id).count() == 1
    sign_out(page)


def test_the_keyboard_alone_raises_a_worry(page_for: Callable[..., Page], world: World) -> None:
    page = page_for("teacher")
    page.goto("/classes/")
    card = page.locator(f"#child-{world.home.at_school.chart.pk}")
    reach(page, card.get_by_role("link", name="Raise a worry"))
    page.keyboard.press("Enter")
    page.wait_for_url("**/worry/")
    reach(page, page.get_by_label("What do you see?"))
    page.keyboard.type(SEEN)
    reach(page, page.get_by_role("button", name="Write it down"))
    page.keyboard.press("Enter")
    expect(page.get_by_role("alert")).to_be_focused()
    # From the summary straight to the field that it names.
    reach(page, page.get_by_role("alert").get_by_role("link").first)
    page.keyboard.press("Enter")
    expect(page.get_by_label("What is it about?")).to_be_focused()
    page.keyboard.type("Play")
    reach(page, page.get_by_label("Where does it show?"))
    page.keyboard.type("Playground")
    reach(page, page.get_by_role("button", name="Write it down"))
    page.keyboard.press("Enter")
    expect(page.locator(".map").get_by_text(SEEN)).to_be_visible()
    kept = Concern.objects.get(words=SEEN)
    assert (kept.occupation, kept.environment) == ("play", "playground")
