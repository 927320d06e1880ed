"""What is wrong with a school year, and what to look at again: each with its field, value and what would be right."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from midline.core.calendars.counting import instruction_days, lengths
from midline.core.calendars.plan import Stretch, YearPlan
from midline.core.days import LONGEST_SUMMER, LONGEST_YEAR, Span

Param = str | int | date
_ONE = timedelta(days=1)


@dataclass(frozen=True)
class Finding:
    """One thing found. `field` is a path (`closed[2].last`), `code` a sentence of the catalogue `calendars`.

    `wrong`: the year cannot be kept so. Otherwise it can, and somebody should look whether it is meant so.
    """

    field: str
    value: Param
    code: str
    params: tuple[tuple[str, Param], ...] = ()
    wrong: bool = True


def findings(plan: YearPlan, others: Sequence[Span] = ()) -> tuple[Finding, ...]:
    """Everything found in a year; `others` are the other years of the same place, first to last day."""
    found = [*_edges(plan, others), *_week(plan)]
    for index, one in enumerate(plan.closed):
        found += _stretch(f"closed[{index}]", one, plan, "closing")
    for index, one in enumerate(plan.terms):
        found += _stretch(f"terms[{index}]", one, plan, "term")
    for index, day in enumerate(plan.extra):
        if not plan.holds(day.on) and plan.first_day <= plan.last_day:
            bounds = _bounds(plan)
            found.append(_wrong(f"extra[{index}].on", day.on, "extra_outside", name=day.name, day=day.on, **bounds))
    found += _terms_apart(plan)
    if any(one.wrong for one in found):
        return tuple(found)
    return (*found, *_to_look_at(plan, others))


def _finding(field: str, value: Param, code: str, *, wrong: bool, **params: Param) -> Finding:
    return Finding(field, value, f"calendars.{code}", tuple(params.items()), wrong)


def _wrong(field: str, value: Param, code: str, **params: Param) -> Finding:
    return _finding(field, value, code, wrong=True, **params)


def _look(field: str, value: Param, code: str, **params: Param) -> Finding:
    return _finding(field, value, code, wrong=False, **params)


def _bounds(plan: YearPlan) -> dict[str, Param]:
    return {"first": plan.first_day, "last": plan.last_day}


def _edges(plan: YearPlan, others: Sequence[Span]) -> Iterator[Finding]:
    length = (plan.last_day - plan.first_day).days
    if length <= 0:
        yield _wrong("last_day", plan.last_day, "year_backwards", day=plan.last_day, first=plan.first_day)
    elif length >= LONGEST_YEAR:
        yield _wrong("last_day", plan.last_day, "year_too_long", day=plan.last_day, first=plan.first_day)
    for other in others:
        if plan.first_day <= other.last and other.first <= plan.last_day:
            yield _wrong(
                "first_day", plan.first_day, "years_overlap", day=plan.first_day, first=other.first, last=other.last
            )


def _week(plan: YearPlan) -> Iterator[Finding]:
    if not plan.weekdays or not plan.weekdays <= set(range(7)):
        yield _wrong("weekdays", len(plan.weekdays), "no_weekdays")


def _stretch(field: str, one: Stretch, plan: YearPlan, what: str) -> Iterator[Finding]:
    if not one.name.strip():
        yield _wrong(f"{field}.name", "", f"{what}_nameless", first=one.first)
    if not one.ordered:
        yield _wrong(f"{field}.last", one.last, f"{what}_backwards", name=one.name, day=one.last, first=one.first)
        return
    for edge, day in (("first", one.first), ("last", one.last)):
        if not plan.holds(day) and plan.first_day <= plan.last_day:
            yield _wrong(f"{field}.{edge}", day, f"{what}_outside", name=one.name, day=day, **_bounds(plan))
            return


def _terms_apart(plan: YearPlan) -> Iterator[Finding]:
    ordered = sorted(enumerate(plan.terms), key=lambda pair: pair[1].first)
    for (_, before), (index, after) in pairwise(ordered):
        if before.ordered and after.ordered and after.first <= before.last:
            yield _wrong(
                f"terms[{index}].first",
                after.first,
                "terms_overlap",
                name=after.name,
                day=after.first,
                other=before.name,
                last=before.last,
            )


def _to_look_at(plan: YearPlan, others: Sequence[Span]) -> Iterator[Finding]:
    """Of a year in which nothing is wrong."""
    days = frozenset(instruction_days(plan))
    yield from _weekends(plan)
    for name, day in (("first_day", plan.first_day), ("last_day", plan.last_day)):
        if day.toordinal() not in days:
            yield _look(name, day, f"{name}_no_school", day=day)
    ordered = sorted(enumerate(plan.closed), key=lambda pair: pair[1].first)
    for (_, before), (index, after) in pairwise(ordered):
        if after.first <= before.last:
            yield _look(
                f"closed[{index}].first",
                after.first,
                "closed_twice",
                name=after.name,
                other=before.name,
                day=after.first,
            )
    for index, one in enumerate(plan.closed):
        if not any(day.weekday() in plan.weekdays for day in _days(one.first, one.last)):
            yield _look(f"closed[{index}].first", one.first, "closed_weekend", name=one.name, first=one.first)
    yield from _term_gaps(plan, days)
    yield from _uneven(plan)
    yield from _lost_year(plan, others)


def _weekends(plan: YearPlan) -> Iterator[Finding]:
    for weekday, name in ((5, "saturdays"), (6, "sundays")):
        if weekday in plan.weekdays:
            yield _look("weekdays", weekday, f"school_on_{name}")
    for index, one in enumerate(plan.extra):
        field = f"extra[{index}].on"
        if one.on.weekday() >= 5:
            weekend = "extra_saturday" if one.on.weekday() == 5 else "extra_sunday"
            yield _look(field, one.on, weekend, name=one.name, day=one.on)
        elif one.on.weekday() in plan.weekdays and not any(shut.holds(one.on) for shut in plan.closed):
            yield _look(field, one.on, "extra_already", name=one.name, day=one.on)


def _term_gaps(plan: YearPlan, days: frozenset[int]) -> Iterator[Finding]:
    """School days that lie in no term, told where they begin."""
    if not plan.terms:
        return
    ordered = sorted(plan.terms, key=lambda term: term.first)
    edges = [
        (plan.first_day, ordered[0].first - _ONE),
        *((before.last + _ONE, after.first - _ONE) for before, after in pairwise(ordered)),
        (ordered[-1].last + _ONE, plan.last_day),
    ]
    for first, last in edges:
        lost = sum(day.toordinal() in days for day in _days(first, last))
        if lost:
            code = "term_gap_one" if lost == 1 else "term_gap"
            yield _look("terms", first, code, number=lost, first=first, last=last)


def _uneven(plan: YearPlan) -> Iterator[Finding]:
    counted = lengths(plan).terms
    if not counted:
        return
    for index, (term, number) in enumerate(zip(plan.terms, counted, strict=True)):
        if number * 2 < max(counted):
            yield _look(f"terms[{index}]", number, "term_short", name=term.name, number=number, longest=max(counted))


def _lost_year(plan: YearPlan, others: Sequence[Span]) -> Iterator[Finding]:
    before = [other.last for other in others if other.last < plan.first_day]
    if before and (plan.first_day - max(before)).days > LONGEST_SUMMER:
        yield _look("first_day", plan.first_day, "year_missing", day=plan.first_day, last=max(before))


def _days(first: date, last: date) -> Iterator[date]:
    for step in range((last - first).days + 1):
        yield first + timedelta(days=step)
