"""A caseload file as rows, each checked by itself and against the others."""

import dataclasses
import difflib
import io
from datetime import date

from midline.exchange.caseload.columns import KNOWN, NEEDED, column_of
from midline.exchange.caseload.line import read_line
from midline.exchange.caseload.rows import CaseloadRow
from midline.exchange.caseload.template import COMMENT
from midline.exchange.cells import read_cell
from midline.exchange.limits import MEGABYTE
from midline.exchange.problems import ImportProblem, ImportRefused, Problems, shortened
from midline.exchange.tables import BrokenFile, Row, Table
from midline.exchange.tables.table import table_of

FILE = "caseload.csv"
MOST_BYTES = 5 * MEGABYTE
_DELIMITERS = ",;\t"


def text_of(data: bytes, file: str = FILE, most: int = MOST_BYTES) -> str:
    """The text of an uploaded file. ImportRefused when it is too large or no UTF-8."""
    if len(data) > most:
        raise ImportRefused((ImportProblem("imports.file_too_large", file, params={"most": most // MEGABYTE}),))
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise ImportRefused((ImportProblem("imports.not_utf8_wide", file, line=1),))
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        # with a byte order mark the count starts after it
        at = error.start + (3 if data.startswith(b"\xef\xbb\xbf") else 0)
        params = {"offset": at, "byte": f"0x{data[at]:02X}"}
        line = data.count(b"\n", 0, at) + 1
        raise ImportRefused((ImportProblem("imports.not_utf8", file, line=line, params=params),)) from None


def parse(text: str, today: date, file: str = FILE) -> tuple[tuple[CaseloadRow, ...], tuple[ImportProblem, ...]]:
    """The rows that are right, and what is wrong with the others by line and column, at most a hundred and a count.

    Cells may be separated by commas, semicolons or tabs, as the header shows. Lines that begin with # are not read.
    """
    problems = Problems()
    try:
        rows = _rows(text, today, file, problems)
    except BrokenFile as broken:
        problems.add(broken.problem)
        rows = ()
    told = list(problems.told)
    if problems.more:
        told.append(ImportProblem("imports.and_more", file, params={"count": problems.more}))
    return rows, tuple(told)


def _rows(text: str, today: date, file: str, problems: Problems) -> tuple[CaseloadRow, ...]:
    for at, character in enumerate(text):
        if character == "\0" or "\ud800" <= character <= "\udfff":
            line = text.count("\n", 0, at) + 1
            raise BrokenFile(ImportProblem("imports.nul", file, line=line))
    body = text.removeprefix("\ufeff")
    header = body.partition("\n")[0]
    delimiter = max(_DELIMITERS, key=header.count)
    table = _with_columns(
        table_of(io.StringIO(body, newline=""), file, problems, delimiter=delimiter, padded=True), problems
    )
    if problems:
        return ()
    row = Row(table, problems)
    read = []
    for line, cells in table.records:
        if cells[0].lstrip().startswith(COMMENT) or not any(cell.strip() for cell in cells):
            continue
        cells = [read_cell(cell.strip()) for cell in cells]
        row.load(line, cells)
        found = read_line(row, today)
        if found is not None:
            read.append((found, cells))
    return _once(row, read)


def _with_columns(table: Table, problems: Problems) -> Table:
    """The table by its columns' own names; a heading that is none of them is told with the nearest that is."""
    columns: dict[str, int] = {}
    for index, heading in enumerate(table.header):
        name = column_of(heading)
        if name not in KNOWN:
            near = difflib.get_close_matches(name, KNOWN, n=1, cutoff=0.75)
            code = "imports.column_near" if near else "imports.column_unknown"
            params = {"near": near[0]} if near else {}
            problems.add(ImportProblem(code, table.file, 1, index + 1, shortened(heading), params=params))
        elif name in columns:
            problems.add(ImportProblem("imports.column_twice", table.file, 1, index + 1, shortened(heading)))
        columns.setdefault(name, index)
    for name in NEEDED:
        if name not in columns:
            problems.add(ImportProblem("imports.column_missing", table.file, 1, column_name=name))
    return dataclasses.replace(table, columns=columns)


def _once(row: Row, read: list[tuple[CaseloadRow, list[str]]]) -> tuple[CaseloadRow, ...]:
    """Each child once in each programme, known by the student's number or else by name and birth date."""
    seen: dict[tuple[object, ...], int] = {}
    kept = []
    for found, cells in read:
        name = (found.given_name.casefold(), found.family_name.casefold(), found.birth_date)
        key = (found.programme, found.student_id or name)
        first = seen.setdefault(key, found.line)
        if first == found.line:
            kept.append(found)
            continue
        row.load(found.line, cells)
        row.refuse("student_id" if found.student_id else "child_given_name", "imports.child_twice", line=str(first))
    return tuple(kept)
