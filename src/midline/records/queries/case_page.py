"""One case with everything on its page: facts, clocks, plan, services, evaluation, goals, and what may be done next."""

import uuid
from dataclasses import dataclass
from datetime import date

from django.db.models import Prefetch

from midline.core.access import Deed, RecordKind
from midline.core.pathways import FactKind, may_record, pathway
from midline.records.models import Case, DateGiven, Document, Evaluation, Fact, Goal, Plan, Service
from midline.records.queries.children import Child, NotThere, child_of_case, purpose_of, refuse, tell_opened
from midline.records.queries.clocks import CaseNow, clocks_of
from midline.records.queries.memberships import Acting
from midline.records.queries.timeline import CaseFacts, FactRow, cases_of, open_facts


@dataclass(frozen=True)
class CasePage:
    """A case that someone was let in to. `recordable` are the kinds they may record, the usual next ones first."""

    child: Child
    now: CaseNow
    plan: Plan | None
    evaluation: Evaluation | None
    goals: tuple[Goal, ...]
    recordable: tuple[str, ...]
    given: tuple[DateGiven, ...]

    @property
    def case(self) -> Case:
        """The case itself."""
        return self.now.case

    @property
    def next_recordable(self) -> tuple[str, ...]:
        """The usual next facts that this viewer may record."""
        return tuple(kind for kind in self.now.next if kind in self.recordable)


def case_page(by: Acting, case_id: uuid.UUID, today: date) -> CasePage:
    """The case for `by`; NotThere for anybody who may not see it. A fixed number of queries."""
    child, case = child_of_case(by, case_id, purpose_of(by), today)
    facts = next(found for found in cases_of(child) if found.case.pk == case.pk)
    now = clocks_of(child, (CaseFacts(case, facts.all),))[0]
    goals = Goal.objects.filter(child.within(RecordKind.PLAN, "starts"), case=case, superseded_by=None)
    evaluation = _evaluation(child, case)
    if evaluation is not None:
        tell_opened(child, RecordKind.EVALUATION, evaluation.pk)
    given = DateGiven.objects.filter(case=case).order_by("rule", "first_given_at")
    return CasePage(
        child=child,
        now=now,
        plan=_plan(child, case),
        evaluation=evaluation,
        goals=tuple(goals.select_related("owner__person").order_by("id")),
        recordable=recordable_kinds(child, case, now.next),
        given=tuple(given) if child.sees_all(RecordKind.CASE) else (),
    )


def recordable_kinds(child: Child, case: Case, usual: tuple[str, ...]) -> tuple[str, ...]:
    """The kinds of fact that the viewer may record in a case: the usual next ones first, then the rest in order."""
    if Deed.RECORD_FACT not in child.deeds:
        return ()
    mine = [kind.kind for kind in pathway(case.programme).kinds if may_record(case.programme, kind.kind, child.by.role)]
    return tuple(dict.fromkeys([*(kind for kind in usual if kind in mine), *mine]))


def _plan(child: Child, case: Case) -> Plan | None:
    services = Service.objects.filter(child.within(RecordKind.PLAN, "starts"))
    held = Plan.objects.filter(child.within(RecordKind.PLAN, "starts"), fact__case=case, fact__superseded_by=None)
    held = held.select_related("fact__recorded_by__person").prefetch_related(Prefetch("services", services))
    return held.order_by("-starts").first()


def _evaluation(child: Child, case: Case) -> Evaluation | None:
    held = Evaluation.objects.filter(
        child.within(RecordKind.EVALUATION, "fact__on"), fact__case=case, fact__superseded_by=None
    )
    return held.select_related("fact__recorded_by__person").order_by("-fact__on").first()


@dataclass(frozen=True)
class FactPage:
    """One fact with its kind, its paper and every earlier or later form of it."""

    child: Child
    case: Case
    row: FactRow
    kind: FactKind | None
    document: Document | None
    history: tuple[FactRow, ...]
    may_correct: bool


def fact_page(by: Acting, fact_id: uuid.UUID, today: date) -> FactPage:
    """A fact for someone who may see the case."""
    found = Fact.objects.filter(pk=fact_id).values_list("case_id", flat=True).first()
    if found is None:
        refuse(by, "fact", fact_id, purpose_of(by))
    child, case = child_of_case(by, found, purpose_of(by), today)
    rows = {row.id: row for row in open_facts(child, Fact.objects.filter(case=case))}
    row = rows.get(fact_id)
    if row is None:
        raise NotThere
    history = _history(fact_id, rows)
    may = Deed.RECORD_FACT in child.deeds and may_record(case.programme, row.kind, by.role)
    document = None
    if row.document_id is not None:
        papers = Document.objects.filter(child.within(RecordKind.DOCUMENT, "added_at__date"), pk=row.document_id)
        document = papers.first()
    return FactPage(
        child=child,
        case=case,
        row=row,
        kind=pathway(case.programme).kind(row.kind),
        document=document,
        history=history,
        may_correct=may and not row.superseded and not row.withdrawn,
    )


def _history(fact_id: uuid.UUID, rows: dict[uuid.UUID, FactRow]) -> tuple[FactRow, ...]:
    """Every form of one fact among these rows, the oldest first."""
    newer = {row.corrects: row.id for row in rows.values() if row.corrects is not None}
    first = fact_id
    while (earlier := rows[first].corrects) is not None and earlier in rows:
        first = earlier
    chain = [first]
    while chain[-1] in newer:
        chain.append(newer[chain[-1]])
    return tuple(rows[one] for one in chain)
