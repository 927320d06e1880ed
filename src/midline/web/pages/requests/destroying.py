"""The second question before a record is destroyed: the child's name, typed again."""

import uuid

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods

from midline.actions.destruction import destroy_record
from midline.records.queries.keeping import rules_for
from midline.records.queries.requests import request_for
from midline.web.guards import acting_as
from midline.web.pages.keeping.words import rule_words
from midline.web.pages.posting import posted
from midline.web.request import ours
from midline.web.templatetags.midline_text import reading_language
from midline.wording import say


class NameForm(forms.Form):
    """The child's name."""

    name = forms.CharField(
        label=gettext_lazy("The child’s full name"),
        max_length=201,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )


@acting_as("director")
@require_http_methods(["GET", "HEAD", "POST"])
def destroy(request: HttpRequest, request_id: uuid.UUID) -> HttpResponse:
    """Names the child, says what goes and what stays, and destroys after the name was typed."""
    here = ours(request)
    assert here.acting is not None
    by = here.acting
    found = request_for(by, request_id, here.today)
    form = NameForm(request.POST or None)
    answer = posted(
        request,
        form,
        lambda given: destroy_record(by=by, request=request_id, name=given["name"], today=here.today),
        said=_("Destroyed. Tell the family that it is done."),
        to=lambda _made: redirect("request", request_id=request_id),
    )
    if answer is not None:
        return answer
    chart = found.child.chart
    return render(
        request,
        "requests/destroy.html",
        {
            "form": form,
            "child": chart,
            "ready": found.line.to_be_done and not found.against,
            "against": [say(code, {}, reading_language()) for code in found.against],
            "request_id": request_id,
            "rules": [
                rule_words(rule)
                for rule in rules_for(chart.organisation.kind, chart.organisation.state, "destroy", "permanent_record")
            ],
        },
    )
