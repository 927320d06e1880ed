"""One real Chromium for every test that needs one. Sync Playwright may be started only once in a process."""

import os
import shutil
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect, sync_playwright

# On a busy machine a page comes late, which is no fault of the page.
expect.set_options(timeout=20_000)
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")


def chromium_path() -> str | None:
    """The browser that MIDLINE_CHROMIUM names, else the first on the path."""
    return os.environ.get("MIDLINE_CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """The browser; a test opens a context of its own in it."""
    path = chromium_path()
    if path is None:
        pytest.skip("no Chromium here; install one, or name one with MIDLINE_CHROMIUM")
    # Playwright keeps an event loop in this thread, which Django would take for a reason to refuse its database.
    before = os.environ.get("DJANGO_ALLOW_ASYNC_UNSAFE")
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=path,
            args=["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"],
        )
        yield browser
        browser.close()
    if before is None:
        del os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"]
    else:
        os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = before
