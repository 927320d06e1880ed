"""The kinds of record that are seen apart, the deeds that are done apart, and how a viewer stands to a child."""

from dataclasses import dataclass, field
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
    LINK_CHARTS = "link_charts"


THERAPISTS = frozenset({"school_ot", "school_ota", "clinic_ot", "clinic_ota"})
OVERSEERS = frozenset({"director", "case_manager"})
FAMILY = frozenset({"guardian", "adult_student"})


@dataclass(frozen=True)
class Standing:
    """How one membership stands to one chart on one day; all False means a stranger.

    `assigned`: the child is on this caseload. `teaches`: sits in this teacher's class. `oversees`: director or case
    manager of the chart's organisation or school. `desk`: front desk of the chart's organisation. `educational` and
    `medical`: rights of a guardian or adult student. `released`: kinds that a release in force lets this viewer see.
    """

    role: str
    chart_of: str
    assigned: bool = False
    teaches: bool = False
    oversees: bool = False
    desk: bool = False
    educational: bool = False
    medical: bool = False
    released: frozenset[RecordKind] = field(default=frozenset())

    @property
    def family(self) -> bool:
        """Whether this is family with the right over this kind of chart: educational at school, medical at a clinic."""
        holds = self.medical if self.chart_of == "clinic" else self.educational
        return self.role in FAMILY and holds
