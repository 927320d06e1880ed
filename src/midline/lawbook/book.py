"""The whole law as read, and what is asked of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from midline.core.law import (
    FEDERAL,
    Jurisdiction,
    Prescription,
    Rule,
    Setting,
    Unchecked,
    clock_rules,
    duties,
    standing_rules,
    unchecked,
)
from midline.lawbook.errors import UnknownJurisdiction

KEPT = 20_000
"""Answers that are kept, some megabytes; then all are let go of."""


@dataclass(frozen=True)
class Lawbook:
    """Federal law, each state's by code, and a digest of the files that both were read from.

    Every question takes a state's code ("TX", "DC") or "US" for federal law alone; UnknownJurisdiction for any other.
    """

    federal: Jurisdiction
    states: Mapping[str, Jurisdiction]
    version: str
    _found: dict[tuple[str, str, date], tuple[Rule, ...]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    def of(self, code: str) -> Jurisdiction:
        """The law of one jurisdiction."""
        if code == FEDERAL:
            return self.federal
        try:
            return self.states[code]
        except KeyError:
            raise UnknownJurisdiction(code) from None

    def rules_in_force(self, code: str, on: date) -> tuple[Rule, ...]:
        """The rules on a day: the jurisdiction's own, then the federal ones that they do not replace."""
        return standing_rules(self.federal, self.of(code), on)

    def rules_for(self, programme: str, code: str, on: date) -> tuple[Rule, ...]:
        """The rules of a programme on a day that make clocks, each id once.

        One that is the state's to make and was not found is there too, `not_found`. Kept once found: a list asks for
        the same few programmes, states and days row by row.
        """
        asked = (programme, code, on)
        found = self._found.get(asked)
        if found is None:
            found = clock_rules(self.federal, self.of(code), programme, on)
            if len(self._found) >= KEPT:
                self._found.clear()
            self._found[asked] = found
        return found

    def duties_for(self, programme: str, code: str, on: date) -> tuple[Rule, ...]:
        """The rules of a programme on a day that hold all the time and make no clock."""
        return duties(self.federal, self.of(code), programme, on)

    def rule(self, code: str, rule_id: str, on: date) -> Rule | None:
        """The rule of this id on a day, the state's or the federal one that stands; None where none was found."""
        return next((rule for rule in self.rules_in_force(code, on) if rule.id == rule_id), None)

    def prescription(self, code: str, setting: Setting) -> Prescription | None:
        """The law on doctor's orders for occupational therapy in a setting; None where none was found."""
        return self.of(code).prescription(setting)

    def missing(self, code: str, on: date) -> tuple[Unchecked, ...]:
        """What could not be checked on a day, and whom to ask."""
        return unchecked(self.federal, self.of(code), on)
