"""Two files of one child: join them into one family picture, and take them apart again."""

import uuid

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from midline.actions.charts import link_charts, unlink_charts
from midline.core.access import Deed
from midline.records.queries.children import Child, child_for
from midline.records.queries.sharing import OwnFile, joined_files, own_files, was_parted
from midline.web.guards import acting_as
from midline.web.pages.family.views import FAMILY
from midline.web.request import ours


@acting_as(*FAMILY)
@require_http_methods(["GET", "HEAD", "POST"])
def join(request: HttpRequest, chart: uuid.UUID) -> HttpResponse:
    """Join this chart with another of one's own, as the same child's; see which are joined."""
    here = ours(request)
    assert here.acting is not None
    child = child_for(here.acting, chart, "family", here.today)
    child.check_may(Deed.LINK_CHARTS)
    joined = joined_files(child)
    others = _others(child, {chart, *(file.chart_id for file in joined)})
    if request.method == "POST":
        other = next((one for one in others if str(one.chart_id) == request.POST.get("other")), None)
        if other is not None:
            link_charts(by=here.acting, one=chart, other=other.chart_id, today=here.today)
            messages.success(request, _("Joined. Only you see both together, unless you let others look."))
            return redirect("family_child", chart=chart)
        messages.error(request, _("Choose one of the charts."))
    return render(
        request,
        "family/join.html",
        {"child": child.chart, "others": others, "joined": joined, "parted": was_parted(child)},
    )


def _others(child: Child, known: set[uuid.UUID]) -> list[OwnFile]:
    """The files that may be the same child's, those with the same birth date first.

    One place keeps one file of a child: another one there is a brother's or a sister's, and is not offered.
    """
    here, born = child.chart.organisation_id, child.chart.birth_date
    found = (one for one in own_files(child.by, child.today) if one.chart_id not in known)
    return sorted((one for one in found if one.organisation_id != here), key=lambda one: one.birth_date != born)


@acting_as(*FAMILY)
@require_POST
def part(request: HttpRequest, link: uuid.UUID) -> HttpResponse:
    """Take two files apart; each stays whole."""
    here = ours(request)
    assert here.acting is not None
    unlink_charts(by=here.acting, link=link, today=here.today)
    messages.success(
        request, _("Taken apart. Each file stays as it is. What you let the two places see has ended for good.")
    )
    return redirect("family")
