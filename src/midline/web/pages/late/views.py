"""What is late in a district, a school or a clinic, the oldest first; what ends soon; what cannot be told."""

from typing import Any, get_args

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from midline.records.queries.late import LatePage, Which, late_list
from midline.records.queries.nightly import is_missed, last_night
from midline.records.queries.organisations import school_names_of
from midline.web.guards import acting_as
from midline.web.pages.forms import how_many, place_in
from midline.web.request import ours


@acting_as("director", "case_manager")
@require_safe
def late(request: HttpRequest) -> HttpResponse:
    """One of three lists, `?show=late` first, of one school when `?school=` names it."""
    here = ours(request)
    assert here.acting is not None
    schools = school_names_of(here.acting.organisation_id)
    asked = request.GET.get("school", "")
    school = next((key for key, _name in schools if str(key) == asked), None) if asked else None
    show: Which = next((which for which in get_args(Which) if which == request.GET.get("show")), "late")
    last = last_night()
    found = late_list(here.acting, here.today, which=show, place=place_in(request), school=school)
    return render(
        request,
        "late/late.html",
        {
            "rows": found.rows,
            "page": found.page,
            "show": show,
            "tabs": _tabs(found, show, f"&school={school}" if school else ""),
            "schools": schools,
            "school": school,
            "missed": is_missed(last, timezone.now()),
            "last_night": timezone.localtime(last).date() if last else None,
        },
    )


def _tabs(found: LatePage, show: Which, kept: str) -> list[dict[str, Any]]:
    titles = {
        "late": (_("Late"), found.late),
        "soon": (_("Ends within two weeks"), found.soon),
        "untold": (_("Cannot be told"), found.untold),
    }
    return [
        {
            "href": f"?show={which}{kept}",
            "title": title,
            "current": which == show,
            "count": how_many(count, found.up_to),
        }
        for which, (title, count) in titles.items()
    ]
