"""What is wrong with a file, told so that a person finds the place and knows what would be right."""

from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field as made_by
from types import MappingProxyType

from midline.wording import say

MOST_TOLD = 100
_LONGEST_VALUE = 80


@dataclass(frozen=True)
class ImportProblem:
    """One wrong place of one file.

    `code` and `params` are for `wording.say` (area `imports`). `file` is the name as the set has it. `line` and
    `column_number` count from 1; in CSV the column is the cell's, in JSON that cannot be parsed the character's.
    `column_name` is the CSV header, `path` the JSON path (`entry[3].resource.birthDate`). `value` is what was found,
    shortened; None where nothing was.
    """

    code: str
    file: str
    line: int | None = None
    column_number: int | None = None
    column_name: str = ""
    path: str = ""
    value: str | None = None
    params: Mapping[str, object] = made_by(default_factory=lambda: MappingProxyType({}))

    @property
    def field(self) -> str:
        """The place for machines: `users.csv:3:5 orgSourcedIds`, or `bundle.json: entry[3].resource.birthDate`."""
        numbers = [str(number) for number in (self.line, self.column_number) if number is not None]
        place = ":".join([self.file, *numbers])
        if self.column_name:
            return f"{place} {self.column_name}"
        return f"{place}: {self.path}" if self.path else place

    def where(self, language: str = "en") -> str:
        """The place for people, in words."""
        parts = [self.file]
        if self.line is not None:
            parts.append(say("imports.place_line", {"line": str(self.line)}, language))
        if self.column_number is not None:
            parts.append(say("imports.place_column", {"column": str(self.column_number)}, language))
        words = ", ".join(parts)
        named = self.column_name or self.path
        return f"{words} ({named})" if named else words

    def message(self, language: str = "en") -> str:
        """What is wrong and what would be right, without the place."""
        return say(self.code, self.params, language)


class ImportRefused(Exception):
    """Nothing was taken. `problems` are told one by one, at most 100; `more` counts those beyond."""

    def __init__(self, problems: tuple[ImportProblem, ...], more: int = 0) -> None:
        super().__init__("; ".join(f"{problem.field}: {problem.code}" for problem in problems[:5]))
        self.problems = problems
        self.more = more

    def and_more(self, language: str = "en") -> str:
        """The closing line where there are more problems than are told; empty otherwise."""
        return say("imports.and_more", {"count": self.more}, language) if self.more else ""


class Problems:
    """Collects problems while reading goes on; the first hundred are kept, the others counted."""

    def __init__(self) -> None:
        self.told: list[ImportProblem] = []
        self.more = 0
        self._seen: set[tuple[str, str, str]] = set()

    def __bool__(self) -> bool:
        return bool(self.told)

    def add(self, problem: ImportProblem) -> None:
        """Note a problem, once."""
        key = (problem.field, problem.code, str(dict(problem.params)))
        if key in self._seen:
            return
        if len(self.told) < MOST_TOLD:
            self._seen.add(key)
            self.told.append(problem)
        else:
            self.more += 1

    def raise_any(self) -> None:
        """ImportRefused when anything was noted."""
        if self.told:
            raise ImportRefused(tuple(self.told), self.more)


def shortened(value: object) -> str:
    """A found value as text that is safe to show: one line, at most 80 characters, no half characters."""
    text = str(value).encode("utf-8", "replace").decode()
    text = "".join(character if character.isprintable() else "·" for character in text)
    return text if len(text) <= _LONGEST_VALUE else f"{text[: _LONGEST_VALUE - 1]}…"
