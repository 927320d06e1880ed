"""A year as plain data, for a draft that is kept while somebody works on it."""

from datetime import date
from typing import Any

from midline.core.calendars.plan import OpenDay, Stretch, YearPlan


def as_data(plan: YearPlan) -> dict[str, Any]:
    """The plan as what JSON holds."""
    return {
        "first_day": plan.first_day.isoformat(),
        "last_day": plan.last_day.isoformat(),
        "weekdays": sorted(plan.weekdays),
        "terms": [[one.name, one.first.isoformat(), one.last.isoformat()] for one in plan.terms],
        "closed": [[one.name, one.first.isoformat(), one.last.isoformat()] for one in plan.closed],
        "extra": [[one.name, one.on.isoformat()] for one in plan.extra],
    }


def from_data(data: dict[str, Any]) -> YearPlan:
    """The plan that `as_data` was given."""
    day = date.fromisoformat
    return YearPlan(
        day(data["first_day"]),
        day(data["last_day"]),
        frozenset(data["weekdays"]),
        tuple(Stretch(name, day(first), day(last)) for name, first, last in data["terms"]),
        tuple(Stretch(name, day(first), day(last)) for name, first, last in data["closed"]),
        tuple(OpenDay(name, day(on)) for name, on in data["extra"]),
    )
