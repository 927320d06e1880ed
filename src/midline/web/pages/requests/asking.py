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
from midline.web.pages.forms import refuse
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
    page = requests_of(here.acting, chart, here.today)
    asks = Deed.ASK_RECORDS in page.child.deeds
    form = AskForm(request.POST or None, initial={"kind": "access"})
    if request.method == "POST" and asks and form.is_valid():
        given = form.cleaned_data
        try:
            ask_records(
                by=here.acting,
                chart=chart,
                kind=given["kind"],
                what=given["what"],
                instead=given["instead"],
                today=here.today,
            )
        except Refused as refused:
            refuse(form, refused)
        else:
            messages.success(request, _("Asked. You see the answer here."))
            return redirect("requests", chart=chart)
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
    found = request_for(here.acting, request_id, here.today)
    found.child.check_may(Deed.ASK_RECORDS)
    form = StatementForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            disagree(by=here.acting, request=request_id, words=form.cleaned_data["words"], today=here.today)
        except Refused as refused:
            refuse(form, refused)
        else:
            messages.success(request, _("Your statement stands with the record now."))
            return redirect("requests", chart=found.child.chart.pk)
    return render(request, "requests/disagree.html", {"form": form, "child": found.child.chart})
