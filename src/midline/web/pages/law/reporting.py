"""Saying that a rule is wrong: a short form for anyone, and the private link that shows how it stands."""

from typing import Any

from allauth.core import ratelimit
from django import forms
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_safe

from midline.actions.law_reports import (
    LONGEST,
    LONGEST_CONTACT,
    LONGEST_PLACE,
    report_law_error,
    rule_there,
)
from midline.actions.refusals import Refused
from midline.learning import REPORTED_AS
from midline.records.queries.law_reports import standing_of
from midline.web.pages.forms import refuse
from midline.web.pages.law.words import about, place_name, told
from midline.web.request import ours
from midline.web.templatetags.midline_text import reading_language
from midline.web.waiting import seconds_left, too_often

EVERYONE = "everyone"
"""The key under which all reports together are counted, so that many networks fill no disk."""


class ReportForm(forms.Form):
    """What is wrong, where it was read, and a way to answer if one is wanted."""

    wrong = forms.CharField(
        label=gettext_lazy("What is wrong?"),
        help_text=gettext_lazy("Write about the rule. Do not write about a child, a family or a school."),
        max_length=LONGEST,
        widget=forms.Textarea(attrs={"rows": 5, "autocomplete": "off"}),
    )
    read_where = forms.CharField(
        label=gettext_lazy("Where did you read it?"),
        help_text=gettext_lazy("The law, a page of the state, or the address of a page."),
        max_length=LONGEST_PLACE,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )
    answer_to = forms.CharField(
        label=gettext_lazy("How can we ask you back?"),
        help_text=gettext_lazy("A mail or a phone number. We forget it once we have decided."),
        max_length=LONGEST_CONTACT,
        required=False,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )
    # People do not see this box. What fills in every box of a page does.
    website = forms.CharField(
        label=gettext_lazy("Leave this empty"),
        required=False,
        widget=forms.TextInput(attrs={"autocomplete": "off", "tabindex": "-1"}),
    )

    def clean_website(self) -> str:
        """Nobody types here."""
        if self.cleaned_data["website"]:
            raise forms.ValidationError(gettext_lazy("Leave this box empty."))
        return ""


@require_http_methods(["GET", "HEAD", "POST"])
def report(request: HttpRequest, code: str, rule: str) -> HttpResponse:
    """The form for one rule; what was sent is kept and its link shown. 429 where too much came from one place."""
    known = code.upper()
    if code != code.lower() or known == REPORTED_AS or not rule_there(known, rule):
        raise Http404
    form = ReportForm(request.POST if request.method == "POST" else None)
    if form.is_valid():
        if not in_measure(request):
            return later(request)
        given = {name: form.cleaned_data[name] for name in ("wrong", "read_where", "answer_to")}
        try:
            token = keep(request, known, rule, given)
        except Refused as refused:
            refuse(form, refused)
        else:
            return redirect("law_report_link", token=token)
    return render(request, "law/report.html", {"form": form, "code": code, "rule": rule, "place": place_name(known)})


def keep(request: HttpRequest, code: str, rule: str, given: dict[str, Any]) -> str:
    """Keep a report in whose name it is sent, in the language of the page; its token."""
    by, language = ours(request).acting, reading_language()
    return report_law_error(by=by, jurisdiction=code, rule=rule, language=language, **given)


def in_measure(request: HttpRequest) -> bool:
    """Whether neither this network nor everyone together has sent too many of late."""
    here = ratelimit.consume(request, action="report_law")
    return bool(here and ratelimit.consume(request, action="report_law_all", key=EVERYONE))


def later(request: HttpRequest) -> HttpResponse:
    """429: too much came from one place, or from everyone together."""
    waits = (seconds_left(request, "report_law"), seconds_left(request, "report_law_all", EVERYONE))
    return too_often(request, max(waits))


@require_safe
def link(request: HttpRequest, token: str) -> HttpResponse:
    """How a report stands, for whoever holds its link; a link that opens nothing is not there."""
    found = standing_of(token)
    if found is None:
        raise Http404
    return render(
        request,
        "law/report_link.html",
        {
            "found": found,
            "about": about(found.jurisdiction, found.rule),
            "address": request.build_absolute_uri(),
            "decision": told(found.decision, reading_language(), found.jurisdiction) if found.decision else None,
        },
    )
