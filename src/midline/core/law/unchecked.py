"""What could not be checked in a jurisdiction's law, and whom to ask."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from midline.core.law.jurisdiction import FEDERAL, Jurisdiction, standing_rules
from midline.core.law.prescription import Prescription, Setting
from midline.core.law.rule import Rule

Why = Literal["missing", "unverified", "unclear"]

# The rules that a state may have of its own.
STATE_RULES = ("response_to_request", "initial_evaluation", "iep_meeting", "services_start")
PRESCRIPTIONS: dict[Setting, str] = {"school": "school_ot_prescription", "clinic": "clinic_ot_referral"}
_ASK = {
    "clinic_ot_referral": "law.ask_licensing_board",
    "hipaa_access": "law.ask_clinic_privacy",
    "hipaa_amendment": "law.ask_clinic_privacy",
}
_ASK_SCHOOL = "law.ask_state_education_agency"


@dataclass(frozen=True)
class Unchecked:
    """A rule that may not be shown as one.

    `why`: nothing reliable was found ("missing"), a weak page or general knowledge only ("unverified"), or what was
    read does not settle it ("unclear"). `federal_stands`: the federal rule of that name holds meanwhile. `ask` is the
    code of whom to ask.
    """

    rule: str
    jurisdiction: str
    why: Why
    ask: str
    federal_stands: bool = False


def unchecked(federal: Jurisdiction, own: Jurisdiction, on: date) -> tuple[Unchecked, ...]:
    """Everything that could not be checked for a jurisdiction on a day, state rules first."""
    standing = standing_rules(federal, own, on)
    of_state = () if own.code == FEDERAL else (*_missing_rules(own.code, standing), *_prescriptions(own))
    return (*of_state, *(_unverified(rule) for rule in standing if not rule.is_verified))


def _missing_rules(code: str, standing: tuple[Rule, ...]) -> list[Unchecked]:
    by_id = {rule.id: rule for rule in standing}
    return [
        Unchecked(name, code, "missing", _ASK_SCHOOL, federal_stands=name in by_id)
        for name in STATE_RULES
        if name not in by_id or by_id[name].jurisdiction == FEDERAL
    ]


def _unverified(rule: Rule) -> Unchecked:
    return Unchecked(rule.id, rule.jurisdiction, "unverified", _ASK.get(rule.id, _ASK_SCHOOL))


def _prescriptions(own: Jurisdiction) -> list[Unchecked]:
    return [
        Unchecked(name, own.code, why, _ASK.get(name, _ASK_SCHOOL))
        for setting, name in PRESCRIPTIONS.items()
        if (why := _why(own.prescription(setting)))
    ]


def _why(found: Prescription | None) -> Why | None:
    if found is None:
        return "missing"
    if not found.is_verified:
        return "unverified"
    return "unclear" if "unclear" in (found.evaluate, found.treat) else None
