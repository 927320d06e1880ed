"""What costs much, or could be guessed, is not done as often as one likes. Counts are shared by every process."""

from collections.abc import Callable
from typing import Any

from allauth.core.internal import ratelimit
from django.core.cache import caches
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import ResolverMatch
from django.utils.crypto import get_random_string, salted_hmac

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
WORDS, FILES = "guide_words", "guide_files"
OPEN_POSTS = {"guide_words": WORDS, "guide_letter": FILES}
"""What anyone may do and costs much: the limit that posts to the guide are counted under, for each network."""
OPEN_FILES = dict.fromkeys(("guide_letter_file", "guide_papers_all", "guide_sheet_pdf", "guide_dates_file"), FILES)
"""The same for its files, by a look."""
_OURS = get_random_string(32)
"""Made when the program starts and kept nowhere: with it alone could a count be brought back to a network."""
LATER = 60
"""Seconds after which a program may ask again."""


class PostLimits:
    """Counts posts to the addresses in LIMITED and looks at those in TAKEN_AWAY, for each person.

    What anyone may do is counted for each network: see OPEN_POSTS and OPEN_FILES.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Nothing is done before the address is known."""
        return self.get_response(request)

    def process_view(self, request: HttpRequest, *_view: Any) -> HttpResponse | None:
        """429 beyond the limit; what was typed is still in the form behind it."""
        match = request.resolver_match
        if match is None or _within(request, match):
            return None
        response = render(request, "429.html", status=429)
        response.headers["Retry-After"] = str(LATER)
        return response


def _within(request: HttpRequest, match: ResolverMatch) -> bool:
    """Whether this may still be done; what has no limit always may."""
    open_to_all = _open_action(request, match)
    if open_to_all:
        return _network_within(request, open_to_all)
    limited = {"POST": LIMITED, "GET": TAKEN_AWAY}.get(request.method or "", {})
    action = limited.get(match.url_name or "")
    if action is None or not request.user.is_authenticated:
        return True
    return bool(ratelimit.consume(request, app=_APP, action=action, limit_get=True))


def _open_action(request: HttpRequest, match: ResolverMatch) -> str | None:
    """The limit of what the guide does here; own words come with the question about the day, too."""
    name = match.url_name or ""
    if request.method != "POST":
        return OPEN_FILES.get(name)
    with_words = name == "guide_question" and match.kwargs.get("code") == "concerns" and request.POST.get("words")
    return WORDS if with_words else OPEN_POSTS.get(name)


def _network_within(request: HttpRequest, action: str) -> bool:
    """Count one more for the network of a request, in the memory of this process alone.

    The guide writes nothing anywhere, so this does not either: no row, no file; under a keyed hash and no address.
    Each process counts for itself, which is enough for what costs seconds.
    """
    counts, network = caches["memory"], ratelimit.get_ip(request)
    for rate in ratelimit.get_rates(app=_APP, action=action):
        key = salted_hmac(f"{action} {rate}", network, secret=_OURS, algorithm="sha256").hexdigest()
        counts.add(key, 0, rate.duration)
        try:
            if counts.incr(key) > rate.amount:
                return False
        except ValueError:  # its time ran out just now
            continue
    return True
