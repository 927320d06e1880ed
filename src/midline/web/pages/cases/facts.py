"""Record a fact, look at one, correct it or take it back."""

import uuid
from typing import Any

from django import forms
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_safe

from midline.actions.cases import correct_fact, record_fact
from midline.actions.documents import add_document
from midline.actions.refusals import Refused
from midline.core.access import Deed
from midline.core.pathways import FactKind, pathway
from midline.records.queries.case_page import CasePage, case_page, fact_page
from midline.web.guards import acting_as
from midline.web.pages.cases.views import OWN_FORMS
from midline.web.pages.forms import DayField, kinds_named, worded
from midline.web.pages.posting import posted
from midline.web.request import ours

ABOUT = (
    *("initial", "reevaluation", "no_testing", "services", "medicaid", "refusal", "ending"),
    *("three_days_ahead", "ten_days_ahead"),
)
WITH_FORM = frozenset({"request_received", "revoked"})


class FactForm(forms.Form):
    """What happened, when, with its paper."""

    kind = forms.ChoiceField(label=gettext_lazy("What happened?"), choices=())
    on = DayField(
        label=gettext_lazy("On which day?"),
        help_text=gettext_lazy("For a paper: the day it arrived. Time limits count from that day."),
    )
    about = forms.ChoiceField(
        label=gettext_lazy("What is it about?"),
        help_text=gettext_lazy("Only for a notice or a consent."),
        choices=(),
        required=False,
    )
    form = forms.ChoiceField(label=gettext_lazy("In writing or out loud?"), choices=(), required=False)
    signed_on = DayField(label=gettext_lazy("Day on the paper, where it differs"), required=False)
    note = forms.CharField(
        label=gettext_lazy("Note"), max_length=4000, required=False, widget=forms.Textarea(attrs={"rows": 3})
    )
    paper_title = forms.CharField(label=gettext_lazy("Title of its paper"), max_length=200, required=False)
    file = forms.FileField(
        label=gettext_lazy("Its paper as a file"),
        help_text=gettext_lazy("PDF, PNG or JPEG, ten megabytes at most."),
        required=False,
    )

    def __init__(self, *args: Any, kinds: tuple[str, ...], chosen: FactKind | None = None, **options: Any) -> None:
        super().__init__(*args, **options)
        about = ABOUT if chosen is None else tuple(one for one in ABOUT if one in chosen.about)
        choices = {
            "kind": kinds_named(kinds),
            "about": [("", gettext_lazy("Does not apply")), *worded("pathways.about", about)],
            "form": [("", gettext_lazy("Does not apply")), *worded("pathways.form", ("written", "oral"))],
        }
        for name, listed in choices.items():
            self.fields[name].choices = listed  # type: ignore[attr-defined]
        if chosen is not None:
            self._ask_only_for(chosen)

    def _ask_only_for(self, kind: FactKind) -> None:
        """Someone who came by "Consent received" is not asked again what happened, nor for what it cannot have."""
        self.fields["kind"].widget = forms.HiddenInput()
        self.fields["about"].help_text = ""
        if not kind.about:
            del self.fields["about"]
        if kind.kind not in WITH_FORM:
            del self.fields["form"]
        if kind.document is None:
            del self.fields["signed_on"]

    def clean(self) -> dict[str, Any]:
        """A title without its file would be lost."""
        given = super().clean() or {}
        if given.get("paper_title") and not given.get("file") and not self.has_error("file"):
            self.add_error("file", _("Choose the file too, or leave its title empty."))
        return given


@acting_as()
@require_http_methods(["GET", "HEAD", "POST"])
def record(request: HttpRequest, case: uuid.UUID) -> HttpResponse:
    """Record one fact; a kind that has a form of its own leads there."""
    here = ours(request)
    assert here.acting is not None
    found = case_page(here.acting, case, here.today)
    found.child.check_may(Deed.RECORD_FACT)
    kinds = tuple(kind for kind in found.recordable if kind not in OWN_FORMS)
    if not kinds:
        raise Http404
    wanted = request.GET.get("kind", "")
    if wanted in OWN_FORMS and wanted in found.recordable:
        return redirect(OWN_FORMS[wanted], case=case)
    chosen = pathway(found.case.programme).kind(wanted) if wanted in kinds else None
    first = {"kind": wanted if chosen else kinds[0], "on": here.today}
    if chosen and len(chosen.about) == 1:
        first["about"] = chosen.about[0]
    form = FactForm(request.POST or None, request.FILES or None, kinds=kinds, chosen=chosen, initial=first)
    done = posted(
        request,
        form,
        lambda given: _keep(request, found, given),
        said=_("Recorded. The clocks below are counted anew."),
        to=lambda _made: redirect("case", case=case),
    )
    return done or render(
        request,
        "cases/record.html",
        {"form": form, "chosen": wanted if chosen else "", "case": found.case, "child": found.child.chart},
    )


@transaction.atomic
def _keep(request: HttpRequest, found: CasePage, given: dict[str, Any]) -> None:
    """The paper and its fact, both or neither."""
    here = ours(request)
    assert here.acting is not None
    document = None
    kind = pathway(found.case.programme).kind(given["kind"])
    if given["file"]:
        if kind is None or Deed.ADD_DOCUMENT not in found.child.deeds:
            raise Refused("file", "forms.kind_not_yours", {"kind": given["kind"]})
        document = add_document(
            by=here.acting,
            chart=found.child.chart.pk,
            kind=kind.document or "other",
            title=given["paper_title"] or given["file"].name[:200],
            content=given["file"].read(),
            file_name=given["file"].name,
            today=here.today,
        ).pk
    record_fact(
        by=here.acting,
        case=found.case.pk,
        kind=given["kind"],
        on=given["on"],
        about=given.get("about", "") if kind and kind.about else "",
        form=given.get("form", "") if given["kind"] in WITH_FORM else "",
        signed_on=given.get("signed_on"),
        note=given["note"].strip(),
        document=document,
        today=here.today,
    )


@acting_as()
@require_safe
def fact(request: HttpRequest, fact: uuid.UUID) -> HttpResponse:
    """A fact with its paper and its history."""
    here = ours(request)
    assert here.acting is not None
    found = fact_page(here.acting, fact, here.today)
    return render(
        request,
        "cases/fact.html",
        {"page": found, "row": found.row, "child": found.child.chart, "may_move": found.child.may_move},
    )


class CorrectionForm(forms.Form):
    """What should stand instead, and why."""

    on = DayField(label=gettext_lazy("On which day?"))
    signed_on = DayField(label=gettext_lazy("Day on the paper, where it differs"), required=False)
    note = forms.CharField(
        label=gettext_lazy("Note"), max_length=4000, required=False, widget=forms.Textarea(attrs={"rows": 3})
    )
    why = forms.CharField(
        label=gettext_lazy("Why is it corrected?"),
        help_text=gettext_lazy("The earlier entry stays to be read, with this reason."),
        max_length=300,
    )


@acting_as()
@require_http_methods(["GET", "HEAD", "POST"])
def correct(request: HttpRequest, fact: uuid.UUID) -> HttpResponse:
    """Put a corrected fact in the place of a wrong one, or take it back."""
    here = ours(request)
    assert here.acting is not None
    found = fact_page(here.acting, fact, here.today)
    if not found.may_correct:
        raise Http404
    row = found.row
    first = {"on": row.on, "signed_on": row.core.signed_on, "note": row.note}
    form = CorrectionForm(request.POST or None, initial=first)
    back = "withdraw" in request.POST
    done = posted(
        request,
        form,
        lambda given: correct_fact(by=found.child.by, fact=fact, today=here.today, withdraw=back, **given),
        said=_("Corrected. The earlier entry stays to be read."),
        to=lambda _made: redirect("case", case=found.case.pk),
    )
    return done or render(
        request, "cases/correct.html", {"form": form, "page": found, "row": row, "child": found.child.chart}
    )
