"""A family's children, and one child in plain words: where it stands, what comes next, what to do at home."""

import uuid

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe

from midline.core.access import HELPER, RecordKind, told_now
from midline.records.queries.clocks import clocks_of
from midline.records.queries.family import Side, family_page, my_children
from midline.web.guards import acting_as
from midline.web.pages.dates.entries import left_out_here
from midline.web.request import ours

FAMILY = ("guardian", "adult_student")
READERS = (*FAMILY, "helper")
"""Those who read a family's pages: an interpreter or advocate sees what a guardian named, and does nothing."""


@acting_as(*READERS)
@require_safe
def family(request: HttpRequest) -> HttpResponse:
    """Every child; straight to the page of an only one."""
    here = ours(request)
    assert here.acting is not None
    children = my_children(here.acting, here.today)
    if len(children) == 1:
        return redirect("family_child", chart=children[0].id)
    return render(request, "family/family.html", {"children": children})


@acting_as(*READERS)
@require_safe
def child(request: HttpRequest, chart: uuid.UUID) -> HttpResponse:
    """One child."""
    here = ours(request)
    assert here.acting is not None
    page = family_page(here.acting, chart, here.today)
    sides = [_side(side) for side in page.sides]
    return render(
        request,
        "family/child.html",
        {
            "page": page,
            "sides": sides,
            "child": page.child.chart,
            "self": here.acting.role == "adult_student",
            "helps": here.acting.role == HELPER,
            "grows_up": here.acting.role == "guardian" and told_now(page.child.chart.birth_date, here.today),
            "may": page.sides[0].may,
            "shows_sharing": any(side.shows_sharing for side in page.sides),
        },
    )


def _side(side: Side) -> dict[str, object]:
    cases = clocks_of(side.child, side.cases)
    dated = side.child.sees_all(RecordKind.CASE) and any(one.running for one in cases)
    left_out = left_out_here(sum(one.untold for one in cases))
    return {"side": side, "cases": cases, "has_dates": dated, "dates_left_out": left_out}
