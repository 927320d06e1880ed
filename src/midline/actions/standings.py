"""Parts of taking a place beside a child: what an accepted offer makes of a person. Called by `invitations`.

Whoever opens a link has no standing yet, so the place is given under the hat of the one who offered it; where that one
may no longer offer it, the link opens nothing.
"""

import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date

from midline.actions.refusals import need
from midline.core.access import HELPER, OF_AN_ADULT, Deed, Paper, may_stand
from midline.records import audit, wall
from midline.records.models import GuardianOffer, Guardianship, Helper, HelperOffer, Invitation, Person
from midline.records.moments import moment_on
from midline.records.queries.children import NotThere, child_for, purpose_of
from midline.records.queries.invitations import giver_of
from midline.records.queries.memberships import Acting, in_force
from midline.records.queries.standing import deeds_now


def terms_of(row: Invitation) -> GuardianOffer | HelperOffer | None:
    """What an invitation beside a child offers; None for one to a role in the organisation."""
    if row.role == HELPER:
        return HelperOffer.objects.filter(invitation=row).first()
    return GuardianOffer.objects.filter(invitation=row).first()


def check_beside(by: Acting, row: Invitation, today: date) -> None:
    """Whether `by` may make this offer beside a child; NotThere or AccessRefused otherwise."""
    terms = terms_of(row)
    if terms is None or _of_another_household(by, terms):
        raise NotThere
    child_for(by, terms.chart_id, purpose_of(by), today).check_may(_deed(row))


def _of_another_household(by: Acting, terms: GuardianOffer | HelperOffer) -> bool:
    return isinstance(terms, HelperOffer) and terms.named_by.person_id != by.person_id


def begin_guardianship(row: Invitation, person: Person, today: date) -> uuid.UUID:
    """The rights that were offered, with the paper seen; an earlier row of that person is ended. Gives the chart.

    The paper has to be enough on this day too: the child may have grown up since it was offered.
    """
    with _given(row, today) as terms:
        assert isinstance(terms, GuardianOffer)
        paper = Paper(terms.evidence_kind, terms.evidence, terms.seen_on)
        need(may_stand(terms.relation, paper, terms.chart.birth_date, today).allowed, "", "forms.grown_up_since")
        until = recorded_days(terms.chart_id, terms.relation, today)
        for before in Guardianship.objects.filter(in_force(today), person=person, chart=terms.chart_id):
            need(not before.restrictions.filter(in_force(today)).exists(), "", "forms.order_first")
            before.ends = max(date.fromordinal(today.toordinal() - 1), before.starts)
            before.save(update_fields=["ends"])
        made = Guardianship.objects.create(
            person=person,
            chart_id=terms.chart_id,
            relation=terms.relation,
            educational=terms.educational,
            medical=terms.medical,
            evidence=terms.evidence,
            evidence_kind=terms.evidence_kind,
            seen_on=terms.seen_on,
            document_id=terms.document_id,
            verified_by_id=terms.verified_by_id,
            starts=today,
            **until,
        )
        about = {"about": made.pk, "about_kind": "guardianship"}
        audit.note(None, "grant_guardian", why="setup", subject=terms.chart_id, **about)  # type: ignore[arg-type]
        return terms.chart_id


def recorded_days(chart: uuid.UUID, relation: str, today: date) -> dict[str, date | None]:
    """The last days of parents' rights that were recorded for a chart: whoever becomes a parent later has them too.

    Those of a row that holds come before those of one that has ended.
    """
    days: dict[str, date | None] = {"educational_until": None, "medical_until": None}
    if relation not in OF_AN_ADULT:
        rows = Guardianship.objects.filter(chart=chart).exclude(relation__in=OF_AN_ADULT)
        for row in sorted(rows, key=lambda row: (row.ends is None or row.ends >= today, row.starts)):
            days = {right: getattr(row, right) or day for right, day in days.items()}
    return days


def begin_helping(row: Invitation, person: Person, today: date) -> uuid.UUID:
    """What the holder of the rights lets the helper see, until the moment that was named. Gives the chart."""
    with _given(row, today) as terms:
        assert isinstance(terms, HelperOffer)
        made = Helper.objects.create(
            person=person,
            chart_id=terms.chart_id,
            work=terms.work,
            kinds=terms.kinds,
            named_by_id=terms.named_by_id,
            starts_at=moment_on(today),
            ends_at=terms.ends_at,
        )
        about = {"about": made.pk, "about_kind": "helper"}
        audit.note(None, "begin_helping", why="family", subject=terms.chart_id, **about)  # type: ignore[arg-type]
        return terms.chart_id


@contextmanager
def _given(row: Invitation, today: date) -> Iterator[GuardianOffer | HelperOffer]:
    """The terms, under the hat of the one who offers them and may still do so today; NotThere otherwise."""
    giver = giver_of(row, today)
    with wall.acting_as(giver.id, today):
        terms = terms_of(row)
        if terms is None or _deed(row) not in deeds_now(giver, terms.chart_id, today):
            raise NotThere
        yield terms


def _deed(row: Invitation) -> Deed:
    return Deed.NAME_HELPER if row.role == HELPER else Deed.INVITE_GUARDIAN
