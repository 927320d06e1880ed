"""Rows into tables by the hundred thousand: COPY on PostgreSQL, many at once on SQLite, past models and signals."""

from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime
from typing import Any

from django.db import connection
from django.db.models import Field, Model

AT_ONCE = 20_000
POSTGRESQL = "postgresql"


class Ids:
    """Identifiers in the order in which rows are made, as UUIDv7 are; the same ones every time."""

    def __init__(self) -> None:
        self._next = 0

    def __call__(self) -> str:
        """The next one, as 32 hexadecimal digits."""
        self._next += 1
        # Version 7, variant 10; the rest is the count, spread so that they look like none another.
        return f"0193{self._next:08x}7000a000{self._next * 2654435761 % 2**32:08x}"[:32].ljust(32, "0")


class Rows:
    """Takes rows of any table and writes them in the order in which the tables were first named."""

    def __init__(self) -> None:
        self._tables: dict[type[Model], tuple[list[str], dict[str, Any]]] = {}
        self._waiting: dict[type[Model], list[tuple[Any, ...]]] = {}
        self._held = 0
        self.written = 0

    def add(self, model: type[Model], **values: Any) -> None:
        """One row; what is not named stands as the model has it."""
        if model not in self._tables:
            self._tables[model] = _columns(model)
            self._waiting[model] = []
        columns, defaults = self._tables[model]
        self._waiting[model].append(tuple(values[name] if name in values else defaults[name] for name in columns))
        self._held += 1
        if self._held >= AT_ONCE:
            self.flush()

    def flush(self) -> None:
        """Write what waits."""
        for model, waiting in self._waiting.items():
            if waiting:
                _write(model, self._tables[model][0], waiting)
                self.written += len(waiting)
                waiting.clear()
        self._held = 0


def _columns(model: type[Model]) -> tuple[list[str], dict[str, Any]]:
    fields = [field for field in model._meta.concrete_fields if not field.generated]
    return [field.attname for field in fields], {field.attname: _left_out(field) for field in fields}


def _left_out(field: "Field[Any, Any]") -> Any:
    if getattr(field, "auto_now_add", False):
        return moment(datetime(2026, 9, 1, 12, tzinfo=UTC))
    if field.has_default() and not callable(field.default):
        return field.default
    return None if field.null else ""


def moment(at: datetime) -> str:
    """A time as both databases read it."""
    at = at.astimezone(UTC).replace(tzinfo=None)
    return f"{at}+00" if connection.vendor == POSTGRESQL else f"{at}"


def _write(model: type[Model], columns: list[str], rows: Iterable[tuple[Any, ...]]) -> None:
    table = model._meta.db_table
    names = ", ".join(f'"{model._meta.get_field(name).column}"' for name in columns)
    with connection.cursor() as cursor:
        if connection.vendor == POSTGRESQL:
            with cursor.copy(f'COPY "{table}" ({names}) FROM STDIN') as copy:
                for row in rows:
                    copy.write_row(row)
        else:
            places = ", ".join("?" for _ in columns)
            plain = [tuple(value.isoformat() if isinstance(value, date) else value for value in row) for row in rows]
            cursor.connection.executemany(f'INSERT INTO "{table}" ({names}) VALUES ({places})', plain)


def in_bulk(work: Callable[[], None]) -> None:
    """Run `work` in one transaction with the database set to take rows fast; afterwards as it always is."""
    with connection.cursor() as cursor:
        postgresql = connection.vendor == POSTGRESQL
        if postgresql:
            cursor.execute("SET session_replication_role = replica")
        else:
            cursor.execute("PRAGMA foreign_keys = OFF")
            cursor.execute("PRAGMA synchronous = OFF")
            cursor.execute("PRAGMA cache_size = -400000")
        cursor.execute("BEGIN")
        work()
        cursor.execute("COMMIT")
        if postgresql:
            # What the server does by itself some minutes after so many rows came.
            cursor.execute("VACUUM ANALYZE")
        else:
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
