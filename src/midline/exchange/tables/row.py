"""One record, read cell by cell; what is wrong with a cell is told with its line and column."""

from collections.abc import Mapping
from datetime import date, datetime

from midline.exchange.problems import ImportProblem, Problems, shortened
from midline.exchange.tables.table import Table


class _Places(dict[str, int]):
    """Where each column stands, by the name that is asked for; -1, the empty cell at the end, for one not there."""

    def __init__(self, columns: Mapping[str, int]) -> None:
        super().__init__()
        self._columns = columns

    def __missing__(self, name: str) -> int:
        self[name] = place = self._columns.get(name.lower(), -1)
        return place


class Row:
    """A cursor over a table's records: `load` one, then ask for its cells by column name.

    White space around a cell does not count. A column that the header does not have reads as "". After a problem the
    reader answers with "" or None, so that the rest of the record is checked too; `wrong` counts the problems. While
    `lenient` is set, what must be there may be missing (in a row that only says that it goes).
    """

    def __init__(self, table: Table, problems: Problems) -> None:
        self.table = table
        self.line = 0
        self.lenient = False
        self.wrong = 0
        self._cells: list[str] = [""]
        self._at = _Places(table.columns)
        self._problems = problems
        self._moment = ""
        self._days: dict[str, date] = {}

    def load(self, line: int, cells: list[str]) -> None:
        """Take the next record."""
        self.line = line
        self._cells = [*map(str.strip, cells), ""]

    def raw(self, column: str) -> str:
        """A cell as text, "" when empty."""
        return self._cells[self._at[column]]

    def at(self, index: int) -> str:
        """The cell at a place, from 0."""
        return self._cells[index]

    def refuse(self, column: str, code: str, **params: object) -> None:
        """Tell a problem of a cell."""
        self.wrong += 1
        value = self._cells[self._at[column]]
        self._problems.add(
            ImportProblem(
                code,
                self.table.file,
                line=self.line,
                column_number=self.table.column_number(column),
                column_name=column,
                value=shortened(value) if value else None,
                params=params,
            )
        )

    def text(self, column: str, most: int) -> str:
        """Text of at most `most` characters."""
        value = self._cells[self._at[column]]
        if len(value) > most:
            self.refuse(column, "imports.too_long", most=most)
            return ""
        return value

    def need(self, column: str, most: int) -> str:
        """Text that must be there."""
        value = self._cells[self._at[column]]
        if not value and not self.lenient:
            self.refuse(column, "imports.value_missing")
        if len(value) > most:
            self.refuse(column, "imports.too_long", most=most)
            return ""
        return value

    def listed(self, column: str) -> tuple[str, ...]:
        """The items of a cell that holds a list, separated by commas."""
        value = self._cells[self._at[column]]
        if not value:
            return ()
        if "," not in value:
            return (value,)
        return tuple(item.strip() for item in value.split(",") if item.strip())

    def day(self, column: str, *, needed: bool = False) -> date | None:
        """A date written YYYY-MM-DD."""
        value = self._cells[self._at[column]]
        if not value:
            if needed and not self.lenient:
                self.refuse(column, "imports.value_missing")
            return None
        known = self._days.get(value)
        if known is not None:
            return known
        try:
            # fromisoformat also reads 20261123 and 2026-W48-1, which the standards do not allow here
            if len(value) == 10 and value[4] == value[7] == "-":
                return self._days.setdefault(value, date.fromisoformat(value))
        except ValueError:
            pass
        self.refuse(column, "imports.not_a_day")
        return None

    def span(self, first: str, last: str, *, needed: bool = False) -> tuple[date | None, date | None]:
        """Two dates, the second not before the first."""
        starts, ends = self.day(first, needed=needed), self.day(last, needed=needed)
        if starts is not None and ends is not None and ends < starts:
            self.refuse(last, "imports.ends_before_start", day=starts)
            return starts, None
        return starts, ends

    def moment(self, column: str) -> None:
        """Check that a cell is empty or a date and time by ISO 8601."""
        value = self._cells[self._at[column]]
        if not value or value == self._moment:
            return
        try:
            datetime.fromisoformat(value)
            self._moment = value
        except ValueError:
            self.refuse(column, "imports.not_a_moment")

    def choice(self, column: str, choices: Mapping[str, str], *, needed: bool = True, extended: bool = False) -> str:
        """One of `choices` (lower case to the standard's spelling), in any case; with `extended` also `ext:...`."""
        value = self._cells[self._at[column]]
        if not value:
            if needed and not self.lenient:
                self.refuse(column, "imports.value_missing")
            return ""
        known = choices.get(value) or choices.get(value.lower())
        if known is not None:
            return known
        if extended and value.lower().startswith("ext:") and len(value) <= 60:
            return value
        self.refuse(column, "imports.not_a_choice", choices=", ".join(dict.fromkeys(choices.values())))
        return ""

    def word(self, column: str, choices: Mapping[str, str], most: int) -> str:
        """One of `choices` in the standard's spelling, or whatever else stands there: nothing hangs on it."""
        value = self.text(column, most)
        return choices.get(value.lower(), value)

    def flag(self, column: str, *, default: bool) -> bool:
        """`true` or `false`, in any case; `default` when empty."""
        value = self.raw(column).lower()
        if value in {"", "true", "false"}:
            return value == "true" if value else default
        self.refuse(column, "imports.not_a_choice", choices="true, false")
        return default
