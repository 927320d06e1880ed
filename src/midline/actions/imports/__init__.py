"""Bringing in a roster, a clinic record or a caseload: everything in one transaction, twice changes nothing."""

from midline.actions.imports.caseload import import_caseload
from midline.actions.imports.record import import_record
from midline.actions.imports.result import ImportResult
from midline.actions.imports.roster import import_roster, known_of

__all__ = ["ImportResult", "import_caseload", "import_record", "import_roster", "known_of"]
