"""One process at a time, whichever machine it is on: the lock goes with the process, however that ends."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager

from django.conf import settings
from django.db import connection

_LOCK = 0x6D69_646C_6E69_6768
"""The number of PostgreSQL's advisory lock for the nightly work."""


@contextmanager
def alone() -> Iterator[bool]:
    """Inside, whether this process is the only one at it; it never waits for another.

    PostgreSQL holds the lock for the connection; for SQLite it lies on a file beside the database, which one machine
    has.
    """
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_try_advisory_lock(%s)", [_LOCK])
            held = bool(cursor.fetchone()[0])
        try:
            yield held
        finally:
            if held:
                with connection.cursor() as cursor:
                    cursor.execute("SELECT pg_advisory_unlock(%s)", [_LOCK])
        return
    handle = os.open(settings.DATA / "nightly.lock", os.O_RDWR | os.O_CREAT, 0o600)
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            yield False
        else:
            yield True
    finally:
        os.close(handle)
