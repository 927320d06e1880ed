"""A director closes school for a storm: every date that would move stands there before it is kept, in pieces too."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from playwright.sync_api import Page, expect

from midline.actions import clock_rows, year_drafts
from midline.records.models import SchoolYear
from tests.browser.looking import axe, no_sideways_scroll, reach
from tests.world import World


def test_a_storm_moves_dates_in_sight(
    page_for: Callable[..., Page], world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock_rows.refresh_all(world.today)
    # Two cases in the district: one piece each, so that the page has to go on by itself.
    monkeypatch.setitem(year_drafts.count_moved.__wrapped__.__kwdefaults__, "piece", 1)
    monkeypatch.setitem(year_drafts.write_clocks.__wrapped__.__kwdefaults__, "piece", 1)
    page = page_for("director")
    page.goto(f"/calendars/years/{world.home.year.pk}/")
    change = page.get_by_role("link", name="Snow day, day made up, or another change")
    reach(page, change)
    page.keyboard.press("Enter")
    page.get_by_label("Name, such as Snow day").fill("Ice storm")
    first, last = world.today - timedelta(days=40), world.today - timedelta(days=21)
    page.get_by_label("Day", exact=True).fill(first.isoformat())
    page.get_by_label("Until, if it is more than one day").fill(last.isoformat())
    page.keyboard.press("Enter")
    page.get_by_role("button", name="Show which dates would move").click()
    moved = page.get_by_role("region", name="Dates that would move")
    expect(moved.get_by_role("table", name="Each of them")).to_contain_text("Mira")
    assert SchoolYear.objects.filter(organisation=world.home.district).count() == 1
    axe(page)
    no_sideways_scroll(page)
    page.get_by_role("button", name="Keep this school year").click()
    expect(page.get_by_role("heading", name="The school year is kept")).to_be_visible()
    expect(page.get_by_role("button", name="Go on counting")).to_have_count(0)
    page.get_by_role("link", name="See the school year").click()
    expect(page.get_by_role("heading", name="Versions")).to_be_visible()
    expect(page.get_by_text("Ice storm:")).to_be_visible()
