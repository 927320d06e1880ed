"""What one line of a caseload says."""

from dataclasses import dataclass
from datetime import date

from midline.core.pathways.facts import Fact


@dataclass(frozen=True, slots=True)
class Contact:
    """A parent or guardian as the spreadsheet names them; no standing follows from it. `email` may be ""."""

    given_name: str
    family_name: str
    email: str


@dataclass(frozen=True, slots=True)
class ServiceLine:
    """How much OT the plan names: `minutes` each `per` (week, month, term, year), how (`delivery`: direct, push_in,
    consult; `grouping`: individual, group; "" when not said).
    """

    minutes: int
    per: str
    delivery: str
    grouping: str


@dataclass(frozen=True, slots=True)
class CaseloadRow:
    """One child in one programme. `line` is where the record starts in the file, from 1; texts may be "".

    `home_language` is a tag (`es`). `facts` are the dates of the programme's own kinds, in the order of their days.
    """

    line: int
    given_name: str
    family_name: str
    preferred_name: str
    birth_date: date
    student_id: str
    school: str
    grade: str
    home_language: str
    programme: str
    therapist_email: str
    guardian: Contact | None
    facts: tuple[Fact, ...]
    service: ServiceLine | None
