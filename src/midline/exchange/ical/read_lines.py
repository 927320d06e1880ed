"""What a foreign calendar held: each line with what it is taken for, or why it is left."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType

from midline.core.calendars import LineKind
from midline.exchange.problems import shortened
from midline.wording import say

EARLIEST, LATEST = date(2000, 1, 1), date(2100, 12, 31)
"""Days outside are mistyped years."""
LONGEST_NAME = 100


@dataclass(frozen=True)
class ReadLine:
    """One entry of a file. `line` is where it begins, counted from 1.

    `kind` is what it is taken for; "other" where its name says nothing that a school year knows, which a person may
    still take. Without days (`first` None) it cannot be taken at all, and `code` with `params` says why.
    """

    line: int
    name: str
    kind: LineKind = "other"
    first: date | None = None
    last: date | None = None
    code: str = ""
    params: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}))

    def why(self, language: str = "en") -> str:
        """Why it is left, as a sentence; "" where it is not."""
        return say(self.code, self.params, language) if self.code else ""


@dataclass(frozen=True)
class CalendarFile:
    """Everything that a file held, in its order; `weekdays` where the file says them (our own CSV does)."""

    lines: tuple[ReadLine, ...]
    weekdays: frozenset[int] | None = None


def plain_name(text: object) -> str:
    """A name as one line without what cannot be printed."""
    return shortened(" ".join(str(text).split())[:LONGEST_NAME])


def left(line: int, name: str, code: str, **params: object) -> ReadLine:
    """A line that cannot be taken."""
    return ReadLine(line, name, code=f"calendars.{code}", params=params)


def in_reach(day: date) -> bool:
    """Whether a day is one that a school calendar may hold."""
    return EARLIEST <= day <= LATEST
