"""What a family asked of a record, how long there is to answer, and what stands against destroying it."""

import uuid
from dataclasses import dataclass
from datetime import date

from django.db.models import Q

from midline import lawbook
from midline.core.access import FAMILY, Deed, Office, RecordKind, check_run
from midline.core.keeping import Answer, Ask, Situation, answer_by, may_extend, refusals
from midline.core.law import Rule
from midline.records import audit
from midline.records.models import Chart, Destruction, Hold, NotNeeded, RecordsRequest, Statement
from midline.records.queries.children import Child, NotThere, child_for, purpose_of
from midline.records.queries.memberships import Acting
from midline.records.queries.standing import visible_charts

PAGE = 50
_RULES = {
    ("access", "school"): "records_access",
    ("access", "clinic"): "hipaa_access",
    ("amend", "clinic"): "hipaa_amendment",
}


@dataclass(frozen=True)
class RequestLine:
    """One request with its clock; `statement` is the family's disagreement with a refusal, "" without one.

    `own`: the viewer may read its words; those of another parent or guardian are not a family's to see.
    """

    row: RecordsRequest
    child: str
    due: Answer
    may_extend: bool
    statement: str
    own: bool

    @property
    def waits(self) -> bool:
        """Whether nobody has answered yet."""
        return self.row.outcome == ""

    @property
    def to_be_done(self) -> bool:
        """Whether a destruction was decided and is not done."""
        return self.row.kind == "destroy" and self.row.outcome == "given" and self.row.done_at is None


@dataclass(frozen=True)
class RequestsPage:
    """The requests about one chart, the newest first, and what the family was told of it."""

    child: Child
    lines: tuple[RequestLine, ...]
    told_not_needed: date | None
    side: str


@dataclass(frozen=True)
class OneRequest:
    """One request for whom it is open to; `against` is, for who answers it, why it may not be destroyed, as codes."""

    child: Child
    line: RequestLine
    against: tuple[str, ...]


def side_of(chart: Chart) -> str:
    """Whose law a chart is under: "clinic" or "school"."""
    return "clinic" if chart.organisation.kind == "clinic" else "school"


def rule_of(kind: Ask, side: str, state: str, on: date) -> Rule | None:
    """The rule with a number of days for an answer; None where there is none."""
    name = _RULES.get((kind, side))
    return lawbook.rule(state, name, on) if name else None


def requests_of(by: Acting, chart: uuid.UUID, today: date) -> RequestsPage:
    """The requests about one chart, for a rights-holder or the director; a family's are those of `_shown_to`."""
    child = _let_in(by, chart, today)
    rows = RecordsRequest.objects.filter(_shown_to(by), chart=child.chart)
    rows = rows.select_related("asked_by__person", "decided_by__person")
    told = NotNeeded.objects.filter(chart=child.chart).values_list("told_on", flat=True).first()
    statements = dict(Statement.objects.filter(chart=child.chart).values_list("request", "words"))
    lines = tuple(_line(row, child.chart, by, statements.get(row.pk, "")) for row in rows.order_by("-asked_on", "-id"))
    return RequestsPage(child, lines, told, side_of(child.chart))


def request_for(by: Acting, request: uuid.UUID, today: date) -> OneRequest:
    """One request; NotThere for anyone but a rights-holder of the child whom it is shown to and the director."""
    shown = RecordsRequest.objects.filter(_shown_to(by), pk=request)
    row = shown.select_related("asked_by__person", "decided_by__person").first()
    if row is None:
        raise NotThere
    child = _let_in(by, row.chart_id, today)
    words = Statement.objects.filter(request=row).values_list("words", flat=True).first()
    # What stands against a destruction (a court, say) is for who decides on it.
    against = refusals(situation_of(child.chart, row)) if Deed.ANSWER_RECORDS in child.deeds else ()
    return OneRequest(child, _line(row, child.chart, by, words or ""), against)


def open_requests(by: Acting, today: date) -> tuple[RequestLine, ...]:
    """Every request in the director's organisation that waits, or that was decided and is to be done; oldest first."""
    check_run(by.role, same_organisation=True, office=Office.ANSWER_REQUESTS)
    charts = visible_charts(by, today)
    rows = RecordsRequest.objects.filter(chart__in=charts.values("pk")).exclude(outcome__in=("refused", "withdrawn"))
    rows = rows.exclude(outcome="given", done_at__isnull=False).exclude(outcome="given", kind__in=("access", "amend"))
    found = list(
        rows.select_related("chart__organisation", "asked_by__person", "decided_by").order_by("asked_on", "id")[:200]
    )
    audit.note(by, "listed_requests", why="oversight", more={"count": len(found)})
    return tuple(_line(row, row.chart, by, "") for row in found)


def _shown_to(by: Acting) -> Q:
    """The requests that someone is shown who is let in to them. The wall keeps to the same (`records.wall.places`).

    A family sees its own. What a parent asks who lives elsewhere is that parent's; but where the record of both is to
    be destroyed, the other is told in time, without the words.
    """
    if by.role not in FAMILY:
        return Q()
    return Q(asked_by__person=by.person_id) | Q(kind="destroy", outcome__in=("", "given"))


def situation_of(chart: Chart, request: RecordsRequest) -> Situation:
    """What stands around a record that someone asked to destroy."""
    others = RecordsRequest.objects.filter(chart=chart, outcome="").exclude(kind="destroy")
    return Situation(
        side=side_of(chart),
        asked_for=request.kind == "destroy" and request.outcome in {"", "given"} and request.done_at is None,
        holds=Hold.objects.filter(chart=chart, lifted_on=None).exists(),
        other_requests=others.exists(),
        disputed=Statement.objects.filter(chart=chart).exists(),
        destroyed=Destruction.objects.filter(chart=chart).exists(),
    )


def statements_of(child: Child) -> tuple[Statement, ...]:
    """The family's statements, shown with the record to everyone who is let in to it (34 CFR 300.620)."""
    if not child.sees(RecordKind.CASE):
        return ()
    return tuple(Statement.objects.filter(chart=child.chart).select_related("by__person").order_by("on", "id"))


def _let_in(by: Acting, chart: uuid.UUID, today: date) -> Child:
    child = child_for(by, chart, purpose_of(by), today)
    if not {Deed.ASK_RECORDS, Deed.ANSWER_RECORDS} & child.deeds:
        raise NotThere
    return child


def _line(row: RecordsRequest, chart: Chart, by: Acting, statement: str) -> RequestLine:
    side = side_of(chart)
    kind: Ask = "access" if row.kind == "access" else "amend" if row.kind == "amend" else "destroy"
    rule = rule_of(kind, side, chart.organisation.state, row.asked_on)
    return RequestLine(
        row=row,
        child=chart.called(),
        due=answer_by(kind, side, row.asked_on, rule, row.extended_to),
        may_extend=row.outcome == "" and may_extend(kind, side, row.extended_to),
        statement=statement,
        own=by.role not in FAMILY or row.asked_by.person_id == by.person_id,
    )
