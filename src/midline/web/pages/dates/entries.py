"""Dates as a calendar shows them: a title that says nothing of anyone, and a link that needs signing in."""

from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from midline.actions.calendar_feeds import DayEntry, write_dates
from midline.records.queries.child_dates import ChildDate, ChildDates


def calendar_text(request: HttpRequest, found: ChildDates) -> bytes:
    """The dates as iCalendar in the language that is active, and how many could not be worked out."""
    entries = (_entry(request, one) for one in found.dates)
    return write_dates(entries, name=_("Midline dates"), about=left_out_words(found.untold))


def left_out_words(untold: int) -> str:
    """How many dates are not in a calendar, as the calendar itself says it; "" where none is left out."""
    if not untold:
        return ""
    return ngettext(
        "%(number)s date could not be worked out and is not in this calendar. Sign in to see what would settle it.",
        "%(number)s dates could not be worked out and are not in this calendar. Sign in to see what would settle them.",
        untold,
    ) % {"number": untold}


def left_out_here(untold: int) -> str:
    """The same on a page, for whoever is signed in already; "" where none is left out."""
    if not untold:
        return ""
    return ngettext(
        "%(number)s date could not be worked out and is not in this calendar. Its step says what would settle it.",
        "%(number)s dates could not be worked out and are not in this calendar. Each step says what would settle it.",
        untold,
    ) % {"number": untold}


def _entry(request: HttpRequest, one: ChildDate) -> DayEntry:
    address = request.build_absolute_uri(reverse("case", args=[one.case_id])) + f"#{one.rule}"
    words = _("Sign in to see what it is about:")
    if not one.checked:
        words = f"{_('We did not read this rule ourselves. Ask to be sure.')} {words}"
    return DayEntry(one.key, one.due, _("Midline: a date to look at"), words, address, one.changed_at)
