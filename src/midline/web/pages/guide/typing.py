"""What somebody types into a letter before taking it as a file. It goes into the file and is kept nowhere."""

from django import forms
from django.http import QueryDict

from midline.wording.papers.blocks import Paper
from midline.wording.papers.filling import filled, to_fill

_LONGEST = 200


class TypedForm(forms.Form):
    """A box for each blank of a letter; any may stay empty."""

    def __init__(self, paper: Paper, given: QueryDict | None = None) -> None:
        super().__init__(given)
        self.paper = paper
        self.labels = {f"blank_{number}": label for number, label in enumerate(to_fill(paper))}
        for name, label in self.labels.items():
            box = forms.TextInput(attrs={"autocomplete": "off"})
            label = label[:1].upper() + label[1:]
            self.fields[name] = forms.CharField(label=label, max_length=_LONGEST, required=False, widget=box)

    def letter(self) -> Paper:
        """The letter with what was typed, which is right."""
        return filled(self.paper, {label: self.cleaned_data[name] for name, label in self.labels.items()})
