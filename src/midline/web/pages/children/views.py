"""The child: two rails with one line between, and under them the map of what they do where."""

import uuid

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from midline.core.access import Deed, RecordKind
from midline.core.days import age_on
from midline.core.pathways import pathway
from midline.records.queries.picture import picture_of
from midline.records.queries.rights import orders_now
from midline.web.guards import acting_as
from midline.web.pages.children.charts import goal_lines
from midline.web.pages.children.map import map_of
from midline.web.pages.children.rails import rails_of
from midline.web.pages.dates.entries import left_out_here
from midline.web.request import ours
from midline.web.templatetags.midline_text import reading_language


@acting_as()
@require_safe
def child(request: HttpRequest, chart: uuid.UUID) -> HttpResponse:
    """Everything about one child that this hat may see."""
    here = ours(request)
    assert here.acting is not None
    found = picture_of(here.acting, chart, here.today)
    language, first = reading_language(), found.child
    born = first.chart.birth_date
    return render(
        request,
        "children/child.html",
        {
            "picture": found,
            "orders": orders_now(first),
            "child": first.chart,
            "age": age_on(born, here.today) if born else None,
            "rails": rails_of(found, here.today, language) if any(one.cases for one in found.charts) else None,
            "map": map_of(found, here.today, language) if found.cells else None,
            "carried": found.carried[:6],
            "goals": goal_lines(found, here.today, language),
            "has_dates": first.sees_all(RecordKind.CASE) and any(one.running for one in found.charts[0].cases),
            "dates_left_out": left_out_here(sum(one.untold for one in found.charts[0].cases)),
            "may": {deed.value: deed in first.deeds for deed in Deed},
            "cases_to_log": [
                one.case for one in found.charts[0].cases if one.station in pathway(one.case.programme).serving
            ],
        },
    )
