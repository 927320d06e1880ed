"""Who holds rights over one chart: inviting a guardian on papers seen, orders on file, ending, and rights that pass."""

import uuid
from datetime import date

from django.db import transaction
from django.db.models import Q

from midline.actions.documents import add_document
from midline.actions.invitations import Link, clean, make_offer
from midline.actions.refusals import need
from midline.core.access import AHEAD, OF_AN_ADULT, Deed, Paper, RecordKind, may_stand, passing
from midline.records import audit
from midline.records.models import Document, GuardianOffer, Guardianship, Restriction
from midline.records.queries.children import Child, child_for, purpose_of, refuse
from midline.records.queries.memberships import Acting, in_force

RIGHTS = ("educational", "medical")
OF_LAW = {"educational": "school_records", "medical": "health"}
"""The right that the law speaks of for each that a chart knows."""


@transaction.atomic
def invite_guardian(
    *,
    by: Acting,
    chart: uuid.UUID,
    email: str,
    language: str,
    relation: str,
    educational: bool,
    medical: bool,
    paper: Paper,
    today: date,
    link: Link | None,
    document: uuid.UUID | None = None,
) -> str:
    """Invite someone whose standing was verified: the paper seen, by whom, when. Gives the token of the link.

    `relation` "self" is the young adult. The paper has to be enough for the relation and the child's age.
    """
    child = child_for(by, chart, purpose_of(by), today)
    child.check_may(Deed.INVITE_GUARDIAN)
    need(educational or medical, "educational", "forms.some_right_needed")
    _check_paper(child, paper, document)
    fits = may_stand(relation, paper, child.chart.birth_date, today)
    need(fits.allowed, "paper", fits.because)
    role = "adult_student" if relation == "self" else "guardian"
    same = GuardianOffer.objects.filter(chart=chart, invitation__role=role, invitation__email=clean(email))
    before = same.filter(invitation__accepted_at=None, invitation__withdrawn_at=None).first()
    row, token = make_offer(
        inviter=by,
        organisation=child.chart.organisation,
        role=role,
        before=before.invitation if before else None,
        email=email,
        language=language,
        today=today,
        link=link,
    )
    terms = {
        "chart": child.chart,
        "relation": relation,
        "educational": educational,
        "medical": medical,
        "evidence_kind": paper.kind,
        "evidence": paper.words.strip(),
        "seen_on": paper.seen_on,
        "document_id": document,
        "verified_by_id": by.id,
    }
    GuardianOffer.objects.update_or_create(invitation=row, defaults=terms)
    more = {"educational": educational, "medical": medical, "paper": paper.kind}
    audit.note(
        by, "invite_guardian", why=purpose_of(by), subject=chart, about=row.pk, about_kind="invitation", more=more
    )
    return token


@transaction.atomic
def end_guardianship(*, by: Acting, guardianship: uuid.UUID, why: Paper, today: date) -> None:
    """End somebody's rights over a chart today; what they wrote and signed stays. The paper that says so is kept."""
    row, child = _guardianship(by, guardianship, today)
    child.check_may(Deed.RECORD_ORDER)
    need(row.ends is None or row.ends >= today, "", "forms.ended_before")
    _check_paper(child, why, None)
    row.ends = max(date.fromordinal(today.toordinal() - 1), row.starts)
    row.save(update_fields=["ends"])
    if row.ends >= today:
        # Begun today: the rights go at once all the same.
        row.educational = row.medical = False
        row.save(update_fields=["educational", "medical"])
    more = {"paper": why.kind, "seen_on": why.seen_on.isoformat(), "document": str(_keep(child, why))}
    audit.note(
        by,
        "end_guardianship",
        why=purpose_of(by),
        subject=row.chart_id,
        about=row.pk,
        about_kind="guardianship",
        more=more,
    )


@transaction.atomic
def record_order(
    *,
    by: Acting,
    guardianship: uuid.UUID,
    no_contact: bool,
    decides: bool,
    withheld: frozenset[str],
    paper: Paper,
    starts: date,
    ends: date | None,
    today: date,
    document: uuid.UUID | None = None,
) -> Restriction:
    """Put a court order or an agreement on file that limits one guardian; the door holds to it from its first day."""
    row, child = _guardianship(by, guardianship, today)
    child.check_may(Deed.RECORD_ORDER)
    _check_paper(child, paper, document)
    need(no_contact or not decides or bool(withheld), "no_contact", "forms.say_what_it_limits")
    need(withheld <= {kind.value for kind in RecordKind}, "withheld", "forms.choose_one")
    need(ends is None or starts <= ends, "ends", "forms.ends_before_start", {"day": starts})
    made = Restriction.objects.create(
        guardianship=row,
        no_contact=no_contact,
        decides=decides,
        withheld=" ".join(sorted(withheld)),
        evidence=paper.words.strip(),
        evidence_kind=paper.kind,
        seen_on=paper.seen_on,
        document_id=document,
        recorded_by_id=by.id,
        starts=starts,
        ends=ends,
    )
    audit.note(by, "record_order", why=purpose_of(by), subject=row.chart_id, about=made.pk, about_kind="restriction")
    return made


@transaction.atomic
def end_order(*, by: Acting, restriction: uuid.UUID, today: date) -> uuid.UUID:
    """An order holds no longer, from tomorrow; it stays on file with its days. Gives the chart's id."""
    found = Restriction.objects.select_for_update().filter(pk=restriction).first()
    if found is None:
        refuse(by, "restriction", restriction, purpose_of(by))
    row, child = _guardianship(by, found.guardianship_id, today)
    child.check_may(Deed.RECORD_ORDER)
    found.ends = max(today, found.starts)
    found.save(update_fields=["ends"])
    audit.note(by, "end_order", why=purpose_of(by), subject=row.chart_id, about=found.pk, about_kind="restriction")
    return row.chart_id


@transaction.atomic
def pass_rights(
    *, by: Acting, chart: uuid.UUID, right: str, on: date, paper: Paper, today: date, document: uuid.UUID | None = None
) -> int:
    """Record that a right is the young adult's from a day on, with the paper seen; gives how many guardians had it.

    The day may lie up to a year ahead: then the right passes on it, whether anybody thinks of it that day or not; until
    then the day can be recorded anew. A court that names a guardian meanwhile gives that person rights of their own.
    Whom those guardians named as helpers sees nothing from then on: a helper sees what the one who named them may see.
    Guardians of an adult by a court's order keep theirs. Rights over school records pass at eighteen, or on entering
    college with a paper that shows it; on which day the others pass nobody could check, so the paper has to say it.
    """
    child = child_for(by, chart, purpose_of(by), today)
    child.check_may(Deed.TRANSFER_RIGHTS)
    need(right in RIGHTS, "right", "forms.choose_one")
    need((on - today).days <= AHEAD, "on", "forms.passing_too_far_ahead", {"day": on})
    _check_paper(child, paper, document)
    _check_day(child, right, on, paper)
    last = date.fromordinal(on.toordinal() - 1)
    rows = Guardianship.objects.filter(in_force(today), chart=chart, **{right: True})
    parents = rows.exclude(relation__in=OF_AN_ADULT).select_for_update()
    count = 0
    for row in parents.filter(Q(**{f"{right}_until": None}) | Q(**{f"{right}_until__gte": today})):
        setattr(row, f"{right}_until", last)
        row.save(update_fields=[f"{right}_until"])
        count += 1
    more = {"right": right, "count": count, "paper": paper.kind, "on": on.isoformat()}
    more["document"] = str(_keep(child, paper))
    audit.note(by, "pass_rights", why=purpose_of(by), subject=chart, about=chart, about_kind="chart", more=more)
    return count


def _keep(child: Child, paper: Paper) -> uuid.UUID:
    """What a paper says that ended or passed on a right, kept among the papers of the chart; its id."""
    words, chart = paper.words.strip(), child.chart.pk
    kept = add_document(by=child.by, chart=chart, kind=paper.kind, title=words[:200], text=words, today=child.today)
    return kept.pk


def _check_day(child: Child, right: str, on: date, paper: Paper) -> None:
    known = next(one for one in passing(child.chart.birth_date) if one.right == OF_LAW[right])
    if known.rule.age is None:  # nobody could check it: the paper says the day
        return
    need(known.on is not None, "on", "forms.birth_date_first")
    assert known.on is not None
    early = right == "educational" and paper.kind == "college_enrolment"
    need(early or on >= known.on, "on", "forms.passes_later", {"day": known.on})


def _check_paper(child: Child, paper: Paper, document: uuid.UUID | None) -> None:
    need(bool(paper.words.strip()), "evidence", "forms.evidence_needed")
    need(paper.seen_on <= child.today, "seen_on", "forms.day_in_future", {"day": paper.seen_on})
    if document is not None:
        need(Document.objects.filter(pk=document, chart=child.chart).exists(), "document", "forms.choose_one")


def _guardianship(by: Acting, guardianship: uuid.UUID, today: date) -> tuple[Guardianship, Child]:
    row = Guardianship.objects.select_for_update().filter(pk=guardianship).first()
    if row is None:
        refuse(by, "guardianship", guardianship, purpose_of(by))
    return row, child_for(by, row.chart_id, purpose_of(by), today)
