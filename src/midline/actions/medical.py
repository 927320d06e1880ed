"""What a clinic's chart holds beside care: who referred, who pays, which diagnoses somebody named."""

import uuid
from datetime import date

from django.db import transaction

from midline.actions import clock_rows
from midline.actions.refusals import need
from midline.core.access import Deed
from midline.records import audit
from midline.records.models import Condition, Coverage, Practitioner, Referral
from midline.records.queries.children import Child, child_for, child_of_case, purpose_of
from midline.records.queries.memberships import Acting


def _let_in(by: Acting, chart: uuid.UUID, today: date) -> Child:
    child = child_for(by, chart, purpose_of(by), today)
    child.check_may(Deed.KEEP_MEDICAL)
    return child


@transaction.atomic
def keep_coverage(
    *,
    by: Acting,
    chart: uuid.UUID,
    payer: str,
    today: date,
    kind: str = "",
    member_number: str = "",
    starts: date | None = None,
    ends: date | None = None,
) -> Coverage:
    """Keep who pays for a child's care and from when until when."""
    child = _let_in(by, chart, today)
    need(bool(payer.strip()), "payer", "forms.needed")
    need(starts is None or ends is None or starts <= ends, "ends", "forms.ends_before_start", {"day": starts})
    made = Coverage.objects.create(
        chart=child.chart, payer=payer.strip(), kind=kind, member_number=member_number, starts=starts, ends=ends
    )
    audit.note(by, "keep_coverage", why=purpose_of(by), subject=chart, about=made.pk, about_kind="coverage")
    clock_rows.refresh_chart(chart, today)
    return made


@transaction.atomic
def keep_condition(
    *,
    by: Acting,
    chart: uuid.UUID,
    words: str,
    today: date,
    code: str = "",
    system: str = "",
    standing: str = "",
    onset: date | None = None,
    ended: date | None = None,
    recorded_on: date | None = None,
) -> Condition:
    """Keep a diagnosis that somebody named, in the source's own code and words."""
    child = _let_in(by, chart, today)
    need(bool(words.strip()), "words", "forms.needed")
    made = Condition.objects.create(
        chart=child.chart,
        words=words.strip()[:300],
        code=code,
        system=system,
        standing=standing,
        onset=onset,
        ended=ended,
        recorded_on=recorded_on,
    )
    audit.note(by, "keep_condition", why=purpose_of(by), subject=chart, about=made.pk, about_kind="condition")
    return made


@transaction.atomic
def keep_referral(
    *,
    by: Acting,
    case: uuid.UUID,
    practitioner: str,
    on: date,
    today: date,
    npi: str = "",
    words: str = "",
    ends: date | None = None,
) -> Referral:
    """Keep a practitioner's order for a case; the practitioner is known to the clinic from then on."""
    child, row = child_of_case(by, case, purpose_of(by), today)
    child.check_may(Deed.KEEP_MEDICAL)
    need(bool(practitioner.strip()), "practitioner", "forms.needed")
    need(on <= today, "on", "forms.day_in_future", {"day": on})
    who, _ = Practitioner.objects.get_or_create(
        organisation=child.chart.organisation, name=practitioner.strip(), defaults={"npi": npi}
    )
    made = Referral.objects.create(case=row, practitioner=who, on=on, ends=ends, words=words.strip())
    audit.note(by, "keep_referral", why=purpose_of(by), subject=child.chart.pk, about=made.pk, about_kind="referral")
    return made
