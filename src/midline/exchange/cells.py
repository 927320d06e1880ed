"""Cells that a spreadsheet shows as text and never runs; the only place where CSV is written."""

import csv
import io
import re
from collections.abc import Iterable

# OWASP, CSV injection: a cell beginning with one of these may be run as a formula; full-width signs count in some.
# A leading # would make a line of a caseload a remark.
_RISKY = re.compile(r"'*[=+\-@\t\r\n#＝＋－＠]")
_ESCAPED = re.compile(r"'+[=+\-@\t\r\n#＝＋－＠]")


def escape_cell(value: str) -> str:
    """The value with an apostrophe before it where a spreadsheet would take it for a formula; others as they are."""
    return f"'{value}" if _RISKY.match(value) else value


def csv_text(rows: Iterable[Iterable[object]], *, fixed: bool = False) -> str:
    """Rows as CSV, each cell escaped. `fixed`: every word of it is our own and none came from a person."""
    out = io.StringIO()
    csv.writer(out).writerows(rows if fixed else ([escape_cell(str(cell)) for cell in row] for row in rows))
    return out.getvalue()


def read_cell(value: str) -> str:
    """What `escape_cell` was given: the apostrophe that keeps a formula from running is taken off again."""
    return value[1:] if _ESCAPED.match(value) else value
