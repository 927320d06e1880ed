"""A concern in someone's own words, placed on the map; and the child's own words."""

import uuid
from datetime import date

from django.db import transaction

from midline.actions.refusals import need
from midline.core.access import Deed
from midline.core.occupations import ENVIRONMENTS, OCCUPATIONS
from midline.records import audit
from midline.records.models import Concern, Voice
from midline.records.queries.children import child_for, purpose_of
from midline.records.queries.memberships import Acting


@transaction.atomic
def raise_concern(
    *,
    by: Acting,
    chart: uuid.UUID,
    occupation: str,
    environment: str,
    words: str,
    today: date,
    on: date | None = None,
    severity: int | None = None,
    since: str = "",
) -> Concern:
    """Keep what someone sees: where, in what, how much in the way (1 to 3), since weeks, months or years."""
    child = child_for(by, chart, purpose_of(by), today)
    child.check_may(Deed.RAISE_CONCERN)
    need(occupation in OCCUPATIONS, "occupation", "forms.choose_one")
    need(environment in ENVIRONMENTS, "environment", "forms.choose_one")
    need(bool(words.strip()), "words", "forms.own_words")
    need(severity in {None, 1, 2, 3}, "severity", "forms.choose_one")
    need(since in {"", "weeks", "months", "years"}, "since", "forms.choose_one")
    need(on is None or on <= today, "on", "forms.day_in_future", {"day": on})
    concern = Concern.objects.create(
        chart=child.chart,
        occupation=occupation,
        environment=environment,
        words=words.strip(),
        severity=severity,
        since=since,
        on=on or today,
        by_id=by.id,
    )
    audit.note(by, "raise_concern", why=purpose_of(by), subject=chart, about=concern.pk, about_kind="concern")
    return concern


@transaction.atomic
def settle_concern(*, by: Acting, concern: uuid.UUID, today: date) -> Concern:
    """Say that a concern is a worry no more, as of today; who raised it and the words stay."""
    row = Concern.objects.filter(pk=concern).first()
    need(row is not None, "concern", "access.stranger")
    assert row is not None
    child_for(by, row.chart_id, purpose_of(by), today).check_may(Deed.RAISE_CONCERN)
    row.settled_on = today
    row.save(update_fields=["settled_on"])
    audit.note(by, "settle_concern", why=purpose_of(by), subject=row.chart_id, about=row.pk, about_kind="concern")
    return row


@transaction.atomic
def record_voice(
    *,
    by: Acting,
    chart: uuid.UUID,
    kind: str,
    today: date,
    words: str = "",
    felt: int | None = None,
    occupation: str = "",
    session: uuid.UUID | None = None,
    on: date | None = None,
) -> Voice:
    """Keep what the child said or showed: a wish, something to be proud of, or how it felt (1 to 5)."""
    child = child_for(by, chart, purpose_of(by), today)
    child.check_may(Deed.RECORD_VOICE)
    need(kind in Voice.Kind.values, "kind", "forms.choose_one")
    need(bool(words.strip()) or felt is not None, "words", "forms.own_words")
    need(felt in {None, 1, 2, 3, 4, 5}, "felt", "forms.choose_one")
    need(occupation == "" or occupation in OCCUPATIONS, "occupation", "forms.choose_one")
    need(on is None or on <= today, "on", "forms.day_in_future", {"day": on})
    voice = Voice.objects.create(
        chart=child.chart,
        kind=kind,
        words=words.strip(),
        felt=felt,
        occupation=occupation,
        session_id=session,
        on=on or today,
        by_id=by.id,
    )
    audit.note(by, "record_voice", why=purpose_of(by), subject=chart, about=voice.pk, about_kind="voice")
    return voice
