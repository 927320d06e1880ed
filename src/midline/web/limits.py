"""What costs much, or could be guessed, is not done as often as one likes. Counts are shared by every process."""

from collections.abc import Callable
from typing import Any

from allauth.core.internal import ratelimit
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

# The library counts its own pages under this; only its inner face counts a look, too.
_APP = "allauth.account"
LIMITED = {
    "imports": "bring_in",
    "add_document": "add_paper",
    "record_fact": "add_paper",
    "invite": "invite",
    "invite_again": "invite",
    "invite_guardian": "invite",
    "guardian_again": "invite",
    "name_helper": "invite",
}
"""The name of an address, and the limit in ACCOUNT_RATE_LIMITS that its posts are counted under."""
TAKEN_AWAY = {"audit_export": "export", "record_copy": "export"}
"""The same for what is taken away in one piece, by a look and not by a post."""
LATER = 60
"""Seconds after which a program may ask again."""


class PostLimits:
    """Counts posts to the addresses in LIMITED and looks at those in TAKEN_AWAY, for each person."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Nothing is done before the address is known."""
        return self.get_response(request)

    def process_view(self, request: HttpRequest, *_view: Any) -> HttpResponse | None:
        """429 beyond the limit; what was typed is still in the form behind it."""
        match = request.resolver_match
        limited = {"POST": LIMITED, "GET": TAKEN_AWAY}.get(request.method or "", {})
        action = limited.get(match.url_name or "") if match else None
        if action is None or not request.user.is_authenticated:
            return None
        if ratelimit.consume(request, app=_APP, action=action, limit_get=True):
            return None
        response = render(request, "429.html", status=429)
        response.headers["Retry-After"] = str(LATER)
        return response
