"""From a table of a law file to its law on doctor's orders."""

from typing import get_args

from midline.core.law import Need, Prescription, Setting
from midline.lawbook.rules import read_source
from midline.lawbook.table import Table

NEEDS: tuple[Need, ...] = get_args(Need)
KEPT = frozenset({"limits", "medicaid_billing", "medicaid_billing_confidence", "second_source"})


def read_prescription(table: Table, jurisdiction: str, setting: Setting) -> Prescription:
    """The law of a table on orders in one setting. LawbookError."""
    return Prescription(
        jurisdiction=jurisdiction,
        setting=setting,
        evaluate=table.needed_choice("evaluate", NEEDS),
        treat=table.needed_choice("treat", NEEDS),
        source=read_source(table),
        extra=table.rest(KEPT),
    )
