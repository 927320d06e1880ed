"""A school gives its own year up and goes by the district's again: what would move is shown first."""

import uuid

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from midline.actions.calendars import give_up_year
from midline.records.queries.moved import without_year
from midline.web.guards import acting_as
from midline.web.request import ours


@acting_as("director")
@require_http_methods(["GET", "HEAD", "POST"])
def give_up(request: HttpRequest, year: uuid.UUID) -> HttpResponse:
    """Each date that would move, and the button."""
    here = ours(request)
    assert here.acting is not None
    found = without_year(here.acting, year, here.today)
    if request.method == "POST":
        give_up_year(by=here.acting, year=year, today=here.today)
        messages.success(request, _("The school goes by the district’s year now. Its dates are counted anew."))
        return redirect("calendars")
    return render(request, "calendars/give_up.html", {"found": found, "row": found.row})
