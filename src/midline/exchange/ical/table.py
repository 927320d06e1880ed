"""A school calendar as CSV: what, name, first, last. Ours is written so; one from a spreadsheet is read so."""

import io
import re
from datetime import date

from midline.core.calendars import LineKind, guessed_kind
from midline.exchange.cells import read_cell
from midline.exchange.ical.read_lines import CalendarFile, ReadLine, in_reach, left, plain_name
from midline.exchange.problems import ImportProblem, ImportRefused, Problems, shortened
from midline.exchange.tables.table import BrokenFile, Table, table_of

COLUMNS = ("what", "name", "first", "last")
WEEK = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_HEADINGS = {
    "what": {"what", "kind", "type", "que", "qué", "tipo"},
    "name": {"name", "subject", "summary", "title", "event", "description", "nombre", "asunto", "titulo", "título"},
    "first": {"first", "start", "start date", "from", "date", "first day", "begin", "desde", "fecha", "inicio"},
    "last": {"last", "end", "end date", "to", "until", "last day", "through", "hasta", "fin"},
}
_KINDS: dict[str, LineKind] = {
    "first day": "first_day",
    "last day": "last_day",
    "term": "term",
    "closed": "closed",
    "no school": "closed",
    "school day": "extra",
    "make-up day": "extra",
}
_WHATS = ", ".join([*(word for word in _KINDS if word not in {"no school", "make-up day"}), "weekdays"])
_DELIMITERS = ",;\t"
MOST_ROWS = 5000
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})$")
_US = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})$")


def table_lines(text: str, name: str) -> CalendarFile:
    """Every row, taken or left. ImportRefused where the header names no day or no name, or the quoting breaks."""
    problems = Problems()
    header = text.partition("\n")[0]
    delimiter = max(_DELIMITERS, key=header.count)
    try:
        table = table_of(io.StringIO(text, newline=""), name, problems, delimiter=delimiter, padded=True)
        places = _places(table)
        read, week = [], None
        for line, cells in table.records:
            row = {what: read_cell(cells[at].strip()) for what, at in places.items()}
            if not any(row.values()):
                continue
            if row.get("what", "").casefold() == "weekdays":
                week = _week(row["name"]) or week
                continue
            read.append(_row(line, row))
            if len(read) > MOST_ROWS:
                raise BrokenFile(ImportProblem("calendars.too_many_events", name, line, params={"most": MOST_ROWS}))
    except BrokenFile as broken:
        raise ImportRefused((broken.problem,)) from None
    misfits = [left(line, "", "row_cells") for line in table.misfits]
    if not read and not misfits:
        raise ImportRefused((ImportProblem("imports.file_empty", name),))
    return CalendarFile(tuple(sorted([*read, *misfits], key=lambda one: one.line)), week)


def _places(table: Table) -> dict[str, int]:
    places: dict[str, int] = {}
    for index, heading in enumerate(table.header):
        known = next((what for what, names in _HEADINGS.items() if heading.casefold() in names), None)
        if known is not None:
            places.setdefault(known, index)
    for needed in ("name", "first"):
        if needed not in places:
            params = {"columns": ", ".join(COLUMNS)}
            raise BrokenFile(ImportProblem("calendars.no_calendar", table.file, 1, column_name=needed, params=params))
    return places


def _row(line: int, row: dict[str, str]) -> ReadLine:
    name = plain_name(row["name"])
    if not row["first"]:
        return left(line, name, "row_no_day")
    first, last = _day(row["first"]), _day(row.get("last") or row["first"])
    for text, day in ((row["first"], first), (row.get("last", ""), last)):
        if day is None:
            return left(line, name, "row_day_unreadable", value=shortened(text))
    assert first is not None
    assert last is not None
    if last < first:
        return left(line, name, "row_backwards", first=first, last=last)
    if not in_reach(first) or not in_reach(last):
        return left(line, name, "event_far_away", day=first)
    what = row.get("what", "").casefold()
    if what and what not in _KINDS:
        return left(line, name, "row_what", value=shortened(row["what"]), choices=_WHATS)
    kind = _KINDS.get(what) or guessed_kind(name)
    if not name and kind not in {"first_day", "last_day"}:
        return left(line, "", "event_nameless")
    return ReadLine(line, name, kind, first, last)


def _week(text: str) -> frozenset[int] | None:
    days = {WEEK.index(word) for word in text.casefold().split() if word in WEEK}
    return frozenset(days) or None


def _day(text: str) -> date | None:
    if match := _ISO.match(text):
        year, month, day = match.groups()
    elif match := _US.match(text):
        month, day, year = match.groups()
    else:
        return None
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None
