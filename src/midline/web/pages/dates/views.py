"""A child's dates as a file, and a private address that a telephone's calendar asks by itself."""

import uuid

from allauth.core.internal import ratelimit
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import translation
from django.views.decorators.http import require_http_methods, require_safe

from midline.actions.calendar_feeds import dates_behind, end_feed, make_feed
from midline.records.queries.calendar_feeds import feed_behind, own_feed
from midline.records.queries.child_dates import FEED_ROLES, dates_of
from midline.records.queries.children import child_for, purpose_of
from midline.web.guards import acting_as
from midline.web.pages.dates.entries import calendar_text
from midline.web.request import ours
from midline.web.templatetags.midline_text import reading_language
from midline.web.waiting import APP, seconds_left


@acting_as()
@require_safe
def child_dates(request: HttpRequest, chart: uuid.UUID) -> HttpResponse:
    """The dates of one child, for those who see where its cases stand."""
    here = ours(request)
    assert here.acting is not None
    child = child_for(here.acting, chart, purpose_of(here.acting), here.today)
    return _ics(calendar_text(request, dates_of(child)))


@acting_as(*sorted(FEED_ROLES))
@require_http_methods(["GET", "HEAD", "POST"])
def my_calendar(request: HttpRequest) -> HttpResponse:
    """One's own address: made, shown once, ended; and how to put it into a telephone."""
    here = ours(request)
    assert here.acting is not None
    do, address = request.POST.get("do"), ""
    if do == "make":
        token = make_feed(by=here.acting, language=reading_language())
        address = request.build_absolute_uri(reverse("feed", args=[token]))
    elif do == "end":
        end_feed(by=here.acting)
        return redirect("my_calendar")
    return render(request, "dates/my_calendar.html", {"address": address, "feed": own_feed(here.acting)})


@require_safe
def feed(request: HttpRequest, token: str) -> HttpResponse:
    """What the hat behind a token may see at this moment. Whatever is wrong with it, nothing is there."""
    today = ours(request).today
    found = feed_behind(token, today)
    if found is None:
        raise Http404
    row, by = found
    # By the inner function: the public one counts no GET.
    if not ratelimit.consume(request, app=APP, action="calendar_feed", key=str(row.pk), limit_get=True):
        response = HttpResponse(status=429)
        response.headers["Retry-After"] = str(seconds_left(request, "calendar_feed", str(row.pk)))
        return response
    with translation.override(row.language):
        return _ics(calendar_text(request, dates_behind(by=by, feed=row, today=today)))


def _ics(text: bytes) -> HttpResponse:
    response = HttpResponse(text, content_type="text/calendar; charset=utf-8")
    response.headers["Content-Disposition"] = 'attachment; filename="midline-dates.ics"'
    return response
