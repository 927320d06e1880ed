"""A therapist's caseload and an organisation's children: searched, of one school, by name or by date, paged."""

import uuid

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from midline.core.access import THERAPISTS
from midline.records.queries.caseload import children_list, schools_on_list
from midline.web.guards import acting_as
from midline.web.pages.forms import place_in
from midline.web.request import ours


@acting_as("school_ot", "school_ota", "clinic_ot", "clinic_ota", "case_manager")
@require_safe
def caseload(request: HttpRequest) -> HttpResponse:
    """The children on one's own caseload."""
    return _list(request, mine=True)


@acting_as("director", "front_desk", "case_manager")
@require_safe
def children(request: HttpRequest) -> HttpResponse:
    """Every child of the organisation."""
    return _list(request, mine=False)


def _list(request: HttpRequest, *, mine: bool) -> HttpResponse:
    here = ours(request)
    assert here.acting is not None
    asked = request.GET.get("q", "").strip()[:80]
    schools = schools_on_list(here.acting, here.today, mine=mine)
    school = _one_of(schools, request.GET.get("school", ""))
    by_date = request.GET.get("order") == "date"
    found = children_list(
        here.acting,
        here.today,
        search=asked,
        school=school,
        by_date=by_date,
        place=place_in(request),
        mine=mine,
    )
    return render(
        request,
        "caseload/list.html",
        {
            "page": found.page,
            "rows": found.rows,
            "mine": mine,
            "q": asked,
            "schools": schools,
            "school": school,
            "by_date": by_date,
            "narrowed": bool(asked or school),
            "count": found.page.paginator.count,
            "more": found.page.paginator.more,
            "shows_school": here.acting.organisation_kind != "clinic",
            "shows_minutes": mine and here.acting.role in THERAPISTS,
        },
    )


def _one_of(schools: list[tuple[uuid.UUID, str]], given: str) -> uuid.UUID | None:
    return next((key for key, _ in schools if str(key) == given), None) if given else None
