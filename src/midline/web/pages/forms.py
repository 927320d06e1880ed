"""What the forms of every area share."""

import uuid
from collections.abc import Callable, Iterable
from datetime import date
from typing import Any

from django import forms
from django.http import HttpRequest
from django.utils.functional import lazy
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

from midline.actions.refusals import Refused
from midline.core.pathways import PROGRAMMES
from midline.records.queries.paging import Place
from midline.web.register import speaks_terms
from midline.web.templatetags.midline_text import reading_language
from midline.wording import say
from midline.wording.terms import name_of


def worded(area: str, names: Iterable[Any]) -> list[tuple[str, Any]]:
    """Choices whose labels are sentences of a catalogue, in the language of the page."""
    tell: Callable[[str], Any] = lazy(lambda code: capfirst(say(code, {}, reading_language())), str)
    return [(str(name), tell(f"{area}_{name}")) for name in names]


def kinds_named(kinds: Iterable[str]) -> list[tuple[str, Any]]:
    """Choices of kinds of fact, each named as on the page of the case: in the field's terms for its people."""
    tell: Callable[[str], Any] = lazy(_kind_name, str)
    return [(kind, tell(kind)) for kind in kinds]


def refuse(form: forms.BaseForm, refused: Refused) -> None:
    """Put an action's refusal at its field, or at the top where the form has no such field."""
    message = say(refused.code, _in_words(refused.params), reading_language())
    form.add_error(refused.field if refused.field in form.fields else None, message)


def _kind_name(kind: str) -> str:
    return name_of("pathways", f"kind_{kind}", reading_language(), expert=speaks_terms())


def _in_words(params: dict[str, object]) -> dict[str, object]:
    words: dict[str, object] = {}
    for key, value in params.items():
        if key in {"kind", "first"} and isinstance(value, str):
            words[key] = _kind_name(value)
        elif key == "programme" and value in PROGRAMMES:
            words[key] = say(f"pathways.programme_{value}", {}, reading_language())
        elif key == "first" and isinstance(value, tuple):
            words[key] = "; ".join(_kind_name(str(kind)) for kind in value)
        elif key == "choices" and isinstance(value, tuple):
            words[key] = "; ".join(say(f"pathways.about_{about}", {}, reading_language()) for about in value)
        else:
            words[key] = value
    return words


class DayInput(forms.DateInput):
    """The browser's date box. What it could not show again, it would blank: that comes back in a text box."""

    input_type = "date"

    def get_context(self, name: str, value: Any, attrs: dict[str, Any] | None) -> dict[str, Any]:
        """As Django's, but for the kind of box."""
        context: dict[str, Any] = super().get_context(name, value, attrs)
        shown = context["widget"]["value"]
        if shown and not as_day(shown):
            context["widget"]["type"] = "text"
        return context


def as_day(text: str) -> date | None:
    """The day that a date box would show for this value, None where it would show nothing."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


class DayField(forms.DateField):
    """A date as the browser's own date box writes it, or typed as YYYY-MM-DD or MM/DD/YYYY."""

    def __init__(self, **options: Any) -> None:
        options.setdefault("input_formats", ["%Y-%m-%d", "%m/%d/%Y"])
        options.setdefault("widget", DayInput(format="%Y-%m-%d"))
        super().__init__(**options)
        self.error_messages["invalid"] = _("Give a date that exists, such as 2026-11-23.")


class Checkbox(forms.CheckboxInput):
    """A tick box whose value is told as it was sent."""

    def value_from_datadict(self, data: Any, files: Any, name: str) -> Any:
        """The text sent, None where the box was not ticked."""
        return data.get(name)


class TickField(forms.BooleanField):
    """A tick box that takes a tick and nothing else: for what somebody signs."""

    widget = Checkbox

    def to_python(self, value: Any) -> bool:
        """True for the tick that a browser sends."""
        if value not in {None, "", "on", True, False}:
            raise forms.ValidationError(_("Tick the box or leave it empty."))
        return bool(value)


class NumberField(forms.IntegerField):
    """A whole number in a text box, so that a wrong entry is shown again and not blanked by the browser."""

    def __init__(self, **options: Any) -> None:
        options.setdefault("widget", forms.TextInput(attrs={"inputmode": "numeric", "autocomplete": "off"}))
        super().__init__(**options)
        self.error_messages["invalid"] = _("Give a whole number.")


def page_number(request: HttpRequest) -> int:
    """The page asked for; the first when it is no number."""
    asked = request.GET.get("page", "1")
    return int(asked) if asked.isdecimal() and len(asked) < 7 else 1


def place_in(request: HttpRequest) -> Place:
    """Where in a long list: `?after=` a row, else the page asked for."""
    try:
        after = uuid.UUID(request.GET.get("after", ""))
    except ValueError:
        after = None
    return Place(page_number(request), after)


def how_many(count: int, up_to: int) -> str:
    """A count of a long list in figures: "500+" where nobody counted on."""
    return f"{up_to}+" if count > up_to else str(count)
