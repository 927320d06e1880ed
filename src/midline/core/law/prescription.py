"""Whether occupational therapy in a setting asks for a doctor's order."""

from dataclasses import dataclass
from typing import Literal

from midline.core.law.rule import Source

Setting = Literal["school", "clinic"]
Need = Literal[
    "not_required",
    "required_with_exceptions",
    "required_for_medical_conditions",
    "medicaid_billing_only",
    "unclear",
]


@dataclass(frozen=True)
class Prescription:
    """One jurisdiction's law on orders in one setting: to evaluate and to treat.

    "unclear" means that what was read does not settle it. With `source.confidence` "unverified" neither may be shown as
    a rule. `extra` keeps every further key of the source table.
    """

    jurisdiction: str
    setting: Setting
    evaluate: Need
    treat: Need
    source: Source
    extra: tuple[tuple[str, str], ...] = ()

    @property
    def is_verified(self) -> bool:
        """Whether it was read, or reliably reported."""
        return self.source.confidence != "unverified"
