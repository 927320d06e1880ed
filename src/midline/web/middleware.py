"""What every request carries: a strict content policy, the day it is, and the hat the person acts under."""

from collections.abc import Callable

from django.conf import settings
from django.db import transaction
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone, translation

from midline.records import wall
from midline.records.queries import memberships
from midline.web.pages.errors.views import too_large
from midline.web.register import speak_to
from midline.web.request import Request, ours

Next = Callable[[HttpRequest], HttpResponse]

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; manifest-src 'self'"
)
LARGEST_BODY = 26 * 1024 * 1024
"""Bytes of one request: the largest file to import, and the form around it."""
_WORTH_READING = 4 * LARGEST_BODY
POWERS = ", ".join(
    f"{power}=()"
    for power in (
        *("accelerometer", "autoplay", "browsing-topics", "camera", "display-capture", "geolocation"),
        *("gyroscope", "hid", "idle-detection", "local-fonts", "magnetometer", "microphone", "midi", "payment"),
        *("screen-wake-lock", "serial", "usb", "xr-spatial-tracking"),
    )
)
"""Powers of a browser that no page of ours needs, by names that Chromium knows: it complains of others on each page.
Passkeys (publickey-credentials) stay allowed."""
OPEN_PREFIXES = ("/accounts/", "/static/", "/healthz", "/guide/", "/law/", "/learn/", "/language/", "/demo/")


def security_headers(get_response: Next) -> Next:
    """Nothing inline, nothing from elsewhere; pages of a child are kept by no cache on the way."""

    def middleware(request: HttpRequest) -> HttpResponse:
        response = get_response(request)
        response.headers.setdefault("Content-Security-Policy", POLICY)
        response.headers.setdefault("Permissions-Policy", POWERS)
        response.headers.setdefault("Cross-Origin-Opener-Policy", "same-origin")
        response.headers.setdefault("Cross-Origin-Resource-Policy", "same-origin")
        if not request.path.startswith("/static/"):
            response.headers.setdefault("Cache-Control", "no-store, private")
        return response

    return middleware


def size_limit(get_response: Next) -> Next:
    """A request larger than any form of ours is not read into memory or onto the disk; its sender is told."""

    def middleware(request: HttpRequest) -> HttpResponse:
        given = request.META.get("CONTENT_LENGTH") or "0"
        size = int(given) if given.isascii() and given.isdecimal() else 0
        if size <= LARGEST_BODY:
            return get_response(request)
        # A browser shows our answer only when it could send all; what is far too much is cut off.
        for _ in range(min(size, _WORTH_READING) // 65536):
            if not request.read(65536):
                break
        return too_large(request)

    return middleware


def no_nul(get_response: Next) -> Next:
    """Takes the NUL out of what stands behind a question mark: nobody types it, and PostgreSQL refuses it."""

    def middleware(request: HttpRequest) -> HttpResponse:
        asked = request.META.get("QUERY_STRING", "")
        if "%00" in asked or "\x00" in asked:
            request.META["QUERY_STRING"] = asked.replace("%00", "").replace("\x00", "")
        return get_response(request)

    return middleware


def today(get_response: Next) -> Next:
    """`request.today`: the day given in the settings, else the local date. Nothing below asks a clock."""

    def middleware(request: HttpRequest) -> HttpResponse:
        ours(request).today = settings.TODAY or timezone.localdate()
        return get_response(request)

    return middleware


def acting(get_response: Next) -> Next:
    """`request.acting`: the one membership the person acts under now, None for a guest; `request.hats` the others.

    Staff without a second factor are led to set one up before anything else, except where the demo runs.
    """

    def middleware(bare: HttpRequest) -> HttpResponse:
        request = ours(bare)
        request.acting, request.hats = None, ()
        speak_to(None)
        if request.user.is_authenticated:
            chosen = request.session.get("acting")
            request.acting, request.hats = memberships.acting_for(request.user.pk, chosen, request.today)
            speak_to(request.acting)
            if settings.LANGUAGE_COOKIE_NAME not in request.COOKIES:
                translation.activate(request.user.language)
            if _must_set_up_second_factor(request):
                return HttpResponseRedirect(reverse("mfa_index"))
        return get_response(request)

    return middleware


def walled(get_response: Next) -> Next:
    """Behind the second wall the database itself knows who acts: one transaction a request, where there is a wall.

    It is kept whatever the page answered, since what was refused leaves a row too; only a fault of ours undoes it. An
    answer that is still streamed after it has ended is told nothing, and so shows no row: read first, then stream.
    """

    def middleware(bare: HttpRequest) -> HttpResponse:
        request = ours(bare)
        if request.acting is None:
            return get_response(request)
        with wall.acting_as(request.acting.id, request.today):
            response = get_response(request)
            if response.status_code >= 500 and transaction.get_connection().in_atomic_block:
                transaction.set_rollback(True)
        return response

    return middleware


def _must_set_up_second_factor(request: Request) -> bool:
    if not settings.STAFF_NEED_SECOND_FACTOR or request.acting is None or request.path.startswith(OPEN_PREFIXES):
        return False
    return request.acting.is_staff and not memberships.has_second_factor(request.acting.person_id)
