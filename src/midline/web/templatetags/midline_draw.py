"""Drawings in templates. Only what midline.drawing wrote is marked safe: it escapes every text it is given."""

from datetime import date
from functools import lru_cache

from django import template
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from midline.core.clocks import Clock
from midline.core.samples.calendar import CALENDAR
from midline.drawing.chip import chip
from midline.drawing.drawn import Drawing
from midline.drawing.glyphs import glyph as draw_glyph
from midline.drawing.glyphs import pen_box as draw_pen_box
from midline.drawing.moments import moment_picture as draw_moment
from midline.web.pages.cases.clock_days import days_of_clock
from midline.web.templatetags.midline_text import reading_language

register = template.Library()


@register.simple_tag
def glyph(name: str) -> SafeString:
    """The small shape of a state or a message level; it says nothing alone, so words stand beside it."""
    return mark_safe(draw_glyph(name))  # noqa: S308 - our own drawing, no person's text in it


@register.simple_tag
def moment_picture(code: str) -> SafeString:
    """The picture of a moment of the day; its sentence stands beside it."""
    return mark_safe(draw_moment(code))  # noqa: S308 - our own drawing, no person's text in it


@register.simple_tag
def pen_box(ticked: bool) -> SafeString:
    """A box on paper, ticked or to be ticked with a pen; a reader who hears the page is told when it is ticked."""
    return mark_safe(draw_pen_box(_("Chosen:") if ticked else None))  # noqa: S308 - our own shape and our own word


@register.simple_tag
def drawn(drawing: Drawing) -> SafeString:
    """The markup of a drawing."""
    return mark_safe(drawing.markup)  # noqa: S308 - midline.drawing escapes what people typed


@register.simple_tag
def example_days(clock: Clock | None) -> Drawing | None:
    """The made-up example of a rule as a small calendar; None where it has no day, or too many to draw."""
    return _example_days(clock, reading_language()) if clock is not None else None


@lru_cache(maxsize=2048)
def _example_days(clock: Clock, language: str) -> Drawing | None:
    started = clock.starts.on if clock.starts else None
    if started is None:
        return None
    # No day of an example is today: the first day of its year lies in none of its months.
    return days_of_clock(clock, CALENDAR, (), date(started.year, 1, 1), language)


@register.simple_tag
def clock_chip(state: str, due: date | None, today: date) -> SafeString:
    """The chip of a clock: shape, days left or past, colour."""
    return mark_safe(chip(state, due, today, reading_language()))  # noqa: S308 - our own words and shapes
