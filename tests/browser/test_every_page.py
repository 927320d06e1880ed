"""Every page that can be read, as someone who may read it: no rule of accessibility broken, nothing too wide on phones.

The addresses and who may read them come from the table of tests/house/url_matrix.toml, so that a new page is looked at
from its first day.
"""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.looking import axe, no_sideways_scroll
from tests.house.test_url_matrix import TABLE, Asker
from tests.world import World

# Files to take and pages of the accounts library, which tests of their own look at.
LEFT_OUT = {"caseload_template", "document_file", "healthz"}
READABLE = sorted(
    name
    for name, row in TABLE.items()
    if row.get("get") == 200 and row["kind"] in {"public", "hat", "child"} and name not in LEFT_OUT
)
WEARERS = ("guardian", "teacher", "school_ot", "clinic_ot", "director", "case_manager", "front_desk", "adult_student")


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("name", READABLE)
def test_a_page_is_open_to_everyone_on_any_screen(
    name: str, language: str, world: World, page_for: Callable[..., Page], guest_page: Callable[..., Page]
) -> None:
    asker = Asker(name, world)
    if TABLE[name]["kind"] == "public":
        role, page = "guest", guest_page(language=language)
    else:
        role = next(role for role in WEARERS if role in asker.let_in("get"))
        page = page_for(role, language=language)
    answer = page.goto(asker.address.at(asker.given(world.home, role)))
    assert answer is not None
    assert answer.status == 200
    expect(page.locator("html")).to_have_attribute("lang", language)
    expect(page.locator("h1")).to_have_count(1)
    axe(page)
    no_sideways_scroll(page)
