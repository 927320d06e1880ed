"""Early intervention under Part C, from the referral to the third birthday. Brief section 5.

The forty-five days to the first IFSP meeting run from the referral, not from consent (34 CFR 303.310). The plan for
what comes at three is made beside the service (303.209), and an IEP stands by then for a child who comes from Part C
(300.124). Sections that the brief does not name were not read again.
"""

from midline.core.pathways.kinds import Basis, FactKind, Move, Need, Pathway, Station
from midline.core.pathways.roles import EARLY_TEAM, FAMILY, SCHOOL_ALL

_REFERRED = "part_c_referral_received"
_TEAM_AND_FAMILY = (*EARLY_TEAM, *FAMILY)
_CONSENT = Basis("34 CFR 303.420", "unverified")
_EVALUATION = Basis("34 CFR 303.321", "unverified")

KINDS = (
    FactKind(
        _REFERRED,
        (*SCHOOL_ALL, "clinic_ot", "front_desk", "practitioner"),
        document="referral",
        basis=Basis("34 CFR 303.303, 303.310"),
    ),
    FactKind(
        "consent_received",
        _TEAM_AND_FAMILY,
        (Need((_REFERRED,)),),
        document="consent",
        about=("initial", "services"),
        purpose="initial",
        written=True,
        basis=_CONSENT,
    ),
    FactKind(
        "consent_refused",
        _TEAM_AND_FAMILY,
        (Need((_REFERRED,)),),
        document="refusal",
        about=("initial", "services"),
        purpose="initial",
        takes_back=("consent_received",),
        basis=_CONSENT,
    ),
    FactKind(
        "evaluation_completed",
        EARLY_TEAM,
        (Need(("consent_received",)),),
        document="evaluation_report",
        purpose="initial",
        basis=_EVALUATION,
    ),
    FactKind(
        "found_not_eligible", EARLY_TEAM, (Need(("evaluation_completed",)),), document="notice", basis=_EVALUATION
    ),
    FactKind(
        "ifsp_meeting",
        EARLY_TEAM,
        (Need((_REFERRED,), ("evaluation_completed",)),),
        document="ifsp",
        basis=Basis("34 CFR 303.310"),
    ),
    FactKind(
        "ifsp_reviewed",
        EARLY_TEAM,
        (Need(("ifsp_meeting",)),),
        document="ifsp",
        basis=Basis("34 CFR 303.342(b)", "unverified"),
    ),
    FactKind(
        "transition_conference",
        EARLY_TEAM,
        (Need((_REFERRED,), ("ifsp_meeting",)),),
        document="transition_plan",
        basis=Basis("34 CFR 303.209"),
    ),
    FactKind(
        "part_c_exit",
        EARLY_TEAM,
        (Need((_REFERRED,), ("ifsp_meeting", "transition_conference")),),
        document="notice",
        once_until=(_REFERRED,),
        takes_back=(_REFERRED, "consent_received", "evaluation_completed", "ifsp_meeting"),
        basis=Basis("34 CFR 303.209"),
    ),
    FactKind(
        "iep_agreed",
        EARLY_TEAM,
        (Need((_REFERRED,), ("ifsp_meeting", "transition_conference", "part_c_exit")),),
        document="iep",
        basis=Basis("34 CFR 300.124"),
    ),
)

EARLY_INTERVENTION = Pathway(
    programme="early_intervention",
    kinds=KINDS,
    stations=(
        Station("none", 0, (_REFERRED,)),
        Station("referred", 1, ("consent_received", "consent_refused", "ifsp_meeting")),
        Station("consent_refused", 1, ("consent_received", "part_c_exit")),
        Station("consented", 2, ("evaluation_completed",)),
        Station("evaluated", 3, ("ifsp_meeting", "found_not_eligible")),
        Station("not_eligible", 0, ("part_c_exit", _REFERRED)),
        Station("in_service", 4, ("ifsp_reviewed", "transition_conference", "part_c_exit")),
        Station("in_transition", 5, ("iep_agreed", "part_c_exit")),
        Station("ended", 0, ("iep_agreed",)),
    ),
    moves=(
        Move(_REFERRED, "referred"),
        Move("consent_received", "consented", (None, "initial")),
        Move(
            "consent_refused",
            "consent_refused",
            (None, "initial"),
            ("none", "referred", "consented", "not_eligible", "ended"),
            turns=True,
        ),
        Move("evaluation_completed", "evaluated"),
        Move("found_not_eligible", "not_eligible", turns=True),
        Move("ifsp_meeting", "in_service"),
        Move("ifsp_reviewed", "in_service", only=("none",)),
        Move("transition_conference", "in_transition"),
        Move("part_c_exit", "ended", turns=True),
    ),
    closes=("part_c_exit", "found_not_eligible"),
    shows_service=("ifsp_reviewed",),
    serving=("in_service", "in_transition"),
)
