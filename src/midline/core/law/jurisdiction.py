"""A jurisdiction's law: its own rules, its prescriptions, and what stands together with the federal rules on a day."""

from dataclasses import dataclass, replace
from datetime import date

from midline.core.law.prescription import Prescription, Setting
from midline.core.law.rule import Rule
from midline.core.law.spans import in_force

FEDERAL = "US"


@dataclass(frozen=True)
class Jurisdiction:
    """One file of the law. `open_rules` (federal alone): what federal law leaves to the states without a number."""

    code: str
    name: str
    rules: tuple[Rule, ...]
    prescriptions: tuple[Prescription, ...] = ()
    open_rules: tuple[Rule, ...] = ()

    def prescription(self, setting: Setting) -> Prescription | None:
        """Its law on doctor's orders in a setting, None where nothing reliable was found."""
        return next((found for found in self.prescriptions if found.setting == setting), None)


def standing_rules(federal: Jurisdiction, own: Jurisdiction, on: date) -> tuple[Rule, ...]:
    """The jurisdiction's rules in force on a day and the federal ones that they do not replace, its own first."""
    mine = in_force(own.rules, on)
    if own.code == federal.code:
        return mine
    replaced = {rule.replaces for rule in mine}
    return (*mine, *(rule for rule in in_force(federal.rules, on) if rule.id not in replaced))


def clock_rules(federal: Jurisdiction, own: Jurisdiction, programme: str, on: date) -> tuple[Rule, ...]:
    """Every rule of a programme that asks for a step by a day, each id once.

    A rule that federal law leaves to the states and for which nothing reliable was found stands with `not_found`.
    """
    found = [rule for rule in standing_rules(federal, own, on) if programme in rule.programmes and rule.is_clock]
    there = {rule.id for rule in found}
    left_open = (rule for rule in federal.open_rules if programme in rule.programmes and rule.id not in there)
    return (*found, *(_not_found(rule, own.code) for rule in left_open))


def duties(federal: Jurisdiction, own: Jurisdiction, programme: str, on: date) -> tuple[Rule, ...]:
    """Every rule of a programme that names no step and no day: what holds all the time."""
    return tuple(
        rule for rule in standing_rules(federal, own, on) if programme in rule.programmes and not rule.is_clock
    )


def _not_found(rule: Rule, code: str) -> Rule:
    return replace(rule, jurisdiction=code, not_found=True, source=replace(rule.source, confidence="unverified"))
