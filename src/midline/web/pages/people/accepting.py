"""The page of a link in an invitation: take the place as someone new, or as the person signed in."""

from typing import Any

from django import forms
from django.contrib.auth import login
from django.contrib.auth.password_validation import password_validators_help_text_html, validate_password
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import get_language, gettext_lazy
from django.views.decorators.http import require_http_methods

from midline.actions.invitations import NewAccount, accept
from midline.actions.refusals import Refused
from midline.records.queries.children import NotThere
from midline.records.queries.invitations import account_of, agencies_of, offer_of
from midline.web.guards import signed_in_as
from midline.web.pages.forms import refuse
from midline.web.request import ours

BACKEND = "allauth.account.auth_backends.AuthenticationBackend"


class NewAccountForm(forms.Form):
    """Name, language and password of someone new."""

    given_name = forms.CharField(
        label=gettext_lazy("First name"),
        max_length=100,
        widget=forms.TextInput(attrs={"autocomplete": "given-name"}),
    )
    family_name = forms.CharField(
        label=gettext_lazy("Last name"),
        max_length=100,
        widget=forms.TextInput(attrs={"autocomplete": "family-name"}),
    )
    language = forms.ChoiceField(
        label=gettext_lazy("Language you read"), choices=[("en", "English"), ("es", "Español")]
    )
    password = forms.CharField(
        label=gettext_lazy("Password"),
        strip=False,
        max_length=200,
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
        help_text=password_validators_help_text_html,
    )

    def clean_password(self) -> str:
        """Hold the password to the rules of the site."""
        password: str = self.cleaned_data["password"]
        validate_password(password)
        return password


class JoinForm(forms.Form):
    """For someone who works for an agency: whether they come through it."""

    agency = forms.ChoiceField(
        label=gettext_lazy("I work here through"), choices=(), required=False, widget=forms.RadioSelect
    )


@require_http_methods(["GET", "HEAD", "POST"])
def offered(request: HttpRequest, token: str) -> HttpResponse:
    """What is offered, and the two ways to take it. A link that opens nothing says so, whatever the reason."""
    here = ours(request)
    offer = offer_of(token, here.today)
    if offer is None:
        return render(request, "people/link_over.html", status=404)
    form = _form(request, offer.kind)
    if request.method == "POST" and form.is_valid():
        try:
            hat = _take(request, token, form.cleaned_data)
        except NotThere:
            return render(request, "people/link_over.html", status=404)
        except Refused as refused:
            refuse(form, refused)
        else:
            if not request.user.is_authenticated:
                login(request, account_of(hat.person_id), backend=BACKEND)
            request.session["acting"] = str(hat.id)
            return redirect("home")
    given = {"offer": offer, "form": form, "signed_in": request.user.is_authenticated, "path": request.path}
    return render(request, "people/invitation.html", given)


def _form(request: HttpRequest, kind: str) -> forms.Form:
    here = ours(request)
    person = signed_in_as(request)
    if person is None:
        form: forms.Form = NewAccountForm(request.POST or None, initial={"language": (get_language() or "en")[:2]})
        return form
    form = JoinForm(request.POST if request.method == "POST" else None)
    through = agencies_of(person, here.today) if kind in {"district", "school"} else ()
    if through:
        none = ("", gettext_lazy("No agency"))
        form.fields["agency"].choices = [none, *((str(one.organisation_id), one.organisation_name) for one in through)]  # type: ignore[attr-defined]
    else:
        del form.fields["agency"]
    return form


def _take(request: HttpRequest, token: str, given: dict[str, Any]) -> Any:
    here = ours(request)
    person = signed_in_as(request)
    if person is not None:
        return accept(token=token, today=here.today, person=person, agency=given.get("agency") or None)
    new = NewAccount(given["given_name"], given["family_name"], given["language"], given["password"])
    return accept(token=token, today=here.today, new=new)
