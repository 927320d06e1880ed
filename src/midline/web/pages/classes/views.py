"""A teacher's children: what helps each of them, goals to tally, a worry to raise."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from midline.records.queries.classes import my_children
from midline.web.guards import acting_as
from midline.web.request import ours


@acting_as("teacher")
@require_safe
def my_classes(request: HttpRequest) -> HttpResponse:
    """The children of one's classes."""
    here = ours(request)
    assert here.acting is not None
    children = my_children(here.acting, here.today)
    shared = [child for child in children if child.goals or child.strategies]
    others = [child for child in children if not (child.goals or child.strategies)]
    return render(request, "classes/classes.html", {"shared": shared, "others": others})
