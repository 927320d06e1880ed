"""The front door: where a guest lands, where each hat goes, changing hat and language, and the health check."""

from django.conf import settings
from django.contrib.auth.decorators import login_required
from django.db import connection
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, JsonResponse
from django.shortcuts import redirect, render
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import check_for_language
from django.views.decorators.http import require_POST, require_safe

from midline.web.language import remember
from midline.web.navigation import places_for
from midline.web.request import ours


@require_safe
def welcome(request: HttpRequest) -> HttpResponse:
    """The first page of a guest; someone signed in goes on to their own."""
    if request.user.is_authenticated:
        return redirect("home")
    return render(request, "start/welcome.html")


@login_required
@require_safe
def home(request: HttpRequest) -> HttpResponse:
    """On to the first place of the hat worn; a person without any is told whom to ask."""
    acting = ours(request).acting
    if acting is None:
        return render(request, "start/no_hat.html")
    return redirect(places_for(acting, "")[0].href)


@login_required
@require_POST
def change_hat(request: HttpRequest) -> HttpResponse:
    """Act under another of one's own memberships."""
    wanted = request.POST.get("membership", "")
    if any(str(hat.id) == wanted for hat in ours(request).hats):
        request.session["acting"] = wanted
    return redirect("home")


@require_POST
def change_language(request: HttpRequest) -> HttpResponse:
    """Read in another language, on the page one was on."""
    language = request.POST.get("language", "")
    back = request.POST.get("next", "/")
    if not url_has_allowed_host_and_scheme(back, allowed_hosts=None):
        back = "/"
    response = HttpResponseRedirect(back)
    if check_for_language(language) and language in dict(settings.LANGUAGES):
        return remember(response, language)
    return response


@require_safe
def healthz(request: HttpRequest) -> HttpResponse:
    """200 with {"status": "ok"} when the database answers."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
    return JsonResponse({"status": "ok"})
