"""Inviting someone by address, sending the link again, taking the offer back."""

import uuid

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_POST

from midline.actions.invitations import invite, send_again, withdraw
from midline.actions.organisations import ROLES_OF
from midline.records.queries.memberships import Acting
from midline.records.queries.organisations import own, schools_of
from midline.web.guards import acting_as
from midline.web.pages.posting import posted
from midline.web.request import ours
from midline.web.templatetags.midline_text import role_name


class InviteForm(forms.Form):
    """Whom, as what, where, and the language of the mail."""

    email = forms.EmailField(
        label=gettext_lazy("Email address"),
        max_length=254,
        widget=forms.EmailInput(attrs={"autocomplete": "off"}),
        help_text=gettext_lazy("The link goes to this address, opens once, and ends after two weeks."),
    )
    role = forms.ChoiceField(label=gettext_lazy("Role"), choices=())
    place = forms.ChoiceField(label=gettext_lazy("Where"), choices=())
    language = forms.ChoiceField(
        label=gettext_lazy("Language of the mail"), choices=[("en", "English"), ("es", "Español")]
    )


def places_of(by: Acting) -> list[tuple[str, str]]:
    """The organisation and its schools, to choose one."""
    rows = [own(by), *schools_of(by.organisation_id)]
    return [(str(row.pk), row.name) for row in rows]


def roles_of(by: Acting) -> list[tuple[str, str]]:
    """The roles that can be offered in the organisation and its schools."""
    kinds = ("district", "school") if by.organisation_kind == "district" else (by.organisation_kind,)
    return [(role, role_name(role)) for role in sorted(set().union(*(ROLES_OF[kind] for kind in kinds)))]


def link_in(request: HttpRequest, token: str) -> str:
    """The full address of a link."""
    return request.build_absolute_uri(reverse("invitation", args=[token]))


@acting_as("director")
@require_http_methods(["GET", "HEAD", "POST"])
def new(request: HttpRequest) -> HttpResponse:
    """Invite someone; the answer is the same whoever the address belongs to."""
    here = ours(request)
    assert here.acting is not None
    by = here.acting
    form = InviteForm(request.POST or None, initial={"place": str(by.organisation_id)})
    form.fields["role"].choices = roles_of(by)  # type: ignore[attr-defined]
    form.fields["place"].choices = places_of(by)  # type: ignore[attr-defined]
    return posted(
        request,
        form,
        lambda given: invite(
            by=by,
            organisation=uuid.UUID(given["place"]),
            email=given["email"],
            role=given["role"],
            language=given["language"],
            today=here.today,
            link=lambda token: link_in(request, token),
        ),
        said=_("The invitation is on its way."),
        to=lambda _made: redirect("people"),
    ) or render(request, "people/invite.html", {"form": form})


@acting_as("director")
@require_POST
def again(request: HttpRequest, invitation: uuid.UUID) -> HttpResponse:
    """Send a new link; the old one ends."""
    here = ours(request)
    assert here.acting is not None
    send_again(by=here.acting, invitation=invitation, today=here.today, link=lambda token: link_in(request, token))
    messages.success(request, _("A new link is on its way. The old one no longer works."))
    return redirect("people")


@acting_as("director")
@require_POST
def take_back(request: HttpRequest, invitation: uuid.UUID) -> HttpResponse:
    """Withdraw an invitation."""
    here = ours(request)
    assert here.acting is not None
    withdraw(by=here.acting, invitation=invitation, today=here.today)
    messages.success(request, _("Taken back. The link no longer works."))
    return redirect("people")
