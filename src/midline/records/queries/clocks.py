"""The clocks of a case, counted by the core from its facts, the state's rules and the district's calendar."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from midline import lawbook
from midline.core.clocks import Clock, Situation
from midline.core.clocks import clocks as count_clocks
from midline.core.pathways import Fact as CoreFact
from midline.core.pathways import next_facts, station
from midline.records.models import Case, Chart, Coverage
from midline.records.queries.calendars import KeptCalendar, calendar_of
from midline.records.queries.children import Child
from midline.records.queries.timeline import CaseFacts, FactRow, current_facts

RUNNING = frozenset({"due", "overdue", "paused"})
PAYERS = ("medicare", "medicaid", "private")


@dataclass(frozen=True)
class CaseNow:
    """Where a case stands today: its station, what usually comes next, its clocks, the law and calendar behind them."""

    case: Case
    facts: CaseFacts
    station: str
    next: tuple[str, ...]
    clocks: tuple[Clock, ...]
    law_version: str
    calendar_version: str

    @property
    def running(self) -> tuple[Clock, ...]:
        """The clocks that run, and those that were started and cannot be told; the first to end stands first."""
        open_now = [clock for clock in self.clocks if clock.state in RUNNING or _started_untold(clock)]
        return tuple(sorted(open_now, key=lambda clock: clock.due or clock.earliest or date.max))

    @property
    def last(self) -> FactRow | None:
        """The newest fact that holds."""
        return self.facts.current[-1] if self.facts.current else None


def clocks_of(child: Child, cases: Sequence[CaseFacts]) -> tuple[CaseNow, ...]:
    """Every case of a child with its clocks. Two queries for the calendar, whatever the number of cases."""
    if not cases:
        return ()
    chart = child.chart
    kept = calendar_of(chart.organisation_id, chart.organisation.state, child.today)
    payer = _payer(chart, child.today)
    return tuple(_now(facts, chart, kept, payer, child.today) for facts in cases)


def clocks_of_case(case: Case, today: date, kept: KeptCalendar | None = None) -> CaseNow:
    """The clocks of one case for actions and projections that were let in already."""
    chart = case.chart
    calendar = kept or calendar_of(chart.organisation_id, chart.organisation.state, today)
    return _now(CaseFacts(case, tuple(current_facts(case))), chart, calendar, _payer(chart, today), today)


def _payer(chart: Chart, today: date) -> str | None:
    """Who pays now, where the chart says so by a name that rules know; only a clinic's chart says it."""
    if chart.organisation.kind != "clinic":
        return None
    held = Coverage.objects.filter(chart=chart, kind__in=PAYERS).exclude(ends__lt=today)
    return held.order_by("-starts", "-id").values_list("kind", flat=True).first()


def _now(facts: CaseFacts, chart: Chart, kept: KeptCalendar, payer: str | None, today: date) -> CaseNow:
    programme, state = facts.case.programme, chart.organisation.state
    core: tuple[CoreFact, ...] = tuple(fact for fact in facts.core if fact.on <= today)
    situation = Situation(today=today, facts=core, calendar=kept.calendar, birth_date=chart.birth_date, payer=payer)
    return CaseNow(
        case=facts.case,
        facts=facts,
        station=station(programme, core),
        next=next_facts(programme, core),
        clocks=count_clocks(programme, situation, lambda on: lawbook.rules_for(programme, state, on)),
        law_version=lawbook.version()[:16],
        calendar_version=kept.version,
    )


def _started_untold(clock: Clock) -> bool:
    started = clock.starts is not None and clock.starts.on is not None
    return clock.state == "cannot_tell" and started and clock.ended_on is None
