"""Add a paper, read it, take its file."""

import uuid
from typing import Any

from django import forms
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_safe

from midline.actions.documents import add_document
from midline.actions.refusals import Refused
from midline.core.access import Deed
from midline.records.queries.children import child_for, purpose_of
from midline.records.queries.documents import PaperDamaged, content_of, paper
from midline.web.guards import acting_as
from midline.web.pages.forms import refuse, worded
from midline.web.request import ours

KINDS = (
    *("request", "prior_written_notice", "consent", "evaluation_report", "iep", "plan_504", "progress_report"),
    *("referral", "plan_of_care", "discharge_summary", "other"),
)


class PaperForm(forms.Form):
    """A paper: its words, or a file."""

    title = forms.CharField(label=gettext_lazy("Title"), max_length=200)
    kind = forms.ChoiceField(label=gettext_lazy("What kind of paper is it?"), choices=())
    text = forms.CharField(
        label=gettext_lazy("Its words"),
        help_text=gettext_lazy("If there is no file, or to say what is in it."),
        required=False,
        widget=forms.Textarea(attrs={"rows": 5}),
    )
    file = forms.FileField(
        label=gettext_lazy("File"), help_text=gettext_lazy("PDF, PNG or JPEG, ten megabytes at most."), required=False
    )

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.fields["kind"].choices = worded("pathways.document", KINDS)  # type: ignore[attr-defined]


@acting_as()
@require_http_methods(["GET", "HEAD", "POST"])
def add(request: HttpRequest, chart: uuid.UUID) -> HttpResponse:
    """Add a paper to a child's chart."""
    here = ours(request)
    assert here.acting is not None
    child = child_for(here.acting, chart, purpose_of(here.acting), here.today)
    child.check_may(Deed.ADD_DOCUMENT)
    form = PaperForm(request.POST or None, request.FILES or None, initial={"kind": "other"})
    if request.method == "POST" and form.is_valid():
        given = form.cleaned_data
        upload = given["file"]
        try:
            made = add_document(
                by=here.acting,
                chart=chart,
                kind=given["kind"],
                title=given["title"],
                text=given["text"],
                content=upload.read() if upload else None,
                file_name=upload.name if upload else "",
                today=here.today,
            )
        except Refused as refused:
            refuse(form, refused)
        else:
            messages.success(request, _("Kept."))
            return redirect("document", document=made.pk)
    return render(request, "documents/add.html", {"form": form, "child": child.chart})


@acting_as()
@require_safe
def document(request: HttpRequest, document: uuid.UUID) -> HttpResponse:
    """A paper: what it says, and its file to take."""
    here = ours(request)
    assert here.acting is not None
    found = paper(here.acting, document, here.today)
    return render(
        request,
        "documents/document.html",
        {"paper": found.row, "child": found.child.chart, "seen": found.child, "may_move": found.child.may_move},
    )


@acting_as()
@require_safe
def download(request: HttpRequest, document: uuid.UUID) -> HttpResponse:
    """The file, always as a download, never shown inside our pages."""
    here = ours(request)
    assert here.acting is not None
    found = paper(here.acting, document, here.today)
    try:
        content = content_of(found)
    except PaperDamaged:
        raise Http404 from None
    response = HttpResponse(content, content_type=found.row.media_type)
    ending = {"application/pdf": "pdf", "image/png": "png"}.get(found.row.media_type, "jpg")
    # The name that somebody gave the file may be a person's; the download is called by what it is.
    response.headers["Content-Disposition"] = f'attachment; filename="{found.row.kind}.{ending}"'
    response.headers["Content-Security-Policy"] = "default-src 'none'; sandbox"
    return response
