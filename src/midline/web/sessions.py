"""A session ends: after a while without use, after a working day, and everywhere else at a new password."""

import re
import time
from collections.abc import Callable

from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.http import url_has_allowed_host_and_scheme

from midline.records.session_store import BEGAN, DEVICE, HANDLE, SEEN, new_handle
from midline.web.typed import Typed, typed_in

Next = Callable[[HttpRequest], HttpResponse]
QUIET = frozenset({"/accounts/left/", "/imports/progress/"})
"""Addresses that a page asks by itself, and that are no sign of anybody being there."""
_BROWSERS = (("Edg", "Edge"), ("OPR", "Opera"), ("Firefox", "Firefox"), ("Chrome", "Chrome"), ("Safari", "Safari"))
_SYSTEMS = (("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("CrOS", "Chromebook"))
_DESKS = (("Windows", "Windows"), ("Mac OS", "Mac"), ("Linux", "Linux"))


def ending(get_response: Next) -> Next:
    """Begin, keep and end what a signed-in browser is allowed; `request.left` is the seconds left without use."""

    def middleware(request: HttpRequest) -> HttpResponse:
        request.left = None  # type: ignore[attr-defined]
        if not request.user.is_authenticated:
            return get_response(request)
        now, session = int(time.time()), request.session
        if BEGAN not in session:
            session[BEGAN], session[SEEN], session[HANDLE] = now, now, new_handle()
            session[DEVICE] = device(request.headers.get("User-Agent", ""))
        idle, whole = now - session[SEEN], now - session[BEGAN]
        if idle > settings.SESSION_IDLE or whole > settings.SESSION_COOKIE_AGE:
            return _ended(request, get_response)
        if request.path not in QUIET:
            if idle >= settings.SESSION_SEEN_EVERY:
                session[SEEN] = now
            idle = 0
        left = min(settings.SESSION_IDLE - idle, settings.SESSION_COOKIE_AGE - whole)
        request.left = left  # type: ignore[attr-defined]
        return get_response(request)

    return middleware


def used_now(request: HttpRequest) -> None:
    """Somebody said that they are there."""
    now = int(time.time())
    request.session[SEEN] = now
    whole = now - request.session[BEGAN]
    request.left = min(settings.SESSION_IDLE, settings.SESSION_COOKIE_AGE - whole)  # type: ignore[attr-defined]


def _ended(request: HttpRequest, get_response: Next) -> HttpResponse:
    """Whoever comes now is a guest. What they had typed is shown, to be taken along; signing in leads back to it."""
    request.session.flush()
    request.user = AnonymousUser()
    if request.method != "POST" or request.path.startswith("/accounts/"):
        return get_response(request)
    back = _came_from(request)
    typed = typed_in(request, checked=True)
    if typed is None or not any(long for _, _, long in typed.fields):
        return redirect_to_login(back)
    shown = Typed(back, [field for field in typed.fields if field[2]], typed.had_file)
    return render(request, "signed_out.html", {"typed": shown}, status=403)


def _came_from(request: HttpRequest) -> str:
    """The page with the form, where the browser tells it; else where the form went."""
    referer = request.headers.get("Referer", "")
    if url_has_allowed_host_and_scheme(referer, {request.get_host()}, require_https=request.is_secure()):
        return "/" + referer.partition("://")[2].partition("/")[2]
    return request.get_full_path()


def device(user_agent: str) -> str:
    """A browser in words that its owner knows it by, such as "Firefox, Windows"; nothing that tells it from others."""
    words = [next((name for mark, name in _BROWSERS if re.search(rf"\b{mark}", user_agent)), "")]
    words.append(next((name for mark, name in (*_SYSTEMS, *_DESKS) if mark in user_agent), ""))
    return ", ".join(word for word in words if word)
