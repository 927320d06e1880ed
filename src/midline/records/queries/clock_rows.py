"""The rows that the one projection should hold, computed from facts, law and calendar for many cases at once.

What a row holds does not change with the day alone (see `ClockIndex`): the state is kept without "overdue". Three
things change it on a day without anybody writing: a rule that comes into force or goes out of it, a coverage that ends,
and a new version of Midline's law. `midline clocks rebuild` takes them in.
"""

import uuid
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from django.db.models import QuerySet

from midline.core.clocks import Clock, RulesOn, Situation
from midline.core.clocks import clocks as count_clocks
from midline.core.pathways import Fact as CoreFact
from midline.records.models import Case, ClockIndex, Fact
from midline.records.queries.absences import NOTHING, attended_of
from midline.records.queries.calendars import Proposed, calendars_of, place_of
from midline.records.queries.clocks import asked, law_version, payers_of

CHUNK = 500
"""Cases that are read and computed together: what is in memory never grows with the number of children."""
COMPARED = (
    "chart_id",
    "organisation_id",
    "state",
    "due",
    "earliest",
    "latest",
    "starts_kind",
    "starts_on",
    "ended_on",
    "law_version",
    "calendar_version",
)
"""Everything in a row that is computed; the case and the rule name it."""


@dataclass(frozen=True)
class Difference:
    """A row that is not as computed. `field` is "row" where one of the two is not there at all (None)."""

    case: uuid.UUID
    rule: str
    field: str
    kept: object
    computed: object


def chunks(cases: QuerySet[Case], size: int = CHUNK) -> Iterator[list[Case]]:
    """These cases with their charts and organisations, in the order of their ids. One query a chunk."""
    rows = cases.select_related("chart__organisation").order_by("id")
    found = list(rows[:size])
    while found:
        yield found
        found = list(rows.filter(pk__gt=found[-1].pk)[:size])


def computed_rows(
    cases: Sequence[Case], today: date, proposed: Proposed | None = None
) -> dict[uuid.UUID, list[ClockIndex]]:
    """The rows of each case as they should be, or would be with a proposed year, not yet kept. Five queries, whatever
    the number of cases.
    """
    return {
        case.pk: [row_of(case, clock, version) for clock in count_clocks(case.programme, situation, rules_on)]
        for case, situation, rules_on, version in situations_of(cases, today, proposed)
    }


def situations_of(
    cases: Sequence[Case], today: date, proposed: Proposed | None = None
) -> Iterator[tuple[Case, Situation, RulesOn, str]]:
    """Each case with what the core counts its clocks from, and the version of its calendar. Five queries in all."""
    charts = {case.chart_id: case.chart for case in cases}.values()
    kept = calendars_of((place_of(chart) for chart in charts), today, proposed)
    payers = payers_of(charts, today)
    attended = attended_of(charts)
    facts: dict[uuid.UUID, list[CoreFact]] = {case.pk: [] for case in cases}
    standing = Fact.objects.filter(case__in=list(facts), superseded_by=None, withdrawn=False).order_by("on", "id")
    for case_id, kind, on, about, form, signed in standing.values_list(
        "case", "kind", "on", "about", "form", "signed_on"
    ):
        facts[case_id].append(CoreFact(kind, on, about or None, form or None, signed))
    for case in cases:
        calendar, payer = kept[place_of(case.chart)], payers.get(case.chart_id)
        there = attended.get(case.chart_id, NOTHING)
        yield case, *asked(case, facts[case.pk], calendar, payer, today, there), calendar.version


def row_of(case: Case, clock: Clock, calendar_version: str) -> ClockIndex:
    """The row of one clock of a case fetched with its chart, not yet kept."""
    return ClockIndex(
        case=case,
        chart_id=case.chart_id,
        organisation_id=case.chart.organisation_id,
        rule=clock.rule,
        state="due" if clock.state == "overdue" else clock.state,
        due=clock.due,
        earliest=clock.earliest,
        latest=clock.latest,
        starts_kind=clock.starts.kind if clock.starts else "",
        starts_on=clock.starts.on if clock.starts else None,
        ended_on=clock.ended_on,
        law_version=law_version(),
        calendar_version=calendar_version,
    )


def kept_rows(cases: Sequence[Case]) -> dict[uuid.UUID, list[ClockIndex]]:
    """The rows of each case as they are kept. One query."""
    found: dict[uuid.UUID, list[ClockIndex]] = {case.pk: [] for case in cases}
    for row in ClockIndex.objects.filter(case__in=list(found)).order_by("rule"):
        found[row.case_id].append(row)
    return found


def differences(case: uuid.UUID, kept: Sequence[ClockIndex], computed: Sequence[ClockIndex]) -> Iterator[Difference]:
    """What is not as computed among the rows of one case, rule by rule in the order of the law."""
    by_rule = {row.rule: row for row in kept}
    for row in computed:
        old = by_rule.pop(row.rule, None)
        if old is None:
            yield Difference(case, row.rule, "row", None, row.state)
            continue
        for field in COMPARED:
            if getattr(old, field) != getattr(row, field):
                yield Difference(case, row.rule, field, getattr(old, field), getattr(row, field))
    for rule, old in by_rule.items():
        yield Difference(case, rule, "row", old.state, None)
