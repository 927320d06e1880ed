"""The child's own words: a wish, something to be proud of, how it felt."""

import uuid
from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods

from midline.actions.concerns import record_voice
from midline.core.access import FAMILY, Deed
from midline.core.occupations import OCCUPATIONS
from midline.records.queries.children import child_for, purpose_of
from midline.web.guards import acting_as
from midline.web.pages.forms import DayField, worded
from midline.web.pages.posting import posted
from midline.web.request import ours
from midline.web.templatetags.midline_names import FELT

KINDS = [
    ("wish", gettext_lazy("Something I want to be able to do")),
    ("proud", gettext_lazy("Something I am proud of")),
    ("felt", gettext_lazy("How it felt today")),
]


class VoiceForm(forms.Form):
    """What the child said, in their own words."""

    kind = forms.ChoiceField(label=gettext_lazy("What is it about?"), choices=KINDS, widget=forms.RadioSelect)
    words = forms.CharField(
        label=gettext_lazy("In the child’s own words"),
        max_length=2000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3, "autocomplete": "off"}),
    )
    felt = forms.ChoiceField(
        label=gettext_lazy("How did it feel?"),
        choices=[("", gettext_lazy("I do not want to say")), *FELT.items()],
        required=False,
        widget=forms.RadioSelect,
    )
    occupation = forms.ChoiceField(label=gettext_lazy("Which part of the day?"), choices=(), required=False)
    on = DayField(label=gettext_lazy("Day"))

    def __init__(self, *args: object, **options: object) -> None:
        super().__init__(*args, **options)  # type: ignore[arg-type]
        choices = [("", gettext_lazy("No one part")), *worded("occupations.occupation", OCCUPATIONS)]
        self.fields["occupation"].choices = choices  # type: ignore[attr-defined]


@acting_as()
@require_http_methods(["GET", "HEAD", "POST"])
def voice(request: HttpRequest, chart: uuid.UUID) -> HttpResponse:
    """Write down what the child said."""
    here = ours(request)
    assert here.acting is not None
    child = child_for(here.acting, chart, purpose_of(here.acting), here.today)
    child.check_may(Deed.RECORD_VOICE)
    form = VoiceForm(request.POST or None, initial={"kind": "wish", "on": here.today, "felt": ""})
    back = "family_child" if here.acting.role in FAMILY else "child"

    def act(given: dict[str, Any]) -> None:
        felt = int(given["felt"]) if given["felt"] else None
        record_voice(by=child.by, chart=chart, today=here.today, **{**given, "felt": felt})

    done = posted(
        request,
        form,
        act,
        said=_("Written down, just as it was said."),
        to=lambda _made: redirect(back, chart=chart),
    )
    return done or render(request, "family/voice.html", {"form": form, "child": child.chart, "back": back})
