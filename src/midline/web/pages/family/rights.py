"""Who holds which rights over my child's file, who can see it, and whom I let help me."""

import uuid
from datetime import timedelta

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from midline.actions.helpers import name_helper, stop_helper
from midline.core.access import HELPERS_MAY, Deed, RecordKind, told_now
from midline.records.queries.children import Child, child_for
from midline.records.queries.rights import asked_of, holders_of, passing_of, still_waits
from midline.records.queries.who_may import helpers_of, staff_who_may
from midline.web.guards import acting_as
from midline.web.pages.family.views import FAMILY
from midline.web.pages.forms import DayField
from midline.web.pages.people.inviting import link_in
from midline.web.pages.posting import posted
from midline.web.request import ours
from midline.web.templatetags.midline_names import RECORD_KINDS, WORK
from midline.web.templatetags.midline_text import reading_language


class HelperForm(forms.Form):
    """Whom, for what, what they may see, until when."""

    email = forms.EmailField(
        label=gettext_lazy("Their email address"),
        max_length=254,
        widget=forms.EmailInput(attrs={"autocomplete": "off"}),
    )
    language = forms.ChoiceField(
        label=gettext_lazy("Language of the mail"), choices=[("en", "English"), ("es", "Español")]
    )
    work = forms.ChoiceField(label=gettext_lazy("What they do for you"), choices=list(WORK.items()))
    kinds = forms.MultipleChoiceField(
        label=gettext_lazy("What they may see"), choices=(), widget=forms.CheckboxSelectMultiple
    )
    until = DayField(
        label=gettext_lazy("Until when"), help_text=gettext_lazy("A year at most. You can end it on any day.")
    )


def _child(request: HttpRequest, chart: uuid.UUID) -> Child:
    here = ours(request)
    assert here.acting is not None
    return child_for(here.acting, chart, "family", here.today)


@acting_as(*FAMILY)
@require_safe
def rights(request: HttpRequest, chart: uuid.UUID) -> HttpResponse:
    """The whole page."""
    child = _child(request, chart)
    holders = holders_of(child)
    given = {
        "child": child.chart,
        "holders": holders,
        "me": child.by.person_id,
        "staff": staff_who_may(child),
        "helpers": helpers_of(child),
        "asked": asked_of(child, helpers=True),
        "may_name": Deed.NAME_HELPER in child.deeds,
        "passing": passing_of(child) if told_now(child.chart.birth_date, child.today) else (),
        "waits": still_waits(holders),
        "self": child.by.role == "adult_student",
    }
    return render(request, "family/rights.html", given)


@acting_as(*FAMILY)
@require_http_methods(["GET", "HEAD", "POST"])
def name(request: HttpRequest, chart: uuid.UUID) -> HttpResponse:
    """Name a helper."""
    here = ours(request)
    child = _child(request, chart)
    child.check_may(Deed.NAME_HELPER)
    first = {
        "kinds": ["plan", "measurement", "case"],
        "until": here.today + timedelta(days=90),
        "language": reading_language(),
    }
    form = HelperForm(request.POST or None, initial=first)
    offered = [kind for kind in RecordKind if kind in HELPERS_MAY & child.kinds and kind != RecordKind.IDENTITY]
    form.fields["kinds"].choices = [(kind.value, RECORD_KINDS[kind.value]) for kind in offered]  # type: ignore[attr-defined]
    return posted(
        request,
        form,
        lambda given: name_helper(
            by=child.by,
            chart=chart,
            email=given["email"],
            language=given["language"],
            work=given["work"],
            kinds=given["kinds"],
            until=given["until"],
            today=here.today,
            link=lambda token: link_in(request, token),
        ),
        said=_("A link is on its way to them. You can end it here on any day."),
        to=lambda _made: redirect("family_rights", chart=chart),
    ) or render(request, "family/name_helper.html", {"form": form, "child": child.chart})


@acting_as(*FAMILY)
@require_POST
def stop(request: HttpRequest, helper: uuid.UUID) -> HttpResponse:
    """End a helper's time at once."""
    here = ours(request)
    assert here.acting is not None
    chart = stop_helper(by=here.acting, helper=helper, today=here.today)
    messages.success(request, _("Ended. They see nothing from now on."))
    return redirect("family_rights", chart=chart)
