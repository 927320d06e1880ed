"""Cases and their dated facts."""

import uuid
from datetime import date

from django.db import transaction

from midline.actions import clock_rows
from midline.actions.refusals import Refused, need
from midline.core.access import Deed
from midline.core.pathways import PROGRAMMES, FactRefused, check_may_follow, may_record
from midline.core.pathways import Fact as CoreFact
from midline.records import audit
from midline.records.models import Case, Fact
from midline.records.queries.children import Child, child_for, child_of_case, purpose_of
from midline.records.queries.memberships import Acting
from midline.records.queries.timeline import current_facts

_SCHOOL = frozenset({"iep", "section_504", "mtss"})


@transaction.atomic
def open_case(*, by: Acting, chart: uuid.UUID, programme: str, today: date, opened_on: date | None = None) -> Case:
    """Begin a run through one programme: school programmes in a district's chart, clinic care in a clinic's."""
    child = child_for(by, chart, purpose_of(by), today)
    child.check_may(Deed.OPEN_CASE)
    need(programme in PROGRAMMES, "programme", "forms.programme_unknown", {"programme": programme})
    at_clinic = child.chart.organisation.kind == "clinic"
    need(not (at_clinic and programme in _SCHOOL), "programme", "forms.programme_not_here")
    need(not (not at_clinic and programme == "clinic"), "programme", "forms.programme_not_here")
    case = Case.objects.create(chart=child.chart, programme=programme, opened_on=opened_on or today, opened_by_id=by.id)
    audit.note(by, "open_case", why=purpose_of(by), subject=chart, about=case.pk, about_kind=programme)
    clock_rows.refresh(case, today)
    return case


@transaction.atomic
def record_fact(
    *,
    by: Acting,
    case: uuid.UUID,
    kind: str,
    on: date,
    today: date,
    about: str = "",
    form: str = "",
    signed_on: date | None = None,
    note: str = "",
    document: uuid.UUID | None = None,
) -> Fact:
    """Record that something happened. Refused, naming the field, when the pathway does not let it follow.

    The row, its audit event and the clocks it moves are one transaction.
    """
    child, row = _let_in(by, case, today)
    need(may_record(row.programme, kind, by.role), "kind", "forms.kind_not_yours", {"kind": kind})
    new = CoreFact(kind, on, about or None, form or None, signed_on)
    _check_follows(child, row, [fact.core for fact in current_facts(row)], new)
    fact = Fact.objects.create(
        case=row,
        kind=kind,
        on=on,
        about=about,
        form=form,
        signed_on=signed_on,
        note=note,
        document_id=_document_here(child, document),
        recorded_by_id=by.id,
    )
    audit.note(by, "record_fact", why=purpose_of(by), subject=child.chart.pk, about=fact.pk, about_kind=kind)
    clock_rows.refresh(row, today)
    return fact


@transaction.atomic
def correct_fact(
    *,
    by: Acting,
    fact: uuid.UUID,
    why: str,
    today: date,
    on: date | None = None,
    about: str | None = None,
    signed_on: date | None = None,
    note: str | None = None,
    withdraw: bool = False,
) -> Fact:
    """Put a corrected fact in the place of a wrong one, or withdraw it; the wrong one stays, with the reason."""
    old = Fact.objects.select_related("case").filter(pk=fact).first()
    need(old is not None, "fact", "access.stranger")
    assert old is not None
    child, case = _let_in(by, old.case_id, today)
    need(not hasattr(old, "superseded_by"), "fact", "forms.already_corrected")
    need(may_record(case.programme, old.kind, by.role), "kind", "forms.kind_not_yours", {"kind": old.kind})
    need(bool(why.strip()), "why", "forms.say_why")
    rest = [row.core for row in current_facts(case) if row.id != old.pk]
    if withdraw:
        # What is taken back stands as it was; only the reason, and a note, come with it.
        on = about = signed_on = None
    new = CoreFact(
        old.kind,
        on or old.on,
        (old.about if about is None else about) or None,
        old.form or None,
        signed_on or old.signed_on,
    )
    if not withdraw:
        _check_follows(child, case, rest, new)
    made = Fact.objects.create(
        case=case,
        kind=old.kind,
        on=new.on,
        about=new.about or "",
        form=new.form or "",
        signed_on=new.signed_on,
        note=old.note if note is None else note,
        document_id=old.document_id,
        recorded_by_id=by.id,
        supersedes=old,
        withdrawn=withdraw,
        why=why.strip(),
    )
    verb = "withdraw_fact" if withdraw else "correct_fact"
    audit.note(by, verb, why=purpose_of(by), subject=child.chart.pk, about=made.pk, about_kind=old.kind)
    clock_rows.refresh(case, today)
    return made


def _let_in(by: Acting, case: uuid.UUID, today: date) -> tuple[Child, Case]:
    child, _ = child_of_case(by, case, purpose_of(by), today)
    child.check_may(Deed.RECORD_FACT)
    # The row is locked, so that two facts recorded at once are checked one after the other.
    return child, Case.objects.select_for_update().get(pk=case)


def _check_follows(child: Child, case: Case, facts: list[CoreFact], new: CoreFact) -> None:
    try:
        check_may_follow(case.programme, facts, new, today=child.today, birth_date=child.chart.birth_date)
    except FactRefused as refused:
        raise Refused(refused.field, refused.code, refused.params) from None


def _document_here(child: Child, document: uuid.UUID | None) -> uuid.UUID | None:
    if document is not None:
        need(child.chart.documents.filter(pk=document).exists(), "document", "access.stranger")
    return document
