"""The school years of a district and its schools: the list, one year, and the year as a file."""

import uuid
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from midline.actions.year_files import year_csv, year_ics
from midline.core.calendars import YearPlan, lengths
from midline.records.queries.school_years import places_with_years, year_for
from midline.web.guards import acting_as
from midline.web.pages.calendars.words import month_lengths, week_words, year_months
from midline.web.request import ours


@acting_as("director")
@require_safe
def calendars(request: HttpRequest) -> HttpResponse:
    """Every place with its years and what is being worked on."""
    here = ours(request)
    assert here.acting is not None
    return render(request, "calendars/calendars.html", {"places": places_with_years(here.acting)})


@acting_as("director")
@require_safe
def year(request: HttpRequest, year: uuid.UUID) -> HttpResponse:
    """One version of a year: its months, its days of instruction, its terms and closings, its versions."""
    here = ours(request)
    assert here.acting is not None
    found = year_for(here.acting, year)
    return render(
        request,
        "calendars/year.html",
        {"found": found, "row": found.row, **shown(found.plan, here.today)},
    )


def shown(plan: YearPlan, today: Any) -> dict[str, Any]:
    """What the pages of a year and of a draft share. Only of a plan in which nothing is wrong."""
    counted = lengths(plan)
    return {
        "plan": plan,
        "week": week_words(plan),
        "total": counted.total,
        "terms": list(zip(plan.terms, counted.terms, strict=True)),
        "by_month": month_lengths(counted),
        "months": year_months(plan, _("The school year"), today),
    }


@acting_as("director")
@require_safe
def as_ics(request: HttpRequest, year: uuid.UUID) -> HttpResponse:
    """The year for other calendars."""
    here = ours(request)
    assert here.acting is not None
    found = year_for(here.acting, year)
    text = year_ics(found.row, found.plan, first=_("First day of school"), last=_("Last day of school"))
    return _file(text, "text/calendar; charset=utf-8", "ics")


@acting_as("director")
@require_safe
def as_csv(request: HttpRequest, year: uuid.UUID) -> HttpResponse:
    """The year as a table that comes back in."""
    here = ours(request)
    assert here.acting is not None
    return _file(year_csv(year_for(here.acting, year).plan), "text/csv; charset=utf-8", "csv")


def _file(text: bytes | str, kind: str, ending: str) -> HttpResponse:
    response = HttpResponse(text, content_type=kind)
    response.headers["Content-Disposition"] = f'attachment; filename="school-year.{ending}"'
    return response
