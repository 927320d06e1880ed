"""What a family asks of a record and the answers: access (34 CFR 300.613), change (300.618), destruction (300.624)."""

import uuid
from datetime import date

from django.db import transaction

from midline.actions.refusals import need
from midline.core.access import Deed
from midline.core.keeping import ASKS
from midline.records import audit
from midline.records.models import RecordsRequest, Statement
from midline.records.queries.children import Child, NotThere, child_for, purpose_of
from midline.records.queries.memberships import Acting
from midline.records.queries.requests import OneRequest, request_for

LONGEST = 2000


@transaction.atomic
def ask_records(
    *, by: Acting, chart: uuid.UUID, kind: str, today: date, what: str = "", instead: str = ""
) -> RecordsRequest:
    """A rights-holder asks. One request of a kind waits at a time, so that a clock is not begun anew: one for a copy of
    each parent, one to destroy of both.
    """
    child = child_for(by, chart, purpose_of(by), today)
    child.check_may(Deed.ASK_RECORDS)
    need(kind in ASKS, "kind", "forms.choose_one")
    need(kind != "amend" or bool(what.strip()), "what", "forms.needed")
    need(len(what) <= LONGEST, "what", "forms.too_long", {"most": LONGEST})
    need(len(instead) <= LONGEST, "instead", "forms.too_long", {"most": LONGEST})
    waiting = RecordsRequest.objects.filter(chart=child.chart, kind=kind, outcome="")
    if kind == "access":
        # A parent who lives elsewhere has a right of their own, and need not learn that the other asked.
        waiting = waiting.filter(asked_by__person=by.person_id)
    need(kind == "amend" or not waiting.exists(), "kind", "keeping.asked_already")
    row = RecordsRequest.objects.create(
        chart=child.chart,
        kind=kind,
        asked_by_id=by.id,
        asked_on=today,
        what=what.strip(),
        instead=instead.strip(),
    )
    _note(by, "ask_records", child, row)
    return row


@transaction.atomic
def withdraw_request(*, by: Acting, request: uuid.UUID, today: date) -> None:
    """The family takes its own request back, a destruction too until it is done."""
    found = _found(by, request, today, Deed.ASK_RECORDS)
    row = found.line.row
    need(found.line.waits or found.line.to_be_done, "request", "keeping.answered_already")
    _decide(row, "withdrawn", by, today, row.reasons)
    _note(by, "answer_records", found.child, row)


@transaction.atomic
def answer_request(*, by: Acting, request: uuid.UUID, outcome: str, reasons: str, today: date) -> RecordsRequest:
    """The director gives or refuses it; a refusal says why. A destruction that is given is not done yet."""
    found = _found(by, request, today, Deed.ANSWER_RECORDS)
    row = found.line.row
    need(found.line.waits, "outcome", "keeping.answered_already")
    need(outcome in {"given", "refused"}, "outcome", "forms.choose_one")
    need(bool(reasons.strip()), "reasons", "forms.say_why")
    need(len(reasons) <= LONGEST, "reasons", "forms.too_long", {"most": LONGEST})
    if row.kind == "destroy" and outcome == "given":
        for code in found.against:
            need(False, "outcome", code)
    _decide(row, outcome, by, today, reasons.strip())
    _note(by, "answer_records", found.child, row, {"outcome": outcome})
    return row


@transaction.atomic
def extend_request(*, by: Acting, request: uuid.UUID, until: date, why: str, today: date) -> None:
    """More time to answer, once, in writing, where the law of the chart's side knows an extension."""
    found = _found(by, request, today, Deed.ANSWER_RECORDS)
    row = found.line.row
    need(found.line.may_extend, "until", "keeping.no_extension")
    need(until > today, "until", "keeping.later_day")
    need(bool(why.strip()), "why", "forms.say_why")
    row.extended_to, row.extended_why = until, why.strip()[:300]
    row.save(update_fields=["extended_to", "extended_why"])
    _note(by, "extend_records", found.child, row)


@transaction.atomic
def disagree(*, by: Acting, request: uuid.UUID, words: str, today: date) -> Statement:
    """The family's statement on a refused change: from then on it is shown with the record (34 CFR 300.620)."""
    found = _found(by, request, today, Deed.ASK_RECORDS)
    row = found.line.row
    need(row.kind == "amend" and row.outcome == "refused", "words", "keeping.only_after_refusal")
    need(not found.line.statement, "words", "keeping.statement_there")
    need(bool(words.strip()), "words", "forms.needed")
    need(len(words) <= 2 * LONGEST, "words", "forms.too_long", {"most": 2 * LONGEST})
    made = Statement.objects.create(
        chart_id=row.chart_id, request=row, about=row.what, words=words.strip(), by_id=by.id, on=today
    )
    _note(by, "disagree_records", found.child, row)
    return made


def _found(by: Acting, request: uuid.UUID, today: date, deed: Deed) -> OneRequest:
    found = request_for(by, request, today)
    found.child.check_may(deed)
    if not found.line.own:
        # Another household's: it is shown, and theirs to take back.
        raise NotThere
    # Locked, so that two answers at once are checked one after the other.
    RecordsRequest.objects.select_for_update().get(pk=request)
    return request_for(by, request, today)


def _decide(row: RecordsRequest, outcome: str, by: Acting, today: date, reasons: str) -> None:
    row.outcome, row.decided_on, row.decided_by_id, row.reasons = outcome, today, by.id, reasons
    row.save(update_fields=["outcome", "decided_on", "decided_by", "reasons"])


def _note(by: Acting, verb: str, child: Child, row: RecordsRequest, more: dict[str, str] | None = None) -> None:
    audit.note(by, verb, why=purpose_of(by), subject=child.chart.pk, about=row.pk, about_kind=row.kind, more=more)
