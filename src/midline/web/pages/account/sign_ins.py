"""Where one is signed in, and signing out there; how long a session still has, for the page that warns."""

import uuid

from django.contrib import messages
from django.contrib.auth import logout
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from midline.actions.sign_ins import end_sign_in, end_sign_ins
from midline.records.queries.sign_ins import signed_in_places
from midline.web.guards import signed_in_as
from midline.web.sessions import used_now


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def sign_ins(request: HttpRequest) -> HttpResponse:
    """One's browsers; post `end` with a handle, `others` or `everywhere`."""
    person = signed_in_as(request)
    assert person is not None
    if request.method == "POST":
        return _end(request, person, request.POST.get("end", ""))
    return render(request, "account/sign_ins.html", {"places": signed_in_places(person, request.session.session_key)})


def _end(request: HttpRequest, person: uuid.UUID, which: str) -> HttpResponse:
    if which == "everywhere":
        end_sign_ins(person=person)
        logout(request)
        return redirect("account_login")
    if which == "others":
        end_sign_ins(person=person, but=request.session.session_key)
    else:
        try:
            end_sign_in(person=person, handle=uuid.UUID(which))
        except ValueError:
            return redirect("sign_ins")
    messages.success(request, _("Signed out there."))
    return redirect("sign_ins")


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def left(request: HttpRequest) -> HttpResponse:
    """Seconds that this session has without use. Asking is no use; posting is: somebody is there."""
    if request.method == "POST":
        used_now(request)
    return JsonResponse({"left": getattr(request, "left", 0)})
