"""Section 504, tier support, the clinic and early intervention as tables of facts. See brief sections 2, 3 and 5."""

from midline.core.pathways.kinds import CASE_TEAM, CLINIC_OFFICE, CLINIC_OT, SCHOOL_ALL, FactKind, Pathway, Station

_FAMILY = ("guardian", "adult_student")

SECTION_504 = Pathway(
    programme="section_504",
    kinds=(
        FactKind("request_received", (), (*CASE_TEAM, *_FAMILY), "request", basis="34 CFR 104.35"),
        FactKind("consent_received", ("request_received",), (*CASE_TEAM, *_FAMILY), "consent", basis="34 CFR 104.35"),
        FactKind(
            "evaluation_completed",
            ("consent_received", "request_received"),
            CASE_TEAM,
            "evaluation_report",
            basis="34 CFR 104.35(a)-(b)",
        ),
        FactKind(
            "eligibility_determined", ("evaluation_completed",), CASE_TEAM, "eligibility", basis="34 CFR 104.35(c)"
        ),
        FactKind("plan_agreed", ("eligibility_determined",), CASE_TEAM, "plan_504", basis="34 CFR 104.33"),
        FactKind("plan_reviewed", ("plan_agreed",), CASE_TEAM, "plan_504", basis="34 CFR 104.35(d)"),
        FactKind("reevaluation_completed", ("plan_agreed",), CASE_TEAM, "evaluation_report", basis="34 CFR 104.35(d)"),
        FactKind("services_ended", ("plan_agreed",), CASE_TEAM, "notice", basis="34 CFR 104.36"),
    ),
    start=Station("none", ("request_received",)),
    stations={
        "request_received": Station("requested", ("consent_received", "evaluation_completed")),
        "consent_received": Station("consented", ("evaluation_completed",)),
        "evaluation_completed": Station("evaluated", ("eligibility_determined",)),
        "eligibility_determined": Station("eligible", ("plan_agreed",)),
        "plan_agreed": Station("in_service", ("plan_reviewed", "reevaluation_completed", "services_ended")),
        "services_ended": Station("ended", ("request_received",)),
    },
    in_service="plan_agreed",
    ends=("services_ended",),
    moves_in_service=("services_ended",),
)

MTSS = Pathway(
    programme="mtss",
    kinds=(
        FactKind("tier_started", (), (*CASE_TEAM, "teacher"), "tier_plan", basis="OSEP 11-07"),
        FactKind("tier_reviewed", ("tier_started",), (*CASE_TEAM, "teacher"), "tier_review", basis="OSEP 11-07"),
        FactKind("tier_ended", ("tier_started",), (*CASE_TEAM, "teacher"), "tier_review", basis="OSEP 11-07"),
    ),
    start=Station("none", ("tier_started",)),
    stations={
        "tier_started": Station("tier_support", ("tier_reviewed", "tier_ended")),
        "tier_ended": Station("ended", ("tier_started",)),
    },
    in_service="tier_started",
    ends=("tier_ended",),
    moves_in_service=("tier_ended",),
)

CLINIC = Pathway(
    programme="clinic",
    kinds=(
        FactKind("referral_received", (), CLINIC_OFFICE, "referral"),
        FactKind("coverage_checked", (), CLINIC_OFFICE, "coverage"),
        FactKind("authorised", ("referral_received", "coverage_checked"), CLINIC_OFFICE, "authorisation"),
        FactKind("evaluation_completed", (), CLINIC_OT, "evaluation_report", basis="42 CFR 410.61(b)"),
        FactKind("first_treatment", ("evaluation_completed",), CLINIC_OT, basis="42 CFR 410.61(b)-(c)"),
        FactKind("plan_sent", ("evaluation_completed",), CLINIC_OFFICE, "plan_of_care", basis="42 CFR 410.61"),
        FactKind("plan_certified", ("plan_sent",), CLINIC_OFFICE, "certification", basis="42 CFR 424.24(c)"),
        FactKind("progress_reported", ("first_treatment",), CLINIC_OT, "progress_report"),
        FactKind("plan_recertified", ("plan_certified",), CLINIC_OFFICE, "certification", basis="42 CFR 424.24(c)"),
        FactKind("discharged", ("evaluation_completed",), CLINIC_OT, "discharge_summary"),
        FactKind("estimate_requested", (), (*CLINIC_OFFICE, *_FAMILY), basis="45 CFR 149.610"),
        FactKind("estimate_given", ("estimate_requested",), CLINIC_OFFICE, "estimate", basis="45 CFR 149.610"),
        FactKind("records_requested", (), (*CLINIC_OFFICE, *_FAMILY), "records_request", basis="45 CFR 164.524"),
        FactKind("records_given", ("records_requested",), CLINIC_OFFICE, basis="45 CFR 164.524"),
        FactKind("amendment_requested", (), (*CLINIC_OFFICE, *_FAMILY), "amendment_request", basis="45 CFR 164.526"),
        FactKind("amendment_answered", ("amendment_requested",), CLINIC_OFFICE, "answer", basis="45 CFR 164.526"),
    ),
    start=Station("none", ("referral_received", "coverage_checked", "evaluation_completed")),
    stations={
        "referral_received": Station("referred", ("coverage_checked", "authorised", "evaluation_completed")),
        "coverage_checked": Station("coverage_checked", ("authorised", "evaluation_completed")),
        "authorised": Station("authorised", ("evaluation_completed",)),
        "evaluation_completed": Station("evaluated", ("plan_sent", "first_treatment", "discharged")),
        "plan_sent": Station("plan_sent", ("plan_certified", "first_treatment")),
        "plan_certified": Station("certified", ("first_treatment",)),
        "first_treatment": Station(
            "in_service", ("plan_sent", "plan_certified", "progress_reported", "plan_recertified", "discharged")
        ),
        "discharged": Station("discharged", ("referral_received",)),
    },
    in_service="first_treatment",
    ends=("discharged",),
    moves_in_service=("discharged",),
)

EARLY_INTERVENTION = Pathway(
    programme="early_intervention",
    kinds=(
        FactKind("part_c_referral_received", (), (*SCHOOL_ALL, "practitioner"), "referral", basis="34 CFR 303.303"),
        FactKind(
            "consent_received",
            ("part_c_referral_received",),
            (*CASE_TEAM, *_FAMILY),
            "consent",
            basis="34 CFR 303.420",
        ),
        FactKind("evaluation_completed", ("consent_received",), CASE_TEAM, "evaluation_report", basis="34 CFR 303.321"),
        FactKind("ifsp_meeting", ("part_c_referral_received",), CASE_TEAM, "ifsp", basis="34 CFR 303.310, 303.342"),
        FactKind("ifsp_reviewed", ("ifsp_meeting",), CASE_TEAM, "ifsp", basis="34 CFR 303.342(b)"),
        FactKind(
            "transition_conference", ("part_c_referral_received",), CASE_TEAM, "transition_plan", basis="34 CFR 303.209"
        ),
        FactKind("part_c_exit", ("part_c_referral_received",), CASE_TEAM, "notice", basis="34 CFR 303.209"),
        FactKind("iep_agreed", ("part_c_referral_received",), CASE_TEAM, "iep", basis="34 CFR 300.124"),
    ),
    start=Station("none", ("part_c_referral_received",)),
    stations={
        "part_c_referral_received": Station("referred", ("consent_received", "ifsp_meeting")),
        "consent_received": Station("consented", ("evaluation_completed",)),
        "evaluation_completed": Station("evaluated", ("ifsp_meeting",)),
        "ifsp_meeting": Station("in_service", ("ifsp_reviewed", "transition_conference", "part_c_exit")),
        "transition_conference": Station("in_transition", ("part_c_exit",)),
        "part_c_exit": Station("ended", ()),
    },
    in_service="ifsp_meeting",
    ends=("part_c_exit",),
    moves_in_service=("transition_conference", "part_c_exit"),
)
