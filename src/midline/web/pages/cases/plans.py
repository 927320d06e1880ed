"""The evaluation, the plan with its services, and goals: each made together with its fact."""

import uuid
from typing import Any

from django import forms
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods

from midline.actions.plans import PLAN_FACTS, ServiceLine, agree_plan, complete_evaluation, set_goal
from midline.actions.refusals import Refused
from midline.core.access import Deed
from midline.core.occupations import ENVIRONMENTS, OCCUPATIONS
from midline.records.queries.case_page import case_page
from midline.web.guards import acting_as
from midline.web.pages.forms import DayField, NumberField, refuse, worded
from midline.web.pages.posting import posted
from midline.web.request import ours
from midline.web.templatetags.midline_names import DELIVERY, GROUPING, MEASURE, PER

LINES = 3
"""Service lines on the form; a plan with more is made in two steps."""


def _words(label: Any, rows: int, *, required: bool = True, help_text: Any = "") -> forms.CharField:
    area = forms.Textarea(attrs={"rows": rows})
    return forms.CharField(label=label, help_text=help_text, max_length=8000, required=required, widget=area)


class EvaluationForm(forms.Form):
    """What was tested, with what, and what was found."""

    on = DayField(label=gettext_lazy("Day of the written report"))
    areas = _words(gettext_lazy("Areas agreed to be tested"), 2, required=False)
    tools = _words(gettext_lazy("How it was tested"), 2, required=False)
    findings = _words(gettext_lazy("What was found"), 6)


class PlanForm(forms.Form):
    """Present levels, services, from when until when."""

    on = DayField(label=gettext_lazy("Agreed on"))
    starts = DayField(label=gettext_lazy("From"))
    ends = DayField(label=gettext_lazy("Until"), required=False)
    present_levels = _words(gettext_lazy("Present levels: how the child does now"), 5)


class ServiceForm(forms.Form):
    """One line of services."""

    delivery = forms.ChoiceField(label=gettext_lazy("How"), choices=list(DELIVERY.items()))
    grouping = forms.ChoiceField(label=gettext_lazy("With whom"), choices=list(GROUPING.items()))
    minutes = NumberField(label=gettext_lazy("Minutes"), min_value=1, max_value=2400, required=False)
    per = forms.ChoiceField(label=gettext_lazy("Each"), choices=list(PER.items()))
    environment = forms.ChoiceField(label=gettext_lazy("Where"), choices=())

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.fields["environment"].choices = worded("occupations.environment", ENVIRONMENTS)  # type: ignore[attr-defined]


class GoalForm(forms.Form):
    """A goal in one occupation, with its measure."""

    occupation = forms.ChoiceField(label=gettext_lazy("What is it about?"), choices=())
    environments = forms.MultipleChoiceField(
        label=gettext_lazy("Where is it worked on?"), choices=(), widget=forms.CheckboxSelectMultiple
    )
    text = _words(gettext_lazy("The goal, as in the plan"), 3)
    plain_text = _words(gettext_lazy("The goal in plain words, for family and child"), 2, required=False)
    measure = forms.ChoiceField(
        label=gettext_lazy("How is it measured?"), choices=list(MEASURE.items()), widget=forms.RadioSelect
    )
    baseline = forms.DecimalField(
        label=gettext_lazy("Where it starts (level 1 to 5, or percent)"),
        required=False,
        widget=forms.TextInput(attrs={"inputmode": "decimal"}),
    )
    target = forms.DecimalField(
        label=gettext_lazy("Where it should get to"),
        required=False,
        widget=forms.TextInput(attrs={"inputmode": "decimal"}),
    )
    starts = DayField(label=gettext_lazy("From"))
    ends = DayField(label=gettext_lazy("Until"), required=False)

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        occupations = [("", gettext_lazy("Choose")), *worded("occupations.occupation", OCCUPATIONS)]
        self.fields["occupation"].choices = occupations  # type: ignore[attr-defined]
        self.fields["environments"].choices = worded("occupations.environment", ENVIRONMENTS)  # type: ignore[attr-defined]


@acting_as("school_ot", "clinic_ot", "case_manager", "director")
@require_http_methods(["GET", "HEAD", "POST"])
def evaluation(request: HttpRequest, case: uuid.UUID) -> HttpResponse:
    """Record that the evaluation is complete, with what was found."""
    here = ours(request)
    assert here.acting is not None
    found = case_page(here.acting, case, here.today)
    if "evaluation_completed" not in found.recordable:
        raise Http404
    form = EvaluationForm(request.POST or None, initial={"on": here.today})
    done = posted(
        request,
        form,
        lambda given: complete_evaluation(by=found.child.by, case=case, today=here.today, **given),
        said=_("Recorded, with what was found."),
        to=lambda _made: redirect("case", case=case),
    )
    return done or render(
        request, "cases/evaluation.html", {"form": form, "case": found.case, "child": found.child.chart}
    )


@acting_as("school_ot", "clinic_ot", "case_manager", "director")
@require_http_methods(["GET", "HEAD", "POST"])
def plan(request: HttpRequest, case: uuid.UUID) -> HttpResponse:
    """Record that a plan was agreed, with its services."""
    here = ours(request)
    assert here.acting is not None
    found = case_page(here.acting, case, here.today)
    found.child.check_may(Deed.AGREE_PLAN)
    if PLAN_FACTS.get(found.case.programme) not in found.recordable:
        raise Http404
    form = PlanForm(request.POST or None, initial={"on": here.today, "starts": here.today})
    lines = [ServiceForm(request.POST or None, prefix=f"line{number}") for number in range(LINES)]
    if request.method == "POST" and all([form.is_valid(), *(line.is_valid() for line in lines)]):
        services = [ServiceLine(**line.cleaned_data) for line in lines if line.cleaned_data["minutes"]]
        try:
            agree_plan(by=here.acting, case=case, services=services, today=here.today, **form.cleaned_data)
        except Refused as refused:
            refuse(form, refused)
        else:
            messages.success(request, _("Recorded. Now set its goals."))
            return redirect("case", case=case)
    return render(
        request,
        "cases/plan.html",
        {
            "form": form,
            "lines": lines,
            "wrong": bool(form.errors or any(line.errors for line in lines)),
            "case": found.case,
            "child": found.child.chart,
        },
    )


@acting_as("school_ot", "clinic_ot")
@require_http_methods(["GET", "HEAD", "POST"])
def goal(request: HttpRequest, case: uuid.UUID) -> HttpResponse:
    """Set a goal."""
    here = ours(request)
    assert here.acting is not None
    found = case_page(here.acting, case, here.today)
    found.child.check_may(Deed.SET_GOAL)
    first = {
        "starts": here.today,
        "measure": "level",
        # What a place on the map that no goal covers has told already.
        "occupation": request.GET.get("occupation", ""),
        "environments": [request.GET.get("environment", "")],
    }
    form = GoalForm(request.POST or None, initial=first)
    done = posted(
        request,
        form,
        lambda given: set_goal(by=found.child.by, case=case, today=here.today, **given),
        said=_("Set. It is on the map now."),
        to=lambda _made: redirect("case", case=case),
    )
    return done or render(request, "cases/goal.html", {"form": form, "case": found.case, "child": found.child.chart})
