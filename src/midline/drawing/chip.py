"""How a clock stands, in a shape and few words."""

from datetime import date

from midline.drawing.glyphs import glyph
from midline.drawing.markup import Markup, element
from midline.wording import say

SOON = 7
"""Days before a date when a page begins to say that it is near: the week in which something can still be done."""


def chip_kind(state: str, due: date | None, today: date) -> str:
    """The clock's state, or "soon" for one that is due within a week: the class of the chip and its glyph."""
    near = due is not None and (due - today).days <= SOON
    return "soon" if state == "due" and near else state


def chip_words(state: str, due: date | None, today: date, language: str) -> str:
    """ "3 days left", "2 days past the date", "Done". KeyError for a state that no clock has."""
    if state in ("due", "overdue") and due is not None:
        days = (due - today).days
        if days == 0:
            return say("drawing.due_today", {}, language)
        way = "left" if days > 0 else "over"
        code = f"drawing.one_day_{way}" if abs(days) == 1 else f"drawing.days_{way}"
        return say(code, {"days": abs(days)}, language)
    return say(f"drawing.{state}", {}, language)


def chip(state: str, due: date | None, today: date, language: str) -> Markup:
    """The chip of a clock as a span."""
    kind = chip_kind(state, due, today)
    return element("span", {"class": f"chip chip-{kind}"}, glyph(kind), chip_words(state, due, today, language))
