"""A parent lets school and clinic see each other's work on a phone, reads the copy, and takes the files apart again."""

import re
from collections.abc import Callable

from playwright.sync_api import Page, expect

from midline.records.models import ChartLink, Release
from tests.browser.looking import no_sideways_scroll, reach
from tests.world import World


def test_a_parent_signs_both_ways_reads_the_copy_and_takes_the_files_apart(
    page_for: Callable[..., Page], world: World
) -> None:
    page = page_for("guardian", width=390)
    page.goto(f"/family/{world.home.at_school.chart.pk}/share/")
    page.get_by_label("Sign with your full name").fill("Guardian Tenorio")
    page.get_by_role("button", name="Sign", exact=True).click()
    expect(page.get_by_role("alert")).to_contain_text("Tick at least one.")
    expect(page.get_by_label("Sign with your full name")).to_have_value("Guardian Tenorio")
    for number in (0, 1):
        page.locator(f"#id_tick_{number}").check()
    page.locator("#id_records_from_1").fill("2026-10-01")
    page.locator("#id_event").fill("the spring meeting")
    reach(page, page.get_by_role("button", name="Sign", exact=True))
    page.keyboard.press("Enter")
    page.wait_for_url("**/family/forms/**")
    expect(page.get_by_role("status")).to_contain_text("This is your copy")
    for words in ("Guardian Tenorio", "the spring meeting", "dated from October 1, 2026"):
        expect(page.locator("main")).to_contain_text(words)
    no_sideways_scroll(page)
    assert Release.objects.filter(form__event="the spring meeting").count() == 2
    page.goto(f"/family/{world.home.at_school.chart.pk}/join/")
    page.get_by_role("button", name=re.compile("^Take apart")).click()
    expect(page.get_by_role("status")).to_contain_text("Taken apart")
    assert not ChartLink.objects.filter(pk=world.home.link.pk, ended_on=None).exists()
