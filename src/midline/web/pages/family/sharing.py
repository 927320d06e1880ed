"""Who may look: sign a form, read its copy, stop a release."""

import uuid
from datetime import timedelta

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from midline.actions.refusals import Refused
from midline.actions.releases import revoke_release, sign_form
from midline.core.access import Deed
from midline.records.queries.children import Child, child_for
from midline.records.queries.sharing import STATEMENTS, ended_before, form_copy, joined_files, own_file
from midline.web.guards import acting_as
from midline.web.pages.audit.looks import OUTSIDE
from midline.web.pages.family.release_form import ReleaseForm, Way
from midline.web.pages.family.statements import statements
from midline.web.pages.family.views import FAMILY
from midline.web.pages.forms import refuse
from midline.web.request import ours
from midline.web.templatetags.midline_text import reading_language


@acting_as(*FAMILY)
@require_http_methods(["GET", "HEAD", "POST"])
def share(request: HttpRequest, chart: uuid.UUID) -> HttpResponse:
    """Sign a form for this chart and, where one is joined with it, for the other way too."""
    here = ours(request)
    assert here.acting is not None
    child = child_for(here.acting, chart, "family", here.today)
    child.check_may(Deed.SIGN_RELEASE)
    ways = _ways(request, child)
    form = ReleaseForm(request.POST or None, ways=ways, initial={"ends_on": here.today + timedelta(days=180)})
    if request.method == "POST" and ways and form.is_valid():
        made = _signed(request, form)
        if made is not None:
            messages.success(request, _("Signed. This is your copy. You can stop it here on any day."))
            return redirect("release_copy", form=made)
    language = reading_language()
    kinds = {way.to_clinic for way in ways}
    told = statements(STATEMENTS, language, to_clinic=True in kinds, to_school=False in kinds)
    stopped = bool(ways) and ended_before(child, ways[0].reader.organisation_id)
    shown = {"form": form, "child": child.chart, "ways": ways, "statements": told, "stopped": stopped}
    return render(request, "family/share.html", shown)


def _ways(request: HttpRequest, child: Child) -> list[Way]:
    """Both directions between this chart and the joined one that the address names, or the first."""
    files, here = joined_files(child), own_file(child)
    wanted = request.GET.get("with", "")
    other = next((file for file in files if str(file.chart_id) == wanted), files[0] if files else None)
    if other is None:
        return []
    ways = [Way(here, other)]
    theirs = child_for(child.by, other.chart_id, "family", child.today)
    if Deed.SIGN_RELEASE in theirs.deeds:
        ways.append(Way(other, here))
    return ways


def _signed(request: HttpRequest, form: ReleaseForm) -> uuid.UUID | None:
    here = ours(request)
    assert here.acting is not None
    ticked = form.directions()
    try:
        made = sign_form(
            by=here.acting,
            directions=list(ticked.values()),
            ends_on=form.cleaned_data["ends_on"],
            event=form.cleaned_data["event"],
            signature=form.cleaned_data["signature"],
            language=reading_language(),
            today=here.today,
        )
        return made.pk
    except Refused as refused:
        name, _sep, number = refused.field.rpartition("_")
        if number.isdecimal():
            refused.field = f"{name}_{list(ticked)[int(number)]}"
        refuse(form, refused)
        return None


@acting_as(*FAMILY)
@require_safe
def copy(request: HttpRequest, form: uuid.UUID) -> HttpResponse:
    """The form as it was signed, to keep and to print."""
    here = ours(request)
    assert here.acting is not None
    found = form_copy(here.acting, form, here.today)
    sides = [one.row.to.kind == "clinic" for one in found.permits]
    told = statements(found.form.statements, found.form.language, to_clinic=True in sides, to_school=False in sides)
    shown = {"found": found, "form": found.form, "statements": told, "chart": found.permits[0].row.chart_id}
    return render(request, "family/copy.html", shown)


@acting_as(*FAMILY)
@require_POST
def stop(request: HttpRequest, release: uuid.UUID) -> HttpResponse:
    """Stop a release at once, and show what was seen until now."""
    here = ours(request)
    assert here.acting is not None
    row = revoke_release(by=here.acting, release=release, today=here.today)
    messages.success(request, _("Stopped. Nothing new can be seen from now on. This is what was seen until now."))
    return redirect(f"{reverse('family_looks', args=[row.chart_id])}?from={OUTSIDE}")
