"""What a dump of pg_dump really holds, counted in the dump itself."""

import re
import subprocess
from collections.abc import Iterable
from pathlib import Path

from midline.jobs.keeping.refusing import KeepingRefused

_COPY = re.compile(rb'COPY (?:[^ ]+\.)?"?([^" .]+)"? \(.*\) FROM stdin;\n')
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


def rows_in(copy: Path, restorer: str) -> dict[str, int]:
    """Rows of each table whose data are in the dump, read as `restorer` (pg_restore) writes them out.

    KeepingRefused when it cannot be read to its end.
    """
    with subprocess.Popen(  # noqa: S603 - a program found on the path, and a file of ours
        [restorer, "--data-only", "--file=-", str(copy)], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as writing:
        assert writing.stdout is not None
        found = counted(writing.stdout)
    if writing.returncode:
        raise KeepingRefused("The copy of the database cannot be read back; nothing was changed.")
    return found


def counted(lines: Iterable[bytes]) -> dict[str, int]:
    """Rows of each table in a script of COPY statements: one row a line, since a row's own line ends are escaped."""
    found: dict[str, int] = {}
    table = ""
    for line in lines:
        if not table:
            if begins := _COPY.fullmatch(line):
                table = begins[1].decode()
                found[table] = 0
        elif line == b"\\.\n":
            table = ""
        else:
            found[table] += 1
    return found


def same_rows(schema: str, rows: dict[str, int]) -> str:
    """SQL that fails, and undoes its transaction, where a table does not hold as many rows as are told.

    KeepingRefused at a name that no table of Midline has: what a backup says of itself is not believed.
    """
    if odd := sorted(table for table in rows if not _NAME.fullmatch(table)):
        raise KeepingRefused(f"This is no backup of Midline: it tells of a table {odd[0][:80]!r}.")
    named = schema.replace('"', '""')
    asked = "\n".join(
        f'IF (SELECT count(*) FROM "{named}"."{table}") <> {count:d} THEN '  # noqa: S608 - names checked above
        f"RAISE EXCEPTION 'midline: {table} does not hold its rows'; END IF;"
        for table, count in sorted(rows.items())
    )
    return f"DO $midline$ BEGIN\n{asked}\nEND $midline$;\n"
