"""Reports of errors in the law: how one stands for its reporter, the reviewers' queue, what is published."""

import hashlib
import uuid
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Literal

from django.core.paginator import Page, Paginator
from django.db.models import QuerySet

from midline.core.access import check_review
from midline.records import audit
from midline.records.models import LawCorrection, LawReport, LawReviewer
from midline.records.queries.children import NotThere
from midline.records.queries.memberships import Acting, in_force

PAGE = 50
PUBLISHED = 100
"""So many decisions of a jurisdiction are shown at most, the newest first."""
State = Literal["received", "checking", "decided"]


@dataclass(frozen=True)
class Published:
    """A decision as anyone may read it; never the words of the report."""

    rule: str
    outcome: str
    told: dict[str, str]
    on: date
    version_before: str
    version_after: str


@dataclass(frozen=True)
class Standing:
    """How a report stands, to whoever holds its link."""

    jurisdiction: str
    rule: str
    state: State
    received_on: datetime
    decision: Published | None


@dataclass(frozen=True)
class Waiting:
    """A report as a reviewer sees it. `checker` is the name of the one who looks at it, "" for nobody yet."""

    id: uuid.UUID
    jurisdiction: str
    rule: str
    state: State
    received_on: datetime
    checker: str
    mine: bool
    wrong: str
    read_where: str
    answer_to: str
    version: str
    decision: Published | None


def reviews_law(by: Acting | None, today: date) -> bool:
    """Whether the installation named this person a reviewer, as of today."""
    return by is not None and LawReviewer.objects.filter(in_force(today), person=by.person_id).exists()


def corrections_of(code: str) -> tuple[Published, ...]:
    """What was decided about the rules of a jurisdiction, the newest first."""
    rows = LawCorrection.objects.filter(jurisdiction=code).order_by("-decided_on", "-pk")[:PUBLISHED]
    return tuple(_published(row) for row in rows)


def standing_of(token: str) -> Standing | None:
    """The report behind a link; None for a link that opens nothing."""
    digest = hashlib.sha256(token.encode()).hexdigest()
    row = LawReport.objects.select_related("decision").filter(token_digest=digest).first()
    if row is None:
        return None
    return Standing(row.jurisdiction, row.rule, _state(row), row.received_at, _decision(row))


def law_reports(by: Acting, today: date, *, decided: bool, number: int = 1) -> tuple[Page[Any], tuple[Waiting, ...]]:
    """A page of the reports that wait, the oldest first, or of those decided, the newest first; for reviewers alone."""
    check_review(named=reviews_law(by, today))
    rows = _reports().filter(decision__isnull=not decided)
    page: Page[Any] = Paginator(rows.order_by("-pk" if decided else "pk"), PAGE).get_page(number)
    audit.note(by, "read_law_reports", why="law", more={"count": len(page.object_list)})
    return page, tuple(_waiting(row, by) for row in page)


def law_report(by: Acting, report: uuid.UUID, today: date) -> Waiting:
    """One report, for a reviewer; NotThere for one that is not there."""
    check_review(named=reviews_law(by, today))
    row = _reports().filter(pk=report).first()
    if row is None:
        raise NotThere
    audit.note(by, "read_law_report", why="law", about=row.pk, about_kind="law report")
    return _waiting(row, by)


def _reports() -> QuerySet[LawReport]:
    return LawReport.objects.select_related("decision", "checker__person")


def _waiting(row: LawReport, by: Acting) -> Waiting:
    return Waiting(
        id=row.pk,
        jurisdiction=row.jurisdiction,
        rule=row.rule,
        state=_state(row),
        received_on=row.received_at,
        checker=row.checker.person.get_full_name() if row.checker else "",
        mine=row.checker_id == by.id,
        wrong=row.wrong,
        read_where=row.read_where,
        answer_to=row.answer_to,
        version=row.version,
        decision=_decision(row),
    )


def _decision(row: LawReport) -> Published | None:
    found = getattr(row, "decision", None)
    return _published(found) if isinstance(found, LawCorrection) else None


def _state(row: LawReport) -> State:
    if _decision(row) is not None:
        return "decided"
    return "checking" if row.checker_id else "received"


def _published(row: LawCorrection) -> Published:
    return Published(
        rule=row.rule,
        outcome=row.outcome,
        told={"en": row.told_en, "es": row.told_es},
        on=row.decided_on,
        version_before=row.version_before,
        version_after=row.version_after,
    )
