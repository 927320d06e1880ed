"""Names of things in templates: occupations, places, programmes, kinds of fact, stations, rules."""

from django import template
from django.utils.translation import gettext_lazy as _

from midline.web.templatetags.midline_text import reading_language
from midline.wording import say as say_in

register = template.Library()

ATTENDANCE = {
    "held": _("It took place"),
    "child_absent": _("Child was away"),
    "therapist_absent": _("Therapist was away"),
    "child_refused": _("Child did not want to"),
    "school_event": _("Something else was on at school"),
    "closed": _("School or clinic was closed"),
    "cancelled": _("Cancelled"),
}
"""Whether a session took place, and why not."""


@register.filter
def occupation_name(occupation: str) -> str:
    """What the child does: "Writing by hand"."""
    return say_in(f"occupations.occupation_{occupation}", {}, reading_language())


@register.filter
def place_name(environment: str) -> str:
    """Where: "Classroom"."""
    return say_in(f"occupations.environment_{environment}", {}, reading_language())


@register.filter
def programme_name(programme: str) -> str:
    """The programme: "504 plan"."""
    return say_in(f"pathways.programme_{programme}", {}, reading_language())


@register.filter
def kind_name(kind: str) -> str:
    """A kind of fact: "Consent received"."""
    return say_in(f"pathways.kind_{kind}", {}, reading_language())


@register.filter
def station_name(station: str) -> str:
    """Where a case stands: "In service"."""
    return say_in(f"pathways.station_{station}", {}, reading_language())


@register.filter
def rule_name(rule: str) -> str:
    """A rule of law in plain words: "First testing"."""
    return say_in(f"rules.{rule}", {}, reading_language())


@register.filter
def attendance_name(attendance: str) -> str:
    """Whether a session took place: "Child was away"."""
    return str(ATTENDANCE[attendance])
