"""A PostgreSQL database as one file by pg_dump, and back in one transaction by pg_restore and psql."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg
from psycopg import IsolationLevel, sql

from midline.jobs.keeping.dumped import rows_in, same_rows
from midline.jobs.keeping.manifest import Facts
from midline.jobs.keeping.refusing import KeepingRefused
from midline.jobs.keeping.secrets import EMPTIED

_NAMES = {"HOST": "PGHOST", "PORT": "PGPORT", "USER": "PGUSER", "PASSWORD": "PGPASSWORD", "NAME": "PGDATABASE"}
_OPTIONS = {"sslmode": "PGSSLMODE", "sslrootcert": "PGSSLROOTCERT", "sslcert": "PGSSLCERT", "sslkey": "PGSSLKEY"}
# Who may see what is said by the rules of this version and is put up anew at the next start, with the roles of there.
_LEFT_OUT = (" POLICY ", " ROW SECURITY ", " ACL ", " DEFAULT ACL ", "midline_wall")


def copy_out(database: dict[str, Any], copy: Path) -> Facts:
    """Dump the database as it is at one moment, without what lets somebody in; the facts are of the same moment.

    Rows that the second wall keeps from the one who dumps would be left out without a word, so it is asked first
    whether any are, and the rows in the dump are counted afterwards. KeepingRefused where one is missing.
    """
    dump, restorer = _program("pg_dump"), _program("pg_restore")
    with _reached(database) as live:
        live.isolation_level = IsolationLevel.REPEATABLE_READ
        live.read_only = True
        held = live.execute("SELECT pg_export_snapshot()").fetchone()
        assert held is not None
        found = _facts(live)
        left = [f"--exclude-table-data=*.{table}" for table in EMPTIED]
        rows = ["--enable-row-security"] if _walled(live) else []
        _run([dump, "--format=custom", f"--snapshot={held[0]}", f"--file={copy}", "--no-owner", *left, *rows], database)
    copy.chmod(0o600)
    dumped = rows_in(copy, restorer)
    if short := sorted(table for table, count in found.rows.items() if dumped.get(table, 0) != count):
        raise KeepingRefused(f"The dump does not hold every row of {short[0]}; no backup was made.")
    return found


@contextmanager
def _reached(database: dict[str, Any]) -> Iterator[psycopg.Connection]:
    """A connection; KeepingRefused where there is none, or where it may not ask what has to be asked."""
    try:
        with psycopg.connect(**_place(database)) as live:
            yield live
    except psycopg.Error as error:
        first = (str(error).splitlines() or [type(error).__name__])[0]
        raise KeepingRefused(f"The database does not answer what has to be asked: {first[:200]}") from None


def _facts(live: psycopg.Connection) -> Facts:
    tables = [row[0] for row in live.execute("SELECT tablename FROM pg_tables WHERE schemaname = current_schema()")]
    rows = {}
    for table in sorted(tables):
        counted = live.execute(sql.SQL("SELECT count(*) FROM {}").format(sql.Identifier(table))).fetchone()
        rows[table] = 0 if table in EMPTIED or counted is None else int(counted[0])
    papers = live.execute("SELECT id::text, sha256 FROM records_document WHERE sha256 <> ''").fetchall()
    applied = live.execute("SELECT app || '.' || name FROM django_migrations ORDER BY 1").fetchall()
    return Facts(tuple(row[0] for row in applied), rows, dict(papers))


def _walled(live: psycopg.Connection) -> bool:
    """Whether rows are walled off; refused where the one who asks would not get every row."""
    asked = (
        "SELECT c.relname, EXISTS (SELECT 1 FROM pg_policies p WHERE p.schemaname = current_schema() "
        "AND p.tablename = c.relname AND p.permissive = 'PERMISSIVE' AND p.cmd = 'ALL' AND p.qual = 'true' "
        "AND current_user = ANY (p.roles)) AND NOT EXISTS (SELECT 1 FROM pg_policies p "
        "WHERE p.schemaname = current_schema() AND p.tablename = c.relname AND p.permissive = 'RESTRICTIVE') "
        "FROM pg_class c WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r' "
        "AND row_security_active(c.oid)"
    )
    found = live.execute(asked).fetchall()
    hidden = [table for table, all_seen in found if not all_seen]
    if hidden:
        raise KeepingRefused(
            f"The database user does not see every row of {hidden[0]}; name the owner of the tables in "
            "MIDLINE_MIGRATION_DATABASE_URL."
        )
    return bool(found)


def check(copy: Path) -> None:
    """KeepingRefused when the file is no dump."""
    _run([_program("pg_restore"), "--list", str(copy)], None)


def put_back(copy: Path, database: dict[str, Any], rows: dict[str, int]) -> None:
    """Make the database what the copy is, all of it or nothing: one transaction, undone where `rows` are not there."""
    restorer, client = _program("pg_restore"), _program("psql")
    wanted, statements = copy.with_name("wanted"), copy.with_name("statements")
    listed = _run([restorer, "--list", str(copy)], None).splitlines()
    wanted.write_text("\n".join(line for line in listed if not any(part in line for part in _LEFT_OUT)))
    schema = _schema(database)
    with statements.open("w", encoding="utf-8") as out:
        out.write("DROP SCHEMA IF EXISTS midline_wall CASCADE;\n")
        named = schema.replace('"', '""')
        out.write(f'DROP SCHEMA "{named}" CASCADE;\nCREATE SCHEMA "{named}";\n')
    made, last = copy.with_name("made"), copy.with_name("last")
    last.write_text(same_rows(schema, rows))
    _run([restorer, "--no-owner", "--no-privileges", f"--use-list={wanted}", f"--file={made}", str(copy)], None)
    script = ["--no-psqlrc", "--quiet", "--single-transaction", "--set=ON_ERROR_STOP=1"]
    _run([client, *script, f"--file={statements}", f"--file={made}", f"--file={last}"], database)


def holds_records(database: dict[str, Any]) -> bool:
    """Whether an organisation or a person is in it already."""
    with _reached(database) as live:
        for table in ("records_organisation", "records_person", "records_chart"):
            there = live.execute("SELECT to_regclass(%s)", [table]).fetchone()
            if there and there[0]:
                query = sql.SQL("SELECT 1 FROM {} LIMIT 1").format(sql.Identifier(table))
                if live.execute(query).fetchone():
                    return True
    return False


def _schema(database: dict[str, Any]) -> str:
    with _reached(database) as live:
        found = live.execute("SELECT coalesce(current_schema(), 'public')").fetchone()
    assert found is not None
    return str(found[0])


def _place(database: dict[str, Any]) -> dict[str, Any]:
    """What psycopg needs to reach it."""
    named = {"HOST": "host", "PORT": "port", "USER": "user", "PASSWORD": "password", "NAME": "dbname"}
    options = {name: value for name, value in (database.get("OPTIONS") or {}).items() if name in _OPTIONS}
    return {**options, **{name: database[key] for key, name in named.items() if database.get(key)}}


def _program(name: str) -> str:
    path = shutil.which(name)
    if path is None:
        raise KeepingRefused(
            f"{name} is not here; install PostgreSQL's client programs (apt install postgresql-client)."
        )
    return path


def _run(command: list[str], database: dict[str, Any] | None) -> str:
    """The output of a program of PostgreSQL; place and password go by the environment, where nobody reads them."""
    surroundings = {name: value for name, value in os.environ.items() if not name.startswith("PG")}
    if database is not None:
        surroundings |= {name: str(database[key]) for key, name in _NAMES.items() if database.get(key)}
        given = database.get("OPTIONS") or {}
        surroundings |= {name: str(given[key]) for key, name in _OPTIONS.items() if key in given}
    done = subprocess.run(  # noqa: S603 - a program found on the path, and names of ours
        command, env=surroundings, capture_output=True, text=True, check=False
    )
    if done.returncode:
        # Only what the program says itself: below it stands the row that it stumbled over.
        first = next((line for line in done.stderr.splitlines() if "error" in line.lower()), "no reason given")
        name = Path(command[0]).name
        raise KeepingRefused(f"{name} failed, and nothing was changed: {first.partition(' DETAIL')[0][:200]}")
    return done.stdout
