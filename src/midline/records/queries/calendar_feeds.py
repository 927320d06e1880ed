"""Private calendar addresses: one's own, and the one behind a token."""

import hashlib
from datetime import date

from midline.records.models import CalendarFeed
from midline.records.queries.memberships import Acting, as_acting, in_force

LONGEST_TOKEN = 100


def digest_of_feed(token: str) -> str:
    """What is kept of a token."""
    return hashlib.sha256(token.encode()).hexdigest()


def own_feed(by: Acting) -> CalendarFeed | None:
    """The address that this hat has now."""
    return CalendarFeed.objects.filter(membership=by.id, ended_at=None).first()


def feed_behind(token: str, today: date) -> tuple[CalendarFeed, Acting] | None:
    """The address that a token opens, and whose it is; None where it is wrong or ended, or its hat is gone.

    One query, the same for every token.
    """
    if len(token) > LONGEST_TOKEN:
        return None
    hats = in_force(today, "membership__")
    rows = CalendarFeed.objects.filter(hats, ended_at=None, membership__person__is_active=True)
    row = rows.select_related("membership__person", "membership__organisation").filter(
        token_digest=digest_of_feed(token)
    )
    found = row.first()
    return None if found is None else (found, as_acting(found.membership))
