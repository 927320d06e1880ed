"""The kinds of record that are seen apart, the deeds that are done apart, and how a viewer stands to a child."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


class RecordKind(StrEnum):
    """A kind of record of a child. A release names these; so does each rule of who sees what."""

    IDENTITY = "identity"
    CONCERN = "concern"
    CASE = "case"
    DOCUMENT = "document"
    EVALUATION = "evaluation"
    PLAN = "plan"
    MEASUREMENT = "measurement"
    SESSION = "session"
    NOTE = "note"
    STRATEGY = "strategy"
    VOICE = "voice"
    COVERAGE = "coverage"
    CONDITION = "condition"
    RELEASE = "release"


class Deed(StrEnum):
    """Something done to a child's record."""

    RAISE_CONCERN = "raise_concern"
    OPEN_CASE = "open_case"
    RECORD_FACT = "record_fact"
    ADD_DOCUMENT = "add_document"
    AGREE_PLAN = "agree_plan"
    SET_GOAL = "set_goal"
    MEASURE = "measure"
    LOG_SESSION = "log_session"
    PLAN_SESSION = "plan_session"
    ADD_STRATEGY = "add_strategy"
    RECORD_VOICE = "record_voice"
    ASSIGN = "assign"
    EDIT_IDENTITY = "edit_identity"
    KEEP_MEDICAL = "keep_medical"
    SIGN_RELEASE = "sign_release"
    STOP_RELEASE = "stop_release"
    LINK_CHARTS = "link_charts"
    NAME_HELPER = "name_helper"
    ASK_RECORDS = "ask_records"
    ANSWER_RECORDS = "answer_records"
    MOVE_RECORD = "move_record"
    INVITE_GUARDIAN = "invite_guardian"
    RECORD_ORDER = "record_order"
    TRANSFER_RIGHTS = "transfer_rights"


THERAPISTS = frozenset({"school_ot", "school_ota", "clinic_ot", "clinic_ota"})
OVERSEERS = frozenset({"director", "case_manager"})
FAMILY = frozenset({"guardian", "adult_student"})
HELPER = "helper"
"""The hat of an interpreter or advocate; it stands outside FAMILY, since it holds no rights of its own."""


@dataclass(frozen=True)
class DateRange:
    """From a day until a day, both included; None leaves that end open. Without both it is every day."""

    first: date | None = None
    last: date | None = None

    @property
    def unbounded(self) -> bool:
        """Whether it holds every day, and what has no day too."""
        return self.first is None and self.last is None

    def holds(self, on: date | None) -> bool:
        """Whether a record of this day lies in it; one without a day lies in no bounded range."""
        if on is None:
            return self.unbounded
        return (self.first is None or self.first <= on) and (self.last is None or on <= self.last)


@dataclass(frozen=True)
class Opened:
    """What one release in force lets through: kinds of record, and of which days."""

    kinds: frozenset[RecordKind]
    days: DateRange = DateRange()


@dataclass(frozen=True)
class Standing:
    """How one membership stands to one chart at one moment; all False and empty means a stranger.

    `assigned`: the child is on this caseload. `teaches`: sits in this teacher's class. `oversees`: director or case
    manager of the chart's organisation or school. `desk`: front desk of the chart's organisation. `educational` and
    `medical`: rights of a guardian or adult student, less what an order on file takes: `no_contact`, `decides` False,
    `withheld` kinds. `helps`: kinds that a guardian named for this interpreter or advocate, and may see themselves.
    `released`: what releases in force let through.
    """

    role: str
    chart_of: str
    assigned: bool = False
    teaches: bool = False
    oversees: bool = False
    desk: bool = False
    educational: bool = False
    medical: bool = False
    no_contact: bool = False
    decides: bool = True
    withheld: frozenset[RecordKind] = field(default=frozenset())
    helps: frozenset[RecordKind] = field(default=frozenset())
    released: tuple[Opened, ...] = ()

    @property
    def family(self) -> bool:
        """Whether this is family with the right over this kind of chart: educational at school, medical at a clinic."""
        holds = self.medical if self.chart_of == "clinic" else self.educational
        return self.role in FAMILY and holds and not self.no_contact
