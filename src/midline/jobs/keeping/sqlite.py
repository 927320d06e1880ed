"""An SQLite database as one file, copied while it is in use, and put back as one transaction."""

import sqlite3
from contextlib import closing
from pathlib import Path
from urllib.parse import quote

from midline.jobs.keeping.manifest import Facts
from midline.jobs.keeping.refusing import KeepingRefused
from midline.jobs.keeping.secrets import EMPTIED

_PATIENCE = 30.0
"""Seconds to wait for somebody who writes."""


def copy_out(database: str, copy: Path) -> Facts:
    """Copy the database as it is at one moment, without what lets somebody in; the facts are the copy's own."""
    try:
        _copy(database, copy)
    except sqlite3.Error as error:
        raise KeepingRefused(f"The database could not be copied to {copy.parent.parent} ({error}).") from None
    return facts(copy)


def _copy(database: str, copy: Path) -> None:
    with (
        closing(sqlite3.connect(f"file:{quote(database)}?mode=ro", uri=True, timeout=_PATIENCE)) as live,
        closing(sqlite3.connect(copy, isolation_level=None)) as made,
    ):
        copy.chmod(0o600)
        live.backup(made)
        made.execute("PRAGMA journal_mode=DELETE")
        # What is deleted is overwritten, not only let go.
        made.execute("PRAGMA secure_delete=ON")
        for table in EMPTIED:
            if _has(made, table):
                made.execute(f'DELETE FROM "{table}"')  # noqa: S608 - a name of ours
        made.execute("VACUUM")


def facts(copy: Path) -> Facts:
    """What a copy holds. KeepingRefused when it is not a sound database of Midline."""
    try:
        with closing(sqlite3.connect(f"file:{quote(str(copy))}?mode=ro", uri=True)) as made:
            if made.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
                raise KeepingRefused("The database is damaged: it does not pass SQLite's own check.")
            if made.execute("PRAGMA foreign_key_check").fetchone():
                raise KeepingRefused("The database is damaged: a row names another that is not there.")
            tables = [row[0] for row in made.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY 1")]
            rows = {
                name: made.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]  # noqa: S608 - a name of its own
                for name in tables
                if not name.startswith("sqlite_")
            }
            papers = made.execute("SELECT id, sha256 FROM records_document WHERE sha256 <> ''").fetchall()
            applied = made.execute("SELECT app || '.' || name FROM django_migrations ORDER BY 1").fetchall()
    except sqlite3.DatabaseError:
        raise KeepingRefused("This is no database of Midline, or it is damaged.") from None
    return Facts(tuple(row[0] for row in applied), rows, {_dashed(name): digest for name, digest in papers})


def put_back(copy: Path, database: str) -> None:
    """Make the database what the copy is, all of it or nothing: one transaction, undone when it does not end."""
    try:
        with (
            closing(sqlite3.connect(copy)) as kept,
            closing(sqlite3.connect(database, timeout=_PATIENCE)) as live,
        ):
            Path(database).chmod(0o600)
            live.execute("PRAGMA journal_mode=WAL")
            live.execute("PRAGMA synchronous=FULL")
            kept.backup(live)
    except sqlite3.Error as error:
        raise KeepingRefused(f"The database could not be written ({error}); it is as it was.") from None


def holds_records(database: str) -> bool:
    """Whether an organisation or a person is in it already."""
    if not Path(database).exists():
        return False
    try:
        with closing(sqlite3.connect(f"file:{quote(database)}?mode=ro", uri=True, timeout=_PATIENCE)) as live:
            return any(
                _has(live, table) and live.execute(f"SELECT 1 FROM {table} LIMIT 1").fetchone()  # noqa: S608 - ours
                for table in ("records_organisation", "records_person", "records_chart")
            )
    except sqlite3.DatabaseError:
        # What cannot be read may be somebody's records still.
        return True


def _has(connection: sqlite3.Connection, table: str) -> bool:
    asked = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?"
    return connection.execute(asked, (table,)).fetchone() is not None


def _dashed(name: str) -> str:
    bare = name.replace("-", "")
    return f"{bare[:8]}-{bare[8:12]}-{bare[12:16]}-{bare[16:20]}-{bare[20:]}"
