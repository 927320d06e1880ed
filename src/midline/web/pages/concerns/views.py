"""A worry in own words, placed on the map."""

import uuid
from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods

from midline.actions.concerns import raise_concern
from midline.core.access import FAMILY, Deed
from midline.core.occupations import ENVIRONMENTS, OCCUPATIONS
from midline.records.queries.children import child_for, purpose_of
from midline.web.guards import acting_as
from midline.web.pages.forms import worded
from midline.web.pages.posting import posted
from midline.web.request import ours


class ConcernForm(forms.Form):
    """What someone sees, where, how much, since when."""

    words = forms.CharField(
        label=gettext_lazy("What do you see? In your own words"),
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 4, "autocomplete": "off"}),
    )
    occupation = forms.ChoiceField(label=gettext_lazy("What is it about?"), choices=())
    environment = forms.ChoiceField(label=gettext_lazy("Where does it show?"), choices=())
    severity = forms.ChoiceField(
        label=gettext_lazy("How much is it in the way?"), choices=(), required=False, widget=forms.RadioSelect
    )
    since = forms.ChoiceField(label=gettext_lazy("For how long?"), choices=(), required=False, widget=forms.RadioSelect)

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        choices = {
            "occupation": [("", gettext_lazy("Choose")), *worded("occupations.occupation", OCCUPATIONS)],
            "environment": [("", gettext_lazy("Choose")), *worded("occupations.environment", ENVIRONMENTS)],
            "severity": [*worded("occupations.severity", (1, 2, 3)), ("", gettext_lazy("I do not know"))],
            "since": [*worded("occupations.since", ("weeks", "months", "years")), ("", gettext_lazy("I do not know"))],
        }
        for name, listed in choices.items():
            self.fields[name].choices = listed  # type: ignore[attr-defined]


@acting_as()
@require_http_methods(["GET", "HEAD", "POST"])
def worry(request: HttpRequest, chart: uuid.UUID) -> HttpResponse:
    """Raise a worry."""
    here = ours(request)
    assert here.acting is not None
    child = child_for(here.acting, chart, purpose_of(here.acting), here.today)
    child.check_may(Deed.RAISE_CONCERN)
    form = ConcernForm(request.POST or None, initial={"severity": "", "since": ""})
    back = "family_child" if here.acting.role in FAMILY else "child"

    def act(given: dict[str, Any]) -> None:
        severity = int(given["severity"]) if given["severity"] else None
        raise_concern(by=child.by, chart=chart, today=here.today, **{**given, "severity": severity})

    done = posted(
        request,
        form,
        act,
        said=_("Written down. Those who help will see it on the map."),
        to=lambda _made: redirect(back, chart=chart),
    )
    return done or render(request, "concerns/worry.html", {"form": form, "child": child.chart, "back": back})
