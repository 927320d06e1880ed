"""What every form does that asks one action: do it, say so, go on; or show what was refused at its field."""

from collections.abc import Callable
from typing import Any, TypeVar

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse

from midline.actions.refusals import Refused
from midline.web.pages.forms import refuse

Made = TypeVar("Made")
Given = dict[str, Any]
"""What was typed, cleaned, by the names of the fields."""


def posted(
    request: HttpRequest,
    form: forms.Form,
    act: Callable[[Given], Made],
    *,
    said: str,
    to: Callable[[Made], HttpResponse],
) -> HttpResponse | None:
    """Where the form was sent and its shapes fit: run the action on it, say `said`, and answer what `to` makes of it.

    None where the page is to be shown: it was only asked for, or its fields tell what is wrong.
    """
    if request.method != "POST" or not form.is_valid():
        return None
    try:
        made = act(form.cleaned_data)
    except Refused as refused:
        refuse(form, refused)
        return None
    messages.success(request, said)
    return to(made)
