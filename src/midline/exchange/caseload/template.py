"""The file to download and fill in, and rows written back in the same form."""

from collections.abc import Iterable

from midline.exchange.caseload.columns import TEMPLATE
from midline.exchange.caseload.rows import CaseloadRow
from midline.exchange.cells import csv_text

COMMENT = "#"
"""How a line begins that is there for people only."""
_EXAMPLE = {
    "child_given_name": "# Example (this line is not read): Maya",
    "child_family_name": "Rivera",
    "birth_date": "2019-05-02",
    "student_id": "S-1024",
    "school": "Lincoln Elementary",
    "grade": "2",
    "home_language": "Spanish",
    "programme": "iep",
    "therapist_email": "ot@district.example",
    "guardian_given_name": "Ana",
    "guardian_family_name": "Rivera",
    "guardian_email": "ana@home.example",
    "minutes": "60",
    "minutes_per": "month",
    "delivery": "direct",
    "grouping": "individual",
    "request_received_on": "2026-01-12",
    "consent_received_on": "2026-01-20",
    "evaluation_completed_on": "2026-03-06",
    "eligibility_determined_on": "2026-03-13",
    "iep_agreed_on": "2026-03-27",
    "services_started_on": "2026-04-06",
}


def template() -> str:
    """The header and one example line, which begins with # and is not read back."""
    return csv_text([TEMPLATE, [_EXAMPLE.get(column, "") for column in TEMPLATE]], fixed=True)


def write(rows: Iterable[CaseloadRow]) -> str:
    """Rows as a caseload file that `parse` reads back the same; no cell of it runs in a spreadsheet."""
    listed = [_cells(row) for row in rows]
    others = {column for cells in listed for column in cells if column not in TEMPLATE}
    header = (*TEMPLATE, *sorted(others))
    return csv_text([header, *([cells.get(column, "") for column in header] for cells in listed)])


def _cells(row: CaseloadRow) -> dict[str, str]:
    cells = {
        "child_given_name": row.given_name,
        "child_family_name": row.family_name,
        "preferred_name": row.preferred_name,
        "birth_date": row.birth_date.isoformat(),
        "student_id": row.student_id,
        "school": row.school,
        "grade": row.grade,
        "home_language": row.home_language,
        "programme": row.programme,
        "therapist_email": row.therapist_email,
    }
    if row.guardian is not None:
        cells["guardian_given_name"] = row.guardian.given_name
        cells["guardian_family_name"] = row.guardian.family_name
        cells["guardian_email"] = row.guardian.email
    if row.service is not None:
        cells["minutes"], cells["minutes_per"] = str(row.service.minutes), row.service.per
        cells["delivery"], cells["grouping"] = row.service.delivery, row.service.grouping
    return cells | {f"{fact.kind}_on": fact.on.isoformat() for fact in row.facts}
