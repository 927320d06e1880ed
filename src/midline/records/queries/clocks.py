"""The clocks of a case, counted by the core from its facts, the state's rules and the district's calendar."""

import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from django.conf import settings
from django.db.models import F

from midline import lawbook
from midline.core.access import RecordKind
from midline.core.clocks import Clock, RulesOn, Situation
from midline.core.clocks import clocks as count_clocks
from midline.core.pathways import Fact as CoreFact
from midline.core.pathways import next_facts, station
from midline.records.models import Case, Chart, Coverage
from midline.records.queries.absences import NOTHING, Attended, attended_of, reads_attendance
from midline.records.queries.calendars import KeptCalendar, calendar_of, place_of
from midline.records.queries.children import Child
from midline.records.queries.timeline import CaseFacts, FactRow

RUNNING = frozenset({"due", "overdue", "paused"})
PAYERS = ("medicare", "medicaid", "private")
_MISSED = frozenset({"clocks.absent_on", "clocks.absences_between"})
"""The steps of a trail that name days missed."""


@dataclass(frozen=True)
class CaseNow:
    """Where a case stands today: its station, what usually comes next, its clocks, the law and calendar behind them.

    `station` is "" where it is not told. `attended`: what was missed of school, as far as it is on record.
    """

    case: Case
    facts: CaseFacts
    station: str
    next: tuple[str, ...]
    clocks: tuple[Clock, ...]
    law_version: str
    calendar_version: str
    attended: Attended = NOTHING

    @property
    def running(self) -> tuple[Clock, ...]:
        """The clocks that run, and those that were started and cannot be told; the first to end stands first."""
        open_now = [clock for clock in self.clocks if clock.state in RUNNING or _started_untold(clock)]
        return tuple(sorted(open_now, key=lambda clock: clock.due or clock.earliest or date.max))

    @property
    def untold(self) -> int:
        """How many clocks run without a last day that can be told."""
        return sum(clock.due is None for clock in self.running)

    @property
    def last(self) -> FactRow | None:
        """The newest fact that holds."""
        return self.facts.current[-1] if self.facts.current else None


def clocks_of(child: Child, cases: Sequence[CaseFacts]) -> tuple[CaseNow, ...]:
    """Every case of a child with its clocks. Two queries for the calendar and one for a school's absences, whatever the
    number of cases.

    Someone who sees the facts of some days only is told those and no more: where a case stands, and its clocks, would
    be counted from facts that are not open to them, or be wrong.
    """
    if not cases:
        return ()
    if not child.sees_all(RecordKind.CASE):
        return tuple(_facts_alone(facts) for facts in cases)
    chart = child.chart
    kept = calendar_of(place_of(chart), child.today)
    payer = _payer(chart, child.today) if child.sees(RecordKind.COVERAGE) else None
    attended = attended_of([chart]).get(chart.pk, NOTHING)
    found = tuple(_now(facts, chart, kept, payer, child.today, attended) for facts in cases)
    return found if reads_attendance(child) else tuple(_without_days(one) for one in found)


def _without_days(now: CaseNow) -> CaseNow:
    """The same for someone who may not read which days were missed: how many is told, and what they moved."""
    clocks = (replace(one, trail=tuple(step for step in one.trail if step.code not in _MISSED)) for one in now.clocks)
    return replace(now, clocks=tuple(clocks))


def _facts_alone(facts: CaseFacts) -> CaseNow:
    return CaseNow(facts.case, facts, station="", next=(), clocks=(), law_version="", calendar_version="")


def _payer(chart: Chart, today: date) -> str | None:
    """Who pays now, where the chart says so by a name that rules know; only a clinic's chart says it."""
    return payers_of([chart], today).get(chart.pk) if chart.organisation.kind == "clinic" else None


def payers_of(charts: Iterable[Chart], today: date) -> dict[uuid.UUID, str]:
    """Of each clinic's chart, who pays now: the coverage that began last of those that have not ended. One query."""
    at_clinics = [chart.pk for chart in charts if chart.organisation.kind == "clinic"]
    held = Coverage.objects.filter(chart__in=at_clinics, kind__in=PAYERS).exclude(ends__lt=today)
    rows = held.order_by(F("starts").asc(nulls_first=True), "id").values_list("chart", "kind")
    return dict(rows)


def counted(
    case: Case,
    facts: Sequence[CoreFact],
    kept: KeptCalendar,
    payer: str | None,
    today: date,
    attended: Attended = NOTHING,
) -> tuple[Clock, ...]:
    """The clocks of a case fetched with its chart and organisation, from the facts that hold, by day."""
    return count_clocks(case.programme, *asked(case, facts, kept, payer, today, attended))


def asked(
    case: Case, facts: Sequence[CoreFact], kept: KeptCalendar, payer: str | None, today: date, attended: Attended
) -> tuple[Situation, RulesOn]:
    """What the core counts the clocks of a case from: everything on record of it, and the law of its state."""
    chart, programme = case.chart, case.programme
    state = chart.organisation.state
    situation = Situation(
        today=today,
        facts=_until(facts, today),
        calendar=kept.calendar,
        birth_date=chart.birth_date,
        payer=payer,
        absences=frozenset(day for day in attended.missed if day <= today),
        schooling=attended.schooling,
    )
    own = lawbook.overlays(settings.LAW_OVERLAY).by_district.get(str(chart.organisation_id))
    if own is None:
        return situation, lambda on: lawbook.rules_for(programme, state, on)
    return situation, lambda on: own.over(lawbook.rules_for(programme, state, on), on)


def _until(facts: Sequence[CoreFact], today: date) -> tuple[CoreFact, ...]:
    return tuple(fact for fact in facts if fact.on <= today)


def _now(
    facts: CaseFacts, chart: Chart, kept: KeptCalendar, payer: str | None, today: date, attended: Attended
) -> CaseNow:
    programme = facts.case.programme
    core = _until(facts.core, today)
    facts.case.chart = chart
    return CaseNow(
        case=facts.case,
        facts=facts,
        station=station(programme, core),
        next=next_facts(programme, core),
        clocks=counted(facts.case, core, kept, payer, today, attended),
        law_version=law_version(),
        calendar_version=kept.version,
        attended=attended,
    )


def law_version() -> str:
    """The version of the law as rows keep it, the districts' own rules included."""
    return lawbook.overlays(settings.LAW_OVERLAY).version or lawbook.version()[:16]


def _started_untold(clock: Clock) -> bool:
    started = clock.starts is not None and clock.starts.on is not None
    return clock.state == "cannot_tell" and started and clock.ended_on is None
