"""The one sealer: gives unsealed audit rows their sequence and chains their salted digests."""

import secrets

from django.db import connection, transaction
from django.db.models import QuerySet

from midline.core.audit import Head, chain_digest, content_digest
from midline.records import wall
from midline.records.models import AuditEvent
from midline.records.queries.audit_chain import chain_head, content_of

BATCH = 500
"""Rows sealed in one transaction: short, since on SQLite every writer waits for it."""
_LOCK = 0x6D69_646C_696E_65
"""The number of PostgreSQL's advisory lock that only one sealer holds."""


def seal_all() -> int:
    """Seal every row that is there, a batch at a time; how many. 0 also when another sealer is at it."""
    total = 0
    while found := seal_batch():
        total += found
        if found < BATCH:
            break
    return total


def seal_batch() -> int:
    """Seal at most BATCH rows in one transaction; how many. Nothing is written, or waited for, when none is there."""
    with wall.sealing():
        if not _unsealed().exists():
            return 0
        with transaction.atomic():
            return _seal() if _alone(wait=False) else 0


def seal_waiting() -> None:
    """Inside a transaction: seal every row there is, waiting for another sealer to end."""
    with wall.sealing():
        _alone(wait=True)
        while _seal():
            pass


def _unsealed() -> QuerySet[AuditEvent]:
    return AuditEvent.objects.filter(sequence__isnull=True)


def _alone(*, wait: bool) -> bool:
    """Whether this transaction is the only sealer. SQLite has one writer at a time: a transaction begins as one."""
    if connection.vendor != "postgresql":
        return True
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s)" if wait else "SELECT pg_try_advisory_xact_lock(%s)", [_LOCK])
        return wait or bool(cursor.fetchone()[0])


def _seal() -> int:
    last = chain_head().head
    rows = list(_unsealed().order_by("id")[:BATCH])
    for row in rows:
        salt = secrets.token_hex(16)
        content = content_digest(salt, content_of(row))
        last = Head(last.sequence + 1, chain_digest(last.digest, last.sequence + 1, content))
        row.sequence, row.salt, row.content_digest, row.chain_digest = last.sequence, salt, content, last.digest
    _write(rows)
    return len(rows)


def _write(rows: list[AuditEvent]) -> None:
    """One prepared statement for all: a bulk update of five hundred rows takes twenty times as long to build."""
    key = AuditEvent._meta.pk
    given = [
        (row.sequence, row.salt, row.content_digest, row.chain_digest, key.get_db_prep_value(row.pk, connection))
        for row in rows
    ]
    with connection.cursor() as cursor:
        cursor.executemany(
            "UPDATE records_auditevent SET sequence = %s, salt = %s, content_digest = %s, chain_digest = %s"
            " WHERE id = %s AND sequence IS NULL",
            given,
        )
