"""A director's pages: which records may no longer be needed, the rules, holds. Nothing is destroyed from here."""

import uuid
from typing import get_args

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_safe

from midline import lawbook
from midline.actions.keeping import lift_hold, place_hold, tell_not_needed
from midline.actions.refusals import Refused
from midline.core.keeping import Topic
from midline.records.queries.keeping import kept_one, maybe_due, rules_for, side_of_organisation
from midline.web.guards import acting_as
from midline.web.pages.forms import page_number, refuse
from midline.web.pages.keeping.words import rule_words, unknown
from midline.web.request import ours


class HoldForm(forms.Form):
    """Why nothing may be destroyed."""

    why = forms.CharField(
        label=gettext_lazy("Why must it be kept?"),
        help_text=gettext_lazy("A court, an inquiry, a complaint. No more words than needed."),
        max_length=300,
    )


@acting_as("director")
@require_safe
def keeping(request: HttpRequest) -> HttpResponse:
    """Records that may be due, a page at a time, with the rules that were found and those that were not."""
    here = ours(request)
    assert here.acting is not None
    by = here.acting
    page, rows = maybe_due(by, here.today, page_number(request))
    rules = rules_for(by.organisation_kind, by.state, *get_args(Topic))
    place = lawbook.names().get(by.state, by.state)
    return render(
        request,
        "keeping/keeping.html",
        {
            "page": page,
            "rows": rows,
            "rules": [rule_words(rule) for rule in rules],
            "unknown": ""
            if rules_for(by.organisation_kind, by.state, "retention")
            else _unknown(place, by.organisation_kind),
        },
    )


@acting_as("director")
@require_http_methods(["GET", "HEAD", "POST"])
def one(request: HttpRequest, chart: uuid.UUID) -> HttpResponse:
    """One record: hold it, end the hold, tell the family that it is no longer needed."""
    here = ours(request)
    assert here.acting is not None
    found = kept_one(here.acting, chart, here.today)
    deed = request.POST.get("do", "")
    form = HoldForm(request.POST if deed == "hold" else None)
    try:
        if deed == "tell":
            tell_not_needed(by=here.acting, chart=chart, today=here.today)
            messages.success(request, _("The family sees it now on its page of requests."))
            return redirect("keeping_of", chart=chart)
        if deed == "lift":
            lift_hold(by=here.acting, chart=chart, today=here.today)
            messages.success(request, _("The hold has ended."))
            return redirect("keeping_of", chart=chart)
        if deed == "hold" and form.is_valid():
            place_hold(by=here.acting, chart=chart, why=form.cleaned_data["why"], today=here.today)
            messages.success(request, _("Held. Nothing in it may be destroyed."))
            return redirect("keeping_of", chart=chart)
    except Refused as refused:
        refuse(form, refused)
    return render(
        request,
        "keeping/one.html",
        {
            "form": form,
            "child": found.child.chart,
            "hold": found.hold,
            "told": found.told_on,
            "destroyed": found.destroyed,
        },
    )


def _unknown(place: str, kind: str) -> str:
    return unknown(place, side_of_organisation(kind))
