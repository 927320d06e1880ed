"""A child's cases with their facts in order: where each stands and which clocks run."""

import uuid
from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import QuerySet

from midline.core.access import RecordKind
from midline.core.pathways import Fact as CoreFact
from midline.records.models import Case, Fact
from midline.records.queries.children import Child, open_cases


@dataclass(frozen=True)
class FactRow:
    """A fact as a page shows it; `corrects` is the earlier row it stands in for, `withdrawn` one taken back.

    `language`: the one that whoever recorded it reads in, and so most likely wrote its note in.
    """

    id: uuid.UUID
    case_id: uuid.UUID
    core: CoreFact
    note: str
    document_id: uuid.UUID | None
    recorded_by: str
    recorded_role: str
    language: str
    recorded_at: datetime
    why: str
    withdrawn: bool
    corrects: uuid.UUID | None
    superseded: bool

    @property
    def kind(self) -> str:
        """The pathway's kind."""
        return self.core.kind

    @property
    def on(self) -> date:
        """The day it took effect."""
        return self.core.on


def fact_row(fact: Fact) -> FactRow:
    """The frozen form of a row fetched by `_facts`."""
    core = CoreFact(fact.kind, fact.on, fact.about or None, fact.form or None, fact.signed_on)
    return FactRow(
        id=fact.pk,
        case_id=fact.case_id,
        core=core,
        note=fact.note,
        document_id=fact.document_id,
        recorded_by=fact.recorded_by.person.get_full_name(),
        recorded_role=fact.recorded_by.role,
        language=fact.recorded_by.person.language,
        recorded_at=fact.recorded_at,
        why=fact.why,
        withdrawn=fact.withdrawn,
        corrects=fact.supersedes_id,
        superseded=hasattr(fact, "superseded_by"),
    )


def _facts(rows: QuerySet[Fact]) -> list[FactRow]:
    found = rows.select_related("recorded_by__person", "superseded_by").order_by("on", "id")
    return [fact_row(fact) for fact in found]


def current_facts(case: Case) -> list[FactRow]:
    """The facts that hold now, by day: none superseded, none withdrawn."""
    return [row for row in _facts(Fact.objects.filter(case=case)) if not row.superseded and not row.withdrawn]


@dataclass(frozen=True)
class CaseFacts:
    """One case with every fact, superseded ones too, and those that hold."""

    case: Case
    all: tuple[FactRow, ...]

    @property
    def current(self) -> tuple[FactRow, ...]:
        """The facts that hold now, by day."""
        return tuple(row for row in self.all if not row.superseded and not row.withdrawn)

    @property
    def core(self) -> tuple[CoreFact, ...]:
        """The same for the core."""
        return tuple(row.core for row in self.current)


def open_facts(child: Child, rows: QuerySet[Fact]) -> list[FactRow]:
    """Those of these facts that are open to the one who came in, by day."""
    return _facts(rows.filter(child.within(RecordKind.CASE, "on")))


def cases_of(child: Child) -> tuple[CaseFacts, ...]:
    """Every case of a child with its facts, oldest first; none when cases are not open to the viewer. Two queries."""
    if not child.sees(RecordKind.CASE):
        return ()
    cases = list(open_cases(child).order_by("opened_on", "id"))
    by_case: dict[uuid.UUID, list[FactRow]] = {case.pk: [] for case in cases}
    for row in open_facts(child, Fact.objects.filter(case__in=cases)):
        by_case[row.case_id].append(row)
    return tuple(CaseFacts(case, tuple(by_case[case.pk])) for case in cases)
