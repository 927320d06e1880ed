"""What helps a child, for everyone who is with them."""

import uuid
from datetime import date

from django.db import transaction

from midline.actions.refusals import need
from midline.core.access import Deed
from midline.core.occupations import ENVIRONMENTS, OCCUPATIONS
from midline.records import audit
from midline.records.models import Strategy
from midline.records.queries.children import child_for, purpose_of
from midline.records.queries.memberships import Acting


@transaction.atomic
def add_strategy(
    *, by: Acting, chart: uuid.UUID, occupation: str, environment: str, text: str, today: date
) -> Strategy:
    """Write down something to do in one place, in plain words."""
    child = child_for(by, chart, purpose_of(by), today)
    child.check_may(Deed.ADD_STRATEGY)
    need(occupation in OCCUPATIONS, "occupation", "forms.choose_one")
    need(environment in ENVIRONMENTS, "environment", "forms.choose_one")
    need(bool(text.strip()), "text", "forms.needed")
    made = Strategy.objects.create(
        chart=child.chart, occupation=occupation, environment=environment, text=text.strip(), by_id=by.id, starts=today
    )
    audit.note(by, "add_strategy", why=purpose_of(by), subject=chart, about=made.pk, about_kind="strategy")
    return made


@transaction.atomic
def end_strategy(*, by: Acting, strategy: uuid.UUID, today: date) -> None:
    """Take a strategy out of use as of today; it stays to be read."""
    row = Strategy.objects.filter(pk=strategy, ends=None).first()
    need(row is not None, "strategy", "access.stranger")
    assert row is not None
    child_for(by, row.chart_id, purpose_of(by), today).check_may(Deed.ADD_STRATEGY)
    row.ends = max(today, row.starts)
    row.save(update_fields=["ends"])
    audit.note(by, "end_strategy", why=purpose_of(by), subject=row.chart_id, about=row.pk, about_kind="strategy")
