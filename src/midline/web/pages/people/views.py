"""The list of an organisation's people, and one of them."""

import uuid

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from midline.records.queries.people import colleague_of, left_with_children, offers, people_list, placements
from midline.web.guards import acting_as
from midline.web.pages.forms import page_number
from midline.web.request import ours


@acting_as("director")
@require_safe
def people(request: HttpRequest) -> HttpResponse:
    """Everyone here now, or everyone who left; who was invited; whose children wait for somebody."""
    here = ours(request)
    assert here.acting is not None
    asked = request.GET.get("q", "").strip()[:80]
    left = request.GET.get("who") == "left"
    found = people_list(here.acting, here.today, search=asked, left=left, number=page_number(request))
    agency = here.acting.organisation_kind == "agency"
    return render(
        request,
        "people/people.html",
        {
            "page": found.page,
            "rows": found.rows,
            "q": asked,
            "left": left,
            "count": found.page.paginator.count,
            "offers": offers(here.acting, here.today),
            "waiting": left_with_children(here.acting, here.today),
            "placed": placements(here.acting, here.today) if agency else (),
            "agency": agency,
        },
    )


@acting_as("director")
@require_safe
def person(request: HttpRequest, membership: uuid.UUID) -> HttpResponse:
    """One person's place here, and what can be done about it."""
    here = ours(request)
    assert here.acting is not None
    found = colleague_of(here.acting, membership, here.today)
    return render(
        request,
        "people/person.html",
        {
            "one": found,
            "own": found.person_id == here.acting.person_id,
            "here_now": found.ends is None or found.ends >= here.today,
            "takes_children": bool(found.children or found.classes),
        },
    )
