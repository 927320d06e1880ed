"""Dates as a calendar shows them: a title that says nothing of anyone, and a link that needs signing in."""

from collections.abc import Iterable

from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext as _

from midline.actions.calendar_feeds import DayEntry, write_dates
from midline.records.queries.child_dates import ChildDate


def calendar_text(request: HttpRequest, dates: Iterable[ChildDate]) -> bytes:
    """The dates as iCalendar in the language that is active."""
    return write_dates((_entry(request, one) for one in dates), name=_("Midline dates"))


def _entry(request: HttpRequest, one: ChildDate) -> DayEntry:
    address = request.build_absolute_uri(reverse("case", args=[one.case_id])) + f"#{one.rule}"
    words = _("Sign in to see what it is about:")
    if not one.checked:
        words = f"{_('We did not read this rule ourselves. Ask to be sure.')} {words}"
    return DayEntry(one.key, one.due, _("Midline: a date to look at"), words, address, one.changed_at)
