"""One click signs a visitor in as a made-up person. Everywhere but in the demonstration there is no such page."""

from django.conf import settings
from django.contrib.auth import login
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from midline.records.queries.demo import demo_account, demo_persons
from midline.web.request import ours

BACKEND = settings.AUTHENTICATION_BACKENDS[0]


@require_http_methods(["GET", "HEAD", "POST"])
def persons(request: HttpRequest) -> HttpResponse:
    """Choose whom to be."""
    if not settings.DEMO:
        raise Http404
    today = ours(request).today
    if request.method == "POST":
        account = demo_account(request.POST.get("person", ""))
        if account is None:
            raise Http404
        login(request, account, backend=BACKEND)
        request.session.pop("acting", None)
        return redirect("home")
    return render(request, "demo/persons.html", {"persons": demo_persons(today)})
