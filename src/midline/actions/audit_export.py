"""The audit trail of an organisation as a file to take away."""

from collections.abc import Iterator
from datetime import date
from tempfile import SpooledTemporaryFile
from typing import IO

from django.utils.timezone import localtime

from midline.exchange.cells import csv_text
from midline.records.queries.audit_log import Told, Wanted, whole_log
from midline.records.queries.memberships import Acting

IN_MEMORY = 1024 * 1024
"""Bytes kept in memory before they go to a file without a name."""
COLUMNS = ["when", "who", "role", "organization", "action", "child", "about", "purpose"]


def export_log(*, by: Acting, today: date, wanted: Wanted) -> IO[bytes]:
    """Every row wanted as CSV, at its beginning, for whoever closes it. A cell that a spreadsheet would run is text.

    Everything is read before it is handed out, and memory stays bounded all the same.
    """
    kept: IO[bytes] = SpooledTemporaryFile(max_size=IN_MEMORY)  # noqa: SIM115 - the one who asked closes it
    for line in _lines(whole_log(by, today, wanted)):
        kept.write(line.encode())
    kept.seek(0)
    return kept


def _lines(rows: Iterator[Told]) -> Iterator[str]:
    yield "\ufeff" + csv_line(COLUMNS)
    for row in rows:
        at = localtime(row.at).isoformat(timespec="seconds")
        yield csv_line([at, row.who, row.role, row.organisation, row.action, row.child, row.about_kind, row.why])


def csv_line(cells: list[str]) -> str:
    """One line of a table, its end included."""
    return csv_text([cells])
