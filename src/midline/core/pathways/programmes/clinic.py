"""A clinic episode, from the first call to discharge. Brief section 3.

Whether a referral is needed is the state's law, and whether the payer wants one the payer's: neither is asked for here.
Certification is Medicare's rule, the default that a payer's own replaces (42 CFR 424.24(c)); since 2025 a plan sent
within thirty days of a signed order may stand without the first signature, so that a plan can be certified again which
was only sent before.
"""

from midline.core.pathways.kinds import Basis, FactKind, Move, Need, Pathway, Station
from midline.core.pathways.roles import CLINIC_AND_FAMILY, CLINIC_OFFICE, CLINIC_OT, PRESCRIBER_AND_OFFICE

_PLAN = Basis("42 CFR 410.61(b)-(c)")
_CERTIFIED = Basis("42 CFR 424.24(c)")
_EPISODE = ("evaluation_completed", "reevaluation_completed", "plan_sent", "plan_certified", "first_treatment")

_ARRIVING = (
    FactKind("care_requested", CLINIC_AND_FAMILY),
    FactKind("referral_received", PRESCRIBER_AND_OFFICE, document="referral"),
    FactKind("coverage_checked", CLINIC_OFFICE, document="coverage"),
    FactKind(
        "authorised",
        CLINIC_OFFICE,
        (Need(also=("care_requested", "referral_received", "coverage_checked", "evaluation_completed")),),
        document="authorisation",
    ),
    FactKind("evaluation_completed", CLINIC_OT, document="evaluation_report"),
)
_PLANNING = (
    FactKind(
        "plan_sent",
        CLINIC_OFFICE,
        (Need(("evaluation_completed",), ("reevaluation_completed",)),),
        document="plan_of_care",
        basis=_PLAN,
    ),
    FactKind(
        "plan_certified",
        PRESCRIBER_AND_OFFICE,
        (Need(("plan_sent",)),),
        document="certification",
        once_until=("plan_sent", "discharged"),
        basis=_CERTIFIED,
    ),
)
_TREATING = (
    FactKind(
        "first_treatment",
        CLINIC_OT,
        (Need(("evaluation_completed",), ("reevaluation_completed",)),),
        once_until=("discharged",),
        basis=_PLAN,
    ),
    FactKind("progress_reported", CLINIC_OT, (Need(("first_treatment",)),), document="progress_report"),
    FactKind("reevaluation_completed", CLINIC_OT, (Need(("evaluation_completed",)),), document="evaluation_report"),
    FactKind(
        "plan_recertified",
        PRESCRIBER_AND_OFFICE,
        (Need(("plan_certified",), ("plan_sent",)),),
        document="certification",
        basis=_CERTIFIED,
    ),
    FactKind(
        "discharged",
        CLINIC_OT,
        (Need(("evaluation_completed",)),),
        document="discharge_summary",
        once_until=("evaluation_completed",),
        takes_back=_EPISODE,
    ),
)
_ESTIMATE = Basis("45 CFR 149.610", "secondary")
_ACCESS = Basis("45 CFR 164.524", "unverified")
_AMENDING = Basis("45 CFR 164.526", "unverified")
_BESIDE = (
    FactKind("visit_booked", CLINIC_OFFICE, about=("three_days_ahead", "ten_days_ahead"), basis=_ESTIMATE),
    FactKind("estimate_requested", CLINIC_AND_FAMILY, basis=_ESTIMATE),
    FactKind(
        "estimate_given",
        CLINIC_OFFICE,
        (Need(("estimate_requested", "visit_booked")),),
        document="estimate",
        basis=_ESTIMATE,
    ),
    FactKind("records_requested", CLINIC_AND_FAMILY, document="records_request", basis=_ACCESS),
    FactKind("records_given", CLINIC_OFFICE, (Need(("records_requested",)),), basis=_ACCESS),
    FactKind("amendment_requested", CLINIC_AND_FAMILY, document="amendment_request", basis=_AMENDING),
    FactKind(
        "amendment_answered", CLINIC_OFFICE, (Need(("amendment_requested",)),), document="answer", basis=_AMENDING
    ),
)

CLINIC = Pathway(
    programme="clinic",
    kinds=(*_ARRIVING, *_PLANNING, *_TREATING, *_BESIDE),
    stations=(
        Station("none", 0, ("care_requested", "referral_received", "coverage_checked", "evaluation_completed")),
        Station("asked", 1, ("referral_received", "coverage_checked", "evaluation_completed")),
        Station("referred", 2, ("coverage_checked", "authorised", "evaluation_completed")),
        Station("coverage_checked", 3, ("authorised", "evaluation_completed")),
        Station("authorised", 4, ("evaluation_completed",)),
        Station("evaluated", 5, ("plan_sent", "first_treatment", "discharged")),
        Station("plan_sent", 6, ("plan_certified", "first_treatment")),
        Station("certified", 7, ("first_treatment",)),
        Station(
            "in_service",
            8,
            (
                "plan_sent",
                "plan_certified",
                "progress_reported",
                "plan_recertified",
                "reevaluation_completed",
                "discharged",
            ),
        ),
        Station("discharged", 0, ("care_requested", "referral_received", "evaluation_completed")),
    ),
    moves=(
        Move("care_requested", "asked"),
        Move("referral_received", "referred"),
        Move("coverage_checked", "coverage_checked"),
        Move("authorised", "authorised"),
        Move("evaluation_completed", "evaluated"),
        Move("plan_sent", "plan_sent"),
        Move("plan_certified", "certified"),
        Move("first_treatment", "in_service"),
        *(
            Move(kind, "in_service", only=("none",))
            for kind in ("progress_reported", "reevaluation_completed", "plan_recertified")
        ),
        Move("discharged", "discharged", turns=True),
    ),
    closes=("discharged",),
    shows_service=("first_treatment", "progress_reported", "plan_recertified", "reevaluation_completed"),
    serving=("in_service",),
)
