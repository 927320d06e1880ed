"""A director and a case manager: from what is late to the rule that says so; a file brought in; a step recorded."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from midline.exchange import caseload
from midline.records.models import Chart, Fact
from tests.browser.looking import axe, no_sideways_scroll, reach
from tests.browser.walking import sign_out
from tests.world import World

# While the file is on its way the page says so; the next page is told.
SEE_IT_WORK = """() => document.querySelector("form[data-busy]").addEventListener("submit", () => {
    const notice = document.querySelector("[data-busy-notice]");
    sessionStorage.setItem("at work", String(!notice.hidden && notice.textContent.trim().length > 20)); })"""
SignIn = Callable[[Page, str], None]


def test_from_what_is_late_to_its_rule_source_and_count(
    guest_page: Callable[..., Page], sign_in: SignIn, world: World
) -> None:
    page = guest_page()
    sign_in(page, "director")
    page.wait_for_url("**/late/")
    axe(page)
    no_sideways_scroll(page)
    page.set_viewport_size({"width": 1280, "height": 800})
    reach(page, page.locator("main table").get_by_role("link", name="Mira"))
    page.keyboard.press("Enter")
    page.wait_for_url("**/cases/**")
    clock = page.locator("#annual_review")
    # It is open already: that is what one came for.
    expect(clock.get_by_text("34 CFR 300.324(b)(1)(i)")).to_be_visible()
    expect(clock.get_by_role("link", name="where it was read")).to_have_attribute("href", re.compile("^https://"))
    expect(clock.get_by_text("Read in the rule itself")).to_be_visible()
    expect(clock.locator(".trail li").first).to_contain_text("1 year")
    axe(page)
    no_sideways_scroll(page)
    sign_out(page)


@pytest.mark.parametrize("right", [True, False])
def test_a_file_is_brought_in_and_says_that_it_is_at_work(
    page_for: Callable[..., Page], world: World, tmp_path: Path, right: bool
) -> None:
    head = next(line for line in caseload.template().splitlines() if line.startswith("child_given_name"))
    given = {"child_given_name": "Iris", "child_family_name": "Kowal", "birth_date": "2018-03-04", "programme": "iep"}
    if not right:
        given["birth_date"] = "2018-13-04"
    file = tmp_path / "children.csv"
    file.write_text(head + "\n" + ",".join(given.get(name, "") for name in head.split(",")) + "\n", encoding="utf-8")
    page = page_for("director")
    page.goto("/imports/")
    page.get_by_label("A caseload").check()
    page.locator("input[type=file]").set_input_files(file)
    page.evaluate(SEE_IT_WORK)
    page.get_by_role("button", name="Bring it in").click()
    if right:
        expect(page.get_by_role("heading", name="What came of it")).to_be_visible()
    else:
        expect(page.get_by_role("alert")).to_contain_text("line 2")
    assert page.evaluate("sessionStorage.getItem('at work')") == "true"
    assert Chart.objects.filter(family_name="Kowal").exists() is right
    axe(page)
    no_sideways_scroll(page)


def test_a_case_manager_records_the_next_step(guest_page: Callable[..., Page], sign_in: SignIn, world: World) -> None:
    page, case = guest_page(width=390), world.home.at_school.case
    sign_in(page, "case_manager")
    axe(page)
    page.goto(f"/cases/{case.pk}/record/?kind=service_consent_received")
    expect(page.get_by_role("heading", level=1)).to_have_text("Consent for services received")
    page.get_by_label("Note").fill("First session in room 4.")
    axe(page)
    no_sideways_scroll(page)
    page.get_by_role("button", name="Record it").click()
    page.wait_for_url(f"**/cases/{case.pk}/")
    assert Fact.objects.get(case=case, kind="service_consent_received").note == "First session in room 4."
    sign_out(page)
