"""The days of a clock as a small calendar: what each day was, with its number where it counted."""

from dataclasses import dataclass
from datetime import date

from midline.core.clocks import Clock, Way, day_by_day
from midline.core.clocks.day_by_day import ToldDay, way_of
from midline.core.days import SchoolCalendar, Span
from midline.drawing.drawn import Drawing
from midline.drawing.months import DayMark, Kind, months
from midline.wording import say

LONGEST_DRAWN = 130
"""Days beyond which no calendar is drawn: a year of squares helps nobody, and the words say it."""
Names = tuple[tuple[Span, str], ...]
"""What days without school are called, first come first told."""


@dataclass(frozen=True)
class _Told:
    """One clock with what its days are told by."""

    clock: Clock
    way: Way | None
    names: Names
    language: str


def days_of_clock(
    clock: Clock, calendar: SchoolCalendar | None, names: Names, today: date, language: str
) -> Drawing | None:
    """The months of one clock, and the same as a table; None where no day can be told, or there are too many."""
    days, way = day_by_day(clock, calendar), way_of(clock)
    if not days or len(days) > LONGEST_DRAWN:
        return None
    if way is not None and way.unit == "school" and (calendar is None or calendar.known_around(days[-1].day) is None):
        return None
    told = _Told(clock, way, names, language)
    marks = {one.day: _mark(one, told) for one in days}
    done = clock.ended_on
    if done is not None and done != days[0].day and abs((done - days[-1].day).days) <= LONGEST_DRAWN:
        # Done in time, the day keeps its place in the count; done late, it lies beyond it.
        marks[done] = DayMark("met", marks[done].count if done in marks else None)
    caption = say("drawing.caption_days", {"day": days[-1].day}, language)
    return months(marks, caption=caption, today=today, language=language)


def _mark(one: ToldDay, told: _Told) -> DayMark:
    if one.kind == "due":
        return DayMark("overdue" if told.clock.state == "overdue" else "due", one.count)
    if one.kind == "left_out":
        return DayMark("left_out", why=_left_out(one.day, told))
    if one.kind == "closed":
        unit = told.way.unit if told.way else None
        return DayMark(_shut(unit), why=_name(one.day, told) if unit == "school" else "")
    if one.kind == "counted" and told.way is not None and 0 < told.way.days < (one.count or 0):
        # Days that the child was away, or an agreement, moved the last day on.
        return DayMark("added", one.count)
    return DayMark(one.kind, one.count)


def _shut(unit: str | None) -> Kind:
    return "holiday" if unit == "business" else "closed"


def _left_out(day: date, told: _Told) -> str:
    what = next((one.what for one in told.clock.left_out if day in one.span), None)
    why = say(f"drawing.left_out_{what}", {}, told.language) if what else ""
    name = _name(day, told)
    return f"{why} ({name})" if why and name else why or name


def _name(day: date, told: _Told) -> str:
    return next((name for span, name in told.names if day in span), "")
