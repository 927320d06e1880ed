"""What a FHIR R4 bundle says of each patient that Midline keeps: identity, who treats, who pays, which diagnoses.

Each part has `source_id` (the resource's id; for one contained in another, made of what it says), `path` (where it lies
in the file) and `digest`. Social security numbers, licences, addresses and telephone numbers are never read.
"""

from dataclasses import dataclass
from datetime import date

from midline.exchange.digests import Digested
from midline.exchange.left import Left


@dataclass(frozen=True, slots=True)
class Day(Digested):
    """A FHIR date, which may be a year or a month only. `text` as written; `first` and `last` bound it."""

    text: str
    first: date
    last: date

    @property
    def exact(self) -> date | None:
        """The day itself, None when only its month or year is known."""
        return self.first if self.first == self.last else None


@dataclass(frozen=True, slots=True)
class Identifier(Digested):
    """A number that a system gives a person: `kind` is the code of its type (`MR`), "" when not said."""

    system: str
    value: str
    kind: str


@dataclass(frozen=True, slots=True)
class Coding(Digested):
    """One code of one system, with the system's own words."""

    system: str
    code: str
    display: str


@dataclass(frozen=True, slots=True)
class Patient(Digested):
    """Who the chart is about. `given_name` or `family_name` may be "" (some people have one name), never both.

    `preferred_name` is a usual name or nickname that differs, "" otherwise. `sex` is administrative: `male`, `female`,
    `other`, `unknown` or "". `language` is a tag (`es`, `en-US`) or "". `medical_record_number` "" when there is none.
    """

    source_id: str
    path: str
    active: bool
    given_name: str
    family_name: str
    preferred_name: str
    birth_date: Day | None
    sex: str
    language: str
    identifiers: tuple[Identifier, ...]
    medical_record_number: str
    deceased: bool
    deceased_on: Day | None


@dataclass(frozen=True, slots=True)
class Practitioner(Digested):
    """Somebody outside Midline who treats or refers the patient. `npi` is "" when not given.

    `named_as` says how the file names them: `general_practitioner`, `performer`, `requester`, `participant`,
    `recorder`, `provider`; one person may be several. It does not count for the digest, since it is the patient's.
    """

    source_id: str
    path: str
    name: str
    npi: str
    named_as: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Coverage(Digested):
    """Who pays. `payer` as the file names it, `kind` the type of plan in the file's words, dates as far as known."""

    source_id: str
    path: str
    payer: str
    kind: str
    member_number: str
    starts: Day | None
    ends: Day | None


@dataclass(frozen=True, slots=True)
class Condition(Digested):
    """A diagnosis that somebody recorded. `words` is the source's text, `code` and `system` the coding preferred
    (chosen by the clinician, else ICD-10-CM, else SNOMED CT, else the first), `codings` all of them.

    `clinical` and `verification` are the standard's codes (`active`, `resolved`, ...; `confirmed`, `provisional`, ...).
    """

    source_id: str
    path: str
    words: str
    system: str
    code: str
    codings: tuple[Coding, ...]
    clinical: str
    verification: str
    onset: Day | None
    ended: Day | None
    recorded_on: Day | None

    @property
    def standing(self) -> str:
        """One word for both: what is not yet confirmed says so, anything else is as it stands clinically."""
        unsure = {"unconfirmed", "provisional", "differential"}
        return self.verification if self.verification in unsure else self.clinical


@dataclass(frozen=True)
class ClinicRecord:
    """One patient with everything that Midline keeps of them."""

    patient: Patient
    practitioners: tuple[Practitioner, ...] = ()
    coverages: tuple[Coverage, ...] = ()
    conditions: tuple[Condition, ...] = ()


@dataclass(frozen=True)
class ClinicBundle:
    """Every patient of a bundle. `entries` counts the bundle's entries and `used` those that made a part of a record.

    Each entry is used or counted in `left`: the counts there whose `what` has no dot, and `used`, add up to `entries`.
    A `what` with a dot is a part of a resource (`Patient.birthDate`).
    """

    records: tuple[ClinicRecord, ...]
    left: tuple[Left, ...]
    entries: int
    used: int
