"""The IEP: which fact brings a case to which station. Brief section 2, "State machine".

Tier support and a request run side by side, as two cases; a first evaluation, the yearly review and the evaluation
every three years each come back to the same stations. A notice or a worry in the middle moves nothing.
"""

from midline.core.pathways.kinds import Move, Pathway, Station
from midline.core.pathways.programmes.iep_facts import BEGINNING, TESTING
from midline.core.pathways.programmes.iep_service import BESIDE, PLANNING, SERVICE

_INITIAL = (None, "initial")
_AGAIN = (None, "reevaluation")
_ASKING = ("none", "concern", "requested", "reviewing")
_WAITING = (*_ASKING, "refused_with_notice", "notice_sent", "consent_pending", "consent_refused", "transferred")
_UNDER_TEST = ("consented", "ordered", "data_reviewed")
_AGREED = ("iep_agreed", "ready_to_start")
_DECIDED = ("eligible", "iep_meeting_held", *_AGREED)
_SERVING = ("in_service", "in_review", "in_reevaluation", "reevaluated")
_CALM = ("in_service", "in_review")

STATIONS = (
    Station("none", 0, ("concern_raised", "request_received", "transferred")),
    Station("concern", 1, ("request_received", "prior_written_notice_sent", "consent_requested")),
    Station("requested", 2, ("prior_written_notice_sent", "consent_requested", "consent_received", "consent_refused")),
    Station("refused_with_notice", 1, ("request_received", "consent_requested", "existing_data_reviewed")),
    Station("reviewing", 3, ("prior_written_notice_sent", "consent_requested", "consent_received", "consent_refused")),
    Station("notice_sent", 4, ("consent_requested", "consent_received", "consent_refused")),
    Station("consent_pending", 5, ("consent_received", "consent_refused")),
    Station("consent_refused", 4, ("prior_written_notice_sent", "consent_requested", "consent_received")),
    Station("consented", 6, ("existing_data_reviewed", "evaluation_completed")),
    Station("ordered", 6, ("existing_data_reviewed", "evaluation_completed")),
    Station("data_reviewed", 7, ("evaluation_completed",)),
    Station("evaluated", 8, ("eligibility_determined", "found_not_eligible")),
    Station("not_eligible", 0, ("prior_written_notice_sent", "request_received")),
    Station("eligible", 9, ("iep_meeting", "iep_agreed")),
    Station("iep_meeting_held", 10, ("iep_agreed",)),
    Station("iep_agreed", 11, ("service_consent_received", "consent_refused", "iep_copy_given")),
    Station("services_refused", 12, ("service_consent_received", "prior_written_notice_sent")),
    Station("ready_to_start", 13, ("services_started",)),
    Station(
        "in_service",
        14,
        (
            "progress_reported",
            "iep_meeting",
            "iep_reviewed",
            "consent_requested",
            "reevaluation_completed",
            "reevaluation_waived",
            "services_ended",
            "revoked",
        ),
    ),
    Station("in_review", 14, ("iep_reviewed", "iep_agreed")),
    Station("in_reevaluation", 14, ("reevaluation_completed", "reevaluation_waived", "progress_reported")),
    Station("reevaluated", 14, ("eligibility_determined", "found_not_eligible", "iep_meeting")),
    Station("ended", 0, ("prior_written_notice_sent", "request_received")),
    Station("revoked", 0, ("prior_written_notice_sent", "request_received")),
    Station(
        "transferred",
        0,
        ("services_started", "records_requested", "existing_data_reviewed", "iep_meeting", "iep_agreed"),
    ),
)

_BEGINNING = (
    Move("concern_raised", "concern"),
    Move("transferred", "transferred", turns=True),
    Move("request_received", "requested", _INITIAL),
    Move("prior_written_notice_sent", "refused_with_notice", ("refusal",), (*_ASKING, "notice_sent"), turns=True),
    Move("prior_written_notice_sent", "data_reviewed", ("no_testing",), _WAITING, seen=("existing_data_reviewed",)),
    Move("prior_written_notice_sent", "notice_sent", _INITIAL, _ASKING),
    Move("consent_requested", "consent_pending", _INITIAL),
    Move("consent_requested", "in_reevaluation", _AGAIN, _CALM, turns=True),
    Move("consent_received", "data_reviewed", _INITIAL, _WAITING, seen=("existing_data_reviewed",)),
    Move("consent_received", "consented", _INITIAL),
    Move("consent_received", "in_reevaluation", _AGAIN, _CALM, turns=True),
    Move("consent_refused", "services_refused", (None, "services"), _AGREED, turns=True),
    Move("consent_refused", "services_refused", ("services",), _DECIDED, turns=True),
    Move("consent_refused", "consent_refused", _INITIAL, (*_WAITING, *_UNDER_TEST), turns=True),
    Move("consent_refused", "in_service", ("reevaluation",), ("in_reevaluation",), turns=True),
)
_TESTING = (
    Move("evaluation_ordered", "data_reviewed", only=_WAITING, seen=("existing_data_reviewed",)),
    Move("evaluation_ordered", "ordered"),
    Move("existing_data_reviewed", "data_reviewed", _INITIAL, _UNDER_TEST),
    Move("existing_data_reviewed", "in_reevaluation", _AGAIN, _CALM, turns=True),
    Move("existing_data_reviewed", "reviewing", _INITIAL),
    Move("evaluation_completed", "evaluated", _INITIAL),
    Move("eligibility_determined", "in_service", only=("reevaluated",), turns=True),
    Move("eligibility_determined", "eligible"),
    Move("found_not_eligible", "not_eligible", turns=True),
)
_PLANNING = (
    Move("iep_meeting", "in_review", only=("in_service", "reevaluated"), turns=True),
    Move("iep_meeting", "iep_meeting_held"),
    Move("iep_agreed", "in_service", only=("in_review", "reevaluated"), turns=True),
    Move("iep_agreed", "ready_to_start", seen=("service_consent_received",)),
    Move("iep_agreed", "iep_agreed"),
    Move("service_consent_received", "ready_to_start", never=("eligible", "iep_meeting_held")),
)
_SERVICE = (
    Move("services_started", "in_service"),
    *(Move(kind, "in_service", only=("none",)) for kind in ("progress_reported", "iep_amended", "reevaluation_waived")),
    Move("iep_reviewed", "in_service", only=("none", "in_review", "reevaluated"), turns=True),
    Move("reevaluation_waived", "in_service", only=("in_reevaluation",), turns=True),
    Move("reevaluation_completed", "reevaluated", only=("none", *_SERVING), turns=True),
    Move("services_ended", "ended", turns=True),
    Move("revoked", "consent_refused", (None, "initial"), _UNDER_TEST, turns=True),
    Move("revoked", "in_service", ("reevaluation",), ("in_reevaluation",), turns=True),
    Move("revoked", "revoked", (None, "services"), turns=True),
)

IEP = Pathway(
    programme="iep",
    kinds=(*BEGINNING, *TESTING, *PLANNING, *SERVICE, *BESIDE),
    stations=STATIONS,
    moves=(*_BEGINNING, *_TESTING, *_PLANNING, *_SERVICE),
    closes=("found_not_eligible", "services_ended", "revoked", "transferred"),
    shows_service=("services_started", "progress_reported", "iep_reviewed", "iep_amended", "reevaluation_completed"),
    serving=_SERVING,
    same_as=(
        ("consent_received", "services", "service_consent_received"),
        ("consent_received", "medicaid", "medicaid_consent_received"),
        ("evaluation_completed", "reevaluation", "reevaluation_completed"),
    ),
)
