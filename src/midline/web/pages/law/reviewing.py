"""The reviewers' queue: what people say is wrong, who looks at it, and the decision that is published."""

import uuid
from typing import Any

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_safe

from midline.actions.law_reports import LONGEST, decide_law_report, take_law_report
from midline.actions.refusals import Refused
from midline.records.queries.law_reports import Waiting, law_report, law_reports
from midline.web.guards import acting_as
from midline.web.pages.forms import page_number, refuse, worded
from midline.web.pages.law.words import about, kind_of, told
from midline.web.request import Request, ours
from midline.web.templatetags.midline_text import reading_language

OUTCOMES = ("corrected", "not_an_error", "could_not_check")


class DecisionForm(forms.Form):
    """How it was decided, and what anyone may read of it."""

    outcome = forms.ChoiceField(
        label=gettext_lazy("What did you find?"),
        widget=forms.RadioSelect,
    )
    told_en = forms.CharField(
        label=gettext_lazy("What anyone may read, in English"),
        help_text=gettext_lazy("What changed, or why nothing did, and where you read it. Your own words, not theirs."),
        max_length=LONGEST,
        widget=forms.Textarea(attrs={"rows": 4}),
    )
    told_es = forms.CharField(
        label=gettext_lazy("The same in Spanish"),
        max_length=LONGEST,
        required=False,
        widget=forms.Textarea(attrs={"rows": 4, "lang": "es"}),
    )

    def __init__(self, *args: Any, kind: str, **options: Any) -> None:
        """`kind`: what the decision is about, "outcome" for a rule or "page" for a learn page."""
        super().__init__(*args, **options)
        self.fields["outcome"].choices = worded(f"reports.{kind}", OUTCOMES)  # type: ignore[attr-defined]


@acting_as()
@require_safe
def reports(request: HttpRequest) -> HttpResponse:
    """What waits, the oldest first; `?show=decided` what was decided. Others are told that nothing is there."""
    here = _here(request)
    assert here.acting is not None
    decided = request.GET.get("show") == "decided"
    page, rows = law_reports(here.acting, here.today, decided=decided, number=page_number(request))
    tabs = [
        {"href": "?show=open", "title": _("Open"), "current": not decided},
        {"href": "?show=decided", "title": _("Decided"), "current": decided},
    ]
    return render(
        request,
        "law/reports.html",
        {"page": page, "rows": [_row(row) for row in rows], "tabs": tabs, "decided": decided},
    )


@acting_as()
@require_http_methods(["GET", "HEAD", "POST"])
def one(request: HttpRequest, report: uuid.UUID) -> HttpResponse:
    """One report: take it, then decide it."""
    here = _here(request)
    assert here.acting is not None
    deed = request.POST.get("do", "")
    found = law_report(here.acting, report, here.today)
    form = DecisionForm(request.POST if deed == "decide" else None, kind=kind_of(found.jurisdiction))
    if deed == "take":
        take_law_report(by=here.acting, report=report, today=here.today)
        messages.success(request, _("You look at this report now."))
        return redirect("law_report_one", report=report)
    if deed == "decide" and form.is_valid():
        try:
            decide_law_report(by=here.acting, report=report, today=here.today, **form.cleaned_data)
        except Refused as refused:
            refuse(form, refused)
        else:
            messages.success(request, _("Decided. It stands on the page now."))
            return redirect("law_reports")
    decision = told(found.decision, reading_language(), found.jurisdiction) if found.decision else None
    return render(
        request, "law/report_one.html", {"form": form, "found": found, "row": _row(found), "decision": decision}
    )


def _here(request: HttpRequest) -> Request:
    return ours(request)


def _row(found: Waiting) -> dict[str, object]:
    return {
        "id": found.id,
        "about": about(found.jurisdiction, found.rule),
        "state": found.state,
        "received_on": found.received_on,
        "checker": found.checker,
    }
