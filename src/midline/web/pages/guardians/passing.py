"""Rights that pass to the young adult: for whom the day comes, and recorded by the director, with the paper seen."""

import uuid
from typing import Any, get_args

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from midline.actions.guardians import pass_rights
from midline.core.access import SCHOOL_RECORDS, Deed
from midline.records.queries.passing import PassingPage, Which, passing_list
from midline.records.queries.rights import holders_of, papers_of, passing_of
from midline.web.guards import acting_as
from midline.web.pages.forms import how_many, place_in
from midline.web.pages.guardians.forms import TransferForm
from midline.web.pages.guardians.views import child_here
from midline.web.pages.posting import posted
from midline.web.request import ours


@acting_as("director", "case_manager")
@require_safe
def coming(request: HttpRequest) -> HttpResponse:
    """For whom the day has come and nobody recorded it, `?show=come`; for whom it comes within two years."""
    here = ours(request)
    assert here.acting is not None
    show: Which = next((which for which in get_args(Which) if which == request.GET.get("show")), "come")
    found = passing_list(here.acting, here.today, which=show, place=place_in(request))
    given = {
        "rows": found.rows,
        "page": found.page,
        "show": show,
        "tabs": _tabs(found, show),
        "clinic": here.acting.organisation_kind == "clinic",
        "rule": SCHOOL_RECORDS,
    }
    return render(request, "guardians/coming.html", given)


def _tabs(found: PassingPage, show: Which) -> list[dict[str, Any]]:
    titles = {"come": (_("The day has come"), found.come), "ahead": (_("Within two years"), found.ahead)}
    return [
        {
            "href": f"?show={which}",
            "title": title,
            "current": which == show,
            "count": how_many(count, found.up_to),
        }
        for which, (title, count) in titles.items()
    ]


@acting_as("director")
@require_http_methods(["GET", "HEAD", "POST"])
def record(request: HttpRequest, chart: uuid.UUID) -> HttpResponse:
    """Record that a right is the young adult's now."""
    here = ours(request)
    child = child_here(request, chart, Deed.TRANSFER_RIGHTS)
    clinic = child.chart.organisation.kind == "clinic"
    first = {"seen_on": here.today, "right": "medical" if clinic else "educational"}
    form = TransferForm(request.POST or None, initial=first)
    form.offer(papers_of(child))
    answer = posted(
        request,
        form,
        lambda given: pass_rights(
            by=child.by,
            chart=chart,
            right=given["right"],
            on=given["on"],
            paper=form.seen(),
            document=uuid.UUID(given["document"]) if given.get("document") else None,
            today=here.today,
        ),
        said=_("Recorded. From that day the right is the young adult’s."),
        to=lambda _made: redirect("guardians", chart=chart),
    )
    if answer is not None:
        return answer
    adult = any(one.relation == "self" for one in holders_of(child))
    given = {"form": form, "child": child.chart, "passing": passing_of(child), "adult": adult}
    return render(request, "guardians/passing.html", given)
