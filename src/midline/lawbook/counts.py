"""The count of a table."""

from typing import get_args

from midline.core.law import Count, Unit
from midline.lawbook.table import Table

UNITS: tuple[Unit, ...] = get_args(Unit)


def read_count(table: Table, day_one: str = "first_day_is_day_one") -> Count | None:
    """The days and unit, years or business days of a table; None where it gives none. LawbookError.

    `day_one` is the key that says whether the day it starts is itself day 1.
    """
    unit = table.choice("unit", UNITS)
    given: list[tuple[int, Unit]] = []
    if (days := table.number("days")) is not None:
        if unit is None:
            raise table.error("unit", f"must be given with days, one of {', '.join(UNITS)}")
        given.append((days, unit))
    elif unit is not None:
        raise table.error("unit", "must not be given without days")
    if (years := table.number("years")) is not None:
        given.append((years, "year"))
    if (business_days := table.number("business_days")) is not None:
        given.append((business_days, "business"))
    if len(given) > 1:
        raise table.error("days", "a rule has one count; give days, years or business_days")
    first = bool(table.flag(day_one))
    return Count(*given[0], start_is_day_one=first) if given else None
