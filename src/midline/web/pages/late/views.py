"""What is late in a district, a school or a clinic, the oldest first."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from midline.records.queries.late import late_list
from midline.records.queries.organisations import schools_of
from midline.web.guards import acting_as
from midline.web.pages.forms import page_number
from midline.web.request import ours


@acting_as("director", "case_manager")
@require_safe
def late(request: HttpRequest) -> HttpResponse:
    """Every clock past its day or ending within two weeks, of one school when `?school=` names it."""
    here = ours(request)
    assert here.acting is not None
    schools = [school.name for school in schools_of(here.acting.organisation_id)]
    school = request.GET.get("school", "")
    found = late_list(
        here.acting,
        here.today,
        number=page_number(request),
        school=school if school in schools else "",
    )
    return render(request, "late/late.html", {"list": found, "page": found.page, "schools": schools, "school": school})
