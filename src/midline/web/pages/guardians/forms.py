"""Forms for papers and rights."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from midline.core.access import RELATIONS as OFFERED_RELATIONS
from midline.core.access import Paper, RecordKind
from midline.web.pages.forms import DayField
from midline.web.templatetags.midline_names import PAPERS, RECORD_KINDS, RELATIONS


class PaperForm(forms.Form):
    """The paper that somebody saw."""

    paper = forms.ChoiceField(label=_("Which paper you saw"), choices=list(PAPERS.items()))
    evidence = forms.CharField(
        label=_("What it says: who gave it out, its number or date"),
        max_length=300,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )
    seen_on = DayField(label=_("The day you saw it"))
    document = forms.ChoiceField(label=_("The copy in the file"), choices=(), required=False)

    def offer(self, papers: list[tuple[str, str]]) -> None:
        """Let one of the chart's papers be named, where there are any."""
        if papers:
            self.fields["document"].choices = [("", _("None")), *papers]  # type: ignore[attr-defined]
        else:
            del self.fields["document"]

    def seen(self) -> Paper:
        """The paper as the rules read it."""
        given: dict[str, Any] = self.cleaned_data
        return Paper(given["paper"], given["evidence"], given["seen_on"])


class GuardianForm(PaperForm):
    """Whom to invite, as what, with which rights."""

    email = forms.EmailField(
        label=_("Email address"), max_length=254, widget=forms.EmailInput(attrs={"autocomplete": "off"})
    )
    language = forms.ChoiceField(label=_("Language of the mail"), choices=[("en", "English"), ("es", "Español")])
    relation = forms.ChoiceField(
        label=_("How they stand to the child"), choices=[(key, RELATIONS[key]) for key in OFFERED_RELATIONS]
    )
    educational = forms.BooleanField(label=_("May decide about school"), required=False)
    medical = forms.BooleanField(label=_("May decide about health"), required=False)
    field_order = [
        "email",
        "language",
        "relation",
        "educational",
        "medical",
        "paper",
        "evidence",
        "seen_on",
        "document",
    ]


class OrderForm(PaperForm):
    """What an order limits, and from when until when."""

    no_contact = forms.BooleanField(label=_("Sees nothing and does nothing here"), required=False)
    no_decisions = forms.BooleanField(label=_("May look, but does not decide or sign"), required=False)
    withheld = forms.MultipleChoiceField(
        label=_("Does not see"),
        choices=[(kind.value, RECORD_KINDS[kind.value]) for kind in RecordKind if kind != RecordKind.IDENTITY],
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )
    starts = DayField(label=_("Holds from"))
    ends = DayField(label=_("Holds until"), required=False, help_text=_("Leave it out where the order names no end."))
    field_order = [
        "no_contact",
        "no_decisions",
        "withheld",
        "starts",
        "ends",
        "paper",
        "evidence",
        "seen_on",
        "document",
    ]


class TransferForm(PaperForm):
    """Which right passed, and from which day."""

    right = forms.ChoiceField(
        label=_("Which right"),
        choices=[("educational", _("Rights over the school file")), ("medical", _("Rights over the health file"))],
    )
    on = DayField(label=_("The first day on which it is the young adult’s"))
    field_order = ["right", "on", "paper", "evidence", "seen_on", "document"]
