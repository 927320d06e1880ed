"""The one table of other names: what the law's texts call a fact, and what it is called here."""

_ANY = {
    "consent_obtained": ("consent_received",),
    "prior_written_notice": ("prior_written_notice_sent",),
    "prior_written_notice_of_refusal": ("prior_written_notice_sent",),
    "written_notice_to_parent": ("prior_written_notice_sent",),
    "decision_and_notice": ("prior_written_notice_sent",),
    "decision_to_evaluate_and_prior_written_notice": ("prior_written_notice_sent",),
    "disposition_of_referral_and_written_notice": ("prior_written_notice_sent",),
    "evaluation_plan_and_notice": ("prior_written_notice_sent",),
    "decision_to_evaluate_refer_to_team_or_refuse": ("prior_written_notice_sent", "consent_requested"),
    "consent_requested_or_refusal_notice": ("consent_requested", "prior_written_notice_sent"),
    "consent_requested_or_notice_no_testing_needed": ("consent_requested", "prior_written_notice_sent"),
    "consent_requested_or_planning_meeting_or_written_refusal": ("consent_requested", "prior_written_notice_sent"),
    "consent_obtained_or_prior_written_notice_of_refusal": ("consent_received", "prior_written_notice_sent"),
    "written_notice_and_consent_request": ("consent_requested",),
    "consent_form_sent": ("consent_requested",),
    "consent_form_provided": ("consent_requested",),
    "assessment_plan_given": ("consent_requested",),
    "reasonable_efforts_to_obtain_consent": ("consent_requested",),
    "evaluation_started_or_refusal_notice": ("consent_requested", "prior_written_notice_sent"),
    "referral_meeting": ("consent_requested", "prior_written_notice_sent"),
    "referral_conference_held": ("consent_requested", "prior_written_notice_sent"),
    "team_meets_and_decides": ("consent_requested", "prior_written_notice_sent"),
    "evaluation_report_completed": ("evaluation_completed",),
    "evaluation_period_end": ("evaluation_completed",),
    "eligibility_meeting": ("eligibility_determined", "found_not_eligible"),
    "eligibility_and_iep_meeting": ("iep_meeting",),
    "eligibility_and_iep_developed": ("iep_agreed",),
    "iep_and_placement_determined": ("iep_agreed",),
    "iep_developed": ("iep_agreed",),
    "iep_completed": ("iep_agreed",),
    "iep_copy_received": ("iep_agreed",),
    "iep_notice_received": ("iep_agreed",),
    "notice_given_to_parent": ("prior_written_notice_sent",),
    "iep_implemented": ("services_started",),
    "services_begin": ("services_started",),
    "services_arranged": ("services_started",),
}
_BY_PROGRAMME = {
    ("iep", "referral_received"): ("request_received",),
    ("section_504", "referral_received"): ("request_received",),
    ("early_intervention", "referral_received"): ("part_c_referral_received",),
    ("clinic", "plan_agreed"): ("plan_sent",),
    ("section_504", "plan_sent"): ("plan_agreed",),
}


def canonical_kinds(programme: str, name: str) -> tuple[str, ...]:
    """The kinds of a programme that a name stands for, several where it names several ends; the name itself when it
    is no other name for anything."""
    return _BY_PROGRAMME.get((programme, name)) or _ANY.get(name) or (name,)


def canonical_kind(programme: str, name: str) -> str:
    """The first of `canonical_kinds`: what a fact given under another name is kept as."""
    return canonical_kinds(programme, name)[0]
