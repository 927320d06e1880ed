"""A CSV file (RFC 4180) with a header line."""

import csv
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from midline.exchange.files import Member
from midline.exchange.limits import Limits
from midline.exchange.problems import ImportProblem, Problems, shortened
from midline.exchange.tables.lines import BrokenFile, lines

__all__ = ["BrokenFile", "Table", "open_table", "table_of"]


@dataclass(frozen=True)
class Table:
    """A file whose header has been read. `header` is as written, `columns` finds a cell by its name in lower case.

    `records` gives, once, the line on which each record starts and its cells; records that do not fit the header are
    told to `problems`, noted in `misfits` by line and skipped; BrokenFile when the file cannot be read on.
    """

    file: str
    header: tuple[str, ...]
    columns: dict[str, int]
    records: Iterator[tuple[int, list[str]]]
    misfits: list[int] = field(default_factory=list)

    def column_number(self, name: str) -> int | None:
        """The place of a column, from 1; None when the file has none of this name."""
        index = self.columns.get(name.lower())
        return None if index is None else index + 1


def open_table(member: Member, limits: Limits, problems: Problems, tell: Callable[[int], None]) -> Table:
    """Read the header of a file; the records follow as they are asked for. BrokenFile when there is no header."""
    return table_of(lines(member.open(), member.name, limits, tell), member.name, problems)


def table_of(
    text: Iterable[str], file: str, problems: Problems, *, delimiter: str = ",", padded: bool = False
) -> Table:
    """The table that these lines make. `padded`: empty cells to the right of it do not count, as spreadsheets add."""
    reader = csv.reader(text, strict=True, delimiter=delimiter)
    try:
        cells = next((cells for cells in reader if _holds_any(cells)), None)
    except csv.Error as error:
        raise BrokenFile(_quoting(str(error), file, 1)) from None
    if cells is None:
        raise BrokenFile(ImportProblem("imports.file_empty", file))
    header = tuple(cell.strip() for cell in cells)
    while padded and len(header) > 1 and not header[-1]:
        header = header[:-1]
    columns: dict[str, int] = {}
    for index, name in enumerate(header):
        if not name:
            raise BrokenFile(ImportProblem("imports.column_unnamed", file, 1, index + 1))
        if name.lower() in columns:
            raise BrokenFile(ImportProblem("imports.column_twice", file, 1, index + 1, shortened(name)))
        columns[name.lower()] = index
    misfits: list[int] = []
    return Table(file, header, columns, _records(reader, len(header), file, problems, misfits, padded), misfits)


def _holds_any(cells: list[str]) -> bool:
    """Blank lines are no records."""
    return len(cells) > 1 or (bool(cells) and bool(cells[0].strip()))


def _records(
    reader: Any, width: int, file: str, problems: Problems, misfits: list[int], padded: bool
) -> Iterator[tuple[int, list[str]]]:
    """Records with the line each starts on. The type of a csv reader has no public name in Python 3.11."""
    start = reader.line_num + 1
    try:
        for cells in reader:
            if padded and len(cells) > width and not any(cell.strip() for cell in cells[width:]):
                del cells[width:]
            if len(cells) == width and (width > 1 or cells[0].strip()):
                yield start, cells
            elif _holds_any(cells):
                misfits.append(start)
                problems.add(_misfit(len(cells), width, file, start))
            start = reader.line_num + 1
    except csv.Error as error:
        raise BrokenFile(_quoting(str(error), file, start)) from None


def _misfit(found: int, width: int, file: str, line: int) -> ImportProblem:
    code = "imports.cells_too_many" if found > width else "imports.cells_too_few"
    params = {"found": found, "expected": width}
    return ImportProblem(code, file, line, min(found, width) + 1, params=params)


def _quoting(said: str, file: str, line: int) -> ImportProblem:
    if "end of data" in said or "field limit" in said:
        return ImportProblem("imports.quote_open", file, line=line)
    if "expected after" in said:
        return ImportProblem("imports.quote_inside", file, line=line)
    return ImportProblem("imports.line_end_inside", file, line=line)
