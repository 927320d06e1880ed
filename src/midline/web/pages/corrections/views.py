"""Move what was written into the wrong child's record: find the right child, say where it belongs and why."""

import uuid

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods

from midline.actions.misfiled import move_record
from midline.actions.refusals import Refused
from midline.records.queries.misfiled import Misfiled, Target, found_by_name, misfiled_row, target_of
from midline.web.guards import acting_as
from midline.web.pages.forms import refuse
from midline.web.request import ours
from midline.web.templatetags.midline_names import programme_name
from midline.web.templatetags.midline_text import long_date


class MoveForm(forms.Form):
    """Where it belongs, and why it stood here."""

    place = forms.ChoiceField(
        label=gettext_lazy("Where does it belong there?"), choices=(), required=False, widget=forms.RadioSelect
    )
    why = forms.CharField(label=gettext_lazy("Why was it here?"), max_length=300)


@acting_as("school_ot", "clinic_ot", "director")
@require_http_methods(["GET", "HEAD", "POST"])
def move(request: HttpRequest, kind: str, row: uuid.UUID) -> HttpResponse:
    """Search with `?q=`, choose with `?to=`, then move."""
    here = ours(request)
    assert here.acting is not None
    wrong = misfiled_row(here.acting, kind, row, here.today)
    to = _id(request.GET.get("to", ""))
    target = target_of(here.acting, wrong, to, here.today) if to else None
    words = request.GET.get("q", "").strip()
    form = _form(request, wrong, target)
    if request.method == "POST" and target is not None and form.is_valid():
        given = form.cleaned_data
        try:
            move_record(
                by=here.acting,
                kind=kind,
                row=row,
                to=target.child.chart.pk,
                place=_id(given["place"]),
                why=given["why"],
                today=here.today,
            )
        except Refused as refused:
            refuse(form, refused)
        else:
            messages.success(request, _("It stands in the right record now. Nobody sees it here any longer."))
            return redirect("child", chart=target.child.chart.pk)
    return render(
        request,
        "corrections/move.html",
        {
            "child": wrong.child.chart,
            "target": target.child.chart if target else None,
            "form": form,
            "words": words,
            "found": found_by_name(here.acting, wrong, words, here.today) if words and not target else (),
            "no_place": target is not None and _needs_place(wrong) and not target.places,
        },
    )


def _form(request: HttpRequest, wrong: Misfiled, target: Target | None) -> MoveForm:
    form = MoveForm(request.POST or None)
    if target is None or not _needs_place(wrong):
        del form.fields["place"]
        form.fields["place"] = forms.CharField(required=False, widget=forms.HiddenInput)
        return form
    named = [
        (str(one), f"{programme_name(words) if wrong.kind != 'measurement' else words} ({long_date(day)})")
        for one, words, day in target.places
    ]
    form.fields["place"].choices = named  # type: ignore[attr-defined]
    return form


def _needs_place(wrong: Misfiled) -> bool:
    return wrong.kind in {"fact", "session", "measurement"}


def _id(text: str) -> uuid.UUID | None:
    try:
        return uuid.UUID(text)
    except ValueError:
        return None
