"""Every page of the table of addresses is open to everyone: on a desk and on a phone, in English and in Spanish."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.looking import axe, no_sideways_scroll
from tests.house.addresses import addresses
from tests.house.test_url_matrix import TABLE, Asker
from tests.world import ROLES, World

SHOWN = sorted(
    name
    for name, row in TABLE.items()
    if (row.get("get") == 200 and row["kind"] != "public") or row.get("guest_get", row.get("get")) == 200
)
NO_PAGE = {
    "healthz": "an answer for machines",
    "guide_sheet_pdf": "a file to take",
    "session_left": "an answer for js/idle.js",
    "import_progress": "an answer for js/busy.js",
    "document_file": "a file to take",
    "caseload_template": "a file to take",
    "audit_export": "a file to take",
    "record_copy": "a file to take",
    "school_year_ics": "a file to take",
    "school_year_csv": "a file to take",
    "child_dates": "a file to take",
    "guide_letter_file": "a file to take",
    "guide_dates_file": "a file to take",
    "guide_papers_all": "a file to take",
    "law_table_csv": "a file to take",
    "law_table_json": "a file to take",
    "law_rules_csv": "a file to take",
    "law_rules_json": "a file to take",
}
FAMILY_FIRST = ("guardian", "teacher", *ROLES)


@pytest.mark.one_database
@pytest.mark.parametrize("name", [name for name in SHOWN if name not in NO_PAGE])
def test_a_page_is_open_to_everyone(
    name: str, world: World, page_for: Callable[..., Page], guest_page: Callable[..., Page]
) -> None:
    asked = Asker(name, world)
    guest = asked.row["kind"] == "public" and name != "account_logout"
    # The hat that knows least of computers, where the page is theirs.
    role = "guest" if guest else next(role for role in FAMILY_FIRST if role in asked.let_in("get"))
    where = addresses()[name].at(asked.given(world.home, role))
    for language, narrow in (("en", False), ("es", True)):
        page = guest_page(language=language) if guest else page_for(role, language=language)
        answer = page.goto(where)
        assert answer is not None
        assert answer.status == 200
        expect(page.locator("html")).to_have_attribute("lang", language)
        expect(page.locator("h1")).to_have_count(1)
        # Axe takes most of the time, and asks the same of a page on a desk, where the walks have it look.
        if narrow:
            no_sideways_scroll(page)
            axe(page)
