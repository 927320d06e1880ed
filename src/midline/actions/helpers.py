"""An interpreter, an advocate or a family member whom the holder of the rights lets look for a time."""

import uuid
from collections.abc import Sequence
from datetime import date

from django.db import transaction
from django.utils import timezone

from midline.actions.invitations import Link, clean, make_offer
from midline.actions.refusals import need
from midline.core.access import HELPERS_MAY, Deed, RecordKind
from midline.records import audit
from midline.records.models import Helper, HelperOffer
from midline.records.moments import end_of
from midline.records.queries.children import child_for, refuse
from midline.records.queries.memberships import Acting

LONGEST = 366
"""Days that a helper may look at most; then they are named anew."""


@transaction.atomic
def name_helper(
    *,
    by: Acting,
    chart: uuid.UUID,
    email: str,
    language: str,
    work: str,
    kinds: Sequence[str],
    until: date,
    today: date,
    link: Link | None,
) -> str:
    """Let someone see these kinds of record up to the end of a day; gives the token of the link sent to them."""
    child = child_for(by, chart, "family", today)
    child.check_may(Deed.NAME_HELPER)
    need(work in Helper.Work.values, "work", "forms.choose_one")
    allowed = {kind.value for kind in HELPERS_MAY & child.kinds}
    need(bool(kinds) and set(kinds) <= allowed, "kinds", "forms.choose_one")
    need(today <= until, "until", "forms.day_in_past", {"day": until})
    need((until - today).days <= LONGEST, "until", "forms.at_most_a_year")
    same = HelperOffer.objects.filter(chart=chart, invitation__email=clean(email), named_by=by.id)
    before = same.filter(invitation__accepted_at=None, invitation__withdrawn_at=None).first()
    row, token = make_offer(
        inviter=by,
        organisation=child.chart.organisation,
        role="helper",
        before=before.invitation if before else None,
        email=email,
        language=language,
        today=today,
        link=link,
    )
    terms = {
        "chart": child.chart,
        "work": work,
        "kinds": " ".join(sorted({RecordKind.IDENTITY.value, *kinds})),
        "ends_at": end_of(until),
        "named_by_id": by.id,
    }
    HelperOffer.objects.update_or_create(invitation=row, defaults=terms)
    audit.note(by, "name_helper", why="family", subject=chart, about=row.pk, about_kind="invitation")
    return token


@transaction.atomic
def stop_helper(*, by: Acting, helper: uuid.UUID, today: date) -> uuid.UUID:
    """End a helper's time at once; any holder of the right over the chart may. Gives the chart's id.

    Stopped before stays as it was.
    """
    row = Helper.objects.select_for_update().filter(pk=helper).first()
    if row is None:
        refuse(by, "helper", helper, "family")
    child_for(by, row.chart_id, "family", today).check_may(Deed.NAME_HELPER)
    if row.stopped_at is None:
        row.stopped_at, row.stopped_by_id = timezone.now(), by.id
        row.save(update_fields=["stopped_at", "stopped_by"])
        audit.note(by, "stop_helper", why="family", subject=row.chart_id, about=row.pk, about_kind="helper")
    return row.chart_id
