"""The combined form of a release: two directions, ticked apart, and one signature."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from midline.actions.releases import OFFERED, Direction
from midline.core.access import RecordKind
from midline.records.queries.sharing import JoinedFile
from midline.web.pages.forms import DayField, TickField
from midline.web.templatetags.midline_names import RECORD_KINDS

FIRST_TICKED = ("plan", "measurement", "strategy")
"""What a family is offered first: what both therapists need to work on the same goals (brief section 8)."""


NEEDED = ("kinds", "purpose")
"""Fields of a direction that cannot be left out where it is ticked."""


@dataclass(frozen=True)
class Way:
    """One direction: whose file may be seen, and by whom."""

    file: JoinedFile
    reader: JoinedFile

    @property
    def to_clinic(self) -> bool:
        """Whether a clinic would look."""
        return self.reader.organisation_kind == "clinic"


@dataclass(frozen=True)
class Part:
    """The fields of one direction on the page, bound."""

    way: Way
    tick: forms.BoundField
    fields: tuple[forms.BoundField, ...]


class ReleaseForm(forms.Form):
    """Fields of each direction end in its number; what they share follows, the signature last."""

    ends_on = DayField(
        label=gettext_lazy("Until which day"),
        help_text=gettext_lazy("It ends at the end of that day, a year from now at most. You can stop it on any day."),
    )
    event = forms.CharField(
        label=gettext_lazy("Or until something happens"),
        help_text=gettext_lazy("In your own words, such as: until the next plan meeting. The day above still holds."),
        max_length=200,
        required=False,
    )
    signature = forms.CharField(
        label=gettext_lazy("Sign with your full name"),
        max_length=201,
        widget=forms.TextInput(attrs={"autocomplete": "name"}),
    )

    def __init__(self, *args: Any, ways: Sequence[Way], **options: Any) -> None:
        super().__init__(*args, **options)
        self.ways = tuple(ways)
        shared = {name: self.fields.pop(name) for name in tuple(self.fields)}
        for number, way in enumerate(self.ways):
            self.fields |= _fields(number, way)
        self.fields |= shared
        for number, _way in enumerate(self.ways):
            for name in NEEDED:
                self.fields[f"{name}_{number}"].when_ticked = True  # type: ignore[attr-defined]

    @property
    def parts(self) -> list[Part]:
        """Each direction with its fields, for the page."""
        names = ("kinds", "only", "purpose", "records_from", "records_until")
        return [
            Part(way, self[f"tick_{number}"], tuple(self[f"{name}_{number}"] for name in names))
            for number, way in enumerate(self.ways)
        ]

    @property
    def shared(self) -> list[forms.BoundField]:
        """What both directions share."""
        return [self[name] for name in ("ends_on", "event", "signature")]

    def clean(self) -> dict[str, Any]:
        """At least one direction is ticked; a ticked one says what may be seen and why."""
        given = super().clean() or self.cleaned_data
        ticked = [number for number in range(len(self.ways)) if given.get(f"tick_{number}")]
        if self.ways and not ticked:
            self.add_error("tick_0", _("Tick at least one."))
        for number in ticked:
            told = {"kinds": _("Tick what they may see."), "purpose": _("Say why in a few words.")}
            for name in NEEDED:
                self._need(f"{name}_{number}", told[name])
        return given

    def _need(self, name: str, message: str) -> None:
        if name not in self.errors and not self.cleaned_data.get(name):
            self.add_error(name, message)

    def directions(self) -> dict[int, Direction]:
        """What was ticked, by the number of its fields."""
        return {
            number: self._direction(number, way)
            for number, way in enumerate(self.ways)
            if self.cleaned_data[f"tick_{number}"]
        }

    def _direction(self, number: int, way: Way) -> Direction:
        given = self.cleaned_data
        only = given[f"only_{number}"]
        return Direction(
            chart=way.file.chart_id,
            to=way.reader.organisation_id,
            kinds=given[f"kinds_{number}"],
            purpose=given[f"purpose_{number}"],
            only=uuid.UUID(only) if only else None,
            records_from=given[f"records_from_{number}"],
            records_until=given[f"records_until_{number}"],
        )


def _fields(number: int, way: Way) -> dict[str, forms.Field]:
    names = {"name": way.reader.organisation_name, "file": way.file.organisation_name}
    everyone = _("Everyone who treats your child at %(name)s") % names
    kinds = [(kind.value, RECORD_KINDS[kind.value]) for kind in OFFERED if kind is not RecordKind.IDENTITY]
    return {
        f"tick_{number}": TickField(
            label=_("Yes, %(name)s may see parts of the file of %(file)s") % names,
            help_text=_("Without this tick they see nothing, and the rest of this part does not count."),
            required=False,
        ),
        f"kinds_{number}": forms.MultipleChoiceField(
            label=_("What they may see"),
            help_text=_("Name and birth date always go along."),
            choices=kinds,
            required=False,
            initial=FIRST_TICKED,
            widget=forms.CheckboxSelectMultiple,
        ),
        f"only_{number}": forms.ChoiceField(
            label=_("Who may look"),
            choices=[
                ("", everyone),
                *((str(one.id), _("Only %(name)s") % {"name": one.name}) for one in way.reader.people),
            ],
            required=False,
        ),
        f"purpose_{number}": forms.CharField(
            label=_("Why"), max_length=300, required=False, initial=_("So that everyone works on the same goals")
        ),
        f"records_from_{number}": DayField(
            label=_("Only what is dated from"),
            help_text=_("The day a thing was written, or began. Leave both days empty for everything."),
            required=False,
        ),
        f"records_until_{number}": DayField(label=_("Only what is dated until"), required=False),
    }
