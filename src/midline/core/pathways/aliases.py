"""The one table of other names: what the texts of the law call a fact, and what it is called here.

Every name in the law tables that is not a kind of its own programme stands here. A name may mean several kinds: any of
them is then what it says ("consent asked for or a written refusal").
"""

_NOTICE = "prior_written_notice_sent"
_ASKED = "consent_requested"
_REVIEWED = "existing_data_reviewed"
_DECIDED = ("eligibility_determined", "found_not_eligible")

_ANSWERS_TO_A_REQUEST = {
    "prior_written_notice": (_NOTICE,),
    "written_notice_to_parent": (_NOTICE,),
    "decision_and_notice": (_NOTICE,),
    "decision_to_evaluate_and_prior_written_notice": (_NOTICE,),
    "disposition_of_referral_and_written_notice": (_NOTICE,),
    "evaluation_plan_and_notice": (_NOTICE,),
    "written_notice_and_consent_request": (_NOTICE,),
    "prior_written_notice_of_refusal": (_NOTICE,),
    "consent_form_sent": (_ASKED,),
    "consent_form_provided": (_ASKED,),
    "assessment_plan_given": (_ASKED,),
    "reasonable_efforts_to_obtain_consent": (_ASKED,),
    "consent_requested_or_refusal_notice": (_ASKED, _NOTICE),
    "consent_requested_or_notice_no_testing_needed": (_ASKED, _NOTICE),
    "consent_requested_or_planning_meeting_or_written_refusal": (_ASKED, _REVIEWED, _NOTICE),
    "consent_obtained_or_prior_written_notice_of_refusal": ("consent_received", _NOTICE),
    "decision_to_evaluate_refer_to_team_or_refuse": (_NOTICE, _ASKED),
    "evaluation_started_or_refusal_notice": (_REVIEWED, _NOTICE),
    # A team that meets upon a request looks at what is known, and says yes or no: whichever is on record shows it.
    "referral_meeting": (_REVIEWED, _NOTICE, _ASKED),
    "referral_conference_held": (_REVIEWED, _NOTICE, _ASKED),
    "team_meets_and_decides": (_REVIEWED, _NOTICE, _ASKED),
}
_TESTING = {
    "consent_obtained": ("consent_received",),
    "evaluation_report_completed": ("evaluation_completed",),
    "evaluation_period_end": ("evaluation_completed",),
    "eligibility_meeting": _DECIDED,
}
_PLAN_AND_SERVICE = {
    "eligibility_and_iep_meeting": ("iep_meeting",),
    "eligibility_and_iep_developed": ("iep_agreed",),
    "iep_and_placement_determined": ("iep_agreed",),
    "iep_developed": ("iep_agreed",),
    "iep_completed": ("iep_agreed",),
    "iep_copy_received": ("iep_agreed",),
    "iep_notice_received": (_NOTICE,),
    "notice_given_to_parent": (_NOTICE,),
    "iep_implemented": ("services_started",),
    "services_begin": ("services_started",),
    "services_arranged": ("services_started",),
}
_ANY = {**_ANSWERS_TO_A_REQUEST, **_TESTING, **_PLAN_AND_SERVICE}
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
