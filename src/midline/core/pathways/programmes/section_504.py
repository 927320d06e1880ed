"""Section 504: evaluation before placement, a group that knows the child, a plan looked at from time to time.

No federal number of days (brief section 2). Consent to the first evaluation is how the Office for Civil Rights reads
34 CFR 104.35; a team may also go by the evaluation made under IDEA, so that a request alone opens the way.
"""

from midline.core.pathways.kinds import Basis, FactKind, Move, Need, Pathway, Station
from midline.core.pathways.roles import CASE_TEAM, TEAM_AND_FAMILY

_EVALUATION = Basis("34 CFR 104.35", "secondary")
_RECORDS = Basis("34 CFR 99.10", "unverified")
_TESTING = ("initial", "reevaluation")
_INITIAL = (None, "initial")

KINDS = (
    FactKind("request_received", TEAM_AND_FAMILY, document="request", about=_TESTING, basis=_EVALUATION),
    FactKind(
        "consent_received",
        TEAM_AND_FAMILY,
        (Need(("request_received",), ("plan_agreed",)),),
        document="consent",
        about=_TESTING,
        purpose="initial",
        basis=_EVALUATION,
    ),
    FactKind(
        "consent_refused",
        TEAM_AND_FAMILY,
        (Need(("request_received",), ("plan_agreed",)),),
        document="refusal",
        about=_TESTING,
        purpose="initial",
        takes_back=("consent_received",),
        basis=_EVALUATION,
    ),
    FactKind(
        "evaluation_completed",
        CASE_TEAM,
        (Need(("consent_received", "request_received")),),
        document="evaluation_report",
        about=_TESTING,
        purpose="initial",
        basis=Basis("34 CFR 104.35(a)-(b)", "secondary"),
    ),
    FactKind(
        "eligibility_determined",
        CASE_TEAM,
        (Need(("evaluation_completed",), ("reevaluation_completed",)),),
        document="eligibility",
        basis=Basis("34 CFR 104.35(c)", "secondary"),
    ),
    FactKind(
        "found_not_eligible",
        CASE_TEAM,
        (Need(("evaluation_completed",), ("reevaluation_completed",)),),
        document="notice",
        takes_back=("consent_received", "eligibility_determined"),
        basis=Basis("34 CFR 104.35(c), 104.36", "secondary"),
    ),
    FactKind(
        "plan_agreed",
        CASE_TEAM,
        (Need(("eligibility_determined",), ("plan_reviewed",)),),
        document="plan_504",
        basis=Basis("34 CFR 104.33(b)", "secondary"),
    ),
    FactKind(
        "plan_reviewed",
        CASE_TEAM,
        (Need(("plan_agreed",)),),
        document="plan_504",
        basis=Basis("34 CFR 104.35(d)", "secondary"),
    ),
    FactKind(
        "reevaluation_completed",
        CASE_TEAM,
        (Need(also=("plan_agreed", "eligibility_determined")),),
        document="evaluation_report",
        about=("reevaluation",),
        purpose="reevaluation",
        basis=Basis("34 CFR 104.35(d)", "secondary"),
    ),
    FactKind(
        "services_ended",
        CASE_TEAM,
        (Need(("plan_agreed",)),),
        document="notice",
        once_until=("plan_agreed",),
        takes_back=("plan_agreed",),
        basis=Basis("34 CFR 104.36", "secondary"),
    ),
    FactKind("records_requested", TEAM_AND_FAMILY, document="records_request", basis=_RECORDS),
    FactKind("records_given", CASE_TEAM, (Need(("records_requested",)),), basis=_RECORDS),
)

SECTION_504 = Pathway(
    programme="section_504",
    kinds=KINDS,
    stations=(
        Station("none", 0, ("request_received",)),
        Station("requested", 1, ("consent_received", "consent_refused", "evaluation_completed")),
        Station("consent_refused", 1, ("consent_received",)),
        Station("consented", 2, ("evaluation_completed",)),
        Station("evaluated", 3, ("eligibility_determined", "found_not_eligible")),
        Station("not_eligible", 0, ("request_received",)),
        Station("eligible", 4, ("plan_agreed",)),
        Station("in_service", 5, ("plan_reviewed", "reevaluation_completed", "services_ended")),
        Station("ended", 0, ("request_received",)),
    ),
    moves=(
        Move("request_received", "requested", _INITIAL),
        Move("consent_received", "consented", _INITIAL),
        Move("consent_refused", "consent_refused", _INITIAL, ("none", "requested", "consented"), turns=True),
        Move("evaluation_completed", "evaluated", _INITIAL),
        Move("eligibility_determined", "eligible"),
        Move("found_not_eligible", "not_eligible", turns=True),
        Move("plan_agreed", "in_service"),
        Move("plan_reviewed", "in_service", only=("none",)),
        Move("reevaluation_completed", "in_service", only=("none",)),
        Move("services_ended", "ended", turns=True),
    ),
    closes=("found_not_eligible", "services_ended"),
    shows_service=("plan_reviewed", "reevaluation_completed"),
    serving=("in_service",),
    same_as=(("evaluation_completed", "reevaluation", "reevaluation_completed"),),
)
