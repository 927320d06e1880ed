"""What costs much, or could be guessed, is not done as often as one likes. Counts are shared by every process."""

import math
import time
from collections.abc import Callable
from typing import Any

from allauth.core.internal import ratelimit
from django.core.cache import caches
from django.http import HttpRequest, HttpResponse
from django.urls import ResolverMatch
from django.utils.crypto import get_random_string, salted_hmac

from midline.web.waiting import APP, seconds_left, too_often

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
_ROOM = 1_000_000
"""A count in memory is one number, to grow in one step: the second at which it ends times this, plus the count."""


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
        wait = 0 if match is None else _wait(request, match)
        return too_often(request, wait) if wait else None


def _wait(request: HttpRequest, match: ResolverMatch) -> int:
    """Seconds until this may be done again; 0 where it may be done now, as whatever has no limit always may."""
    open_to_all = _open_action(request, match)
    if open_to_all:
        return _network_wait(request, open_to_all)
    limited = {"POST": LIMITED, "GET": TAKEN_AWAY}.get(request.method or "", {})
    action = limited.get(match.url_name or "")
    if action is None or not request.user.is_authenticated:
        return 0
    # By the inner function: the public one counts no look.
    within = ratelimit.consume(request, app=APP, action=action, limit_get=True)
    return 0 if within else seconds_left(request, action)


def _open_action(request: HttpRequest, match: ResolverMatch) -> str | None:
    """The limit of what the guide does here; own words come with the question about the day, too."""
    name = match.url_name or ""
    if request.method != "POST":
        return OPEN_FILES.get(name)
    with_words = name == "guide_question" and match.kwargs.get("code") == "concerns" and request.POST.get("words")
    return WORDS if with_words else OPEN_POSTS.get(name)


def _network_wait(request: HttpRequest, action: str) -> int:
    """Count one more for the network of a request, in the memory of this process alone; seconds to wait, or 0.

    The guide writes nothing anywhere, so this does not either: no row, no file; under a keyed hash and no address.
    Each process counts for itself, which is enough for what costs seconds.
    """
    counts, network, now = caches["memory"], ratelimit.get_ip(request), time.time()
    for rate in ratelimit.get_rates(app=APP, action=action):
        key = salted_hmac(f"{action} {rate}", network, secret=_OURS, algorithm="sha256").hexdigest()
        counts.add(key, math.ceil(now + rate.duration) * _ROOM, rate.duration)
        try:
            ends, count = divmod(counts.incr(key), _ROOM)
        except ValueError:  # its time ran out just now
            continue
        if count > rate.amount:
            return max(1, math.ceil(float(min(ends - now, rate.duration))))
    return 0
