"""A connection signed in to PostgreSQL as pages are: it owns nothing and is no superuser."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import connection, transaction

from midline.records.wall import state
from midline.records.wall.names import APP


@contextmanager
def as_pages() -> Iterator[None]:
    """Inside a test's transaction: the role of the pages, and afterwards the test's own again."""
    state.forget()
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(f"SET LOCAL SESSION AUTHORIZATION {APP}")
        yield
        if not connection.needs_rollback:
            cursor.execute("RESET SESSION AUTHORIZATION")
    state.forget()
