"""How the second wall stands, in one line each."""

from midline.records.wall import Wall

LINES = {
    Wall.STANDS: "The second wall stands: DATABASE_URL signs in as a role that sees no row until someone acts.",
    Wall.HATS_ONLY: "The second wall stands for pages only: DATABASE_URL signs in as a role that can pass it. "
    "docs/how-to/postgresql.md says how to give pages a role of their own.",
    Wall.NONE: "There is no second wall in this database: its roles are not there, or may not be put on. "
    "docs/how-to/postgresql.md says how to make them.",
    Wall.NO_SUCH_THING: "SQLite has no second wall: whoever can read the file can read everything in it.",
}
WEAK = frozenset({Wall.HATS_ONLY, Wall.NONE})
"""Where PostgreSQL itself would not keep its own user from any row."""
