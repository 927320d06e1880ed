"""A clinic's therapist and its front desk: today's visit with a note, the clocks of the plan of care, a referral."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from midline.records.models import Fact, Session
from tests.browser.looking import axe, no_sideways_scroll, reach
from tests.browser.walking import sign_out
from tests.world import World

SignIn = Callable[[Page, str], None]


def test_a_visit_is_written_down_and_the_plan_s_clocks_are_read(
    guest_page: Callable[..., Page], sign_in: SignIn, world: World
) -> None:
    page = guest_page(width=390)
    sign_in(page, "clinic_ot")
    page.wait_for_url("**/day/")
    axe(page)
    no_sideways_scroll(page)
    page.locator(".slots .now").get_by_role("link", name="Log").click()
    page.get_by_role("button", name="Did it").click()
    page.get_by_label("Note").fill("Tied both shoes with one cue.")
    no_sideways_scroll(page)
    page.get_by_role("button", name="Sign and finish").click()
    page.wait_for_url("**/day/")
    made = Session.objects.get(note="Tied both shoes with one cue.")
    assert (made.status, made.environment) == ("signed", "clinic")
    page.locator(".slots").get_by_role("link", name="Mira").first.click()
    page.locator(".rail.clinic").get_by_role("link", name="Clinic care").click()
    page.wait_for_url("**/cases/**")
    page.get_by_text("Clocks that have not started, or are done").click()
    clock = page.locator("article.clock").first
    clock.locator("summary").click()
    expect(clock.get_by_text("How sure")).to_be_visible()
    axe(page)
    no_sideways_scroll(page)
    sign_out(page)


@pytest.mark.parametrize("language", ["en", pytest.param("es", marks=pytest.mark.one_database)])
def test_the_front_desk_records_that_a_plan_came_back_signed(
    page_for: Callable[..., Page], world: World, language: str
) -> None:
    page, file = page_for("front_desk", language=language), world.home.at_clinic
    page.goto("/children/")
    axe(page)
    page.locator("main").get_by_role("link", name="Mira").click()
    expect(page.get_by_text(file.session.note)).to_have_count(0)
    page.goto(f"/cases/{file.case.pk}/record/?kind=plan_certified")
    axe(page)
    no_sideways_scroll(page)
    page.set_viewport_size({"width": 1280, "height": 800})
    reach(page, page.locator("main form .button-primary"))
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/cases/{file.case.pk}/")
    assert Fact.objects.get(case=file.case, kind="plan_certified").on == world.today
    axe(page)
    sign_out(page)
