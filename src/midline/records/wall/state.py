"""How the wall stands for a connection: asked once, and forgotten when the wall is raised or the connection changes."""

from enum import Enum

from django.db import connections

from midline.records.wall.names import APP, DESTROYER, HATS, SCHEMA, SEALER


class Wall(Enum):
    """From the strongest to none."""

    STANDS = "stands"
    """The connection cannot pass it: it sees nothing until it puts on a hat."""
    HATS_ONLY = "hats_only"
    """It holds while a hat is on, but the connection itself could do without."""
    NONE = "none"
    """There is none: PostgreSQL without the roles, or without the right to put a hat on."""
    NO_SUCH_THING = "no_such_thing"
    """Not a PostgreSQL database."""


_known: dict[tuple[str, str, str], Wall] = {}


def wall_of(alias: str = "default") -> Wall:
    """How the wall stands for the connections of this alias. One query, the first time."""
    connection = connections[alias]
    if connection.vendor != "postgresql":
        return Wall.NO_SUCH_THING
    key = (alias, str(connection.settings_dict["NAME"]), str(connection.settings_dict["USER"]))
    if key not in _known:
        _known[key] = _ask(alias)
    return _known[key]


def sees_everything(alias: str = "default") -> bool:
    """Whether the connection itself sees every row without any hat: it owns the tables, or is let past every policy."""
    connection = connections[alias]
    if connection.vendor != "postgresql":
        return True
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT r.rolsuper OR r.rolbypassrls OR coalesce((SELECT pg_has_role(r.oid, c.relowner, 'USAGE') "
            "FROM pg_class c WHERE c.oid = to_regclass('records_chart')), true) "
            "FROM pg_roles r WHERE r.rolname = session_user"
        )
        return bool(cursor.fetchone()[0])


def forget() -> None:
    """Ask again the next time."""
    _known.clear()


def _ask(alias: str) -> Wall:
    with connections[alias].cursor() as cursor:
        cursor.execute(
            "SELECT to_regnamespace(%s) IS NOT NULL, (SELECT count(*) FROM pg_roles WHERE rolname = ANY(%s))",
            [SCHEMA, [APP, SEALER, DESTROYER, *HATS]],
        )
        there, roles = cursor.fetchone()
        if not there or roles < len(HATS) + 3:
            return Wall.NONE
        cursor.execute(
            "SELECT bool_and(pg_has_role(session_user, role, 'MEMBER')) FROM unnest(%s::text[]) role",
            [[SEALER, DESTROYER, *HATS]],
        )
        if not cursor.fetchone()[0]:
            return Wall.NONE
    return Wall.HATS_ONLY if sees_everything(alias) else Wall.STANDS
