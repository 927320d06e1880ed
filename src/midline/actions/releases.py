"""A family's permission for another organisation to look, given for a time and stopped at once."""

import uuid
from collections.abc import Sequence
from datetime import date

from django.db import transaction
from django.utils import timezone

from midline.actions.refusals import need
from midline.core.access import Deed, RecordKind
from midline.records import audit
from midline.records.models import Organisation, Release
from midline.records.queries.children import NotThere, child_for
from midline.records.queries.memberships import Acting

OFFERED = tuple(kind for kind in RecordKind if kind not in {RecordKind.RELEASE, RecordKind.COVERAGE})


@transaction.atomic
def sign_release(
    *, by: Acting, chart: uuid.UUID, to: uuid.UUID, kinds: Sequence[str], purpose: str, until: date, today: date
) -> Release:
    """Let an organisation see these kinds of record of one chart until a day. Identity goes with any of them."""
    child = child_for(by, chart, "family", today)
    child.check_may(Deed.SIGN_RELEASE)
    need(bool(kinds) and set(kinds) <= set(OFFERED), "kinds", "forms.choose_one")
    need(bool(purpose.strip()), "purpose", "forms.needed")
    need(today <= until, "until", "forms.day_in_past", {"day": until})
    need(until.toordinal() - today.toordinal() <= 366, "until", "forms.at_most_a_year")
    other = Organisation.objects.filter(pk=to, kind__in=["district", "clinic"]).exclude(pk=child.chart.organisation_id)
    need(other.exists(), "to", "forms.choose_one")
    made = Release.objects.create(
        chart=child.chart,
        to_id=to,
        kinds=" ".join(sorted({RecordKind.IDENTITY.value, *kinds})),
        purpose=purpose.strip(),
        signed_by_id=by.id,
        signed_on=today,
        until=until,
    )
    audit.note(by, "sign_release", why="family", subject=chart, about=made.pk, about_kind="release")
    return made


@transaction.atomic
def revoke_release(*, by: Acting, release: uuid.UUID, today: date) -> None:
    """Stop a release now; either holder of rights may. Stopped before stays as it was; what was seen stays listed."""
    row = Release.objects.select_for_update().filter(pk=release).first()
    if row is None:
        raise NotThere
    child_for(by, row.chart_id, "family", today).check_may(Deed.SIGN_RELEASE)
    if row.revoked_at is not None:
        return
    row.revoked_at, row.revoked_by_id = timezone.now(), by.id
    row.save(update_fields=["revoked_at", "revoked_by"])
    audit.note(by, "revoke_release", why="family", subject=row.chart_id, about=row.pk, about_kind="release")
