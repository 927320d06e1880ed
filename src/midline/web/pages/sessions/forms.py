"""Forms of a session: what happened, and a look at each goal."""

import uuid
from collections.abc import Sequence
from datetime import date
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from midline.actions.measurements import Look
from midline.core.occupations import ENVIRONMENTS, LEVELS
from midline.records.queries.session_forms import GoalToLook
from midline.web.pages.forms import DayField, NumberField, worded
from midline.web.templatetags.midline_names import ATTENDANCE

KINDS = [
    ("direct", _("With the child")),
    ("push_in", _("In class, with the others")),
    ("consult", _("With the adults")),
    ("evaluation", _("Testing")),
]


class LookFields:
    """The fields of one look at one goal, added to a form under a number of their own."""

    def __init__(self, form: forms.Form, number: int, goal: GoalToLook, *, needed: bool = False) -> None:
        self.form, self.number, self.goal = form, number, goal
        if goal.measure == "level":
            left_out = [] if needed else [("", _("Not looked at today"))]
            form.fields[self.level_name] = forms.ChoiceField(
                label=_("How did it go?"),
                choices=[*left_out, *worded("occupations.level", LEVELS)],
                required=needed,
                widget=forms.RadioSelect,
            )
        else:
            form.fields[self.met_name] = NumberField(label=_("Did it"), min_value=0, max_value=500, required=False)
            form.fields[self.tried_name] = NumberField(label=_("Tried"), min_value=0, max_value=500, required=False)

    level_name = property(lambda self: f"level{self.number}")
    met_name = property(lambda self: f"met{self.number}")
    tried_name = property(lambda self: f"tried{self.number}")

    @property
    def level(self) -> forms.BoundField | None:
        """The bound field of the level, None for a goal in trials."""
        return self.form[self.level_name] if self.goal.measure == "level" else None

    @property
    def met(self) -> forms.BoundField:
        """The bound field of successes."""
        return self.form[self.met_name]

    @property
    def tried(self) -> forms.BoundField:
        """The bound field of trials."""
        return self.form[self.tried_name]

    def look(self, environment: str) -> Look | None:
        """What was entered, None when nothing was; an error is put at its field."""
        given = self.form.cleaned_data
        if self.goal.measure == "level":
            level = given.get(self.level_name)
            return Look(self.goal.id, environment, level=int(level)) if level else None
        met, tried = given.get(self.met_name), given.get(self.tried_name)
        if self.form.has_error(self.met_name) or self.form.has_error(self.tried_name) or (not tried and not met):
            return None
        if not tried or met is None or met > tried:
            lacking = self.tried_name if not tried else self.met_name
            self.form.add_error(lacking, _("Of how many? The tries must be at least as many as worked."))
            return None
        return Look(self.goal.id, environment, successes=met, trials=tried)


class SessionForm(forms.Form):
    """What happened, where, for how long; one look for each goal."""

    attendance = forms.ChoiceField(label=_("Did it take place?"), choices=list(ATTENDANCE.items()))
    reason = forms.CharField(
        label=_("Why not, in a few words"),
        help_text=_("Needed when the child did not want to, or when it was cancelled."),
        max_length=300,
        required=False,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )
    on = DayField(label=_("Day"))
    minutes = NumberField(label=_("Minutes"), min_value=0, max_value=480)
    environment = forms.ChoiceField(label=_("Where"), choices=())
    kind = forms.ChoiceField(label=_("How"), choices=KINDS)
    note = forms.CharField(
        label=_("Note"),
        help_text=_(
            "What you did and how it went. To sign, write at least one line or look at one goal. "
            "The family can read it then."
        ),
        max_length=8000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 5, "autocomplete": "off"}),
    )

    def __init__(self, *args: Any, goals: Sequence[GoalToLook], **options: Any) -> None:
        super().__init__(*args, **options)
        self.fields["environment"].choices = worded("occupations.environment", ENVIRONMENTS)  # type: ignore[attr-defined]
        self.looks = [LookFields(self, number, goal) for number, goal in enumerate(goals)]

    def all_looks(self) -> list[Look]:
        """The looks that were entered; errors are put at their fields."""
        found = [one.look(self.cleaned_data.get("environment", "")) for one in self.looks]
        return [look for look in found if look is not None]


class TallyForm(forms.Form):
    """One look at one goal, by whoever is with the child."""

    on = DayField(label=_("Day"))
    environment = forms.ChoiceField(label=_("Where"), choices=())

    def __init__(self, *args: Any, goal: GoalToLook, places: Sequence[str], **options: Any) -> None:
        super().__init__(*args, **options)
        self.fields["environment"].choices = worded("occupations.environment", places)  # type: ignore[attr-defined]
        self.one = LookFields(self, 0, goal, needed=True)


class NoteForm(forms.Form):
    """The words of a draft or of an addendum."""

    note = forms.CharField(
        label=_("Note"),
        max_length=8000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 6, "autocomplete": "off"}),
    )


class DraftForm(NoteForm):
    """A draft: its words and minutes."""

    minutes = NumberField(label=_("Minutes"), min_value=0, max_value=480)
    note = forms.CharField(
        label=_("Note"),
        help_text=_("To sign, write at least one line, or have looked at one goal."),
        max_length=8000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 6, "autocomplete": "off"}),
    )
    field_order = ["minutes", "note"]


def first_values(goals: Sequence[GoalToLook], today: date, **planned: Any) -> dict[str, Any]:
    """What a fresh form starts with: the appointment's day, minutes and place, else today and the plan's place."""
    place = goals[0].environments[0] if goals and goals[0].environments else "classroom"
    start = {"attendance": "held", "on": today, "minutes": 30, "environment": place, "kind": "direct"}
    return {**start, **{key: value for key, value in planned.items() if value is not None}}


def as_id(given: str) -> uuid.UUID | None:
    """An id from an address, None when it is none."""
    try:
        return uuid.UUID(given)
    except ValueError:
        return None
