"""Findings, lines and months of a school year in words and pictures."""

import re
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import Any

from babel.dates import format_skeleton, get_day_names
from django.utils.translation import gettext as _

from midline.core.calendars import Finding, Lengths, YearPlan
from midline.drawing.drawn import Drawing
from midline.drawing.months import DayMark, months
from midline.web.templatetags.midline_text import reading_language
from midline.wording import say

_LINE = re.compile(r"(terms|closed|extra)\[(\d+)\]")


def told(findings: Iterable[Finding]) -> list[dict[str, str]]:
    """Each finding as the name of its field and its sentence."""
    return [
        {"field": field_words(one.field), "words": say(one.code, dict(one.params), reading_language())}
        for one in findings
    ]


def field_words(field: str) -> str:
    """A path of a finding in words: "Closing 3"."""
    if match := _LINE.match(field):
        number = {"number": int(match.group(2)) + 1}
        kinds = {
            "terms": _("Term %(number)s"),
            "closed": _("Closing %(number)s"),
            "extra": _("Day made up %(number)s"),
        }
        return kinds[match.group(1)] % number
    named = {
        "first_day": _("First day of school"),
        "last_day": _("Last day of school"),
        "weekdays": _("Days of the week with school"),
        "terms": _("Terms"),
    }
    return named.get(field, field)


def week_words(plan: YearPlan) -> str:
    """The weekdays with school, named as the language writes them: "Monday, Tuesday", "lunes, martes"."""
    names = get_day_names("wide", locale=reading_language())
    return ", ".join(names[day] for day in sorted(plan.weekdays))


def month_lengths(lengths: Lengths) -> list[tuple[str, int]]:
    """The days of instruction of each month by its name."""
    language = reading_language()
    return [(format_skeleton("yMMMM", date(*month, 1), locale=language), number) for month, number in lengths.months]


def year_months(plan: YearPlan, caption: str, today: date) -> Drawing:
    """A small calendar of each month of the year. Only of a plan in which nothing is wrong."""
    return months(_marks(plan), caption=caption, today=today, language=reading_language())


def _marks(plan: YearPlan) -> Mapping[date, DayMark]:
    shut = {day: one.name for one in plan.closed for day in _days(one.first, one.last)}
    made_up = {one.on: one.name for one in plan.extra}
    marks: dict[date, DayMark] = {}
    for day in _days(plan.first_day, plan.last_day):
        if day in made_up:
            marks[day] = DayMark("made_up", why=made_up[day])
        elif day in shut and day.weekday() in plan.weekdays:
            marks[day] = DayMark("no_school", why=shut[day])
        elif day.weekday() not in plan.weekdays:
            marks[day] = DayMark("off")
        else:
            marks[day] = DayMark("school")
    marks[plan.first_day], marks[plan.last_day] = DayMark("first_day"), DayMark("last_day")
    return marks


def _days(first: date, last: date) -> Iterable[date]:
    return (first + timedelta(days=step) for step in range((last - first).days + 1))


def copied_words(line: Mapping[str, Any]) -> str:
    """How the day of a copied line was found."""
    names = ", ".join(line["holidays"])
    if line["how"] == "same_holiday":
        return _("Moved with the holiday: %(names)s") % {"names": names}
    if line["how"] == "holiday_lost":
        return _("Check: the holiday is not on these days (%(names)s)") % {"names": names}
    return _("The same days of the week")
