"""What a family does: ask, take a request back, disagree with a refusal."""

import uuid

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_POST

from midline.actions.refusals import Refused
from midline.actions.requests import ask_records, disagree, withdraw_request
from midline.core.access import Deed
from midline.records.queries.requests import request_for, requests_of
from midline.web.guards import acting_as
from midline.web.pages.posting import posted
from midline.web.pages.requests.words import KINDS, in_words
from midline.web.request import ours

FAMILY = ("guardian", "adult_student")


class AskForm(forms.Form):
    """What is asked, and about what."""

    kind = forms.ChoiceField(
        label=gettext_lazy("What do you ask for?"),
        help_text=gettext_lazy("What is destroyed cannot be brought back. Take a copy first."),
        choices=list(KINDS.items()),
        widget=forms.RadioSelect,
    )
    what = forms.CharField(
        label=gettext_lazy("What is it about?"),
        help_text=gettext_lazy("To change something, say what is wrong and where it stands."),
        max_length=2000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3, "autocomplete": "off"}),
    )
    instead = forms.CharField(
        label=gettext_lazy("What should it say?"),
        max_length=2000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 2, "autocomplete": "off"}),
    )


class StatementForm(forms.Form):
    """Why the family disagrees."""

    words = forms.CharField(
        label=gettext_lazy("Your statement"),
        help_text=gettext_lazy("It stays with the record. Everyone who sees the record sees it."),
        max_length=4000,
        widget=forms.Textarea(attrs={"rows": 5, "autocomplete": "off"}),
    )


@acting_as(*FAMILY, "director")
@require_http_methods(["GET", "HEAD", "POST"])
def requests(request: HttpRequest, chart: uuid.UUID) -> HttpResponse:
    """Every request about one record, and a form to ask."""
    here = ours(request)
    assert here.acting is not None
    by = here.acting
    page = requests_of(by, chart, here.today)
    asks = Deed.ASK_RECORDS in page.child.deeds
    form = AskForm(request.POST or None, initial={"kind": "access"})
    answer = asks and posted(
        request,
        form,
        lambda given: ask_records(
            by=by,
            chart=chart,
            kind=given["kind"],
            what=given["what"],
            instead=given["instead"],
            today=here.today,
        ),
        said=_("Asked. You see the answer here."),
        to=lambda _made: redirect("requests", chart=chart),
    )
    if answer:
        return answer
    state = page.child.chart.organisation.state
    return render(
        request,
        "requests/requests.html",
        {
            "child": page.child.chart,
            "requests": [in_words(line, state) for line in page.lines],
            "form": form,
            "asks": asks,
            "told": page.told_not_needed,
            "side": page.side,
        },
    )


@acting_as(*FAMILY)
@require_POST
def withdraw(request: HttpRequest, request_id: uuid.UUID) -> HttpResponse:
    """Take one's own request back."""
    here = ours(request)
    assert here.acting is not None
    found = request_for(here.acting, request_id, here.today)
    try:
        withdraw_request(by=here.acting, request=request_id, today=here.today)
    except Refused:
        messages.error(request, _("This was answered already."))
    else:
        messages.success(request, _("Taken back."))
    return redirect("requests", chart=found.child.chart.pk)


@acting_as(*FAMILY)
@require_http_methods(["GET", "HEAD", "POST"])
def disagree_with(request: HttpRequest, request_id: uuid.UUID) -> HttpResponse:
    """Add a statement of disagreement to the record."""
    here = ours(request)
    assert here.acting is not None
    by = here.acting
    found = request_for(by, request_id, here.today)
    found.child.check_may(Deed.ASK_RECORDS)
    form = StatementForm(request.POST or None)
    return posted(
        request,
        form,
        lambda given: disagree(by=by, request=request_id, words=given["words"], today=here.today),
        said=_("Your statement stands with the record now."),
        to=lambda _made: redirect("requests", chart=found.child.chart.pk),
    ) or render(request, "requests/disagree.html", {"form": form, "child": found.child.chart})
