"""The gallery in a real browser: accessible, no wider than a phone, under the strict policy, scripts that work."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import BrowserContext, Page, Route

from midline.web.middleware import POLICY
from tests.drawing.gallery import WEB, rendered

pytestmark = pytest.mark.browser
TYPES = {".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml", ".woff2": "font/woff2"}
HOME = "http://midline.test/gallery/"


@pytest.fixture(scope="module")
def pages() -> dict[str, str]:
    return {language: rendered(language) for language in ("en", "es")}


def opened(context: BrowserContext, pages: dict[str, str], language: str = "en") -> tuple[Page, list[str]]:
    """A page on the gallery, and what the browser complained about."""
    complaints: list[str] = []

    def answer(route: Route) -> None:
        path = route.request.url.split("midline.test", 1)[1].split("?")[0]
        if path.startswith("/static/"):
            file = WEB / "static" / path.removeprefix("/static/")
            route.fulfill(body=file.read_bytes(), content_type=TYPES[file.suffix])
        else:
            route.fulfill(
                body=pages[language], headers={"content-type": "text/html", "content-security-policy": POLICY}
            )

    page = context.new_page()
    page.route("**/*", answer)
    page.on("console", lambda message: complaints.append(message.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.goto(HOME)
    return page, [one for one in complaints if "minus ten" not in one]


@pytest.mark.parametrize(
    ("width", "scheme", "language"),
    [(1280, "light", "en"), (1280, "dark", "es"), (320, "light", "es"), (320, "dark", "en")],
)
def test_no_part_breaks_a_rule_of_axe_or_the_policy(chromium, pages, width, scheme, language):
    context = chromium.new_context(viewport={"width": width, "height": 800}, color_scheme=scheme)
    page, complaints = opened(context, pages, language)
    assert complaints == []
    for details in page.locator("main details").all():
        details.evaluate("element => { element.open = true; }")
    assert page.evaluate("document.documentElement.scrollWidth") == width
    found = Axe().run(page).response["violations"]
    assert [(one["id"], [node["html"] for node in one["nodes"]]) for one in found] == []
    context.close()


def test_everything_a_finger_should_hit_is_large_enough(chromium, pages):
    context = chromium.new_context(viewport={"width": 320, "height": 800}, has_touch=True)
    page, _ = opened(context, pages)
    kinds = (
        "button, input:not([type=hidden], [type=radio], [type=checkbox]), select, summary, .button, .site-header a,"
        ".pagination a, .tabs a, .field-radioselect label, .field-checkbox label"
    )
    small = page.evaluate(
        """(kinds) => [...document.querySelectorAll(kinds)]
          .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 43.5)
          .map((one) => one.outerHTML.slice(0, 120))""",
        kinds,
    )
    assert small == []
    context.close()


def test_the_tally_counts_in_the_boxes(chromium, pages):
    context = chromium.new_context()
    page, _ = opened(context, pages)
    page.get_by_role("button", name="Did it").click()
    page.get_by_role("button", name="Not yet").click()
    assert (page.input_value("#id_met"), page.input_value("#id_tried")) == ("4", "7")
    assert page.locator("[data-tally-words]").inner_text() == "4 of 7"
    page.get_by_role("button", name="Take back the last one").click()
    assert page.input_value("#id_tried") == "6"
    page.fill("#id_met", "6")
    assert page.locator("[data-tally-percent]").inner_text() == "100 %"
    context.close()


def test_the_menu_opens_by_keyboard_and_closes_on_escape(chromium, pages):
    context = chromium.new_context()
    page, _ = opened(context, pages)
    page.locator(".menu > summary").focus()
    page.keyboard.press("Enter")
    assert page.get_by_role("button", name="Clinic OT").is_visible()
    page.keyboard.press("Escape")
    assert not page.get_by_role("button", name="Clinic OT").is_visible()
    assert page.evaluate("document.activeElement.tagName") == "SUMMARY"
    context.close()


def drafts(page: Page) -> list[str]:
    kept: list[str] = page.evaluate("Object.keys(sessionStorage).filter((key) => key.startsWith('midline-draft:'))")
    return kept


@pytest.fixture
def unsaved(pages):
    """The gallery as it is before anything was saved."""
    return {language: page.replace("notice success", "notice info") for language, page in pages.items()}


def test_words_not_saved_come_back_and_can_be_thrown_away(chromium, unsaved):
    context = chromium.new_context()
    page, _ = opened(context, unsaved)
    page.fill("#id_note", "She wrote her whole name.")
    page.reload()
    assert page.input_value("#id_note") == "She wrote her whole name."
    page.get_by_role("button", name="Throw it away").click()
    assert page.input_value("#id_note") == "Slant board again"
    assert drafts(page) == []
    context.close()


def test_words_sent_stay_until_the_server_has_taken_them(chromium, pages, unsaved):
    context = chromium.new_context()
    page, _ = opened(context, unsaved)
    page.fill("#id_note", "She wrote her whole name.")
    with page.expect_navigation():
        page.get_by_role("button", name="Save", exact=True).click()
    assert page.input_value("#id_note") == "She wrote her whole name.", "the same form again, nothing saved"
    unsaved["en"] = pages["en"]
    with page.expect_navigation():
        page.get_by_role("button", name="Save", exact=True).click()
    assert page.input_value("#id_note") == "Slant board again"
    assert drafts(page) == []
    context.close()


def test_words_go_on_sign_out_and_when_someone_else_comes(chromium, unsaved):
    context = chromium.new_context()
    page, _ = opened(context, unsaved)
    page.fill("#id_note", "She wrote her whole name.")
    page.wait_for_timeout(600)
    assert len(drafts(page)) == 1
    page.locator(".menu > summary").click()
    with page.expect_navigation():
        page.get_by_role("button", name="Sign out").click()
    assert page.input_value("#id_note") == "Slant board again"
    page.fill("#id_note", "She wrote her whole name.")
    unsaved["en"] = unsaved["en"].replace('data-acting="1" data-person=""', 'data-acting="2" data-person="2"')
    page.goto(HOME)
    assert page.input_value("#id_note") == "Slant board again"
    assert drafts(page) == []
    context.close()
