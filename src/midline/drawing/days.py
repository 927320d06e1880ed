"""Days as a drawing writes them: short, in the reader's language, the year only where it is not this one."""

from datetime import date

from babel.dates import format_skeleton

from midline.drawing.markup import Markup, element


def short_day(day: date, today: date, language: str) -> str:
    """ "Sep 4", "4 sept"; with the year when it is not the year of `today`."""
    return format_skeleton("MMMd" if day.year == today.year else "yMMMd", day, locale=language)


def time_element(day: date, today: date, language: str) -> Markup:
    """The day as a `time` element that machines can read too."""
    return element("time", {"datetime": day.isoformat()}, short_day(day, today, language))
