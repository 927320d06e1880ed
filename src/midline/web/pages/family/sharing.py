"""Who may look: sign a release, stop one, join two charts of one child."""

import uuid
from datetime import timedelta

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_POST

from midline.actions.charts import link_charts
from midline.actions.refusals import Refused
from midline.actions.releases import OFFERED, Direction, revoke_release, sign_form
from midline.core.access import Deed, RecordKind
from midline.records.queries.children import child_for
from midline.records.queries.family import my_children
from midline.records.queries.sharing import joined_files
from midline.web.guards import acting_as
from midline.web.pages.family.views import FAMILY
from midline.web.pages.forms import DayField, refuse
from midline.web.request import ours
from midline.web.templatetags.midline_names import RECORD_KINDS


class ReleaseForm(forms.Form):
    """To whom, what, why, until when."""

    to = forms.ChoiceField(label=gettext_lazy("Who may look"), choices=())
    kinds = forms.MultipleChoiceField(
        label=gettext_lazy("What they may see"), choices=(), widget=forms.CheckboxSelectMultiple
    )
    purpose = forms.CharField(label=gettext_lazy("Why"), max_length=300)
    until = DayField(
        label=gettext_lazy("Until when"), help_text=gettext_lazy("A year at most. You can stop it on any day.")
    )


@acting_as(*FAMILY)
@require_http_methods(["GET", "HEAD", "POST"])
def share(request: HttpRequest, chart: uuid.UUID) -> HttpResponse:
    """Sign a release of one chart."""
    here = ours(request)
    assert here.acting is not None
    child = child_for(here.acting, chart, "family", here.today)
    child.check_may(Deed.SIGN_RELEASE)
    targets = [(str(file.organisation_id), file.organisation_name) for file in joined_files(child)]
    first = {
        "kinds": ["plan", "measurement", "strategy"],
        "until": here.today + timedelta(days=180),
        "purpose": _("So that everyone works on the same goals"),
    }
    form = ReleaseForm(request.POST or None, initial=first)
    form.fields["to"].choices = targets  # type: ignore[attr-defined]
    offered = [kind for kind in OFFERED if kind != RecordKind.IDENTITY]
    form.fields["kinds"].choices = [(kind.value, RECORD_KINDS[kind.value]) for kind in offered]  # type: ignore[attr-defined]
    if request.method == "POST" and form.is_valid():
        given = form.cleaned_data
        try:
            sign_form(
                by=here.acting,
                directions=[Direction(chart, uuid.UUID(given["to"]), given["kinds"], given["purpose"])],
                ends_on=given["until"],
                signature=here.acting.person_name,
                language="en",
                today=here.today,
            )
        except Refused as refused:
            refuse(form, refused)
        else:
            messages.success(request, _("Signed. You can stop it here on any day."))
            return redirect("family_child", chart=chart)
    return render(request, "family/share.html", {"form": form, "child": child.chart, "targets": targets})


@acting_as(*FAMILY)
@require_POST
def stop(request: HttpRequest, release: uuid.UUID) -> HttpResponse:
    """Stop a release at once."""
    here = ours(request)
    assert here.acting is not None
    revoke_release(by=here.acting, release=release, today=here.today)
    messages.success(request, _("Stopped. Nothing new can be seen from now on."))
    return redirect("family")


@acting_as(*FAMILY)
@require_http_methods(["GET", "HEAD", "POST"])
def join(request: HttpRequest, chart: uuid.UUID) -> HttpResponse:
    """Join this chart with another of one's own, as the same child's."""
    here = ours(request)
    assert here.acting is not None
    child = child_for(here.acting, chart, "family", here.today)
    child.check_may(Deed.LINK_CHARTS)
    others = [one for one in my_children(here.acting, here.today) if one.id != chart]
    if request.method == "POST":
        other = next((one for one in others if str(one.id) == request.POST.get("other")), None)
        if other is not None:
            link_charts(by=here.acting, one=chart, other=other.id, today=here.today)
            messages.success(request, _("Joined. Only you see both together, unless you let others look."))
            return redirect("family_child", chart=chart)
        messages.error(request, _("Choose one of the charts."))
    return render(request, "family/join.html", {"child": child.chart, "others": others})
