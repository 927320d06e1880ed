"""Reading JSON strictly: each wrong field is named with its value and what is right; unknown keys are wrong."""

import json
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any


@dataclass(frozen=True)
class FieldError:
    """One wrong field: its path (`facts[1].on`), the value given and a sentence saying what would be right."""

    field: str
    value: object
    message: str


class NotTheOwner(Exception):
    """The work is about every row, and the connection sees none of them."""

    def __str__(self) -> str:
        return (
            "This needs every row, and DATABASE_URL signs in as a role that sees none; "
            "name the owner of the tables in MIDLINE_MIGRATION_DATABASE_URL."
        )


class InputRefused(Exception):
    """The input was wrong; `errors` says where. Nothing has been changed."""

    def __init__(self, *errors: FieldError) -> None:
        super().__init__("; ".join(f"{error.field}: {error.message}" for error in errors))
        self.errors = errors


def refuse(field: str, value: object, message: str) -> InputRefused:
    """An InputRefused for one field, to be raised."""
    return InputRefused(FieldError(field, value, message))


def show_errors(refused: InputRefused, *, as_json: bool) -> None:
    """Write the errors: as the one JSON document on standard output, or as lines on standard error."""
    if as_json:
        rows = [{"field": e.field, "value": e.value, "message": e.message} for e in refused.errors]
        json.dump({"errors": rows}, sys.stdout, ensure_ascii=False, default=str)
        sys.stdout.write("\n")
        return
    for error in refused.errors:
        sys.stderr.write(f"{error.field}: {error.message} (given: {error.value!r})\n")


def say_aside(line: str) -> None:
    """Tell what is being done; standard output is for the answer alone."""
    sys.stderr.write(f"{line}\n")


def write_json(answer: object) -> None:
    """Write one JSON document and a line end to standard output; dates are ISO."""
    json.dump(answer, sys.stdout, ensure_ascii=False, indent=1, default=_plain)
    sys.stdout.write("\n")


def _plain(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(f"not JSON: {type(value).__name__}")


def _no_twins(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    seen: dict[str, Any] = {}
    for key, value in pairs:
        if key in seen:
            raise refuse(key, value, "this key is given twice in one object; give it once")
        seen[key] = value
    return seen


def _no_constant(name: str) -> float:
    raise refuse("", name, "this is not JSON; give a number")


def read_object() -> dict[str, Any]:
    """The one JSON object on standard input; InputRefused with line and column when it is not one."""
    raw = sys.stdin.buffer.read()
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise refuse("", f"byte {error.start}", "the input must be UTF-8 text") from None
    try:
        found = json.loads(text, object_pairs_hook=_no_twins, parse_constant=_no_constant)
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}"
        raise refuse("", place, f"this is not valid JSON at {place}: {error.msg}") from None
    except RecursionError:
        raise refuse("", "", "the JSON is nested too deeply") from None
    if not isinstance(found, dict):
        raise refuse("", type(found).__name__, "the input must be one JSON object")
    return found


class Reader:
    """Reads the fields of one JSON object and collects every error; `done()` raises them all at once."""

    def __init__(self, found: Mapping[str, Any], path: str = "", errors: list[FieldError] | None = None) -> None:
        self.found = found
        self.path = path
        self.errors: list[FieldError] = [] if errors is None else errors
        self._known: set[str] = set()

    def at(self, key: str) -> str:
        """The full path of a key of this object."""
        return f"{self.path}.{key}" if self.path else key

    def wrong(self, key: str, value: object, message: str) -> None:
        """Note an error at a key."""
        self.errors.append(FieldError(self.at(key), value, message))

    def value(self, key: str, *, required: bool = False) -> Any:
        """The raw value of a key, None when absent; absent and required is an error."""
        self._known.add(key)
        if key not in self.found and required:
            self.wrong(key, None, "this is needed")
        return self.found.get(key)

    def text(self, key: str, *, required: bool = False, choices: tuple[str, ...] = ()) -> str | None:
        """A string, one of `choices` when given."""
        value = self.value(key, required=required)
        if value is None:
            if key in self.found:
                self.wrong(key, value, "this must be text, or be left out")
            return None
        if not isinstance(value, str) or not value.strip():
            self.wrong(key, value, "this must be text")
            return None
        if choices and value not in choices:
            self.wrong(key, value, f"this must be one of: {', '.join(choices)}")
            return None
        return value

    def day(self, key: str, *, required: bool = False) -> date | None:
        """A date written YYYY-MM-DD."""
        value = self.value(key, required=required)
        if value is None:
            if key in self.found:
                self.wrong(key, value, "this must be a date written YYYY-MM-DD, or be left out")
            return None
        return self.as_day(key, value)

    def as_day(self, key: str, value: object) -> date | None:
        """A value already taken out, as a date; an error at `key` when it is none."""
        if isinstance(value, str) and len(value) == 10:
            try:
                return date.fromisoformat(value)
            except ValueError:
                pass
        self.wrong(key, value, "this must be a date that exists, written YYYY-MM-DD")
        return None

    def whole(self, key: str, *, low: int, high: int) -> int | None:
        """A whole number between low and high, both included."""
        value = self.value(key)
        if value is None and key not in self.found:
            return None
        if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
            self.wrong(key, value, f"this must be a whole number from {low} to {high}")
            return None
        return value

    def rows(self, key: str) -> list[Any]:
        """A list; empty when absent."""
        value = self.value(key)
        if value is None and key not in self.found:
            return []
        if not isinstance(value, list):
            self.wrong(key, value, "this must be a list")
            return []
        return value

    def inner(self, key: str) -> "Reader | None":
        """The object at a key, as a Reader that shares this one's errors; None when absent or no object."""
        value = self.value(key)
        if value is None and key not in self.found:
            return None
        if not isinstance(value, dict):
            self.wrong(key, value, "this must be an object")
            return None
        return Reader(value, self.at(key), self.errors)

    def each(self, key: str) -> "list[Reader]":
        """The objects of the list at a key, each as a Reader with its own path."""
        readers = []
        for index, row in enumerate(self.rows(key)):
            if isinstance(row, dict):
                readers.append(Reader(row, f"{self.at(key)}[{index}]", self.errors))
            else:
                self.wrong(f"{key}[{index}]", row, "this must be an object")
        return readers

    def close(self) -> None:
        """Every key nobody asked for is an error."""
        for key, value in self.found.items():
            if key not in self._known:
                known = ", ".join(sorted(self._known))
                self.wrong(key, value, f"this key is not known here; known are: {known}")

    def done(self) -> None:
        """Close, and raise InputRefused when anything was wrong."""
        self.close()
        if self.errors:
            raise InputRefused(*self.errors)
