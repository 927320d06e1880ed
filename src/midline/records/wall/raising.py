"""Raising the wall in a database: once after each migration, and only where what stands differs from the rules."""

import hashlib
from collections.abc import Iterator

from django.apps import apps
from django.db import connections, transaction
from django.db.backends.base.base import BaseDatabaseWrapper

from midline.records.wall.names import APP, DESTROYER, HATS, SCHEMA, SEALER
from midline.records.wall.place import Open
from midline.records.wall.places import PLACES
from midline.records.wall.policies import destroyed_rows, policies, walled
from midline.records.wall.roles import can_make, make_roles, roles_there
from midline.records.wall.schema import chart_of, functions, views
from midline.records.wall.state import forget

_LOCK = 0x6D69_646C_7761_6C6C
"""The number of the advisory lock under which one process at a time raises the wall."""


def raise_wall(alias: str = "default") -> bool:
    """Make the database's wall what the rules say; whether anything had to be done.

    Nothing on SQLite, or before there are tables. Nothing either where the roles are not there and may not be made:
    `state` tells of it.
    """
    connection = connections[alias]
    if connection.vendor != "postgresql":
        return False
    with transaction.atomic(using=alias), connection.cursor() as cursor:
        cursor.execute("SELECT to_regclass('records_auditevent') IS NOT NULL")
        if not cursor.fetchone()[0]:
            return False
        if not roles_there(cursor):
            if not can_make(cursor):
                return False
            make_roles(cursor)
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_LOCK])
        cursor.execute("SELECT current_schema(), current_user")
        tables, owner = cursor.fetchone()
        wanted = list(statements(tables, owner))
        digest = hashlib.sha256("\n".join(wanted).encode()).hexdigest()
        if _standing_digest(connection) == digest:
            return False
        for statement in (*_taken_down(connection), *wanted, f"COMMENT ON SCHEMA {SCHEMA} IS '{digest}'"):
            cursor.execute(statement)
    forget()
    return True


def lower(alias: str = "default") -> None:
    """Take away what a migration might stumble over: no column that a view or a policy names can be changed.

    What is behind the wall stays behind it: without a policy a table shows its rows to its owner alone.
    """
    connection = connections[alias]
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute(f"DROP SCHEMA IF EXISTS {SCHEMA} CASCADE")
        forget()


def statements(tables: str, owner: str) -> Iterator[str]:
    """Everything that makes the wall, in order. `tables` is the schema of the tables, `owner` who applies it."""
    hats = ", ".join(HATS)
    yield f"CREATE SCHEMA {SCHEMA}"
    yield from functions(tables)
    yield chart_of(tables)
    yield from views()
    yield f"GRANT USAGE ON SCHEMA {tables}, {SCHEMA} TO {APP}, {SEALER}, {DESTROYER}, {hats}"
    yield f"GRANT SELECT ON ALL TABLES IN SCHEMA {SCHEMA} TO {DESTROYER}, {hats}"
    yield f"REVOKE SELECT ON {SCHEMA}.releases_now FROM {DESTROYER}, {hats}"
    yield f"REVOKE ALL ON ALL TABLES IN SCHEMA {tables} FROM {APP}, {SEALER}, {DESTROYER}, {hats}"
    yield f"GRANT SELECT ON {tables}.django_migrations TO {APP}"
    for label, place in PLACES.items():
        table = f"{tables}.{apps.get_model(label)._meta.db_table}"
        verbs = place.verbs if isinstance(place, Open) else "SELECT, INSERT, UPDATE, DELETE"
        yield f"GRANT {verbs} ON {table} TO {APP}, {hats}"
        yield f"GRANT {'SELECT' if isinstance(place, Open) else verbs} ON {table} TO {DESTROYER}"
    for model, place in walled():
        table = model._meta.db_table
        yield f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY"
        # Its owner too goes by the policies: what it may do stands in one that can be seen and taken away.
        yield f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY"
        yield f'CREATE POLICY owner_does ON {table} FOR ALL TO "{owner}" USING (true) WITH CHECK (true)'
        if rows := destroyed_rows(model, place):
            policy = f"CREATE POLICY destroyer_destroys ON {table} FOR ALL TO {DESTROYER}"
            yield f"{policy} USING ({rows}) WITH CHECK ({rows})"
    # What is done before anyone acts (signing in, say) is told too.
    yield (
        f"CREATE POLICY nobody_inserts ON records_auditevent FOR INSERT TO {APP} "
        "WITH CHECK (acting_as IS NULL AND person IS NULL)"
    )
    yield f"GRANT SELECT, UPDATE ON {tables}.records_auditevent TO {SEALER}"
    yield f"CREATE POLICY sealer_reads ON records_auditevent FOR SELECT TO {SEALER} USING (true)"
    yield (
        f"CREATE POLICY sealer_seals ON records_auditevent FOR UPDATE TO {SEALER} USING (true) "
        "WITH CHECK (sequence IS NOT NULL)"
    )
    for each in policies():
        yield each.sql


def _standing_digest(connection: BaseDatabaseWrapper) -> str:
    with connection.cursor() as cursor:
        cursor.execute("SELECT obj_description(to_regnamespace(%s)::oid, 'pg_namespace')", [SCHEMA])
        return str(cursor.fetchone()[0] or "")


def _taken_down(connection: BaseDatabaseWrapper) -> list[str]:
    """What takes away every policy and the schema, whatever an earlier version had put there."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT tablename, policyname FROM pg_policies WHERE schemaname = current_schema()")
        gone = [f'DROP POLICY "{policy}" ON "{table}"' for table, policy in cursor.fetchall()]
        cursor.execute(
            "SELECT relname FROM pg_class WHERE relnamespace = current_schema()::regnamespace AND relrowsecurity"
        )
        opened = [
            f'ALTER TABLE "{table}" NO FORCE ROW LEVEL SECURITY, DISABLE ROW LEVEL SECURITY'
            for (table,) in cursor.fetchall()
        ]
    return [*gone, *opened, f"DROP SCHEMA IF EXISTS {SCHEMA} CASCADE"]
