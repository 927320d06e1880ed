"""Drawings in templates. Only what midline.drawing wrote is marked safe: it escapes every text it is given."""

from datetime import date

from django import template
from django.utils.safestring import SafeString, mark_safe

from midline.drawing.chip import chip
from midline.drawing.drawn import Drawing
from midline.drawing.glyphs import glyph as draw_glyph
from midline.web.templatetags.midline_text import reading_language

register = template.Library()


@register.simple_tag
def glyph(name: str) -> SafeString:
    """The small shape of a state or a message level; it says nothing alone, so words stand beside it."""
    return mark_safe(draw_glyph(name))  # noqa: S308 - our own drawing, no person's text in it


@register.simple_tag
def drawn(drawing: Drawing) -> SafeString:
    """The markup of a drawing."""
    return mark_safe(drawing.markup)  # noqa: S308 - midline.drawing escapes what people typed


@register.simple_tag
def clock_chip(state: str, due: date | None, today: date) -> SafeString:
    """The chip of a clock: shape, days left or past, colour."""
    return mark_safe(chip(state, due, today, reading_language()))  # noqa: S308 - our own words and shapes
