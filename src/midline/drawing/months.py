"""A clock's trail on the calendar: which days counted, which did not and why."""

from calendar import SUNDAY, Calendar
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Literal, get_args

from babel.dates import format_date, format_skeleton

from midline.drawing.days import short_day
from midline.drawing.drawn import Drawing, Table
from midline.drawing.glyphs import glyph
from midline.drawing.markup import Markup, element, hidden_text
from midline.wording import say

# fmt: off
Kind = Literal[
    "start", "counted", "added", "weekend", "closed", "holiday", "left_out", "absent", "paused",
    "due", "overdue", "met",
    "first_day", "school", "off", "no_school", "made_up", "last_day",
]
# fmt: on
KINDS: tuple[Kind, ...] = get_args(Kind)
"""What a day was for a clock; then what it is in a school year."""
_GLYPHS: dict[Kind, str] = {
    "start": "start",
    "closed": "closed",
    "holiday": "closed",
    "added": "made_up",
    "left_out": "left_out",
    "absent": "absent",
    "paused": "paused",
    "due": "due",
    "overdue": "overdue",
    "met": "met",
    "first_day": "start",
    "no_school": "closed",
    "made_up": "made_up",
    "last_day": "met",
}


@dataclass(frozen=True)
class DayMark:
    """What one day was for a clock. `count` is its place in the count when it counted; `why` a reason, worded."""

    kind: Kind
    count: int | None = None
    why: str = ""


def months(marks: Mapping[date, DayMark], *, caption: str, today: date, language: str) -> Drawing:
    """A small calendar for every month that holds a mark, weeks from Sunday as American calendars have them, and a key.

    The table lists spans of days that were the same. A calendar is a table to begin with, so it is drawn as one.
    """
    seen = sorted({(day.year, day.month) for day in marks})
    grids = [_month(year, month, marks, today, language) for year, month in seen]
    used = [kind for kind in KINDS if any(mark.kind == kind for mark in marks.values())]
    key = [
        element("li", {}, element("span", {"class": f"day {kind}"}, _shape(kind)), _kind_words(kind, language))
        for kind in used
    ]
    frame = element(
        "div",
        {"class": "months-frame"},
        element("div", {"class": "months"}, *grids),
        element("ul", {"class": "key months-key"}, *key),
    )
    return Drawing(frame, _spans(marks, caption, today, language))


def _month(year: int, month: int, marks: Mapping[date, DayMark], today: date, language: str) -> Markup:
    calendar = Calendar(firstweekday=SUNDAY)
    weeks = calendar.monthdatescalendar(year, month)
    title = format_skeleton("yMMMM", date(year, month, 1), locale=language)
    heads = [
        element(
            "th",
            {"scope": "col"},
            element("span", {"aria-hidden": "true"}, format_date(day, "EEEEE", locale=language)),
            hidden_text(format_date(day, "EEEE", locale=language)),
        )
        for day in weeks[0]
    ]
    rows = [
        element(
            "tr",
            {},
            *(_day(day, marks.get(day), today, language) if day.month == month else element("td") for day in week),
        )
        for week in weeks
    ]
    return element(
        "table",
        {"class": "month"},
        element("caption", {}, title),
        element("thead", {}, element("tr", {}, *heads)),
        element("tbody", {}, *rows),
    )


def _day(day: date, mark: DayMark | None, today: date, language: str) -> Markup:
    current = "date" if day == today else None
    number = element("span", {"class": "day-number"}, str(day.day))
    if mark is None:
        return element("td", {"class": "day", "aria-current": current}, number)
    words = hidden_text(f" {_mark_words(mark, language)}")
    shape = _shape(mark.kind)
    # A day that counted and is marked besides shows both: its shape and its number.
    told = (
        element("span", {"class": "day-count", "aria-hidden": "true"}, shape, str(mark.count)) if mark.count else shape
    )
    return element("td", {"class": f"day {mark.kind}", "aria-current": current}, number, told, words)


def _shape(kind: Kind) -> Markup:
    return glyph(_GLYPHS[kind]) if kind in _GLYPHS else Markup()


def _kind_words(kind: Kind, language: str) -> str:
    return say(f"drawing.day_{kind}", {}, language)


def _mark_words(mark: DayMark, language: str) -> str:
    words = _kind_words(mark.kind, language)
    if mark.count is not None:
        words = f"{words}, {say('drawing.day_number', {'count': mark.count}, language)}"
    return f"{words}: {mark.why}" if mark.why else words


def _spans(marks: Mapping[date, DayMark], caption: str, today: date, language: str) -> Table:
    ordered = sorted(marks.items())
    # Days in a row that were the same have the same distance between their date and their place in the list.
    runs = groupby(
        enumerate(ordered), key=lambda item: (item[1][0].toordinal() - item[0], item[1][1].kind, item[1][1].why)
    )
    rows = []
    for _, run in runs:
        days = [entry for _, entry in run]
        (first, mark), (last, end) = days[0], days[-1]
        span = short_day(first, today, language)
        if last != first:
            span = f"{span} – {short_day(last, today, language)}"
        what = f"{_kind_words(mark.kind, language)}: {mark.why}" if mark.why else _kind_words(mark.kind, language)
        rows.append((span, what, str(end.count) if end.count is not None else ""))
    heads = tuple(say(f"drawing.head_{head}", {}, language) for head in ("days", "what", "count"))
    return Table(caption, heads, tuple(rows))
