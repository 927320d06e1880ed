"""Bringing in a roster, a clinic record or a caseload: everything in one transaction, twice changes nothing.

What reads the files comes through here too, so that a page needs to know of no format.
"""

from midline.actions.imports.caseload import import_caseload, read_caseload
from midline.actions.imports.record import import_record
from midline.actions.imports.result import ImportResult
from midline.actions.imports.roster import import_roster, known_of
from midline.exchange.caseload import template as caseload_template
from midline.exchange.fhir import read as read_record
from midline.exchange.oneroster import read as read_roster
from midline.exchange.problems import ImportRefused

__all__ = [
    "ImportRefused",
    "ImportResult",
    "caseload_template",
    "import_caseload",
    "import_record",
    "import_roster",
    "known_of",
    "read_caseload",
    "read_record",
    "read_roster",
]
