"""Another role, leaving with the caseload handed over, and starting anew after a lost phone."""

import uuid
from typing import Any

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods

from midline.actions.caseloads import hand_over
from midline.actions.refusals import Refused
from midline.actions.staff import change_role, leave, reset_second_factor
from midline.records.queries.handing_over import Leaving, in_hand
from midline.records.queries.people import colleague_of
from midline.web.guards import acting_as
from midline.web.pages.forms import DayField
from midline.web.pages.people.inviting import roles_of
from midline.web.pages.posting import posted
from midline.web.request import ours


class RoleForm(forms.Form):
    """The new role."""

    role = forms.ChoiceField(label=gettext_lazy("New role"), choices=())


class GivingForm(forms.Form):
    """To whom everything goes, and each child or class that goes to someone else."""

    to = forms.ChoiceField(label=gettext_lazy("Who takes over"), choices=())

    def __init__(self, data: Any, found: Leaving) -> None:
        super().__init__(data)
        self.found = found
        self.fields["to"].choices = [("", gettext_lazy("Choose a colleague")), *found.takers]  # type: ignore[attr-defined]
        for one in (*found.children, *found.classes):
            self.fields[f"to_{one.id}"] = forms.ChoiceField(
                label=one.named,
                choices=[("", gettext_lazy("As chosen above")), *found.takers],
                required=False,
            )
        if not (found.children or found.classes):
            del self.fields["to"]

    def gives(self, given: dict[str, Any]) -> dict[uuid.UUID, uuid.UUID]:
        """For each child and class the membership that has it from now on."""
        chosen = {one.id: given.get(f"to_{one.id}") or given.get("to") for one in self._all()}
        return {key: uuid.UUID(to) for key, to in chosen.items() if to}

    def _all(self) -> tuple[Any, ...]:
        return (*self.found.children, *self.found.classes)


class LeavingForm(GivingForm):
    """The last day, and who takes over."""

    last_day = DayField(
        label=gettext_lazy("Last day"),
        help_text=gettext_lazy("They can sign in up to and with this day. A day in the past shuts them out at once."),
    )
    field_order = ["last_day", "to"]


@acting_as("director")
@require_http_methods(["GET", "HEAD", "POST"])
def role(request: HttpRequest, membership: uuid.UUID) -> HttpResponse:
    """Give the person another role."""
    here = ours(request)
    assert here.acting is not None
    by = here.acting
    found = colleague_of(by, membership, here.today)
    form = RoleForm(request.POST or None)
    form.fields["role"].choices = [one for one in roles_of(by) if one[0] != found.role]  # type: ignore[attr-defined]
    return posted(
        request,
        form,
        lambda given: change_role(by=by, membership=membership, role=given["role"], today=here.today),
        said=_("The new role holds from today."),
        to=lambda new: redirect("person", membership=new.id),
    ) or render(request, "people/role.html", {"form": form, "one": found})


@acting_as("director")
@require_http_methods(["GET", "HEAD", "POST"])
def leaving(request: HttpRequest, membership: uuid.UUID) -> HttpResponse:
    """End the person's time here and hand everything over."""
    here = ours(request)
    assert here.acting is not None
    by = here.acting
    one = colleague_of(by, membership, here.today)
    found = in_hand(by, one, here.today)
    form = LeavingForm(request.POST if request.method == "POST" else None, found)
    return posted(
        request,
        form,
        lambda given: leave(
            by=by,
            membership=membership,
            last_day=given["last_day"],
            gives=form.gives(given),
            today=here.today,
        ),
        said=_("Kept. Everything they wrote stays."),
        to=lambda _made: redirect("people"),
    ) or render(request, "people/leave.html", {"form": form, "one": one, "found": found})


@acting_as("director")
@require_http_methods(["GET", "HEAD", "POST"])
def handing_over(request: HttpRequest, membership: uuid.UUID) -> HttpResponse:
    """Hand over children and classes of someone who stays, or who left them behind."""
    here = ours(request)
    assert here.acting is not None
    by = here.acting
    one = colleague_of(by, membership, here.today)
    found = in_hand(by, one, here.today)
    form = GivingForm(request.POST if request.method == "POST" else None, found)
    return posted(
        request,
        form,
        lambda given: hand_over(by=by, membership=membership, gives=form.gives(given), today=here.today),
        said=_("Handed over."),
        to=lambda _made: redirect("person", membership=membership),
    ) or render(request, "people/hand_over.html", {"form": form, "one": one, "found": found})


@acting_as("director")
@require_http_methods(["GET", "HEAD", "POST"])
def second_factor(request: HttpRequest, membership: uuid.UUID) -> HttpResponse:
    """Let someone who lost their phone or key set up a new one."""
    here = ours(request)
    assert here.acting is not None
    one = colleague_of(here.acting, membership, here.today)
    own = one.person_id == here.acting.person_id
    if request.method == "POST":
        try:
            reset_second_factor(by=here.acting, membership=membership)
        except Refused:
            messages.error(request, _("You cannot do this for yourself. Ask another director."))
        else:
            messages.success(request, _("Done. They were told by mail and set up a new one when they sign in."))
        return redirect("person", membership=membership)
    return render(request, "people/second_factor.html", {"one": one, "own": own})
