"""The audit table as a chain: its sealed rows in order, its head, and how many rows wait for the sealer."""

import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from midline.core.audit import Broken, Head, Sealed, first_broken
from midline.records.models import AuditEvent

CONTENT = tuple(
    field.name for field in AuditEvent._meta.concrete_fields if field.name not in frozenset(AuditEvent.seal)
)
"""Every field that a row is inserted with: each is under the digest."""


@dataclass(frozen=True)
class Kept:
    """The head of the chain with the time of its row, to be kept elsewhere."""

    head: Head
    at: datetime | None


@dataclass(frozen=True)
class Verified:
    """How many rows are sealed and hold, how many wait for the sealer, and the first broken one (None: all hold)."""

    sealed: int
    unsealed: int
    head: Head
    broken: Broken | None


def content_of(row: AuditEvent) -> dict[str, Any]:
    """A row's fields as the digest takes them: ids and times as text, times in UTC."""
    return {name: _plain(getattr(row, name)) for name in CONTENT}


def chain_head() -> Kept:
    """The last sealed row; sequence 0 and no time while there is none."""
    last = AuditEvent.objects.filter(sequence__isnull=False).order_by("-sequence").first()
    if last is None or last.sequence is None:
        return Kept(first_broken(())[0], None)
    return Kept(Head(last.sequence, last.chain_digest), last.at)


def sealed_rows() -> Iterator[Sealed]:
    """Every sealed row by its sequence, read in parts: memory does not grow with the table."""
    rows = AuditEvent.objects.filter(sequence__isnull=False).order_by("sequence")
    return (_sealed(row) for row in rows.iterator(chunk_size=2000))


def verify_chain(head: Head | None = None) -> Verified:
    """Walk the whole chain, up to a head that was kept elsewhere at least when one is given."""
    last, broken = first_broken(sealed_rows(), head)
    unsealed = AuditEvent.objects.filter(sequence__isnull=True).count()
    return Verified(last.sequence, unsealed, last, broken)


def _sealed(row: AuditEvent) -> Sealed:
    assert row.sequence is not None
    return Sealed(
        sequence=row.sequence,
        id=str(row.pk),
        content=content_of(row),
        salt=row.salt,
        content_digest=row.content_digest,
        chain_digest=row.chain_digest,
        emptied_by=str(row.emptied_by) if row.emptied_by else None,
    )


def _plain(value: Any) -> Any:
    if isinstance(value, uuid.UUID):
        return str(value)
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat(timespec="microseconds")
    return value
