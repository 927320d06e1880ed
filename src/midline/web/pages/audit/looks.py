"""A family's page: who looked at a record and who wrote in it, in plain words; and what a permission let others see."""

import uuid

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from midline.core.access import RecordKind
from midline.records.queries.audit_log import Told, looks_at
from midline.records.queries.children import Child, child_for
from midline.records.queries.looks import looks_of
from midline.web.guards import acting_as
from midline.web.pages.audit.words import before_of, day_and_sentence
from midline.web.pages.forms import page_number
from midline.web.request import ours

OUTSIDE = "outside"
"""What `?from=` says for the looks that the family allowed."""


@acting_as("guardian", "adult_student")
@require_safe
def looks(request: HttpRequest, chart: uuid.UUID) -> HttpResponse:
    """Each look stands on one of two lists: of those who work where the file is kept, of those from outside."""
    return _from_outside(request, chart) if request.GET.get("from") == OUTSIDE else _from_inside(request, chart)


def _from_inside(request: HttpRequest, chart: uuid.UUID) -> HttpResponse:
    """The newest first, a page at a time. The look at this page stands on it the next time."""
    here = ours(request)
    assert here.acting is not None
    me = here.acting.person_id
    child, page = looks_at(here.acting, chart, here.today, before_of(request))

    def line(row: Told) -> dict[str, object]:
        return {**day_and_sentence(row, own=row.person_id == me), "times": row.times}

    more = {"lines": [line(row) for row in page.rows], "older": page.older, "first": "before" in request.GET}
    return render(request, "audit/looks.html", {**_frame(child), **more})


def _from_outside(request: HttpRequest, chart: uuid.UUID) -> HttpResponse:
    """Who looked through a release, at what, and which papers they opened."""
    here = ours(request)
    assert here.acting is not None
    child = child_for(here.acting, chart, "family", here.today)
    found = looks_of(child, number=page_number(request))
    more = {"page": found.page, "looks": found.rows}
    return render(request, "audit/looks_outside.html", {**_frame(child, outside=True), **more})


def _frame(child: Child, *, outside: bool = False) -> dict[str, object]:
    tabs = [
        {"href": "?", "title": child.chart.organisation.name, "current": not outside, "count": None},
        {"href": f"?from={OUTSIDE}", "title": _("From outside"), "current": outside, "count": None},
    ]
    return {"child": child.chart, "tabs": tabs if child.sees(RecordKind.RELEASE) else []}
