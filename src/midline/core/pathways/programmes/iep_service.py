"""The facts of an IEP from its meeting on: the plan, the consent to it, service, the yearly review, the end."""

from midline.core.pathways.kinds import Basis, FactKind, Need
from midline.core.pathways.roles import CASE_TEAM, TEAM_AND_FAMILY

_RUNNING = ("iep_agreed", "services_started", "transferred")
_DECIDED = ("eligibility_determined", *_RUNNING)

PLANNING = (
    FactKind(
        "iep_meeting",
        CASE_TEAM,
        (Need(("eligibility_determined",), ("reevaluation_completed", *_RUNNING)),),
        document="meeting_notice",
        basis=Basis("34 CFR 300.323(c)(1)"),
    ),
    FactKind(
        "iep_agreed",
        CASE_TEAM,
        (Need(("eligibility_determined",), ("iep_meeting", "services_started", "transferred")),),
        document="iep",
        basis=Basis("34 CFR 300.320(a), 300.323(c)"),
    ),
    FactKind(
        "iep_copy_given",
        CASE_TEAM,
        (Need(("iep_agreed",), ("iep_meeting",)),),
        document="iep",
        basis=Basis("34 CFR 300.322(f)", "unverified"),
    ),
    FactKind(
        "service_consent_received",
        TEAM_AND_FAMILY,
        (Need(("eligibility_determined",), ("iep_meeting", *_RUNNING)),),
        document="consent",
        about=("services",),
        purpose="services",
        written=True,
        basis=Basis("34 CFR 300.300(b)"),
    ),
)

SERVICE = (
    FactKind(
        "services_started",
        CASE_TEAM,
        (Need(("service_consent_received",), ("transferred",)), Need(also=("iep_agreed", "transferred"))),
        purpose="services",
        once_until=("services_ended", "revoked", "consent_refused", "found_not_eligible", "transferred"),
        basis=Basis("34 CFR 300.323(c)(2)"),
    ),
    FactKind(
        "progress_reported",
        CASE_TEAM,
        (Need(("services_started",), ("iep_agreed", "transferred")),),
        document="progress_report",
        basis=Basis("34 CFR 300.320(a)(3)(ii)"),
    ),
    FactKind(
        "iep_reviewed",
        CASE_TEAM,
        (Need(("iep_agreed",), ("services_started", "transferred")),),
        document="iep",
        basis=Basis("34 CFR 300.324(b)(1)"),
    ),
    FactKind(
        "iep_amended",
        CASE_TEAM,
        (Need(("iep_agreed",), ("services_started", "transferred")),),
        document="iep",
        basis=Basis("34 CFR 300.324(a)(4)", "unverified"),
    ),
    FactKind(
        "reevaluation_completed",
        CASE_TEAM,
        (Need(also=_DECIDED),),
        document="evaluation_report",
        about=("reevaluation",),
        purpose="reevaluation",
        basis=Basis("34 CFR 300.303, 300.305"),
    ),
    FactKind(
        "reevaluation_waived",
        CASE_TEAM,
        (Need(also=_DECIDED),),
        document="agreement",
        about=("reevaluation",),
        purpose="reevaluation",
        basis=Basis("34 CFR 300.303(b)(2)"),
    ),
    FactKind(
        "services_ended",
        CASE_TEAM,
        (Need(("services_started",), ("iep_agreed", "transferred")),),
        document="prior_written_notice",
        once_until=("services_started", "iep_agreed", "transferred"),
        basis=Basis("34 CFR 300.305(e), 300.503"),
    ),
    FactKind(
        "revoked",
        TEAM_AND_FAMILY,
        (
            Need(
                ("service_consent_received", "services_started"),
                ("consent_received", "medicaid_consent_received", "iep_agreed", "transferred"),
            ),
        ),
        document="revocation",
        about=("initial", "reevaluation", "services", "medicaid"),
        written=True,
        takes_back=("consent_received", "service_consent_received", "medicaid_consent_received:medicaid"),
        basis=Basis("34 CFR 300.300(b)(4), 300.9(c)"),
    ),
)

BESIDE = (
    FactKind(
        "rights_transfer_notice_given",
        CASE_TEAM,
        document="notice",
        basis=Basis("34 CFR 300.320(c), 300.520", "unverified"),
    ),
    FactKind("records_requested", TEAM_AND_FAMILY, document="records_request", basis=Basis("34 CFR 300.613(a)")),
    FactKind("records_given", CASE_TEAM, (Need(("records_requested",)),), basis=Basis("34 CFR 300.613(a)")),
    FactKind(
        "medicaid_notice_given",
        CASE_TEAM,
        document="medicaid_notice",
        basis=Basis("34 CFR 300.154(d)(2)(v)"),
    ),
    FactKind(
        "medicaid_consent_received",
        TEAM_AND_FAMILY,
        (Need(("medicaid_notice_given",)),),
        document="consent",
        about=("medicaid",),
        purpose="medicaid",
        written=True,
        basis=Basis("34 CFR 300.154(d)(2)(iv)"),
    ),
)
