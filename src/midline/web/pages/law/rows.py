"""The rows of the table of states that are asked for, in the order asked for."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from django.http import HttpRequest

from midline.web.pages.law.asked import LONGEST_WORD
from midline.wording.law_table import StateRow, table_rows

_KEYS: dict[str, Callable[[StateRow], object]] = {
    "name": lambda row: row.name,
    "test": lambda row: row.cells["initial_evaluation"].days,
    "answer": lambda row: row.cells["response_to_request"].days,
    "meeting": lambda row: row.cells["iep_meeting"].days,
    "start": lambda row: row.cells["services_start"].days,
    "untold": lambda row: row.untold,
    "checked": lambda row: row.checked_on,
}
SURE = ("primary", "secondary", "unverified")


@dataclass(frozen=True)
class Rows:
    """The rows with what they were asked by. `sort` is a key, `down` whether the largest stand first."""

    rows: tuple[StateRow, ...]
    sort: str
    down: bool
    q: str
    sure: str


def rows_asked(request: HttpRequest, on: date, language: str) -> Rows:
    """`?q=` a name or code, `?sure=` how the first test's rule was read, `?sort=test` or `-test`; else as it stands."""
    q = request.GET.get("q", "").strip()[:LONGEST_WORD]
    sure = request.GET.get("sure", "")
    sure = sure if sure in SURE else ""
    asked = request.GET.get("sort", "name")
    down, key = asked.startswith("-"), asked.removeprefix("-")
    key = key if key in _KEYS else "name"
    rows = [row for row in table_rows(on, language) if _named(row, q) and _read(row, sure)]
    # Names stay in order among equals, whichever way the rest is turned.
    rows.sort(key=_KEYS[key], reverse=down)  # type: ignore[arg-type]
    return Rows(tuple(rows), key, down, q, sure)


def _named(row: StateRow, q: str) -> bool:
    return q.casefold() in row.name.casefold() or q.casefold() == row.code.casefold()


def _read(row: StateRow, sure: str) -> bool:
    return not sure or row.cells["initial_evaluation"].sure_kind == sure
