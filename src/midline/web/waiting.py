"""How long somebody has to wait who did a thing too often, and the page that says so."""

import math
import time

from allauth.core.internal import ratelimit
from django.core.cache import cache
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

APP = "allauth.account"
"""The library counts its own pages under this, and so do we."""
_OF_THE_LIBRARY = {
    "account_login": "login",
    "account_reset_password": "reset_password",
    "account_reset_password_from_key": "reset_password_from_key",
    "account_reauthenticate": "reauthenticate",
    "account_change_password": "change_password",
}
"""The name of an address of the library, and the limit that it counts under."""
_LEAST = 1
_MINUTE, _HOUR = 60, 3600
_HOURS_FROM = 90 * _MINUTE


def seconds_left(request: HttpRequest, action: str, key: str | None = None) -> int:
    """Whole seconds until one more of `action` fits every rate of it again; one where none is full.

    A rate is full until the oldest of what it remembers has passed out of its time.
    """
    left = float(_LEAST)
    for rate in ratelimit.get_rates(app=APP, action=action):
        if rate.per == "user" and not request.user.is_authenticated:
            continue
        history = cache.get(ratelimit.get_cache_key(request, app=APP, action=action, rate=rate, key=key), [])
        if len(history) >= rate.amount:
            left = max(left, history[-1] + rate.duration - time.time())
    return math.ceil(left)


def too_often(request: HttpRequest, seconds: int) -> HttpResponse:
    """429 with the wait in its head for programs and in words for people: in minutes, or in hours where it is long."""
    hours = math.ceil(seconds / _HOUR) if seconds > _HOURS_FROM else 0
    wait = {"minutes": math.ceil(seconds / _MINUTE), "hours": hours}
    response = render(request, "429.html", wait, status=429)
    response.headers["Retry-After"] = str(seconds)
    return response


def too_often_here(request: HttpRequest) -> HttpResponse:
    """The same for the library's own pages; it names the request alone."""
    name = request.resolver_match.url_name if request.resolver_match else None
    action = _OF_THE_LIBRARY.get(name or "")
    return too_often(request, seconds_left(request, action) if action else _MINUTE)
