"""A case: where it stands, its clocks with their law, its facts in order, its plan; and beginning another."""

import uuid

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_safe

from midline.actions.cases import open_case
from midline.actions.refusals import Refused
from midline.core.access import Deed
from midline.records.queries.absences import matter_in, reads_attendance
from midline.records.queries.calendars import calendar_of, place_of
from midline.records.queries.case_page import CasePage, case_page
from midline.records.queries.children import child_for, purpose_of
from midline.web.guards import acting_as
from midline.web.pages.cases.clock_cards import ClockCard, card_of
from midline.web.pages.forms import DayField, refuse, worded
from midline.web.request import ours
from midline.web.templatetags.midline_text import reading_language

OWN_FORMS = {
    "evaluation_completed": "complete_evaluation",
    "iep_agreed": "agree_plan",
    "plan_agreed": "agree_plan",
    "plan_sent": "agree_plan",
}
"""Kinds of fact that are made together with what they stand for."""


@acting_as()
@require_safe
def case(request: HttpRequest, case: uuid.UUID) -> HttpResponse:
    """One case."""
    here = ours(request)
    assert here.acting is not None
    found = case_page(here.acting, case, here.today)
    cards = _cards(found)
    keeps = found.case.programme == "iep" and found.child.chart.organisation.kind != "clinic"
    return render(
        request,
        "cases/case.html",
        {
            "page": found,
            "case": found.case,
            "child": found.child.chart,
            "now": found.now,
            "running": [card for card in cards if card.running],
            "others": [card for card in cards if not card.running],
            "next_kinds": _offered(found),
            "missed": len(found.now.attended.missed),
            "reads_attendance": reads_attendance(found.child),
            "keeps_absences": keeps,
            "absences_matter": keeps and matter_in(found.child.chart.organisation.state, here.today),
            "may": {deed.value: deed in found.child.deeds for deed in Deed},
        },
    )


def _offered(found: CasePage) -> tuple[str, ...]:
    """The usual next facts that lead somewhere: those with a form of their own only to whoever may use it."""
    may_plan = Deed.AGREE_PLAN in found.child.deeds
    return tuple(kind for kind in found.next_recordable if may_plan or kind not in OWN_FORMS)


def _cards(found: CasePage) -> list[ClockCard]:
    chart, today = found.child.chart, found.child.today
    kept = calendar_of(place_of(chart), today)
    cards = []
    for clock in found.now.clocks:
        start = clock.starts.on if clock.starts else None
        given = tuple(row.due for row in found.given if row.rule == clock.rule and row.starts_on == start)
        running = clock in found.now.running
        cards.append(card_of(clock, kept, given, today, reading_language(), running=running))
    return cards


class CaseForm(forms.Form):
    """Which programme, from when."""

    programme = forms.ChoiceField(label=gettext_lazy("Program"), choices=(), widget=forms.RadioSelect)
    opened_on = DayField(label=gettext_lazy("From"))


@acting_as()
@require_http_methods(["GET", "HEAD", "POST"])
def begin(request: HttpRequest, chart: uuid.UUID) -> HttpResponse:
    """Begin a programme for a child."""
    here = ours(request)
    assert here.acting is not None
    child = child_for(here.acting, chart, purpose_of(here.acting), here.today)
    child.check_may(Deed.OPEN_CASE)
    clinic = child.chart.organisation.kind == "clinic"
    programmes = ("clinic",) if clinic else ("iep", "section_504", "mtss", "early_intervention")
    form = CaseForm(request.POST or None, initial={"programme": programmes[0], "opened_on": here.today})
    form.fields["programme"].choices = worded("pathways.programme", programmes)  # type: ignore[attr-defined]
    if request.method == "POST" and form.is_valid():
        given = form.cleaned_data
        if given["opened_on"] > here.today:
            form.add_error("opened_on", _("This day has not come yet. Choose today or an earlier day."))
        else:
            try:
                made = open_case(
                    by=here.acting,
                    chart=chart,
                    programme=given["programme"],
                    opened_on=given["opened_on"],
                    today=here.today,
                )
            except Refused as refused:
                refuse(form, refused)
            else:
                messages.success(request, _("Begun. Record what has happened so far."))
                return redirect("case", case=made.pk)
    return render(request, "cases/begin.html", {"form": form, "child": child.chart})
