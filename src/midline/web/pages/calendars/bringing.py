"""A calendar file in: what each entry is taken for, what is left and why; a person decides before it is a year."""

import uuid
from collections.abc import Sequence
from datetime import date
from typing import Any

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods

from midline.actions.year_drafts import draft_year
from midline.actions.year_files import LARGEST, CalendarFile, ImportRefused, ReadLine, read_calendar
from midline.core.calendars import OpenDay, Stretch, YearPlan
from midline.core.days import MONDAY_TO_FRIDAY
from midline.records.queries.school_years import place_for
from midline.web.guards import acting_as
from midline.web.pages.forms import DayField
from midline.web.request import ours
from midline.web.templatetags.midline_text import reading_language
from midline.wording import say


class FileForm(forms.Form):
    """The file, and the two days where it does not say them."""

    file = forms.FileField(
        label=gettext_lazy("Calendar file"),
        help_text=gettext_lazy("An .ics file, or a CSV table. 2 megabytes at most."),
    )
    first_day = DayField(
        label=gettext_lazy("First day of school"),
        help_text=gettext_lazy("Only if the file does not say it, or has several years."),
        required=False,
    )
    last_day = DayField(label=gettext_lazy("Last day of school"), required=False)

    def clean_file(self) -> UploadedFile:
        """Refuse what is too large before it is read."""
        file: UploadedFile = self.cleaned_data["file"]
        if (file.size or 0) > LARGEST:
            raise forms.ValidationError(_("This file is larger than 2 megabytes. Take a calendar of one school year."))
        return file


@acting_as("director")
@require_http_methods(["GET", "HEAD", "POST"])
def bring(request: HttpRequest, place: uuid.UUID) -> HttpResponse:
    """Read a file and make a draft of it, with everything that was left beside it."""
    here = ours(request)
    assert here.acting is not None
    owner = place_for(here.acting, place)
    form = FileForm(request.POST or None, request.FILES or None)
    problems: list[tuple[str, str]] = []
    if request.method == "POST" and form.is_valid():
        try:
            found = read_calendar(form.cleaned_data["file"].read(), _("The file"))
        except ImportRefused as refused:
            language = reading_language()
            problems = [(one.where(language), one.message(language)) for one in refused.problems]
        else:
            first = form.cleaned_data["first_day"] or _edge(found, "first_day")
            last = form.cleaned_data["last_day"] or _edge(found, "last_day")
            if first and last:
                plan, beside = year_from(found, first, last)
                draft = draft_year(by=here.acting, place=place, plan=plan, beside={"read": beside})
                return redirect("year_draft", draft=draft.pk)
            for name, day in (("first_day", first), ("last_day", last)):
                if day is None:
                    form.add_error(name, say(f"calendars.{name}_unknown", {}, reading_language()))
    return render(request, "calendars/import.html", {"form": form, "place": owner, "problems": problems})


def _edge(found: CalendarFile, kind: str) -> date | None:
    """The one first or last day that a file names; None for none or several."""
    days = {line.first for line in found.lines if line.kind == kind and line.first}
    return days.pop() if len(days) == 1 else None


def year_from(found: CalendarFile, first: date, last: date) -> tuple[YearPlan, list[dict[str, Any]]]:
    """The year that a file tells, and each of its lines with what became of it."""
    taken: dict[str, list[Any]] = {"term": [], "closed": [], "extra": []}
    beside = []
    for number, line in enumerate(found.lines):
        inside = line.first is not None and line.last is not None and line.first >= first and line.last <= last
        takes = inside and line.kind in taken
        if takes:
            _take(taken, line)
        beside.append(_told(number, line, takes=takes, inside=inside))
    plan = YearPlan(
        first,
        last,
        found.weekdays or MONDAY_TO_FRIDAY,
        terms=_sorted(taken["term"]),
        closed=_sorted(taken["closed"]),
        extra=tuple(taken["extra"]),
    )
    return plan, beside


def _take(taken: dict[str, list[Any]], line: ReadLine) -> None:
    assert line.first is not None
    assert line.last is not None
    made = OpenDay(line.name, line.first) if line.kind == "extra" else Stretch(line.name, line.first, line.last)
    if made not in taken[line.kind]:
        taken[line.kind].append(made)


def _sorted(rows: Sequence[Stretch]) -> tuple[Stretch, ...]:
    return tuple(sorted(rows, key=lambda one: one.first))


def _told(number: int, line: ReadLine, *, takes: bool, inside: bool) -> dict[str, Any]:
    edge = line.kind in {"first_day", "last_day"}
    why = ""
    if line.first is None:
        why = "unreadable"
    elif not inside and not edge:
        why = "outside"
    elif not takes and not edge:
        why = "other"
    return {
        "at": number,
        "line": line.line,
        "name": line.name,
        "kind": line.kind,
        "first": line.first.isoformat() if line.first else "",
        "last": line.last.isoformat() if line.last else "",
        "taken": takes,
        "why": why,
        "said": {language: line.why(language) for language in ("en", "es")},
    }
