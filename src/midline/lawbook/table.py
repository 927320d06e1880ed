"""One table of a law file, read strictly: a wrong value or an unknown key is an error that names its place."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import TypeVar

from midline.lawbook.errors import LawbookError

T = TypeVar("T", bound=str)


class Table:
    """A table of `file`, called `name` in errors. Each getter takes its key; `rest` hands out what was left."""

    def __init__(self, file: str, name: str, found: Mapping[str, object]) -> None:
        self.file = file
        self.name = name
        self._found = dict(found)

    def error(self, key: str, message: str) -> LawbookError:
        """A LawbookError at a key, to be raised."""
        return LawbookError(self.file, self.name, key, message)

    def peek(self, key: str) -> object:
        """The raw value of a key, which stays to be read."""
        return self._found.get(key)

    def text(self, key: str) -> str | None:
        """Text that says something, None when the key is absent."""
        value = self._found.pop(key, None)
        if value is None:
            return None
        if not isinstance(value, str) or not value.strip():
            raise self.error(key, f"must be text that is not empty, not {value!r}")
        return value

    def needed_text(self, key: str) -> str:
        """As `text`; absent is an error."""
        value = self.text(key)
        if value is None:
            raise self.error(key, "must be given")
        return value

    def choice(self, key: str, choices: Sequence[T]) -> T | None:
        """One of `choices`, None when absent."""
        value = self.text(key)
        if value is None:
            return None
        for known in choices:
            if known == value:
                return known
        raise self.error(key, f"must be one of {', '.join(choices)}, not {value!r}")

    def needed_choice(self, key: str, choices: Sequence[T]) -> T:
        """As `choice`; absent is an error."""
        value = self.choice(key, choices)
        if value is None:
            raise self.error(key, f"must be given, one of {', '.join(choices)}")
        return value

    def number(self, key: str) -> int | None:
        """A whole number of 1 or more, None when absent."""
        value = self._found.pop(key, None)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int) or value < 1:
            raise self.error(key, f"must be a whole number of 1 or more, not {value!r}")
        return value

    def flag(self, key: str) -> bool | None:
        """True or false, None when absent."""
        value = self._found.pop(key, None)
        if value is not None and not isinstance(value, bool):
            raise self.error(key, f"must be true or false, not {value!r}")
        return value

    def day(self, key: str) -> date | None:
        """A date without a time, None when absent."""
        value = self._found.pop(key, None)
        if value is not None and (not isinstance(value, date) or isinstance(value, datetime)):
            raise self.error(key, f"must be a date such as 2026-11-23, not {value!r}")
        return value

    def names(self, key: str, known: frozenset[str] | None = None) -> tuple[str, ...]:
        """A list of texts, each in `known` when given; () when absent."""
        value = self._found.pop(key, [])
        if not isinstance(value, list) or not all(isinstance(each, str) and each for each in value):
            raise self.error(key, f"must be a list of names, not {value!r}")
        for each in value:
            if known is not None and each not in known:
                raise self.error(key, f"{each!r} is not known here")
        return tuple(value)

    def tables(self, key: str) -> "list[Table]":
        """The tables of a list, [] when absent."""
        value = self._found.pop(key, [])
        if not isinstance(value, list) or not all(isinstance(each, dict) for each in value):
            raise self.error(key, "must be a list of tables")
        return [Table(self.file, f"{self.name}.{key}[{number}]", each) for number, each in enumerate(value)]

    def table(self, key: str) -> "Table | None":
        """The table at a key, None when absent."""
        value = self._found.pop(key, None)
        if value is None:
            return None
        if not isinstance(value, dict):
            raise self.error(key, "must be a table")
        return Table(self.file, key if self.name == "top" else f"{self.name}.{key}", value)

    def rest(self, known: frozenset[str]) -> tuple[tuple[str, str], ...]:
        """Every key not yet taken with its value as text, in order. One that is not in `known` is an error."""
        for key, value in self._found.items():
            if key not in known:
                raise self.error(key, "this key is not known; a reader must understand it or refuse it")
            if not isinstance(value, (str, int, bool)) or value == "":
                raise self.error(key, f"must be text, a number, true or false, not {value!r}")
        kept = tuple((key, _as_text(value)) for key, value in self._found.items())
        self._found = {}
        return kept


def _as_text(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
