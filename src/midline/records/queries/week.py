"""Whose turn it is in a week: the cases of a caseload that are in service."""

import uuid
from datetime import date

from midline.records.models import Case
from midline.records.queries.memberships import Acting
from midline.records.queries.standing import assigned_to, visible_charts

STARTED = ("services_started", "first_treatment", "plan_agreed")
ENDED = ("services_ended", "discharged", "revoked", "transferred")


def cases_in_service(by: Acting, today: date) -> list[uuid.UUID]:
    """The cases of one's own caseload in which service has started and not ended, oldest first. One query."""
    charts = visible_charts(by, today).filter(assigned_to(by, today)).values("pk")
    cases = Case.objects.filter(chart__in=charts, facts__kind__in=STARTED).exclude(facts__kind__in=ENDED)
    return list(cases.order_by("id").values_list("pk", flat=True).distinct())
