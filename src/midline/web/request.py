"""The request as our middleware leaves it."""

from datetime import date
from typing import cast

from django.http import HttpRequest

from midline.records.queries.memberships import Acting


class Request(HttpRequest):
    """`today`, `acting` (the hat worn, None for a guest) and `hats` (one's others)."""

    today: date
    acting: Acting | None
    hats: tuple[Acting, ...]


class StaffRequest(Request):
    """A request that `guards.acting_as` let through: a hat is worn."""

    acting: Acting


def ours(request: HttpRequest) -> Request:
    """The same request under its fuller type."""
    return cast("Request", request)
