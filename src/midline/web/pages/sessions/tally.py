"""One look at a goal, in half a minute, by therapist, teacher or family."""

import uuid

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from midline.actions.measurements import measure
from midline.actions.refusals import Refused
from midline.core.access import FAMILY
from midline.core.occupations import ENVIRONMENTS, side_of
from midline.records.queries.session_forms import GoalToLook, goal_to_tally
from midline.web.guards import acting_as
from midline.web.pages.forms import refuse
from midline.web.pages.sessions.forms import TallyForm
from midline.web.request import ours


def places_for(role: str, goal: GoalToLook) -> list[str]:
    """Where this person is with the child: a teacher at school, a family at home and about, a therapist anywhere."""
    if role == "teacher":
        return [place for place in ENVIRONMENTS if side_of(place) == "school"]
    if role in FAMILY:
        return [place for place in ENVIRONMENTS if side_of(place) == "home"]
    return [*goal.environments, *(place for place in ENVIRONMENTS if place not in goal.environments)]


def _back(role: str, chart: uuid.UUID) -> tuple[str, *tuple[uuid.UUID, ...]]:
    """Where the next look begins: a teacher's class, a family's own page, else the child."""
    if role == "teacher":
        return ("my_classes",)
    return ("family_child" if role in FAMILY else "child", chart)


@acting_as()
@require_http_methods(["GET", "HEAD", "POST"])
def tally(request: HttpRequest, goal: uuid.UUID) -> HttpResponse:
    """Keep one look and come back for the next."""
    here = ours(request)
    assert here.acting is not None
    child, found = goal_to_tally(here.acting, goal, here.today)
    places = places_for(here.acting.role, found)
    likely = next((place for place in places if place in found.environments), places[0])
    posted = request.POST if request.method == "POST" else None
    form = TallyForm(posted, goal=found, places=places, initial={"on": here.today, "environment": likely})
    if request.method == "POST" and form.is_valid():
        look = form.one.look(form.cleaned_data["environment"])
        if look is None and not form.errors:
            form.add_error(form.one.met_name, _("Nothing is filled in yet."))
        if look is not None:
            try:
                measure(by=here.acting, look=look, on=form.cleaned_data["on"], today=here.today)
            except Refused as refused:
                refuse(form, refused)
            else:
                messages.success(request, _("Kept. Thank you."))
                return redirect(*_back(here.acting.role, child.chart.pk))
    return render(request, "sessions/tally.html", {"form": form, "goal": found, "child": child.chart})
