"""The tables, one noun a file."""

from midline.records.models.absence import Absence
from midline.records.models.assignment import Assignment
from midline.records.models.audit_event import AuditEvent
from midline.records.models.calendar import Closing, MovedClock, SchoolYear, Term, YearDraft
from midline.records.models.calendar_feed import CalendarFeed
from midline.records.models.case import Case, Fact
from midline.records.models.chart import Chart, ChartLink
from midline.records.models.classroom import Classroom, Enrolment, Teaching
from midline.records.models.clock import ClockIndex, DateGiven
from midline.records.models.concern import Concern, Voice
from midline.records.models.cover import Cover
from midline.records.models.document import Document
from midline.records.models.evaluation import Evaluation
from midline.records.models.external_id import ExternalId
from midline.records.models.goal import Goal, Measurement
from midline.records.models.guardianship import Guardianship, Restriction
from midline.records.models.helper import Helper
from midline.records.models.invitation import GuardianOffer, HelperOffer, Invitation
from midline.records.models.keeping import Destruction, Hold, NotNeeded
from midline.records.models.law_report import LawCorrection, LawReport, LawReviewer
from midline.records.models.medical import Condition, Coverage, Practitioner, Referral
from midline.records.models.membership import Membership
from midline.records.models.name_word import NameWord
from midline.records.models.nightly import NightlyJob
from midline.records.models.organisation import Organisation
from midline.records.models.person import Person
from midline.records.models.plan import Plan, Service
from midline.records.models.records_request import RecordsRequest, Statement
from midline.records.models.release import DisclosedRecord, Disclosure, Release, SignedForm
from midline.records.models.session import Appointment, Session
from midline.records.models.sign_in import Counted, SignIn
from midline.records.models.strategy import Strategy

__all__ = [
    "Absence",
    "Appointment",
    "Assignment",
    "AuditEvent",
    "CalendarFeed",
    "Case",
    "Chart",
    "ChartLink",
    "Classroom",
    "ClockIndex",
    "Closing",
    "Concern",
    "Condition",
    "Counted",
    "Cover",
    "Coverage",
    "DateGiven",
    "Destruction",
    "DisclosedRecord",
    "Disclosure",
    "Document",
    "Enrolment",
    "Evaluation",
    "ExternalId",
    "Fact",
    "Goal",
    "GuardianOffer",
    "Guardianship",
    "Helper",
    "HelperOffer",
    "Hold",
    "Invitation",
    "LawCorrection",
    "LawReport",
    "LawReviewer",
    "Measurement",
    "Membership",
    "MovedClock",
    "NameWord",
    "NightlyJob",
    "NotNeeded",
    "Organisation",
    "Person",
    "Plan",
    "Practitioner",
    "RecordsRequest",
    "Referral",
    "Release",
    "Restriction",
    "SchoolYear",
    "Service",
    "Session",
    "SignIn",
    "SignedForm",
    "Statement",
    "Strategy",
    "Teaching",
    "Term",
    "Voice",
    "YearDraft",
]
