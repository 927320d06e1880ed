"""What the tiny world holds about the law: a report of an error, and who looks at it."""

import hashlib
from datetime import date, timedelta

from midline.records.models import LawReport, LawReviewer
from midline.records.queries.memberships import Acting


def reported(director: Acting, token: str, today: date) -> LawReport:
    """What somebody said is wrong, under a link with this token; the director is named to look at such reports."""
    LawReviewer.objects.create(person_id=director.person_id, starts=today - timedelta(days=90))
    return LawReport.objects.create(
        jurisdiction="TX",
        rule="iep_meeting",
        version="0",
        language="en",
        wrong="The count starts on another day.",
        read_where="A page of the state",
        token_digest=hashlib.sha256(token.encode()).hexdigest(),
    )
