"""The form of a school year: its days, its week, and lines of terms, closings and days made up."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from midline.core.calendars import OpenDay, Stretch, YearPlan
from midline.web.pages.forms import DayField

WEEK = [
    ("0", gettext_lazy("Monday")),
    ("1", gettext_lazy("Tuesday")),
    ("2", gettext_lazy("Wednesday")),
    ("3", gettext_lazy("Thursday")),
    ("4", gettext_lazy("Friday")),
    ("5", gettext_lazy("Saturday")),
    ("6", gettext_lazy("Sunday")),
]
BLANK = {"terms": 2, "closed": 4, "extra": 1}
"""Empty lines that stand below the filled ones."""
MOST = {"terms": 12, "closed": 80, "extra": 40}
MORE = 6


class YearForm(forms.Form):
    """First and last day, the week, and what changed."""

    first_day = DayField(label=gettext_lazy("First day of school"))
    last_day = DayField(label=gettext_lazy("Last day of school"))
    weekdays = forms.MultipleChoiceField(
        label=gettext_lazy("Days of the week with school"), choices=WEEK, widget=forms.CheckboxSelectMultiple
    )
    why = forms.CharField(
        label=gettext_lazy("What is new in this calendar"),
        help_text=gettext_lazy("A few words that explain a moved date later, such as: snow days in January."),
        max_length=200,
        required=False,
    )


class StretchForm(forms.Form):
    """One line: a name, a first and a last day. Left empty, it is no line."""

    name = forms.CharField(label=gettext_lazy("Name"), max_length=100, required=False)
    first = DayField(label=gettext_lazy("First day"), required=False)
    last = DayField(label=gettext_lazy("Last day (if later)"), required=False)

    def clean(self) -> dict[str, Any]:
        """A line that was begun needs a day."""
        given = super().clean() or {}
        if (given.get("name") or given.get("last")) and not given.get("first") and "first" not in self.errors:
            self.add_error("first", _("Give the first day, or empty the whole line."))
        return given

    @property
    def stretch(self) -> Stretch | None:
        """The line; None for an empty one."""
        first = self.cleaned_data.get("first")
        return Stretch(self.cleaned_data["name"], first, self.cleaned_data.get("last") or first) if first else None


class OpenDayForm(forms.Form):
    """One day made up."""

    name = forms.CharField(label=gettext_lazy("Name"), max_length=100, required=False)
    on = DayField(label=gettext_lazy("Day"), required=False)

    def clean(self) -> dict[str, Any]:
        """A line that was begun needs a day."""
        given = super().clean() or {}
        if given.get("name") and not given.get("on") and "on" not in self.errors:
            self.add_error("on", _("Give the day, or empty the whole line."))
        return given


@dataclass
class YearForms:
    """The form with its lines, bound or not."""

    year: YearForm
    terms: list[StretchForm]
    closed: list[StretchForm]
    extra: list[OpenDayForm]

    @property
    def valid(self) -> bool:
        """Whether every part is; each is asked, so that each tells what is wrong with it."""
        parts: list[forms.Form] = [self.year, *self.terms, *self.closed, *self.extra]
        wrong = [part for part in parts if not part.is_valid()]
        return not wrong

    @property
    def plan(self) -> YearPlan:
        """The year; only where all is valid."""
        given = self.year.cleaned_data
        days = [(form.cleaned_data["name"], form.cleaned_data.get("on")) for form in self.extra]
        return YearPlan(
            given["first_day"],
            given["last_day"],
            frozenset(int(day) for day in given["weekdays"]),
            tuple(sorted((line.stretch for line in self.terms if line.stretch), key=_first)),
            tuple(sorted((line.stretch for line in self.closed if line.stretch), key=_first)),
            tuple(OpenDay(name, on) for name, on in days if on),
        )


def _first(one: Stretch) -> date:
    return one.first


def blank_forms(first_day: date | None = None) -> YearForms:
    """A year to be filled in."""
    initial = {"first_day": first_day, "weekdays": ["0", "1", "2", "3", "4"]}
    return YearForms(YearForm(initial=initial), *_lines({}, (), (), ()))  # type: ignore[arg-type]


def forms_of(plan: YearPlan, why: str) -> YearForms:
    """A year to be changed."""
    initial = {
        "first_day": plan.first_day,
        "last_day": plan.last_day,
        "weekdays": [str(day) for day in sorted(plan.weekdays)],
        "why": why,
    }
    terms, closed = (
        [{"name": one.name, "first": one.first, "last": _later(one)} for one in each]
        for each in (plan.terms, plan.closed)
    )
    extra = [{"name": one.name, "on": one.on} for one in plan.extra]
    return YearForms(YearForm(initial=initial), *_lines({}, terms, closed, extra))  # type: ignore[arg-type]


def _later(one: Stretch) -> date | None:
    return one.last if one.last != one.first else None


def bound_forms(data: Mapping[str, Any]) -> YearForms:
    """What was sent, with as many lines as were on the page, and more where more were asked for."""
    return YearForms(YearForm(data), *_lines(data, (), (), ()))  # type: ignore[arg-type]


def _lines(
    data: Mapping[str, Any],
    terms: Iterable[dict[str, Any]],
    closed: Iterable[dict[str, Any]],
    extra: Iterable[dict[str, Any]],
) -> tuple[list[forms.Form], ...]:
    kinds: tuple[tuple[str, type[forms.Form], list[dict[str, Any]]], ...] = (
        ("terms", StretchForm, list(terms)),
        ("closed", StretchForm, list(closed)),
        ("extra", OpenDayForm, list(extra)),
    )
    made = []
    for name, kind, filled in kinds:
        number = _sent(data, name) if data else min(len(filled) + BLANK[name], MOST[name])
        made.append(
            [
                kind(data or None, prefix=f"{name}-{at}", initial=filled[at] if at < len(filled) else None)
                for at in range(number)
            ]
        )
    return tuple(made)


def _sent(data: Mapping[str, Any], name: str) -> int:
    """How many lines of a kind were on the page, with those asked for."""
    said = str(data.get(f"{name}_lines", ""))
    number = int(said) if said.isascii() and said.isdecimal() and len(said) < 4 else 0
    return min(number + (MORE if data.get("do") == f"more_{name}" else 0), MOST[name])
