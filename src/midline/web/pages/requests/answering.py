"""What a director does with requests: sees what waits, answers, takes more time."""

import uuid

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_safe

from midline.actions.requests import answer_request, extend_request
from midline.core.access import Deed
from midline.records.queries.requests import OneRequest, open_requests, request_for
from midline.web.guards import acting_as
from midline.web.pages.forms import DayField
from midline.web.pages.posting import posted
from midline.web.pages.requests.asking import FAMILY
from midline.web.pages.requests.words import in_words
from midline.web.request import ours
from midline.web.templatetags.midline_text import reading_language
from midline.wording import say


class AnswerForm(forms.Form):
    """Yes or no, and why."""

    outcome = forms.ChoiceField(
        label=gettext_lazy("Your answer"),
        choices=[("given", gettext_lazy("Yes")), ("refused", gettext_lazy("No"))],
        widget=forms.RadioSelect,
    )
    reasons = forms.CharField(
        label=gettext_lazy("Why"),
        help_text=gettext_lazy("The family reads this. Plain words, please."),
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 4, "autocomplete": "off"}),
    )


class ExtendForm(forms.Form):
    """Until when, and why."""

    until = DayField(label=gettext_lazy("Until when"))
    why = forms.CharField(label=gettext_lazy("Why"), max_length=300)


@acting_as("director")
@require_safe
def waiting(request: HttpRequest) -> HttpResponse:
    """Every request that waits for an answer or for its destruction, the oldest first."""
    here = ours(request)
    assert here.acting is not None
    lines = open_requests(here.acting, here.today)
    return render(request, "requests/waiting.html", {"requests": [in_words(line, here.acting.state) for line in lines]})


@acting_as(*FAMILY, "director")
@require_safe
def one(request: HttpRequest, request_id: uuid.UUID) -> HttpResponse:
    """One request, its clock and its answer, with what may be done next."""
    here = ours(request)
    assert here.acting is not None
    return _page(request, request_for(here.acting, request_id, here.today))


@acting_as("director")
@require_http_methods(["GET", "HEAD", "POST"])
def answer(request: HttpRequest, request_id: uuid.UUID) -> HttpResponse:
    """Say yes or no, with reasons."""
    here = ours(request)
    assert here.acting is not None
    by = here.acting
    found = request_for(by, request_id, here.today)
    form = AnswerForm(request.POST or None)
    return posted(
        request,
        form,
        lambda given: answer_request(
            by=by, request=request_id, outcome=given["outcome"], reasons=given["reasons"], today=here.today
        ),
        said=_("Answered. The family sees it."),
        to=lambda row: redirect(
            "destroy_record" if row.kind == "destroy" and row.outcome == "given" else "request", request_id=request_id
        ),
    ) or _page(request, found, form=form, title=_("Answer"), button=_("Send the answer"))


@acting_as("director")
@require_http_methods(["GET", "HEAD", "POST"])
def extend(request: HttpRequest, request_id: uuid.UUID) -> HttpResponse:
    """Take more time, in writing."""
    here = ours(request)
    assert here.acting is not None
    by = here.acting
    found = request_for(by, request_id, here.today)
    form = ExtendForm(request.POST or None)
    return posted(
        request,
        form,
        lambda given: extend_request(
            by=by, request=request_id, until=given["until"], why=given["why"], today=here.today
        ),
        said=_("The family sees the new day and why."),
        to=lambda _made: redirect("request", request_id=request_id),
    ) or _page(request, found, form=form, title=_("Take more time"), button=_("Take more time"))


def _page(
    request: HttpRequest, found: OneRequest, *, form: forms.Form | None = None, title: str = "", button: str = ""
) -> HttpResponse:
    chart, line = found.child.chart, found.line
    answers = Deed.ANSWER_RECORDS in found.child.deeds
    destroys = line.row.kind == "destroy" and (line.waits or line.to_be_done)
    against = [say(code, {}, reading_language()) for code in found.against] if answers and destroys else []
    return render(
        request,
        "requests/request.html",
        {
            "child": chart,
            "one": in_words(line, chart.organisation.state),
            "against": against,
            "answers": answers,
            "asks": Deed.ASK_RECORDS in found.child.deeds and line.own,
            "form": form,
            "title": title,
            "button": button,
        },
    )
