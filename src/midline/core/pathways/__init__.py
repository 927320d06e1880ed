"""The programmes as tables of dated facts: what may follow what, who may record it, which document it needs."""

from midline.core.pathways.aliases import canonical_kind, canonical_kinds
from midline.core.pathways.facts import Fact
from midline.core.pathways.following import check_history, check_may_follow, check_may_withdraw
from midline.core.pathways.kinds import FORMS, Basis, FactKind, Move, Need, Pathway, Station
from midline.core.pathways.refusals import FactProblem, FactRefused, HistoryRefused
from midline.core.pathways.stations import in_order, is_serving, next_facts, standing_at, station
from midline.core.pathways.tables import ABOUTS, PROGRAMMES, may_record, pathway

__all__ = [
    "ABOUTS",
    "FORMS",
    "PROGRAMMES",
    "Basis",
    "Fact",
    "FactKind",
    "FactProblem",
    "FactRefused",
    "HistoryRefused",
    "Move",
    "Need",
    "Pathway",
    "Station",
    "canonical_kind",
    "canonical_kinds",
    "check_history",
    "check_may_follow",
    "check_may_withdraw",
    "in_order",
    "is_serving",
    "may_record",
    "next_facts",
    "pathway",
    "standing_at",
    "station",
]
