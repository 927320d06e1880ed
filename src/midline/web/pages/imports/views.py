"""A director brings in a file: what was made, changed, left and why; or what is wrong, line by line."""

import tempfile
from pathlib import Path

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods, require_safe

from midline.actions.imports import (
    ImportRefused,
    ImportResult,
    caseload_template,
    import_caseload,
    import_record,
    import_roster,
    known_of,
    read_caseload,
    read_record,
    read_roster,
)
from midline.records.queries.memberships import Acting
from midline.records.queries.organisations import own
from midline.web.guards import acting_as
from midline.web.pages.imports.progress import Told, so_far
from midline.web.request import ours
from midline.web.templatetags.midline_text import reading_language

LARGEST = 25 * 1024 * 1024
ROSTER, RECORD, CASELOAD = "oneroster", "fhir", "caseload"
NAMES = {ROSTER: "roster.zip", RECORD: "record.json", CASELOAD: "caseload.csv"}
"""What an upload is called, whatever it was called where it comes from."""


class ImportForm(forms.Form):
    """Which kind of file, and the file."""

    what = forms.ChoiceField(label=_("What do you bring?"), choices=(), widget=forms.RadioSelect)
    file = forms.FileField(label=_("File"), help_text=_("25 megabytes at most. A larger set goes by the command line."))

    def clean_file(self) -> UploadedFile:
        """Refuse what is too large before it is read."""
        file: UploadedFile = self.cleaned_data["file"]
        if (file.size or 0) > LARGEST:
            raise forms.ValidationError(_("This file is larger than 25 megabytes. Use the command line for it."))
        return file


@acting_as("director")
@require_http_methods(["GET", "HEAD", "POST"])
def imports(request: HttpRequest) -> HttpResponse:
    """Bring in one file, all of it or nothing."""
    here = ours(request)
    assert here.acting is not None
    clinic = here.acting.organisation_kind == "clinic"
    offered = (RECORD, CASELOAD) if clinic else (ROSTER, CASELOAD)
    names = {
        ROSTER: _("A school roster (OneRoster CSV set as .zip)"),
        RECORD: _("A clinic record (FHIR bundle as .json)"),
        CASELOAD: _("A caseload (our CSV template)"),
    }
    form = ImportForm(request.POST or None, request.FILES or None, initial={"what": offered[0]})
    form.fields["what"].choices = [(name, names[name]) for name in offered]  # type: ignore[attr-defined]
    result, problems, more = None, [], ""
    if request.method == "POST" and form.is_valid():
        try:
            result = _bring(here.acting, form.cleaned_data["what"], form.cleaned_data["file"], request)
        except ImportRefused as refused:
            language = reading_language()
            problems = [(one.where(language), one.value, one.message(language)) for one in refused.problems]
            more = refused.and_more(language)
    # As lists: a template that asks a Counter for its items is given the count of "items".
    counts = {name: list(getattr(result, name).items()) if result else [] for name in ("made", "changed", "same")}
    left = [(one.what, one.count, one.why(reading_language())) for one in result.left] if result else []
    return render(
        request,
        "imports/imports.html",
        {"form": form, "result": result, **counts, "left": left, "problems": problems, "more": more},
    )


def _bring(by: Acting, what: str, upload: UploadedFile, request: HttpRequest) -> ImportResult:
    today, place = ours(request).today, own(by)
    with tempfile.TemporaryDirectory(prefix="midline-import-") as folder, Told(by) as told:
        path = Path(folder) / NAMES[what]
        with path.open("wb") as kept:
            for chunk in upload.chunks():
                kept.write(chunk)
        if what == ROSTER:
            roster = read_roster(path, today=today, known=known_of(place), progress=told.reading)
            return import_roster(by=by, organisation=place, roster=roster, today=today, progress=told)
        if what == RECORD:
            bundle = read_record(path, today=today, progress=told.reading)
            return import_record(by=by, organisation=place, bundle=bundle, today=today, progress=told)
        rows = read_caseload(path, today)
        return import_caseload(by=by, organisation=place, rows=rows, today=today, progress=told)


@acting_as("director")
@require_safe
def progress(request: HttpRequest) -> JsonResponse:
    """For js/busy.js: what one's own import is doing, how far it is, of how much; empty where nothing is known."""
    here = ours(request)
    assert here.acting is not None
    found = so_far(here.acting)
    return JsonResponse({} if found is None else dict(zip(("doing", "done", "of"), found, strict=True)))


@acting_as("director")
@require_safe
def template(request: HttpRequest) -> HttpResponse:
    """The caseload template to fill in."""
    response = HttpResponse(caseload_template(), content_type="text/csv; charset=utf-8")
    response.headers["Content-Disposition"] = 'attachment; filename="midline-caseload.csv"'
    return response
