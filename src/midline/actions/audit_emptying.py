"""Taking the content out of sealed audit rows, for a destruction; their digests stay and the chain holds."""

import uuid
from collections.abc import Iterable

from midline.actions.audit_seal import BATCH, seal_waiting
from midline.core.audit import EMPTIED, digest_of_sequences
from midline.records import wall
from midline.records.models import AuditEvent


def sealed_about(subject: uuid.UUID) -> list[int]:
    """Inside a transaction: seal every row there is, then the places in the chain of all rows about one chart."""
    seal_waiting()
    with wall.sealing():
        rows = AuditEvent.objects.filter(subject=subject, sequence__isnull=False, emptied_by=None)
        return [place for place in rows.order_by("sequence").values_list("sequence", flat=True) if place is not None]


def claim_for(sequences: list[int]) -> dict[str, object]:
    """What a destruction's own row says of the rows that it empties."""
    return {"emptied": len(sequences), "emptied_digest": digest_of_sequences(sequences)}


def empty(sequences: Iterable[int], *, emptied_by: uuid.UUID) -> None:
    """Empty rows, after sealing the row that claims them."""
    seal_waiting()
    places = list(sequences)
    with wall.sealing():
        for start in range(0, len(places), BATCH):
            _empty(places[start : start + BATCH], emptied_by)


def _empty(places: list[int], emptied_by: uuid.UUID) -> None:
    if places:
        AuditEvent.objects.filter(sequence__in=places).update(
            person=None,
            acting_as=None,
            role="",
            organisation=None,
            action=EMPTIED,
            subject=None,
            about=None,
            about_kind="",
            why="",
            more={},
            salt="",
            emptied_by=emptied_by,
        )
