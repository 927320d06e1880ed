"""The IEP pathway, from the first worry to the yearly review and the end. See brief section 2."""

from midline.core.pathways.kinds import CASE_TEAM, SCHOOL_ALL, FactKind, Pathway, Station

KINDS = (
    FactKind("concern_raised", (), SCHOOL_ALL, basis="34 CFR 300.111"),
    FactKind("request_received", (), (*CASE_TEAM, "guardian", "adult_student"), "request", basis="34 CFR 300.301(b)"),
    FactKind(
        "prior_written_notice_sent",
        ("concern_raised", "request_received", "transferred", "evaluation_completed", "iep_agreed", "revoked"),
        CASE_TEAM,
        "prior_written_notice",
        about=("initial", "refusal", "reevaluation", "services", "ending"),
        basis="34 CFR 300.503",
    ),
    FactKind(
        "consent_requested",
        ("concern_raised", "request_received", "prior_written_notice_sent", "eligibility_determined"),
        CASE_TEAM,
        "consent_form",
        about=("initial", "reevaluation", "services", "medicaid"),
        basis="34 CFR 300.300",
    ),
    FactKind(
        "consent_received",
        ("concern_raised", "request_received", "prior_written_notice_sent", "consent_requested", "transferred"),
        (*CASE_TEAM, "guardian", "adult_student"),
        "consent",
        about=("initial", "reevaluation", "services", "medicaid"),
        basis="34 CFR 300.300(a), 300.9",
    ),
    FactKind(
        "consent_refused",
        ("concern_raised", "request_received", "prior_written_notice_sent", "consent_requested", "iep_agreed"),
        (*CASE_TEAM, "guardian", "adult_student"),
        "refusal",
        about=("initial", "reevaluation", "services", "medicaid"),
        basis="34 CFR 300.300(a)(3), (b)(3)",
    ),
    FactKind(
        "existing_data_reviewed",
        ("concern_raised", "request_received", "consent_received", "eligibility_determined", "transferred"),
        CASE_TEAM,
        "data_review",
        basis="34 CFR 300.305(a)-(b)",
    ),
    FactKind(
        "evaluation_completed",
        ("consent_received", "existing_data_reviewed"),
        CASE_TEAM,
        "evaluation_report",
        basis="34 CFR 300.301(c), 300.304",
    ),
    FactKind(
        "eligibility_determined",
        ("evaluation_completed", "reevaluation_completed", "transferred"),
        CASE_TEAM,
        "eligibility",
        basis="34 CFR 300.306",
    ),
    FactKind(
        "found_not_eligible",
        ("evaluation_completed", "reevaluation_completed"),
        CASE_TEAM,
        "prior_written_notice",
        basis="34 CFR 300.306, 300.503",
    ),
    FactKind(
        "iep_meeting",
        ("eligibility_determined", "iep_agreed", "transferred"),
        CASE_TEAM,
        "meeting_notice",
        basis="34 CFR 300.323(c)(1)",
    ),
    FactKind(
        "iep_agreed",
        ("eligibility_determined", "iep_meeting", "transferred"),
        CASE_TEAM,
        "iep",
        basis="34 CFR 300.320, 300.324",
    ),
    FactKind("iep_copy_given", ("iep_agreed", "iep_meeting"), CASE_TEAM, "iep", basis="34 CFR 300.322(f)"),
    FactKind(
        "service_consent_received",
        ("eligibility_determined", "iep_meeting", "iep_agreed", "transferred"),
        (*CASE_TEAM, "guardian", "adult_student"),
        "consent",
        basis="34 CFR 300.300(b)",
    ),
    FactKind(
        "services_started",
        ("service_consent_received", "transferred"),
        CASE_TEAM,
        None,
        basis="34 CFR 300.323(c)(2)",
    ),
    FactKind(
        "progress_reported",
        ("services_started", "iep_agreed"),
        CASE_TEAM,
        "progress_report",
        basis="34 CFR 300.320(a)(3)",
    ),
    FactKind("iep_reviewed", ("iep_agreed",), CASE_TEAM, "iep", basis="34 CFR 300.324(b)(1)"),
    FactKind(
        "reevaluation_completed",
        ("eligibility_determined", "transferred"),
        CASE_TEAM,
        "evaluation_report",
        basis="34 CFR 300.303",
    ),
    FactKind(
        "reevaluation_waived",
        ("eligibility_determined", "transferred"),
        CASE_TEAM,
        "agreement",
        basis="34 CFR 300.303(b)(2)",
    ),
    FactKind("services_ended", ("services_started",), CASE_TEAM, "prior_written_notice", basis="34 CFR 300.305(e)"),
    FactKind(
        "revoked",
        ("service_consent_received", "services_started"),
        (*CASE_TEAM, "guardian", "adult_student"),
        "revocation",
        basis="34 CFR 300.300(b)(4)",
    ),
    FactKind("rights_transfer_notice_given", (), CASE_TEAM, "notice", basis="34 CFR 300.320(c)"),
    FactKind("transferred", (), CASE_TEAM, "records_request", basis="34 CFR 300.323(e)-(g)"),
    FactKind(
        "records_requested", (), (*CASE_TEAM, "guardian", "adult_student"), "records_request", basis="34 CFR 300.613"
    ),
    FactKind("records_given", ("records_requested",), CASE_TEAM, None, basis="34 CFR 300.613"),
    FactKind("medicaid_notice_given", (), CASE_TEAM, "medicaid_notice", basis="34 CFR 300.154(d)(2)(v)"),
    FactKind(
        "medicaid_consent_received",
        ("medicaid_notice_given",),
        (*CASE_TEAM, "guardian", "adult_student"),
        "consent",
        basis="34 CFR 300.154(d)(2)(iv)",
    ),
)

_IN_SERVICE = Station(
    "in_service",
    (
        "progress_reported",
        "iep_reviewed",
        "reevaluation_completed",
        "reevaluation_waived",
        "services_ended",
        "revoked",
    ),
)

IEP = Pathway(
    programme="iep",
    kinds=KINDS,
    start=Station("none", ("concern_raised", "request_received")),
    stations={
        "concern_raised": Station("concern", ("request_received", "consent_requested", "prior_written_notice_sent")),
        "request_received": Station(
            "requested", ("prior_written_notice_sent", "consent_requested", "consent_received", "consent_refused")
        ),
        "prior_written_notice_sent": Station(
            "notice_sent", ("consent_requested", "consent_received", "consent_refused")
        ),
        "consent_requested": Station("consent_pending", ("consent_received", "consent_refused")),
        "consent_refused": Station("consent_refused", ("prior_written_notice_sent", "consent_received")),
        "consent_received": Station("consented", ("existing_data_reviewed", "evaluation_completed")),
        "existing_data_reviewed": Station("data_reviewed", ("evaluation_completed",)),
        "evaluation_completed": Station("evaluated", ("eligibility_determined", "found_not_eligible")),
        "found_not_eligible": Station("not_eligible", ("prior_written_notice_sent", "request_received")),
        "eligibility_determined": Station("eligible", ("iep_meeting", "iep_agreed")),
        "iep_meeting": Station("iep_meeting_held", ("iep_agreed",)),
        "iep_agreed": Station("iep_agreed", ("service_consent_received", "consent_refused")),
        "service_consent_received": Station("ready_to_start", ("services_started",)),
        "services_started": _IN_SERVICE,
        "services_ended": Station("ended", ("request_received",)),
        "revoked": Station("revoked", ("prior_written_notice_sent", "request_received")),
        "transferred": Station(
            "transferred",
            ("services_started", "existing_data_reviewed", "iep_meeting", "iep_agreed", "records_requested"),
        ),
    },
    in_service="services_started",
    ends=("services_ended", "revoked", "found_not_eligible", "transferred"),
    moves_in_service=("services_ended", "revoked", "found_not_eligible", "transferred"),
)
