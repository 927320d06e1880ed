"""The days that the terms of a rule leave out, from a school calendar."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from itertools import groupby

from midline.core.clocks.clock import LeftOut
from midline.core.days import Gap, SchoolCalendar, Span, between_terms, breaks, summers
from midline.core.law.terms import LeavesOut

_ONE = timedelta(days=1)


def left_out_days(terms: Iterable[LeavesOut], calendar: SchoolCalendar, *, late: bool) -> tuple[LeftOut, ...]:
    """Every stretch of the known calendar that the terms leave out, in order; two terms may leave out the same days.

    `late`: where the words leave the edge of a break open, the reading that leaves the weekend out.
    """
    found = (one for term in terms for one in _of_term(term, calendar, late))
    return tuple(sorted(found, key=lambda one: one.span))


def _of_term(term: LeavesOut, calendar: SchoolCalendar, late: bool) -> Iterator[LeftOut]:
    if term.what == "summer":
        yield from (LeftOut("summer", span) for span in summers(calendar))
    elif term.what == "between_terms":
        spans = set(summers(calendar))
        yield from (LeftOut("summer" if s in spans else "between_terms", s) for s in between_terms(calendar))
    elif term.what in ("breaks", "closings"):
        for gap in breaks(calendar):
            if gap.school_days >= term.at_least:
                yield from (LeftOut(term.what, span) for span in _of_gap(gap, term, calendar, late))


def _of_gap(gap: Gap, term: LeavesOut, calendar: SchoolCalendar, late: bool) -> Iterator[Span]:
    assert term.weekends is not None
    out = ("left_out", "open") if late else ("left_out",)
    first = gap.span.first if term.weekends.before in out else gap.off.first
    last = gap.span.last if term.weekends.after in out else gap.off.last
    if term.weekends.inside in out:
        yield Span(first, last)
        return
    days = [first + timedelta(days=step) for step in range((last - first).days + 1)]
    edges = {day for day in days if day < gap.off.first or day > gap.off.last}
    for counts_out, run in groupby(days, key=lambda day: day in edges or day.weekday() in calendar.week_on(day)):
        if counts_out:
            whole = list(run)
            yield Span(whole[0], whole[-1])


def run_past(start: date, amount: int, left_out: Iterable[LeftOut]) -> tuple[date, tuple[LeftOut, ...]]:
    """The day on which `amount` days after `start` are full that are not left out, and what was left out on the way.

    In order; a day that is left out twice is left out once.
    """
    day, left, met = start, amount, []
    for one in left_out:
        before = (one.span.first - _ONE - day).days
        if one.span.last <= day or before >= left:
            continue
        met.append(LeftOut(one.what, Span(max(one.span.first, day + _ONE), one.span.last)))
        left, day = left - max(before, 0), one.span.last
    return day + timedelta(days=left), tuple(met)
