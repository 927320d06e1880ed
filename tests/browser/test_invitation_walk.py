"""From a link in a mail to the first page: staff with a second step, and a guardian beside a child."""

import re
import time
from collections.abc import Callable

from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value
from django.core import mail
from playwright.sync_api import Page, expect
from pytest_django.fixtures import Settings

from midline.records.models import Guardianship, Person
from tests.browser.looking import axe, no_sideways_scroll
from tests.browser.walking import sign_out
from tests.world import World

PASSWORD = "seven plain words nobody would guess"


def link_of_last_mail() -> str:
    """The path of the link that went out."""
    found = re.search(r"/invitations/\S+", str(mail.outbox[-1].body))
    assert found is not None
    return found[0]


def take(page: Page, given: str, family: str) -> None:
    """Open the link that went out, as someone new, and accept."""
    page.goto(link_of_last_mail())
    axe(page)
    no_sideways_scroll(page)
    page.locator("input[name=given_name]").fill(given)
    page.locator("input[name=family_name]").fill(family)
    page.locator("input[name=password]").fill(PASSWORD)
    page.locator("main form button.button-primary").last.click()


def test_someone_invited_to_work_here_signs_in_with_a_second_step(
    page_for: Callable[..., Page], guest_page: Callable[..., Page], settings: Settings, world: World
) -> None:
    director = page_for("director")
    director.goto("/people/invite/")
    director.get_by_label("Email address").fill("noa@new.example")
    director.get_by_label("Role").select_option("school_ot")
    axe(director)
    director.get_by_role("button", name="Send the invitation").click()
    expect(director.locator("main")).to_contain_text("noa@new.example")

    settings.STAFF_NEED_SECOND_FACTOR = True
    # The half minute may change between the look at the clock and the answer.
    settings.MFA_TOTP_TOLERANCE = 1
    page = guest_page(width=390)
    take(page, "Noa", "Levi")
    expect(page).to_have_url(re.compile("/accounts/2fa/$"))
    axe(page)
    no_sideways_scroll(page)
    page.get_by_role("link", name="Set up a code app").click()
    if page.locator("input[name=password]").count():
        page.locator("input[name=password]").fill(PASSWORD)
        page.locator("main form button").last.click()
    axe(page)
    secret = page.locator("#authenticator_secret").input_value()
    page.locator("input[name=code]").fill(format_hotp_value(hotp_value(secret, int(time.time()) // 30)))
    page.locator("main form button").last.click()
    page.wait_for_url("**/recovery-codes/")
    axe(page)
    page.goto("/day/")
    expect(page).to_have_url(re.compile("/day/$"))
    sign_out(page)

    person = Person.objects.get(email="noa@new.example")
    page.locator("input[name=login]").fill(person.email)
    page.locator("input[name=password]").fill(PASSWORD)
    page.locator("main form button[type=submit]").click()
    expect(page.locator("h1")).to_have_text("Second step")
    codes = RecoveryCodes(Authenticator.objects.get(user=person, type="recovery_codes")).get_unused_codes()
    page.locator("input[name=code]").fill(codes[0])
    page.locator("input[name=code]").press("Enter")
    expect(page).to_have_url(re.compile("/day/$"))
    expect(page.locator("h1")).to_have_text("No sessions")


def test_a_guardian_whose_paper_was_seen_comes_in_by_a_link_and_reads_who_saw_it(
    page_for: Callable[..., Page], guest_page: Callable[..., Page], world: World
) -> None:
    chart = world.home.at_school.chart
    staff = page_for("school_ot")
    staff.goto(f"/children/{chart.pk}/guardians/")
    axe(staff)
    staff.get_by_role("link", name="Invite a guardian").click()
    staff.get_by_label("Email address").fill("oma@new.example")
    staff.get_by_label("Language of the mail").select_option("es")
    staff.get_by_label("How they stand to the child").select_option("grandparent")
    staff.get_by_label("Which paper you saw").select_option("court_order")
    staff.get_by_role("button", name="Send the invitation").click()
    expect(staff.get_by_role("alert")).to_be_visible()
    axe(staff)
    staff.get_by_label("What it says").fill("Order 44 of the county court")
    staff.get_by_role("button", name="Send the invitation").click()
    expect(staff.locator("main")).to_contain_text("oma@new.example")

    page = guest_page(width=390, language="es")
    take(page, "Rosa", "Tenorio")
    expect(page).to_have_url(re.compile(f"/family/{chart.pk}/$"))
    axe(page)
    no_sideways_scroll(page)
    page.get_by_role("link", name=re.compile("^Derechos y ayudantes")).first.click()
    expect(page.locator("main")).to_contain_text("Rosa Tenorio (usted)")
    axe(page)
    no_sideways_scroll(page)
    staff.reload()
    expect(staff.locator("main")).to_contain_text("Order 44 of the county court")
    row = Guardianship.objects.get(person__email="oma@new.example")
    assert (row.evidence_kind, row.verified_by_id) == ("court_order", world.home.hats["school_ot"].id)
