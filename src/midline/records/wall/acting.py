"""Telling the database who acts: for one transaction, and nothing of it stays behind."""

import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from typing import Any

from django.db import connections, transaction
from django.db.backends.base.base import BaseDatabaseWrapper

from midline.records.moments import moment_on
from midline.records.wall.names import DESTROYER, SEALER
from midline.records.wall.schema import TOLD
from midline.records.wall.state import Wall, wall_of

Row = tuple[Any, ...]


@contextmanager
def acting_as(
    membership: uuid.UUID, today: date, moment: datetime | None = None, *, alias: str = "default"
) -> Iterator[None]:
    """Inside, the database shows what this membership may see today. One transaction, kept when nothing is raised.

    Where there is no wall, SQLite above all, it does nothing and opens no transaction: there one that only reads would
    make every other wait.
    """
    if wall_of(alias) in {Wall.NO_SUCH_THING, Wall.NONE}:
        yield
        return
    connection = connections[alias]
    within = connection.in_atomic_block
    with transaction.atomic(using=alias):
        before = _told(connection) if within else ()
        _tell(connection, membership, today, moment or moment_on(today))
        yield
        # A transaction takes what it was told along when it ends. One around this one goes on, and gets its own back;
        # when this one is undone, so is what it was told.
        if within and not connection.needs_rollback:
            _restore(connection, before)


@contextmanager
def sealing(*, alias: str = "default") -> Iterator[None]:
    """Inside, the audit rows of everyone may be read and sealed, and nothing else; for the one sealer."""
    with _under(SEALER, alias):
        yield


@contextmanager
def destroying(*, alias: str = "default") -> Iterator[None]:
    """Inside, who acts reaches every row of the charts that their organisation decided to destroy, and nothing else."""
    with _under(DESTROYER, alias):
        yield


@contextmanager
def _under(role: str, alias: str) -> Iterator[None]:
    if wall_of(alias) in {Wall.NO_SUCH_THING, Wall.NONE}:
        yield
        return
    connection = connections[alias]
    within = connection.in_atomic_block
    with transaction.atomic(using=alias):
        before = _told(connection) if within else ()
        _run(connection, "SELECT set_config('role', %s, true)", [role])
        yield
        if within and not connection.needs_rollback:
            _restore(connection, before)


def chart_behind(kind: str, row: uuid.UUID, *, alias: str = "default") -> uuid.UUID | None:
    """The chart that a row hangs on, though the wall hides both; None where there is none, or no hat is on.

    `kind`: the table's model in lower case ("case"). For the audit row of a look that was refused, and nothing else.
    """
    connection = connections[alias]
    if wall_of(alias) in {Wall.NO_SUCH_THING, Wall.NONE} or not connection.in_atomic_block:
        return None
    found: uuid.UUID | None = _run(connection, "SELECT midline_wall.chart_of(%s, %s)", [kind, str(row)])[0]
    return found


def _told(connection: BaseDatabaseWrapper) -> Row:
    asked = ", ".join(f"coalesce(current_setting('midline.{name}', true), '')" for name in TOLD)
    return tuple(_run(connection, f"SELECT current_setting('role'), {asked}", []))


def _tell(connection: BaseDatabaseWrapper, membership: uuid.UUID, today: date, moment: datetime) -> None:
    # The membership is found with the rights of the wall's owner, so one hat may be changed for another.
    _run(
        connection,
        "SELECT set_config('role', midline_wall.act_as(%s, %s, %s), true)",
        [str(membership), today, moment],
    )


def _restore(connection: BaseDatabaseWrapper, before: Row) -> None:
    settings = ", ".join(f"set_config('midline.{name}', %s, true)" for name in TOLD)
    _run(connection, f"SELECT set_config('role', %s, true), {settings}", list(before))


def _run(connection: BaseDatabaseWrapper, sql: str, given: list[Any]) -> Row:
    with connection.cursor() as cursor:
        cursor.execute(sql, given)
        row: Row = cursor.fetchone()
        return row
