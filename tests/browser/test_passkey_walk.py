"""A passkey: added by someone who has to have a second step, and used to sign in, alone and after a password."""

import re
from collections.abc import Callable

import pytest
from allauth.mfa.models import Authenticator
from playwright.sync_api import Page, expect
from pytest_django.fixtures import Settings

from midline.records.models import AuditEvent, Person
from tests.browser.looking import axe, no_sideways_scroll
from tests.world import PASSWORD, World

KEY = {
    "protocol": "ctap2",
    "transport": "internal",
    "hasResidentKey": True,
    "hasUserVerification": True,
    "isUserVerified": True,
    "automaticPresenceSimulation": True,
}


def with_key(page: Page) -> None:
    """Give the browser an authenticator that says yes to everything."""
    devices = page.context.new_cdp_session(page)
    devices.send("WebAuthn.enable")
    devices.send("WebAuthn.addVirtualAuthenticator", {"options": KEY})


def sign_out(page: Page) -> None:
    page.locator("details.menu summary").click()
    page.get_by_role("button", name="Sign out").click()
    page.wait_for_url(re.compile(r"/$"))


def test_a_passkey_is_added_and_lets_in(
    guest_page: Callable[..., Page], sign_in: Callable[[Page, str], None], settings: Settings, world: World
) -> None:
    settings.STAFF_NEED_SECOND_FACTOR = True
    page = guest_page(width=390)
    with_key(page)
    sign_in(page, "school_ot")
    page.goto("/day/")
    expect(page).to_have_url(re.compile("/accounts/2fa/$"))
    page.get_by_role("link", name="Add a passkey").click()
    # Asked for once more: whoever finds a screen left open adds no key of theirs.
    page.locator("input[name=password]").fill(PASSWORD)
    page.get_by_role("button", name="Confirm").click()
    expect(page.locator("h1")).to_have_text("Add a passkey")
    axe(page)
    no_sideways_scroll(page)
    page.get_by_role("button", name="Add a passkey").click()
    page.wait_for_url("**/recovery-codes/")
    person = Person.objects.get(pk=world.home.hats["school_ot"].person_id)
    assert set(Authenticator.objects.filter(user=person).values_list("type", flat=True)) == {
        "webauthn",
        "recovery_codes",
    }
    assert AuditEvent.objects.filter(action="add_second_factor", about=person.pk).count() == 2
    page.goto("/accounts/2fa/webauthn/")
    axe(page)
    page.goto("/day/")
    expect(page).to_have_url(re.compile("/day/$"))
    sign_out(page)

    page.goto("/accounts/login/")
    axe(page)
    page.get_by_role("button", name="Sign in with a passkey").click()
    page.wait_for_url("**/day/")
    sign_out(page)

    page.goto("/accounts/login/")
    page.locator("input[name=login]").fill(person.email)
    page.locator("input[name=password]").fill(PASSWORD)
    page.locator("main form button[type=submit]").click()
    expect(page.locator("h1")).to_have_text("Second step")
    axe(page)
    no_sideways_scroll(page)
    page.get_by_role("button", name="Use a passkey").click()
    page.wait_for_url("**/day/")


def test_a_browser_without_one_is_told_what_to_do_instead(guest_page: Callable[..., Page]) -> None:
    page = guest_page(language="es")
    page.goto("/accounts/login/")
    page.evaluate("() => { navigator.credentials.get = () => Promise.reject(new Error('no')); }")
    page.get_by_role("button", name="llave de acceso").click()
    expect(page.get_by_role("alert")).to_be_visible()


@pytest.mark.parametrize("role", ["guardian"])
def test_the_password_still_signs_in_alone_where_no_second_step_is_asked(
    guest_page: Callable[..., Page], sign_in: Callable[[Page, str], None], role: str
) -> None:
    page = guest_page()
    sign_in(page, role)
    expect(page).to_have_url(re.compile("/family/"))
