"""What the tests in a browser ask of every page."""

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator, Page

PHONE = 320
under_axe: set[Page] = set()
"""Pages that axe is at work in: it tries inline styles, and the page's own policy is right to complain of them."""


def axe(page: Page) -> None:
    """No rule of accessibility is broken, with every disclosure on the page open."""
    page.evaluate("document.querySelectorAll('main details').forEach(one => { one.open = true; })")
    under_axe.add(page)
    # Without its own second look at the style sheets, which it seeks at the wrong addresses.
    found = Axe().run(page, options={"resultTypes": ["violations"], "preload": False}).response["violations"]
    under_axe.discard(page)
    told = [f"{one['id']} ({one['help']}): {node['html'][:200]}" for one in found for node in one["nodes"]]
    assert told == [], "\n".join(told)


_TOO_WIDE = """width => {
    const scrolls = e => e !== document.body && /auto|scroll|hidden|clip/.test(getComputedStyle(e).overflowX);
    const inside = e => { for (let up = e.parentElement; up; up = up.parentElement) if (scrolls(up)) return true; };
    return [...document.body.querySelectorAll("*")]
        .filter(e => e.getBoundingClientRect().right > width + 1 && !e.closest("[hidden]") && !inside(e))
        .map(e => e.outerHTML.slice(0, 120)); }"""
_SHOWS_FOCUS = """() => {
    const e = document.activeElement, style = getComputedStyle(e);
    const drawn = style.outlineStyle !== "none" || style.boxShadow !== "none";
    return drawn || e === document.body || e.matches("dialog"); }"""


def no_sideways_scroll(page: Page, width: int = PHONE) -> None:
    """At the width of a small phone nothing has to be moved sideways to be read; the page keeps that width."""
    page.set_viewport_size({"width": width, "height": 640})
    assert page.evaluate("document.documentElement.scrollWidth") <= width, page.evaluate(_TOO_WIDE, width)


def reach(page: Page, target: Locator, *, within: int = 80) -> None:
    """Go to a control by the tab key alone; what has the focus shows it at every step."""
    handle = target.element_handle()
    for _ in range(within):
        page.keyboard.press("Tab")
        at = page.evaluate("document.activeElement.outerHTML.slice(0, 200)")
        assert page.evaluate(_SHOWS_FOCUS), f"nothing shows that the focus is on {at}"
        if page.evaluate("element => element === document.activeElement", handle):
            return
    raise AssertionError(f"not reached with {within} presses of the tab key: {target}")
