"""The database roles: what a database administrator makes once, or Midline itself where it may."""

from collections.abc import Iterator

from django.db.backends.utils import CursorWrapper

from midline.records.wall.names import APP, DESTROYER, HATS, OWNER, SCHEMA, SEALER

ROLES = (APP, *HATS, SEALER, DESTROYER)
_AT_ONCE = "duplicate_object OR unique_violation OR internal_error"
"""What PostgreSQL says where two make the same role at once; internal_error is its "tuple concurrently updated"."""


def roles_there(cursor: CursorWrapper) -> bool:
    """Whether every role that the wall names is there."""
    cursor.execute("SELECT count(*) FROM pg_roles WHERE rolname = ANY(%s)", [list(ROLES)])
    return bool(cursor.fetchone()[0] == len(ROLES))


def can_make(cursor: CursorWrapper) -> bool:
    """Whether the role that asks may make others: a superuser, in the private database of a test or a demonstration."""
    cursor.execute("SELECT rolsuper FROM pg_roles WHERE rolname = current_user")
    return bool(cursor.fetchone()[0])


def make_roles(cursor: CursorWrapper) -> None:
    """Make those that are missing. They cannot sign in until someone gives them a password."""
    for statement in role_statements():
        cursor.execute(statement)


def role_statements() -> Iterator[str]:
    """One statement a role, each safe to say twice, also by two at once; then who may put which on."""
    for role in ROLES:
        yield (
            f"DO $$ BEGIN CREATE ROLE {role} NOLOGIN NOINHERIT NOSUPERUSER NOBYPASSRLS; "
            f"EXCEPTION WHEN {_AT_ONCE} THEN NULL; END $$"
        )
    hats = ", ".join((*HATS, SEALER, DESTROYER))
    yield f"DO $$ BEGIN GRANT {hats} TO {APP}; EXCEPTION WHEN {_AT_ONCE} THEN NULL; END $$"


def administrators_script(database: str) -> str:
    """What a database administrator runs once, as SQL: both roles with a password to fill in, and the hats."""
    lines = [
        "-- Midline's roles, for a database administrator; run it once, in psql, and put in two passwords.",
        *(f"{statement};" for statement in role_statements()),
        f"DO $$ BEGIN CREATE ROLE {OWNER} NOINHERIT NOSUPERUSER NOBYPASSRLS; "
        "EXCEPTION WHEN duplicate_object THEN NULL; END $$;",
        f"ALTER ROLE {OWNER} LOGIN PASSWORD 'PASSWORD-OF-THE-OWNER';",
        f"ALTER ROLE {APP} LOGIN PASSWORD 'PASSWORD-OF-THE-PAGES';",
        f'ALTER DATABASE "{database}" OWNER TO {OWNER};',
        f"ALTER SCHEMA public OWNER TO {OWNER};",
        "-- Where Midline has run before: hand its tables over too.",
        f"DO $$ DECLARE t record; BEGIN FOR t IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' LOOP "
        f"EXECUTE format('ALTER TABLE public.%I OWNER TO {OWNER}', t.tablename); END LOOP; "
        "FOR t IN SELECT oid::regprocedure::text AS named FROM pg_proc "
        "WHERE pronamespace = 'public'::regnamespace LOOP "
        f"EXECUTE format('ALTER FUNCTION %s OWNER TO {OWNER}', t.named); END LOOP; END $$;",
        f"DROP SCHEMA IF EXISTS {SCHEMA} CASCADE; -- the owner makes it anew",
    ]
    return "\n".join(lines) + "\n"
