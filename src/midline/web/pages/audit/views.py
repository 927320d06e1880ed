"""A director's page: who did what to which child's record, filtered, paged and exported. No word of a note is on it."""

from typing import Any
from urllib.parse import urlencode

from django import forms
from django.http import FileResponse, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from midline.actions.audit_export import export_log
from midline.records.queries.audit_log import Wanted, log_of_organisation
from midline.web.guards import acting_as
from midline.web.pages.audit.words import actions, before_of, day_and_sentence
from midline.web.pages.forms import DayField
from midline.web.request import ours


class FilterForm(forms.Form):
    """What to look for; whatever is wrong is as if it were left out."""

    which = forms.ChoiceField(
        label=_("About"),
        choices=[("records", _("Children’s records")), ("office", _("Lists, people and settings"))],
        required=False,
    )
    person = forms.CharField(label=_("Who did it"), max_length=100, required=False)
    child = forms.CharField(label=_("Which child"), max_length=100, required=False)
    action = forms.ChoiceField(label=_("What was done"), choices=(), required=False)
    first = DayField(label=_("From"), required=False)
    last = DayField(label=_("To"), required=False)

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.fields["action"].choices = [("", _("Anything")), *actions()]  # type: ignore[attr-defined]

    def wanted(self) -> Wanted:
        """What was asked for and is right."""
        self.is_valid()
        given = self.cleaned_data
        return Wanted(
            which="office" if given.get("which") == "office" else "records",
            person=given.get("person", ""),
            child=given.get("child", ""),
            action=given.get("action", ""),
            first=given.get("first"),
            last=given.get("last"),
        )


@acting_as("director")
@require_safe
def log(request: HttpRequest) -> HttpResponse:
    """A page of the trail, the newest first."""
    here = ours(request)
    assert here.acting is not None
    form = FilterForm(request.GET or None)
    page = log_of_organisation(
        here.acting, here.today, form.wanted() if form.is_bound else Wanted(), before_of(request)
    )
    asked = {name: value for name, value in request.GET.items() if name in form.fields and value}
    lines = [{**day_and_sentence(row), "child_id": row.chart_id, "why": row.why} for row in page.rows]
    older = urlencode({**asked, "before": str(page.older)}) if page.older else ""
    return render(
        request,
        "audit/log.html",
        {"form": form, "lines": lines, "older": older, "asked": urlencode(asked), "first": "before" in request.GET},
    )


@acting_as("director")
@require_safe
def export(request: HttpRequest) -> FileResponse:
    """The whole of what was filtered, as CSV; a cell that a spreadsheet would run is shown as text."""
    here = ours(request)
    assert here.acting is not None
    kept = export_log(by=here.acting, today=here.today, wanted=FilterForm(request.GET).wanted())
    return FileResponse(kept, as_attachment=True, filename="audit.csv", content_type="text/csv; charset=utf-8")
