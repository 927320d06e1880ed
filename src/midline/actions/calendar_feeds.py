"""Making, ending and using the private address that one's own calendar takes dates from."""

import secrets
from datetime import date

from django.db import transaction
from django.utils import timezone

from midline.core.access import AccessRefused
from midline.exchange.ical import DayEntry, write_dates
from midline.records import audit, wall
from midline.records.models import CalendarFeed
from midline.records.queries.calendar_feeds import digest_of_feed
from midline.records.queries.child_dates import FEED_ROLES, ChildDates, dates_for
from midline.records.queries.children import purpose_of
from midline.records.queries.memberships import Acting

__all__ = ["DayEntry", "dates_behind", "end_feed", "make_feed", "write_dates"]


@transaction.atomic
def make_feed(*, by: Acting, language: str) -> str:
    """Make an address; gives its token, which is told this once. One made before ends."""
    if by.role not in FEED_ROLES:
        raise AccessRefused("access.deed_not_yours")
    end_feed(by=by)
    token = secrets.token_urlsafe(32)
    row = CalendarFeed.objects.create(membership_id=by.id, token_digest=digest_of_feed(token), language=language)
    audit.note(by, "make_feed", why=purpose_of(by), about=row.pk, about_kind="calendar_feed")
    return token


@transaction.atomic
def end_feed(*, by: Acting) -> int:
    """End one's address: it opens nothing from here on. How many ended."""
    open_now = list(CalendarFeed.objects.filter(membership=by.id, ended_at=None))
    for row in open_now:
        row.ended_at = timezone.now()
        row.save(update_fields=["ended_at"])
        audit.note(by, "end_feed", why=purpose_of(by), about=row.pk, about_kind="calendar_feed")
    return len(open_now)


def dates_behind(*, by: Acting, feed: CalendarFeed, today: date) -> ChildDates:
    """What the hat of an address may see now, each child through the door, which leaves its audit row.

    `feed` and `by` are what `feed_behind` found. Behind the second wall the database knows that this hat acts.
    """
    with wall.acting_as(by.id, today), transaction.atomic():
        found = dates_for(by, today)
        CalendarFeed.objects.filter(pk=feed.pk).update(used_at=timezone.now())
        more = {"count": len(found.dates)}
        audit.note(by, "fetched_feed", why=purpose_of(by), about=feed.pk, about_kind="calendar_feed", more=more)
    return found
