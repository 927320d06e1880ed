"""The sheet that a therapist hands to a family, as a file. It holds nobody's data, and nothing is written down."""

from collections.abc import Mapping
from typing import Any

from midline.documents.handover import write_sheet


def write_sheet_pdf(sheet: Mapping[str, Any]) -> bytes:
    """The PDF of `wording.handover.sheet_in_words`."""
    return write_sheet(sheet)
