"""One row for each read and each write. The only place outside actions that inserts, since reads count too."""

import uuid
from typing import Any

from midline.records.models import AuditEvent
from midline.records.queries.memberships import Acting


def note(
    by: Acting | None,
    action: str,
    *,
    why: str,
    subject: uuid.UUID | None = None,
    about: uuid.UUID | None = None,
    about_kind: str = "",
    more: dict[str, Any] | None = None,
) -> uuid.UUID:
    """Insert an unsealed audit event; its id. `more` holds counts, kinds and ids, never a word that a person typed."""
    row = AuditEvent.objects.create(
        person=by.person_id if by else None,
        acting_as=by.id if by else None,
        role=by.role if by else "",
        organisation=by.organisation_id if by else None,
        action=action,
        subject=subject,
        about=about,
        about_kind=about_kind,
        why=why,
        more=more or {},
    )
    return row.pk
