"""Federal and state public holidays, by the `holidays` library: what business days leave out (34 CFR 300.11(b))."""

from collections.abc import Iterable
from datetime import date
from functools import cache

from midline.core.days import Span


@cache
def _of_year(state: str, year: int) -> frozenset[date]:
    # Imported when first asked for: it brings the calendars of the whole world, which takes half a second.
    import holidays

    # A state's list drops federal holidays that the state does not keep; a business day skips both kinds.
    federal = holidays.country_holidays("US", years=year)
    of_state = () if state == "US" else holidays.country_holidays("US", subdiv=state, years=year)
    # An observed New Year's Day can fall in December of the year before, and is then listed under that year.
    return frozenset(day for day in (*federal, *of_state) if day.year == year)


def holidays_between(state: str, span: Span) -> frozenset[date]:
    """Every federal holiday and every public holiday of `state` ("TX", "DC"; "US" for none) in the span.

    A day on which one is observed counts as well as the day itself; local closings of offices are not in it.
    NotImplementedError for a state that the library does not know.
    """
    years = range(span.first.year, span.last.year + 1)
    return frozenset(day for year in years for day in _of_year(state, year) if day in span)


def named_holidays(state: str, years: Iterable[int]) -> dict[date, frozenset[str]]:
    """The same holidays of these years by day, each with its names in English, "(observed)" left off."""
    import holidays

    found: dict[date, frozenset[str]] = {}
    for year in years:
        lists = [holidays.country_holidays("US", years=year)]
        if state != "US":
            lists.append(holidays.country_holidays("US", subdiv=state, years=year))
        for listed in lists:
            for day, names in listed.items():
                called = {name.replace("(observed)", "").strip() for name in names.split(";")}
                found[day] = found.get(day, frozenset()) | called
    return found
