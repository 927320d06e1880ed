"""What a family asks of a record, its answer, their statement; and who did what, for director and family."""

import re
from collections.abc import Callable

from playwright.sync_api import Page, expect

from tests.browser.looking import axe, no_sideways_scroll, reach
from tests.world import World


def test_from_a_family_s_request_to_the_answer_and_their_statement(page_for: Callable[..., Page], world: World) -> None:
    chart = world.home.at_school.chart
    family = page_for("guardian", width=390)
    family.goto(f"/family/{chart.pk}/")
    family.get_by_role("link", name=re.compile("^Copy, change or destroy")).first.click()
    expect(family.locator("h1")).to_have_text("Requests")
    axe(family)
    no_sideways_scroll(family)
    family.get_by_label("Change something in the record").check()
    family.get_by_label("What is it about?").fill("The birth date is wrong.")
    reach(family, family.get_by_role("button", name="Ask", exact=True))
    family.keyboard.press("Enter")
    expect(family.get_by_role("status")).to_contain_text("Asked")

    director = page_for("director")
    director.goto("/requests/")
    axe(director)
    director.get_by_role("link", name=re.compile("Mira Tenorio: Change something")).click()
    director.get_by_role("link", name="Answer", exact=True).click()
    director.get_by_label("No", exact=True).check()
    director.get_by_label("Why").fill("The certificate says the same.")
    axe(director)
    no_sideways_scroll(director)
    director.get_by_role("button", name="Send the answer").click()
    expect(director.get_by_role("status")).to_contain_text("Answered")

    family.get_by_role("link", name="Change something in the record").click()
    expect(family.locator("main")).to_contain_text("The certificate says the same.")
    axe(family)
    no_sideways_scroll(family)
    family.get_by_role("link", name="Say why you disagree").click()
    family.get_by_label("Your statement").fill("The certificate is wrong.")
    axe(family)
    family.get_by_role("button", name="Put it with the record").click()
    expect(family.get_by_role("status")).to_contain_text("stands with the record")
    family.get_by_role("link", name="Mira Tenorio").click()
    expect(family).to_have_url(re.compile(f"/family/{chart.pk}/$"))

    staff = page_for("school_ot")
    staff.goto(f"/children/{chart.pk}/")
    expect(staff.locator("main")).to_contain_text("The certificate is wrong.")


def test_who_did_what_is_read_by_the_director_and_by_the_family(page_for: Callable[..., Page], world: World) -> None:
    chart = world.home.at_school.chart
    for role in ("school_ot", "clinic_ot"):
        page_for(role).goto(f"/children/{chart.pk}/")
    director = page_for("director")
    director.goto("/audit/")
    axe(director)
    director.get_by_label("Who did it").fill("school ot")
    director.get_by_role("button", name="Show").click()
    expect(director.locator("tbody tr").first).to_contain_text("School Ot Tenorio")
    expect(director.get_by_role("link", name="Export this list (CSV)")).to_have_attribute(
        "href", re.compile("person=school")
    )
    no_sideways_scroll(director)
    axe(director)
    for language, (outside, inside) in (("en", ("From outside", "School Ot")), ("es", ("De afuera", "School Ot"))):
        family = page_for("guardian", width=390, language=language)
        family.goto(f"/family/{chart.pk}/looks/")
        expect(family.locator("main")).to_contain_text(inside)
        axe(family)
        family.get_by_role("link", name=outside).click()
        expect(family.locator("main .rows")).to_contain_text("Clinic Ot Tenorio")
        expect(family.locator("main .rows")).not_to_contain_text(inside)
        axe(family)
        no_sideways_scroll(family)
