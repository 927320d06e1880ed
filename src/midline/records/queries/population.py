"""Every case of a programme as the core counts with it, for a snapshot; for the owner of every row alone."""

from collections.abc import Iterator
from datetime import date

from midline.core.clocks import RulesOn, Situation
from midline.core.days import SchoolCalendar
from midline.records.models import Case, Chart
from midline.records.queries.calendars import Place, calendars_of
from midline.records.queries.clock_rows import chunks, situations_of


def how_many(programme: str) -> int:
    """How many cases there are."""
    return Case.objects.filter(programme=programme).count()


def cases_of(programme: str, today: date) -> Iterator[tuple[str, Situation, RulesOn]]:
    """The state of each case and what its clocks are counted from. The memory of one chunk, whatever the number."""
    for chunk in chunks(Case.objects.filter(programme=programme)):
        for case, situation, rules_on, _version in situations_of(chunk, today):
            yield case.chart.organisation.state, situation, rules_on


def calendars_in_use(programme: str, today: date) -> list[SchoolCalendar | None]:
    """The calendars that these cases are counted with, each once."""
    charts = Chart.objects.filter(cases__programme=programme).order_by()
    places = {Place(*told) for told in charts.values_list("organisation", "organisation__state", "school")}
    return list({kept.calendar: None for kept in calendars_of(places, today).values()})
