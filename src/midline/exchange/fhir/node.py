"""One JSON object of a bundle with its path; reading a field of the wrong kind is told, never raised."""

from dataclasses import dataclass
from typing import Any

from midline.exchange.fhir.days import day_of
from midline.exchange.fhir.record import Coding, Day
from midline.exchange.problems import ImportProblem, Problems, shortened


@dataclass(frozen=True)
class Node:
    """`value` is the object, `path` where it lies (`entry[3].resource`), `file` the file's name."""

    value: dict[str, Any]
    path: str
    file: str
    problems: Problems

    def at(self, key: str) -> str:
        """The path of a field."""
        return f"{self.path}.{key}" if self.path else key

    def refuse(self, key: str, code: str, value: object = None, **params: object) -> None:
        """Tell a problem of a field."""
        found = None if value is None else shortened(value)
        self.problems.add(ImportProblem(code, self.file, path=self.at(key), value=found, params=params))

    def text(self, key: str, most: int | None = None) -> str:
        """Text, "" when absent; longer than `most` is told."""
        value = self._text(key, self.value.get(key))
        if most is not None and len(value) > most:
            self.refuse(key, "imports.too_long", value, most=most)
            return ""
        return value

    def _text(self, key: str, value: object) -> str:
        if value is None:
            return ""
        if not isinstance(value, str):
            self.refuse(key, "imports.not_text", value)
            return ""
        if "\0" in value or any("\ud800" <= character <= "\udfff" for character in value):
            self.refuse(key, "imports.half_character", value)
            return ""
        return value.strip()

    def texts(self, key: str) -> list[str]:
        """A list of texts; the gaps that FHIR allows are passed over."""
        found = [self._text(f"{key}[{at}]", value) for at, value in enumerate(self._list(key))]
        return [text for text in found if text]

    def flag(self, key: str) -> bool | None:
        """True, false, or None when absent."""
        value = self.value.get(key)
        if value is None or isinstance(value, bool):
            return value
        self.refuse(key, "imports.not_true_or_false", value)
        return None

    def day(self, key: str) -> Day | None:
        """A date, a month, a year, or the day of a moment as its own clock has it; None when absent."""
        text = self.text(key)
        if not text:
            return None
        day = day_of(text)
        if day is None:
            self.refuse(key, "imports.not_a_fhir_date", text)
        return day

    def node(self, key: str) -> "Node | None":
        """The object at a field, None when absent."""
        value = self.value.get(key)
        if value is None or isinstance(value, dict):
            return None if value is None else Node(value, self.at(key), self.file, self.problems)
        self.refuse(key, "imports.not_an_object", value)
        return None

    def nodes(self, key: str) -> "list[Node]":
        """The objects of the list at a field."""
        found = []
        for at, value in enumerate(self._list(key)):
            if isinstance(value, dict):
                found.append(Node(value, f"{self.at(key)}[{at}]", self.file, self.problems))
            elif value is not None:
                self.refuse(f"{key}[{at}]", "imports.not_an_object", value)
        return found

    def _list(self, key: str) -> list[Any]:
        value = self.value.get(key)
        if value is None or isinstance(value, list):
            return value or []
        self.refuse(key, "imports.not_a_list", value)
        return []

    def codings(self, key: str) -> tuple[Coding, ...]:
        """The codings of a CodeableConcept at a field, those without a code left aside."""
        concept = self.node(key)
        if concept is None:
            return ()
        found = (Coding(c.text("system"), c.text("code"), c.text("display")) for c in concept.nodes("coding"))
        return tuple(coding for coding in found if coding.code)

    def code(self, key: str) -> str:
        """The first code of a CodeableConcept at a field, "" when there is none."""
        return next((coding.code for coding in self.codings(key)), "")

    def words(self, key: str) -> str:
        """What a CodeableConcept at a field says to people: its text, else its first display, else its first code."""
        concept = self.node(key)
        if concept is None:
            return ""
        codings = concept.nodes("coding")
        displays = [coding.text("display") for coding in codings] + [coding.text("code") for coding in codings]
        return concept.text("text") or next((display for display in displays if display), "")
