"""The tables of one language, read once.

A table has a head `== code` for each occupation or place, and under it:
`sure:` words that are enough alone; `worry:` words that count only where something is said to be hard; `not:` phrases
that are about something else and are set aside before the others are looked for. Patterns: see `patterns.py`.
"""

from dataclasses import dataclass
from functools import cached_property

from midline.core.guide.matching.patterns import Patterns, compiled, words_in, written_in
from midline.core.guide.matching.tokens import without_marks

_KEYS = ("sure", "worry", "not")
_NONE = Patterns()


@dataclass(frozen=True)
class Entry:
    """What points to one occupation or place."""

    sure: Patterns = _NONE
    worry: Patterns = _NONE
    not_this: Patterns = _NONE


@dataclass(frozen=True)
class Written:
    """The tables of a language as they are written; see the modules `words_*`, `places_*`, `well_*`, `spelling_*`."""

    occupations: tuple[str, ...]
    places: str
    sets: str
    well: str
    still_hard: str
    hard: str
    function_words: str
    short: str
    common: str


def sections(table: str) -> dict[str, dict[str, tuple[str, ...]]]:
    """Code -> key -> patterns as written, all heads of a code together; ValueError for a line that belongs nowhere."""
    read: dict[str, dict[str, str]] = {}
    code = key = ""
    for line in table.strip().splitlines():
        if line.startswith("== "):
            code, key = line[3:].strip(), ""
            read.setdefault(code, {})
            continue
        head, colon, rest = line.partition(":")
        if colon and head in _KEYS:
            key = head
            read[code][key] = f"{read[code][key]}, {rest}" if key in read[code] else rest
        elif key:
            read[code][key] += " " + line
        else:
            raise ValueError(f"no key for: {line}")
    return {code: {key: written_in(text) for key, text in keys.items()} for code, keys in read.items()}


class Tables:
    """A language's tables, compiled."""

    def __init__(self, written: Written) -> None:
        self._written = written

    @cached_property
    def occupations(self) -> dict[str, Entry]:
        """Each occupation's patterns."""
        return self._entries("\n".join(part.strip() for part in self._written.occupations))

    @cached_property
    def places(self) -> dict[str, Entry]:
        """Each place's patterns."""
        return self._entries(self._written.places)

    @cached_property
    def well(self) -> Patterns:
        """What says that all is well in its clause."""
        return self._patterns(self._written.well)

    @cached_property
    def still_hard(self) -> Patterns:
        """What says that it is not, in the same clause."""
        return self._patterns(self._written.still_hard)

    @cached_property
    def hard(self) -> Patterns:
        """What says that something is hard, so that a weak word counts."""
        return self._patterns(self._written.hard)

    @cached_property
    def function_words(self) -> frozenset[str]:
        """Small words by which the language is known."""
        return frozenset(self._written.function_words.split())

    @cached_property
    def common(self) -> frozenset[str]:
        """Words that are right as they stand, so that none is taken for a misspelling of another."""
        return frozenset(self._written.common.split()) | self.function_words

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """Every word and beginning of the tables."""
        written = [*self._written.occupations, self._written.places]
        entries = [p for table in written for keys in sections(table).values() for ps in keys.values() for p in ps]
        said = (self._written.well, self._written.still_hard, self._written.hard)
        entries += [pattern for text in said for pattern in written_in(text)]
        return words_in(entries, self.sets)

    @cached_property
    def short(self) -> dict[str, str]:
        """Short forms and misspellings that are known by heart."""
        pairs = (pair.partition(" = ") for pair in written_in(self._written.short))
        return {typed: meant for typed, _, meant in pairs}

    @cached_property
    def sets(self) -> dict[str, tuple[str, ...]]:
        """The words that each `@name` stands for."""
        read: dict[str, tuple[str, ...]] = {}
        for line in self._written.sets.strip().replace("\n  ", " ").splitlines():
            name, _, words = line.partition(": ")
            read[name] = tuple(without_marks(words).split())
        return read

    def _patterns(self, text: str) -> Patterns:
        return compiled(written_in(text), self.sets)

    def _entries(self, table: str) -> dict[str, Entry]:
        return {
            code: Entry(*(compiled(keys.get(key, ()), self.sets) for key in _KEYS))
            for code, keys in sections(table).items()
        }
