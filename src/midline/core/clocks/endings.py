"""Which facts end a clock beside those its rule names: one that implies the end, and one that takes its purpose away.

A clock whose purpose is gone is not met and not late: it stops, goes back to `not_started`, and its trail says which
fact stopped it and, where its day had passed by then, that it had. A later starting fact opens it anew. A child who
comes from another district keeps the dates: a transfer stops nothing, and sets a first evaluation aside.
"""

from collections.abc import Mapping

from midline.core.pathways.facts import Fact

# A decision that there is no eligibility is the end of a clock that runs to the decision or past it.
ALSO_ENDS: Mapping[str, tuple[str, ...]] = {
    "eligibility_determined": ("found_not_eligible",),
    "iep_meeting": ("found_not_eligible",),
    "iep_agreed": ("found_not_eligible",),
    "services_started": ("found_not_eligible",),
}

# Where the fact that ends a clock was never recorded, a later one can show that it must have happened by then.
SHOWS: Mapping[str, tuple[str, ...]] = {
    "evaluation_begun": ("evaluation_completed", "eligibility_determined", "found_not_eligible"),
    "evaluation_completed": ("eligibility_determined", "found_not_eligible"),
    "iep_meeting": ("iep_agreed",),
    "prior_written_notice_sent": ("consent_received", "consent_refused"),
    "consent_requested": ("consent_received", "consent_refused"),
}

_LEFT_SERVICES = ("revoked", "services_ended", "found_not_eligible")
STOPS: Mapping[str, tuple[str, ...]] = {
    "initial_evaluation": ("consent_refused", "revoked"),
    "assessments": ("consent_refused", "revoked"),
    "evaluation_begins": ("consent_refused", "revoked"),
    "iep_meeting": _LEFT_SERVICES,
    "services_start": _LEFT_SERVICES,
    "annual_review": _LEFT_SERVICES,
    "reevaluation": _LEFT_SERVICES,
    "part_c_ifsp": ("part_c_exit",),
    "part_c_transition_plan": ("part_c_exit",),
    "plan_of_care_recertification": ("discharged",),
}

# A refusal of services (consent_refused about "services") takes these away; a refusal of testing does not.
_SERVICES_REFUSED = frozenset({"iep_meeting", "services_start", "annual_review", "reevaluation"})


def ending_kinds(ends: tuple[str, ...], rule_id: str) -> frozenset[str]:
    """The kinds that end a clock of `rule_id` outright."""
    more = ALSO_ENDS if rule_id == "initial_evaluation" else {}
    return frozenset(ends) | {kind for end in ends for kind in more.get(end, ())}


def showing_kinds(ends: tuple[str, ...]) -> frozenset[str]:
    """The kinds that show that an end which was not recorded had happened."""
    return frozenset(kind for end in ends for kind in SHOWS.get(end, ()))


def takes_purpose(fact: Fact, rule_id: str) -> bool:
    """Whether a fact takes away what the clock of `rule_id` is for."""
    if fact.kind == "consent_refused" and fact.about == "services":
        return rule_id in _SERVICES_REFUSED
    if fact.kind == "consent_refused" and fact.about not in (None, "initial"):
        return False
    return fact.kind in STOPS.get(rule_id, ())
