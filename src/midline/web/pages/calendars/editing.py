"""Making a school year by hand or from last year's, and changing one: a closed day, a day made up, anything."""

import uuid
from dataclasses import asdict, replace
from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods

from midline.actions.year_drafts import change_draft, draft_year
from midline.core.calendars import OpenDay, Stretch, copied, from_data
from midline.lawbook.holidays_of_state import named_holidays
from midline.records.queries.school_years import draft_for, last_year_of, place_for, plan_of, year_for
from midline.web.guards import acting_as
from midline.web.pages.calendars.forms import YearForms, blank_forms, bound_forms, forms_of
from midline.web.pages.forms import DayField
from midline.web.request import ours


class ChangeForm(forms.Form):
    """A change within the year: days closed, or a day made up."""

    what = forms.ChoiceField(
        label=gettext_lazy("What changes?"),
        choices=[
            ("close", gettext_lazy("School is closed on these days")),
            ("open", gettext_lazy("School is held on this day (a day made up)")),
        ],
        widget=forms.RadioSelect,
    )
    name = forms.CharField(label=gettext_lazy("Name, such as Snow day"), max_length=100)
    first = DayField(label=gettext_lazy("Day"))
    last = DayField(label=gettext_lazy("Until, if it is more than one day"), required=False)

    def clean(self) -> dict[str, Any]:
        """One day at a time is made up, and no span runs backwards."""
        given = super().clean() or {}
        first, last = given.get("first"), given.get("last")
        if first and last and last < first:
            self.add_error("last", _("This day is before the first one. Give a later day."))
        if last and last != first and given.get("what") == "open":
            self.add_error("last", _("Days are made up one at a time. Leave this empty."))
        return given


@acting_as("director")
@require_http_methods(["GET", "HEAD", "POST"])
def new(request: HttpRequest, place: uuid.UUID) -> HttpResponse:
    """By hand; or, with `do=copy`, last year's moved on, to be checked line by line."""
    here = ours(request)
    assert here.acting is not None
    owner = place_for(here.acting, place)
    last = last_year_of(owner)
    if request.method == "POST" and request.POST.get("do") == "copy" and last is not None:
        plan = plan_of(last)
        years = range(plan.first_day.year, plan.last_day.year + 2)
        made = copied(plan, named_holidays(owner.state, years))
        beside = {"copied": [_plain(asdict(line)) for line in made.lines]}
        draft = draft_year(by=here.acting, place=place, plan=made.plan, beside=beside)
        return redirect("year_draft", draft=draft.pk)
    given = bound_forms(request.POST) if request.method == "POST" else blank_forms()
    if request.method == "POST" and _asks_for_lines(request) is False and given.valid:
        why = given.year.cleaned_data["why"]
        draft = draft_year(by=here.acting, place=place, plan=given.plan, why=why)
        return redirect("year_draft", draft=draft.pk)
    return _form(request, given, {"place": owner, "last": last, "title": _("A new school year")})


@acting_as("director")
@require_http_methods(["GET", "HEAD", "POST"])
def edit(request: HttpRequest, draft: uuid.UUID) -> HttpResponse:
    """Every line of a draft."""
    here = ours(request)
    assert here.acting is not None
    row = draft_for(here.acting, draft)
    if row.saved_as_id is not None:
        return redirect("year_draft", draft=draft)
    given = bound_forms(request.POST) if request.method == "POST" else forms_of(from_data(row.plan), row.why)
    if request.method == "POST" and _asks_for_lines(request) is False and given.valid:
        change_draft(by=here.acting, draft=draft, plan=given.plan, why=given.year.cleaned_data["why"])
        return redirect("year_draft", draft=draft)
    return _form(request, given, {"place": row.organisation, "draft": row, "title": _("Change the school year")})


@acting_as("director")
@require_http_methods(["GET", "HEAD", "POST"])
def change(request: HttpRequest, year: uuid.UUID) -> HttpResponse:
    """A snow day or a day made up; or, with `do=all`, a draft of the whole year to change anything in."""
    here = ours(request)
    assert here.acting is not None
    found = year_for(here.acting, year)
    row, plan = found.row, found.plan
    if row.superseded_at is not None:
        return redirect("school_year", year=found.versions[0].pk)
    if request.method == "POST" and request.POST.get("do") == "all":
        draft = draft_year(by=here.acting, place=row.organisation_id, plan=plan, replaces=row)
        return redirect("edit_year_draft", draft=draft.pk)
    form = ChangeForm(request.POST or None, initial={"what": "close", "first": here.today})
    if request.method == "POST" and form.is_valid():
        given = form.cleaned_data
        first, last = given["first"], given["last"] or given["first"]
        if given["what"] == "close":
            closed = tuple(sorted([*plan.closed, Stretch(given["name"], first, last)], key=lambda one: one.first))
            # A day made up that is closed again is not made up.
            extra = tuple(day for day in plan.extra if not first <= day.on <= last)
            plan = replace(plan, closed=closed, extra=extra)
        else:
            plan = replace(plan, extra=(*plan.extra, OpenDay(given["name"], first)))
        draft = draft_year(by=here.acting, place=row.organisation_id, plan=plan, replaces=row, why=given["name"])
        return redirect("year_draft", draft=draft.pk)
    return render(request, "calendars/change.html", {"form": form, "row": row})


def _asks_for_lines(request: HttpRequest) -> bool:
    return request.POST.get("do", "").startswith("more_")


def _form(request: HttpRequest, given: YearForms, more: dict[str, Any]) -> HttpResponse:
    asked = _asks_for_lines(request)
    wrong = request.method == "POST" and not asked and not given.valid
    return render(
        request, "calendars/edit.html", {"given": given, "form": given.year, "wrong": wrong, "asked": asked, **more}
    )


def _plain(line: dict[str, Any]) -> dict[str, Any]:
    return {key: value.isoformat() if hasattr(value, "isoformat") else value for key, value in line.items()}
