"""Steps that every walk takes."""

import re

from playwright.sync_api import Page, expect


def sign_out(page: Page) -> None:
    """By the person's menu; afterwards the day is behind the sign-in form again."""
    menu = page.locator("details.menu > summary")
    menu.click()
    page.get_by_role("button", name=re.compile("Sign out|Cerrar sesión|Salir")).click()
    expect(page.locator("details.menu")).to_have_count(0)
    page.goto("/home/")
    expect(page).to_have_url(re.compile("/accounts/login/"))
