"""Moving what was written into the wrong child's record: taken out there, with the reason, and written anew here.

The wrong row stays in the database as it was, marked; nobody who sees that record sees it any longer, and the audit
rows of the two records name one child each.
"""

import uuid
from datetime import date
from typing import Any

from django.db import transaction
from django.utils import timezone

from midline.actions import clock_rows, paper_files
from midline.actions.refusals import Refused, need
from midline.core.access import Deed
from midline.core.pathways import Fact as CoreFact
from midline.core.pathways import FactRefused, check_may_follow
from midline.records import audit
from midline.records.models import Case, Chart, Document, Fact, Goal, Measurement, Session
from midline.records.queries.children import purpose_of
from midline.records.queries.documents import Paper, PaperDamaged, content_of
from midline.records.queries.memberships import Acting
from midline.records.queries.misfiled import Misfiled, Target, misfiled_row, target_of
from midline.records.queries.timeline import current_facts

_LEFT = frozenset({"id", "misfiled_at", "misfiled_by_id", "misfiled_why"})


@transaction.atomic
def move_record(
    *, by: Acting, kind: str, row: uuid.UUID, to: uuid.UUID, why: str, today: date, place: uuid.UUID | None = None
) -> uuid.UUID:
    """Move one fact, session, document, measurement or concern; the id of the row that stands in the right record.

    `place` is the case, or the goal, in the other record that it belongs to; a document or a concern needs none.
    """
    wrong = misfiled_row(by, kind, row, today)
    target = target_of(by, wrong, to, today)
    wrong.child.check_may(Deed.MOVE_RECORD)
    target.child.check_may(Deed.MOVE_RECORD)
    # Locked, so that nothing is moved twice.
    wrong.row.__class__.objects.select_for_update().get(pk=row)
    need(target.child.chart.pk != wrong.child.chart.pk, "to", "keeping.move_same_child")
    same = target.child.chart.organisation_id == wrong.child.chart.organisation_id
    need(same, "to", "keeping.move_other_place")
    need(bool(why.strip()), "why", "forms.say_why")
    if kind in {"fact", "session", "measurement"}:
        need(place in {found[0] for found in target.places}, "place", "keeping.move_no_place")
    mark = {"misfiled_at": timezone.now(), "misfiled_by_id": by.id, "misfiled_why": why.strip()[:300]}
    new = _moved(wrong, target, place, mark)
    audit.note(by, "move_away", why=purpose_of(by), subject=wrong.child.chart.pk, about=row, about_kind=kind)
    audit.note(
        by,
        "move_here",
        why=purpose_of(by),
        subject=target.child.chart.pk,
        about=new,
        about_kind=kind,
        more={"was": str(row)},
    )
    return new


Mark = dict[str, Any]


def _concern(wrong: Misfiled, target: Target, mark: Mark) -> uuid.UUID:
    need(not _corrected(wrong.row), "to", "keeping.move_corrected")
    new = _anew(wrong.row, chart_id=target.child.chart.pk)
    _mark(wrong.row, mark)
    return _key(new)


def _measurement(wrong: Misfiled, place: uuid.UUID | None, mark: Mark) -> uuid.UUID:
    need(not _corrected(wrong.row), "to", "keeping.move_corrected")
    assert place is not None
    goal = Goal.objects.get(pk=place)
    need(goal.starts <= wrong.row.on, "place", "forms.before_goal", {"day": goal.starts})
    new = _anew(wrong.row, goal_id=goal.pk, session_id=None)
    _mark(wrong.row, mark)
    return _key(new)


def _document(wrong: Misfiled, target: Target, mark: Mark) -> uuid.UUID:
    need(not Fact.objects.filter(document=wrong.row).exists(), "to", "keeping.move_paper_used")
    return _move_paper(wrong, wrong.row, target.child.chart, mark)


def _session(wrong: Misfiled, place: uuid.UUID | None, mark: Mark) -> uuid.UUID:
    need(wrong.row.status == "signed", "to", "keeping.move_draft")
    need(wrong.row.amends_id is None, "to", "keeping.move_corrected")
    new = _anew(wrong.row, case_id=place, appointment_id=None)
    for more in Session.objects.filter(amends=wrong.row).order_by("id"):
        _anew(more, case_id=place, amends_id=new.pk)
        _mark(more, mark)
    # How the wrong child's goals went in it says nothing of either child.
    for look in Measurement.objects.filter(session=wrong.row):
        _mark(look, mark)
    # The appointment is the wrong child's own, and its session is still to be written.
    wrong.row.appointment_id = None
    _mark(wrong.row, mark, "appointment")
    return _key(new)


def _fact(wrong: Misfiled, target: Target, place: uuid.UUID | None, mark: Mark) -> uuid.UUID:
    row = wrong.row
    need(not _corrected(row), "to", "keeping.move_corrected")
    need(not hasattr(row, "plan") and not hasattr(row, "evaluation"), "to", "keeping.move_plan_hangs")
    assert place is not None
    case = Case.objects.select_for_update().get(pk=place)
    core = CoreFact(row.kind, row.on, row.about or None, row.form or None, row.signed_on)
    facts = [fact.core for fact in current_facts(case)]
    try:
        check_may_follow(
            case.programme, facts, core, today=target.child.today, birth_date=target.child.chart.birth_date
        )
    except FactRefused as refused:
        raise Refused("place", refused.code, refused.params) from None
    paper = None
    if row.document is not None:
        others = Fact.objects.filter(document=row.document).exclude(pk=row.pk).exists()
        need(not others, "to", "keeping.move_paper_used")
        paper = _move_paper(wrong, row.document, target.child.chart, mark)
    new = _anew(row, case_id=case.pk, document_id=paper)
    _mark(row, mark)
    for changed in (row.case, case):
        clock_rows.refresh(changed, target.child.today)
    return _key(new)


def _moved(wrong: Misfiled, target: Target, place: uuid.UUID | None, mark: Mark) -> uuid.UUID:
    if wrong.kind == "fact":
        return _fact(wrong, target, place, mark)
    if wrong.kind == "session":
        return _session(wrong, place, mark)
    if wrong.kind == "measurement":
        return _measurement(wrong, place, mark)
    return _document(wrong, target, mark) if wrong.kind == "document" else _concern(wrong, target, mark)


def _move_paper(wrong: Misfiled, paper: Document, chart: Chart, mark: Mark) -> uuid.UUID:
    new = _anew(paper, chart_id=chart.pk)
    if paper.sha256:
        try:
            paper_files.keep(new.pk, content_of(Paper(wrong.child, paper)))
        except PaperDamaged:
            raise Refused("to", "access.stranger") from None
        paper_files.remove(paper.pk)
    _mark(paper, mark)
    return _key(new)


def _corrected(row: Any) -> bool:
    return row.supersedes_id is not None or hasattr(row, "superseded_by")


def _anew(row: Any, **changed: object) -> Any:
    """The same row under an id of its own, but for what is changed."""
    fields = {field.attname: getattr(row, field.attname) for field in row._meta.concrete_fields}
    kept = {name: value for name, value in fields.items() if name not in _LEFT}
    return row.__class__.objects.create(**{**kept, **changed})


def _key(row: Any) -> uuid.UUID:
    found: uuid.UUID = row.pk
    return found


def _mark(row: Any, mark: Mark, *more: str) -> None:
    for name, value in mark.items():
        setattr(row, name, value)
    row.save(update_fields=["misfiled_at", "misfiled_by", "misfiled_why", *more])
