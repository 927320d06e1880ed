"""The answer of the guide in a real browser, by a guest: folded open, walked by keyboard, printed, without scripts."""

import itertools
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from midline.core.guide.draft import Draft
from midline.core.guide.link import encode
from midline.wording.guide_parts import sentence
from tests.browser.conftest import Visits
from tests.browser.looking import axe, no_sideways_scroll, reach

# Nobody is signed in and nothing is written.
pytestmark = pytest.mark.one_database

GIVEN: dict[str, tuple[str, ...]] = {
    "birth_date": ("2019-05-02",),
    "state": ("OH",),
    "flags": ("none",),
    "schooling": ("public",),
    "has": ("none",),
    "concerns": ("writing_in_class", "falling_asleep"),
    "affects_school": ("yes",),
    "disability_suspected": ("yes",),
    "other_special_education_need": ("unsure",),
    "doctor": ("referral",),
    "coverage": ("private",),
}


def address() -> str:
    draft = Draft()
    for code, values in GIVEN.items():
        draft = draft.answer(code, values, date(2026, 11, 23))
    return f"/guide/{encode(draft)}/answer/"


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_answer_by_keyboard_on_a_phone_and_on_paper(guest_page: Callable[..., Page], language: str) -> None:
    page = guest_page(language=language)
    page.goto(address())
    expect(page.get_by_role("heading", level=1)).to_have_text(sentence("headline_both", language))
    folded = page.locator("details.way", has_text=sentence("route_section_504", language))
    expect(folded.get_by_role("listitem").first).to_be_hidden()
    reach(page, folded.locator("> summary"))
    page.keyboard.press("Enter")
    expect(folded.get_by_role("listitem").first).to_be_visible()
    # On paper everything is open, and the address stands as text.
    page.emulate_media(media="print")
    expect(page.locator(".only-print .address")).to_contain_text("/answer/")
    expect(page.locator("#address")).to_be_hidden()
    page.emulate_media(media="screen")
    axe(page)
    no_sideways_scroll(page)
    row_by_row(page)
    page.set_viewport_size({"width": 1280, "height": 800})
    reach(page, page.locator("a[href='?words=professional']"), within=200)
    page.keyboard.press("Enter")
    page.wait_for_url("**/answer/?words=professional")
    expect(page.locator("cite").first).to_have_text("34 CFR 300.34(c)(6)")
    axe(page)
    no_sideways_scroll(page)
    page.locator(".open-question a").first.click()
    page.wait_for_url("**/ask/other_special_education_need/")


def row_by_row(page: Page) -> None:
    """On a phone each row is its title, the school's cell and the clinic's below it, each under the side's own name."""
    rows: Any = page.evaluate(
        """() => [...document.querySelectorAll(".compare tbody tr")].map(row => [...row.children].map(part => {
            const box = part.getBoundingClientRect()
            return [box.top, box.bottom, getComputedStyle(part, "::before").content.replaceAll('"', "")]
        }))"""
    )
    assert len(rows) > 10
    parts = [part for row in rows for part in row]
    assert all(above[1] <= below[0] + 1 for above, below in itertools.pairwise(parts))
    names = [column.inner_text() for column in page.locator(".compare thead th").all()]
    assert {(near[2], far[2]) for _, near, far in rows} == {tuple(names)}
    expect(page.get_by_role("table").get_by_role("row")).to_have_count(len(rows) + 1)


@pytest.mark.parametrize(
    ("language", "more", "letter"),
    [
        ("en", "More that you can do", "Letter: please test my child"),
        ("es", "Otras cosas que puede hacer", "Carta: pido pruebas para mi hijo o hija"),
    ],
    ids=["en", "es"],
)
def test_the_answer_without_scripts(visits: Visits, language: str, more: str, letter: str) -> None:
    page = visits.open(1280, language, {}, scripts=False)
    page.goto(address())
    fold = page.locator("details", has_text=more).first
    fold.locator("> summary").click()
    expect(fold.locator(".steps > li").first).to_be_visible()
    expect(page.locator("button[data-print]")).to_be_hidden()
    page.get_by_role("link", name=letter).first.click()
    expect(page.get_by_role("heading", level=1)).to_contain_text(letter.partition(": ")[2][1:])


def test_the_sheet_to_hand_over_is_one_page_with_the_state_in_its_link(guest_page: Callable[..., Page]) -> None:
    page = guest_page()
    page.goto("/guide/hand-over/")
    page.get_by_label("State").select_option("OH")
    page.get_by_role("button", name="Set the state").click()
    page.wait_for_url("**/guide/hand-over/?state=OH")
    expect(page.locator(".sheet .address").first).to_contain_text("/guide/?state=OH")
    axe(page)
    pdf = page.pdf(format="Letter")
    assert pdf.count(b"/Type /Page\n") == 1
    no_sideways_scroll(page)
