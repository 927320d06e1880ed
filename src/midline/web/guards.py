"""Who may open a page at all. What they see on it is decided by the door to the child, not here."""

import uuid
from collections.abc import Callable
from functools import wraps
from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest
from django.http.response import HttpResponseBase
from django.shortcuts import redirect

from midline.core.access import AccessRefused
from midline.records.queries.children import NotThere
from midline.web.request import ours

View = Callable[..., HttpResponseBase]


def acting_as(*roles: str) -> Callable[[View], View]:
    """Signed in and wearing one of these hats (any hat when none is named); another hat is told that nothing is there.

    What a query or an action refuses becomes the same "not found" as what does not exist, so that an answer never
    tells whether something is there.
    """

    def wrap(view: View) -> View:
        @login_required
        @wraps(view)
        def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
            hat = ours(request).acting
            if hat is None:
                return redirect("home")
            if roles and hat.role not in roles:
                raise Http404
            try:
                return view(request, *args, **kwargs)
            except (NotThere, AccessRefused):
                raise Http404 from None

        guarded.roles = frozenset(roles)  # type: ignore[attr-defined]
        return guarded

    return wrap


def signed_in_as(request: HttpRequest) -> uuid.UUID | None:
    """The id of the person signed in; None for a guest."""
    return request.user.pk if request.user.is_authenticated else None
