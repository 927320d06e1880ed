"""Help in class by tiers (RtI, MTSS). It runs beside an evaluation and may never delay or deny one (OSEP Memorandum
11-07): it is a case of its own, and nothing in it is ever needed by a fact of an IEP.
"""

from midline.core.pathways.kinds import Basis, FactKind, Move, Need, Pathway, Station
from midline.core.pathways.roles import TIER_TEAM

_BASIS = Basis("OSEP Memorandum 11-07", "secondary")

MTSS = Pathway(
    programme="mtss",
    kinds=(
        FactKind("tier_started", TIER_TEAM, document="tier_plan", basis=_BASIS),
        FactKind("tier_reviewed", TIER_TEAM, (Need(("tier_started",)),), document="tier_review", basis=_BASIS),
        FactKind(
            "tier_ended",
            TIER_TEAM,
            (Need(("tier_started",)),),
            document="tier_review",
            once_until=("tier_started",),
            takes_back=("tier_started",),
            basis=_BASIS,
        ),
    ),
    stations=(
        Station("none", 0, ("tier_started",)),
        Station("tier_support", 1, ("tier_reviewed", "tier_ended")),
        Station("ended", 0, ("tier_started",)),
    ),
    moves=(
        Move("tier_started", "tier_support"),
        Move("tier_reviewed", "tier_support", only=("none",)),
        Move("tier_ended", "ended", turns=True),
    ),
    closes=("tier_ended",),
    shows_service=("tier_reviewed",),
    serving=("tier_support",),
)
