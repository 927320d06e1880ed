"""A family's permission for another organisation to look, signed for a time and stopped at once."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from django.db import transaction

from midline.actions.refusals import need
from midline.core.access import RELEASED_MAY, Deed, End, RecordKind, ends_with_parting
from midline.records import audit
from midline.records.models import ChartLink, Person, Release, SignedForm
from midline.records.moments import end_of, moment_on
from midline.records.queries.children import Child, child_for, refuse
from midline.records.queries.memberships import Acting
from midline.records.queries.sharing import STATEMENTS, guardianship_of, joined_files

OFFERED = tuple(kind for kind in RecordKind if kind in RELEASED_MAY)


@dataclass(frozen=True)
class Direction:
    """One ticked direction of a form: which chart may be seen, by which organisation or one person there, and what."""

    chart: uuid.UUID
    to: uuid.UUID
    kinds: Sequence[str]
    purpose: str
    only: uuid.UUID | None = None
    records_from: date | None = None
    records_until: date | None = None


@transaction.atomic
def sign_form(
    *,
    by: Acting,
    directions: Sequence[Direction],
    ends_on: date,
    signature: str,
    language: str,
    today: date,
    event: str = "",
) -> SignedForm:
    """Sign one form with one or two directions, good from now until the end of `ends_on`. Identity goes with any kind.

    What is refused names its field; fields of a direction end in its number ("kinds_0", "kinds_1").
    """
    need(1 <= len(directions) <= 2 and len({one.chart for one in directions}) == len(directions), "", "forms.tick_one")
    need(bool(signature.strip()), "signature", "forms.needed")
    need(today <= ends_on, "ends_on", "forms.day_in_past", {"day": ends_on})
    need(ends_on.toordinal() - today.toordinal() <= 366, "ends_on", "forms.at_most_a_year")
    children = [child_for(by, one.chart, "family", today) for one in directions]
    for child in children:
        child.check_may(Deed.SIGN_RELEASE)
    moment = moment_on(today)
    held = [guardianship_of(child) for child in children]
    chart = children[0].chart
    form = SignedForm.objects.create(
        child_name=chart.called(),
        birth_date=chart.birth_date,
        signed_by_id=by.id,
        signer_name=Person.objects.get(pk=by.person_id).get_full_name(),
        relation=held[0].relation,
        authority=" ".join(
            sorted({"medical" if child.standing.chart_of == "clinic" else "educational" for child in children})
        ),
        signature=signature.strip(),
        signed_at=moment,
        event=event.strip(),
        statements=STATEMENTS,
        language=language,
    )
    for number, (child, direction) in enumerate(zip(children, directions, strict=True)):
        _release(form, child, direction, number, moment, end_of(ends_on))
    return form


def _release(
    form: SignedForm, child: Child, direction: Direction, number: int, moment: datetime, ends_at: datetime
) -> None:
    need(bool(direction.kinds) and set(direction.kinds) <= set(OFFERED), f"kinds_{number}", "forms.choose_one")
    need(bool(direction.purpose.strip()), f"purpose_{number}", "forms.needed")
    first, last = direction.records_from, direction.records_until
    need(
        first is None or last is None or first <= last,
        f"records_until_{number}",
        "forms.ends_before_start",
        {"day": first},
    )
    file = next((file for file in joined_files(child) if file.organisation_id == direction.to), None)
    need(file is not None, f"to_{number}", "forms.choose_one")
    assert file is not None
    # Held, so that nobody takes the files apart between this look and the signature.
    joined = ChartLink.objects.select_for_update().filter(pk=file.link_id, ended_on=None)
    need(joined.first() is not None, f"to_{number}", "forms.choose_one")
    need(
        direction.only is None or direction.only in {one.id for one in file.people},
        f"only_{number}",
        "forms.choose_one",
    )
    made = Release.objects.create(
        form=form,
        chart=child.chart,
        to_id=direction.to,
        only_id=direction.only,
        from_name=child.chart.organisation.name,
        to_name=file.organisation_name,
        kinds=" ".join(sorted({RecordKind.IDENTITY.value, *direction.kinds})),
        purpose=direction.purpose.strip(),
        records_from=first,
        records_until=last,
        signed_by_id=child.by.id,
        signed_at=moment,
        ends_at=ends_at,
    )
    audit.note(child.by, "sign_release", why="family", subject=child.chart.pk, about=made.pk, about_kind="release")


@transaction.atomic
def revoke_release(*, by: Acting, release: uuid.UUID, today: date) -> Release:
    """Stop a release now; either holder of rights may. Stopped before stays as it was; what was seen stays listed."""
    row = Release.objects.select_for_update().filter(pk=release).first()
    if row is None:
        refuse(by, "release", release, "family")
    child_for(by, row.chart_id, "family", today).check_may(Deed.STOP_RELEASE)
    if row.revoked_at is None:
        _stop(by, row, today)
    return row


def stop_between(by: Acting, one: End, other: End, today: date) -> None:
    """Stop for good what was signed between two files that are taken apart; whoever may part them may stop it."""
    rows = Release.objects.select_for_update().filter(chart__in=[one.chart, other.chart], revoked_at=None)
    for row in rows.order_by("id"):
        if ends_with_parting(row.chart_id, row.to_id, one, other):
            _stop(by, row, today)


def _stop(by: Acting, row: Release, today: date) -> None:
    row.revoked_at, row.revoked_by_id = moment_on(today), by.id
    row.save(update_fields=["revoked_at", "revoked_by"])
    audit.note(by, "revoke_release", why="family", subject=row.chart_id, about=row.pk, about_kind="release")
