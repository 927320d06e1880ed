"""A family's page: who looked at a record and who wrote in it, in plain words."""

import uuid

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from midline.records.queries.audit_log import Told, looks_at
from midline.web.guards import acting_as
from midline.web.pages.audit.words import before_of, day_and_sentence
from midline.web.request import ours


@acting_as("guardian", "adult_student")
@require_safe
def looks(request: HttpRequest, chart: uuid.UUID) -> HttpResponse:
    """The newest first, a page at a time. The look at this page stands on it the next time."""
    here = ours(request)
    assert here.acting is not None
    me = here.acting.person_id
    child, page = looks_at(here.acting, chart, here.today, before_of(request))

    def line(row: Told) -> dict[str, object]:
        return {**day_and_sentence(row, own=row.person_id == me), "times": row.times}

    return render(
        request,
        "audit/looks.html",
        {
            "child": child,
            "lines": [line(row) for row in page.rows],
            "older": page.older,
            "first": "before" in request.GET,
        },
    )
