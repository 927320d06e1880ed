"""Standing in for a colleague."""

import uuid

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_POST

from midline.actions.caseloads import set_cover, stop_cover
from midline.records.queries.handing_over import takers
from midline.records.queries.people import colleague_of
from midline.web.guards import acting_as
from midline.web.pages.forms import DayField
from midline.web.pages.posting import posted
from midline.web.request import ours


class CoverForm(forms.Form):
    """Who stands in, from when until when."""

    substitute = forms.ChoiceField(label=gettext_lazy("Who stands in"), choices=())
    starts = DayField(label=gettext_lazy("First day"))
    ends = DayField(
        label=gettext_lazy("Last day"),
        help_text=gettext_lazy("From the next day on the children are closed to them again."),
    )


@acting_as("director")
@require_http_methods(["GET", "HEAD", "POST"])
def new(request: HttpRequest, membership: uuid.UUID) -> HttpResponse:
    """Name someone who stands in."""
    here = ours(request)
    assert here.acting is not None
    by = here.acting
    one = colleague_of(by, membership, here.today)
    form = CoverForm(request.POST or None, initial={"starts": here.today})
    form.fields["substitute"].choices = takers(by, one, here.today)  # type: ignore[attr-defined]
    return posted(
        request,
        form,
        lambda given: set_cover(
            by=by,
            absent=membership,
            substitute=uuid.UUID(given["substitute"]),
            starts=given["starts"],
            ends=given["ends"],
            today=here.today,
        ),
        said=_("Kept. The children are open to them on these days only."),
        to=lambda _made: redirect("person", membership=membership),
    ) or render(request, "people/cover.html", {"form": form, "one": one})


@acting_as("director")
@require_POST
def stop(request: HttpRequest, cover: uuid.UUID) -> HttpResponse:
    """End a cover at once."""
    here = ours(request)
    assert here.acting is not None
    stop_cover(by=here.acting, cover=cover)
    messages.success(request, _("Ended. The children are closed to them from now on."))
    return redirect("people")
