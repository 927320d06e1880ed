"""The day: sessions, what is not written or signed yet, and the clocks that press."""

import uuid
from datetime import date, timedelta

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from midline.records.queries.day import Day, day_of
from midline.web.guards import acting_as
from midline.web.request import ours


@acting_as("school_ot", "school_ota", "clinic_ot", "clinic_ota")
@require_safe
def day(request: HttpRequest) -> HttpResponse:
    """One day, today unless `?on=` names another."""
    here = ours(request)
    assert here.acting is not None
    on = _day(request.GET.get("on", ""), here.today)
    found = day_of(here.acting, on, here.today)
    return render(
        request,
        "day/day.html",
        {
            "day": found,
            "is_today": on == here.today,
            "before": on - timedelta(days=1),
            "after": on + timedelta(days=1),
            "places": len({planned.school for planned in found.planned}),
            "several_schools": len({one.school for one in (*found.planned, *found.not_written)}) > 1,
            "next_id": _next(found, here.today),
        },
    )


def _next(found: Day, today: date) -> uuid.UUID | None:
    """The first session of today that nothing is written about."""
    return next((one.id for one in found.planned if one.session_id is None and found.on == today), None)


def _day(given: str, today: date) -> date:
    try:
        found = date.fromisoformat(given)
    except ValueError:
        return today
    return found if abs((found - today).days) <= 3660 else today
