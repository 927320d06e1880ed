"""The tables of one language, read once.

A table has a head `== code` for each occupation or place, and under it:
`sure:` words that are enough; `alone:` words that count only where their clause names no other occupation (or that of
feelings only: "screams in the store" is about both); `worry:` words that count only where something is said to be
hard; `not:` phrases that are about something else: whatever else shares a word with one of them does not count.
Patterns: see `patterns.py`.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property

from midline.core.guide.matching.patterns import Index, Kind, Owner, Pattern, Say, compiled, words_in, written_in
from midline.core.guide.matching.tokens import without_marks

_KEYS = ("sure", "alone", "worry", "not")


@dataclass(frozen=True)
class Written:
    """The tables of a language as they are written; see the modules `words_*`, `places_*`, `well_*`, `spelling_*`."""

    occupations: tuple[str, ...]
    places: tuple[str, ...]
    flags: str
    sets: tuple[str, ...]
    well: str
    still_hard: str
    hard: str
    speaker: str
    function_words: str
    short: str
    common: str
    verbs: str
    no_verbs: str = ""


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

    def __init__(self, written: Written, forms: Callable[[str], frozenset[str]]) -> None:
        self._written = written
        self._forms = forms

    @cached_property
    def index(self) -> Index:
        """Every pattern of the tables and whose it is."""
        return Index(self.patterns())

    def patterns(self) -> Iterator[tuple[Owner, Pattern]]:
        """Each pattern with whose it is."""
        kinds: tuple[tuple[Kind, str], ...] = (
            ("occupations", self._occupations), ("places", self._places), ("flags", self._written.flags),
        )  # fmt: skip
        for kind, table in kinds:
            for code, keys in sections(table).items():
                for key, entries in keys.items():
                    made = self._compiled(entries, any_form=key != "not")
                    yield from ((Owner(kind, code, key), one) for one in made)
        says: tuple[tuple[Say, str], ...] = (
            ("well", self._written.well), ("still_hard", self._written.still_hard), ("hard", self._written.hard),
            ("speaker", self._written.speaker),
        )  # fmt: skip
        for say, text in says:
            yield from ((Owner(say), one) for one in self._compiled(written_in(text), any_form=False))

    @cached_property
    def verbs(self) -> dict[str, str]:
        """Each form of a verb, and the mark that all its forms share."""
        made: dict[str, str] = {}
        left_out = frozenset(self._written.no_verbs.split())
        for verb in written_in(self._written.verbs):
            for form in self._forms(verb):
                if len(form) > 2 and form not in left_out:
                    made.setdefault(form, f"~{verb.split()[0]}")
        return made

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
        entries = [p for table in (self._occupations, self._places, self._written.flags) for p in _entries(table)]
        written = self._written
        said = (written.well, written.still_hard, written.hard, written.speaker)
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
        for line in "\n".join(part.strip() for part in self._written.sets).replace("\n  ", " ").splitlines():
            name, _, words = line.partition(": ")
            read[name] = tuple(without_marks(words).split())
        return read

    @property
    def _occupations(self) -> str:
        return "\n".join(part.strip() for part in self._written.occupations)

    @property
    def _places(self) -> str:
        return "\n".join(part.strip() for part in self._written.places)

    def _compiled(self, entries: tuple[str, ...], *, any_form: bool) -> tuple[Pattern, ...]:
        """Patterns where a form of a verb means every form; else only the plain verb does: "no duermo" is "I"."""
        return compiled(entries, self.sets, self.verbs.get if any_form else self._plain_verb)

    def _plain_verb(self, word: str) -> str | None:
        mark = self.verbs.get(word)
        return mark if mark == f"~{word}" else None


def _entries(table: str) -> Iterator[str]:
    for keys in sections(table).values():
        for patterns in keys.values():
            yield from patterns
