"""Every page of the table of addresses is open to everyone: on a desk and on a phone, in English and in Spanish."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Visits
from tests.browser.looking import PHONE, axe, no_sideways_scroll
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
AT_ONCE = 8


def looks_at(name: str) -> str:
    """Who looks at a page: a guest where that is enough, else the hat that knows least of computers."""
    row, address = TABLE[name], addresses()[name]
    if row["kind"] == "public" and name != "account_logout":
        return "guest"
    return next(role for role in FAMILY_FIRST if role in row.get("get_for", address.roles or frozenset(ROLES)))


def shares() -> Iterator[tuple[str, tuple[str, ...]]]:
    """Pages that one person looks at one after the other in one browser, which keeps the styles and scripts."""
    by_role: dict[str, list[str]] = {}
    for name in SHOWN:
        if name not in NO_PAGE:
            by_role.setdefault(looks_at(name), []).append(name)
    for role, names in sorted(by_role.items()):
        for begin in range(0, len(names), AT_ONCE):
            yield role, tuple(names[begin : begin + AT_ONCE])


@pytest.mark.one_database
@pytest.mark.parametrize(("role", "names"), [pytest.param(*one, id=f"{one[0]}-{one[1][0]}") for one in shares()])
def test_a_page_is_open_to_everyone(
    role: str,
    names: tuple[str, ...],
    world: World,
    visits: Visits,
    page_for: Callable[..., Page],
    guest_page: Callable[..., Page],
) -> None:
    page = guest_page() if role == "guest" else page_for(role)
    wrong = []
    for name in names:
        where = addresses()[name].at(Asker(name, world).given(world.home, role))
        for language, width in (("en", 1280), ("es", PHONE)):
            visits.speak(page, language)
            page.set_viewport_size({"width": width, "height": 800})
            try:
                look_at(page, where, language)
                # Axe takes most of the time, and asks the same of a page on a desk, where the walks have it look.
                if width == PHONE:
                    no_sideways_scroll(page)
                    axe(page)
            except AssertionError as found:
                wrong.append(f"{name}, {language}: {found}")
    assert wrong == [], "\n".join(wrong)


def look_at(page: Page, where: str, language: str) -> None:
    """The page is there, in its language, with one heading above all."""
    answer = page.goto(where)
    assert answer is not None
    assert answer.status == 200
    expect(page.locator("html")).to_have_attribute("lang", language)
    expect(page.locator("h1")).to_have_count(1)
