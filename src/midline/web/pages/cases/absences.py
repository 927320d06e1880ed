"""The school days that a child missed: entered, listed and taken back; and how the child goes to school."""

import uuid
from typing import Any, get_args

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_POST

from midline.actions.absences import record_absence, say_schooling, take_back_absence
from midline.core.access import Deed
from midline.core.law.terms import Schooling
from midline.records.queries.absences import AbsencePage, absence_page, absence_to_take_back, matter_in
from midline.web.guards import acting_as
from midline.web.pages.forms import DayField
from midline.web.pages.posting import posted
from midline.web.request import ours

SCHOOLING = {
    "public": gettext_lazy("At a public school"),
    "private_or_home": gettext_lazy("At a private school, or taught at home"),
    "not_enrolled": gettext_lazy("Not in school yet"),
}


class AbsenceForm(forms.Form):
    """From which day to which."""

    first = DayField(label=gettext_lazy("First day missed"))
    last = DayField(
        label=gettext_lazy("Last day missed"),
        help_text=gettext_lazy("Leave it empty for one day. Days without school in between do no harm."),
        required=False,
    )


class SchoolingForm(forms.Form):
    """How the child goes to school."""

    schooling = forms.ChoiceField(
        label=gettext_lazy("How does the child go to school?"), required=False, widget=forms.RadioSelect
    )

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.fields["schooling"].choices = [  # type: ignore[attr-defined]
            *((one, SCHOOLING[one]) for one in get_args(Schooling)),
            ("", gettext_lazy("I do not know")),
        ]


class TakeBackForm(forms.Form):
    """Why the child is not to be taken for absent."""

    why = forms.CharField(
        label=gettext_lazy("Why is it taken back?"),
        help_text=gettext_lazy("The entry stays to be read, with this reason."),
        max_length=300,
    )


@acting_as()
@require_http_methods(["GET", "HEAD", "POST"])
def absences(request: HttpRequest, chart: uuid.UUID) -> HttpResponse:
    """A child's absences, and a form for more."""
    here = ours(request)
    assert here.acting is not None
    found = absence_page(here.acting, chart, here.today)
    if request.method == "POST":
        found.child.check_may(Deed.RECORD_FACT)
    matters = matter_in(found.child.chart.organisation.state, here.today)
    form = AbsenceForm(request.POST or None, initial={"first": here.today})
    done = posted(
        request,
        form,
        lambda given: record_absence(by=found.child.by, chart=chart, today=here.today, **given),
        said=_("Entered. The dates are counted anew.") if matters else _("Entered."),
        to=lambda _made: redirect("absences", chart=chart),
    )
    return done or _page(request, found, form, SchoolingForm(initial={"schooling": found.child.chart.schooling}))


@acting_as("director", "case_manager")
@require_POST
def schooling(request: HttpRequest, chart: uuid.UUID) -> HttpResponse:
    """Keep how the child goes to school."""
    here = ours(request)
    assert here.acting is not None
    found = absence_page(here.acting, chart, here.today)
    found.child.check_may(Deed.EDIT_IDENTITY)
    form = SchoolingForm(request.POST)
    done = posted(
        request,
        form,
        lambda given: say_schooling(by=found.child.by, chart=chart, today=here.today, **given),
        said=_("Kept. The dates are counted anew."),
        to=lambda _made: redirect("absences", chart=chart),
    )
    return done or _page(request, found, AbsenceForm(), form)


@acting_as()
@require_http_methods(["GET", "HEAD", "POST"])
def take_back(request: HttpRequest, absence: uuid.UUID) -> HttpResponse:
    """The child was there after all: which days, and why that is said now."""
    here = ours(request)
    assert here.acting is not None
    child, row = absence_to_take_back(here.acting, absence, here.today)
    matters = matter_in(child.chart.organisation.state, here.today)
    form = TakeBackForm(request.POST or None)
    done = posted(
        request,
        form,
        lambda given: take_back_absence(by=child.by, absence=absence, today=here.today, **given),
        said=_("Taken back. The dates are counted anew.") if matters else _("Taken back."),
        to=lambda made: redirect("absences", chart=made.chart_id),
    )
    return done or render(request, "cases/take_back.html", {"form": form, "row": row, "child": child.chart})


def _page(request: HttpRequest, found: AbsencePage, form: AbsenceForm, how: SchoolingForm) -> HttpResponse:
    chart, today = found.child.chart, found.child.today
    return render(
        request,
        "cases/absences.html",
        {
            "form": form,
            "how": how,
            "page": found,
            "child": chart,
            "matter": matter_in(chart.organisation.state, today),
            "schooling": SCHOOLING.get(chart.schooling, ""),
            "open": [row for row in found.rows if row.taken_back_at is None],
            "taken_back": [row for row in found.rows if row.taken_back_at is not None],
        },
    )
