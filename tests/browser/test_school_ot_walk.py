"""A school's therapist on a phone: sign in, log the next session, sign it, and see the child's page."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from midline.records.models import Measurement, Session
from tests.browser.looking import axe, no_sideways_scroll, reach
from tests.browser.walking import sign_out
from tests.world import World

SignIn = Callable[[Page, str], None]


def test_a_session_is_logged_with_one_thumb(guest_page: Callable[..., Page], sign_in: SignIn, world: World) -> None:
    page = guest_page(width=390)
    sign_in(page, "school_ot")
    page.wait_for_url("**/day/")
    axe(page)
    page.locator(".slots .now").get_by_role("link", name="Log").click()
    expect(page.get_by_label("Why not")).to_be_hidden()
    worked, missed = page.get_by_role("button", name="Did it"), page.get_by_role("button", name="Not yet")
    for key in (worked, worked, missed, worked, missed):
        key.click()
    page.get_by_role("button", name="Take back the last one").click()
    expect(page.locator("[data-tally-words]")).to_have_text("3 of 4")
    page.get_by_label("Note").fill("Three of four lines could be read.")
    axe(page)
    no_sideways_scroll(page)
    page.get_by_role("button", name="Sign and finish").click()
    page.wait_for_url("**/day/")
    expect(page.get_by_text("Written down and signed.")).to_be_visible()
    made = Session.objects.get(note="Three of four lines could be read.")
    kept = Measurement.objects.get(session=made)
    assert (made.status, made.minutes, kept.successes, kept.trials) == ("signed", 30, 3, 4)
    no_sideways_scroll(page)
    sign_out(page)


def test_what_is_not_needed_today_is_not_asked(page_for: Callable[..., Page], world: World) -> None:
    page = page_for("school_ot", width=390)
    page.goto(f"/cases/{world.home.at_school.case.pk}/log/")
    expect(page.get_by_role("heading", name="A look at the goals")).to_be_visible()
    page.get_by_label("Did it take place?").select_option("child_refused")
    expect(page.get_by_label("Why not")).to_be_visible()
    expect(page.get_by_role("heading", name="A look at the goals")).to_be_hidden()
    page.get_by_role("button", name="Sign and finish").click()
    expect(page.get_by_role("alert")).to_contain_text("Say in a few words why.")
    axe(page)
    page.get_by_label("Why not").fill("Was tired.")
    page.get_by_role("button", name="Sign and finish").click()
    page.wait_for_url("**/day/")
    assert Session.objects.get(attendance="child_refused").reason == "Was tired."


def test_the_keyboard_alone_logs_a_session(page_for: Callable[..., Page], world: World) -> None:
    page = page_for("school_ot")
    page.goto("/day/")
    reach(page, page.locator(".slots .now").get_by_role("link", name="Log"))
    page.keyboard.press("Enter")
    page.wait_for_url("**/log/**")
    reach(page, page.get_by_role("button", name="Did it"))
    page.keyboard.press("Enter")
    page.keyboard.press("Enter")
    expect(page.locator("[data-tally-words]")).to_have_text("2 of 2")
    reach(page, page.get_by_label("Note"))
    page.keyboard.type("By keys alone.")
    reach(page, page.get_by_role("button", name="Sign and finish"))
    page.keyboard.press("Enter")
    page.wait_for_url("**/day/")
    assert Session.objects.get(note="By keys alone.").status == "signed"


def test_without_scripts_the_same_form_does_it(page_for: Callable[..., Page], world: World) -> None:
    page = page_for("school_ot", scripts=False)
    page.goto(f"/cases/{world.home.at_school.case.pk}/log/?appointment={world.home.at_school.appointment.pk}")
    expect(page.get_by_role("button", name="Did it")).to_be_hidden()
    page.get_by_role("textbox", name="Did it").fill("2")
    page.get_by_role("textbox", name="Tried").fill("3")
    page.get_by_role("button", name="Keep as a draft").click()
    page.wait_for_url("**/day/")
    assert Measurement.objects.filter(successes=2, trials=3).count() == 1


@pytest.mark.parametrize("language", ["en", pytest.param("es", marks=pytest.mark.one_database)])
def test_the_caseload_leads_to_the_child_and_the_case(
    page_for: Callable[..., Page], world: World, language: str
) -> None:
    page, file = page_for("school_ot", language=language), world.home.at_school
    page.goto("/caseload/")
    page.locator("#q").fill("mira")
    page.locator("#order").select_option("date")
    page.keyboard.press("Tab")
    page.locator("main form button").first.click()
    axe(page)
    page.locator("main").get_by_role("link", name="Mira").click()
    page.wait_for_url(f"**/children/{file.chart.pk}/")
    axe(page)
    no_sideways_scroll(page)
    page.goto(f"/cases/{file.case.pk}/")
    axe(page)
    no_sideways_scroll(page)
