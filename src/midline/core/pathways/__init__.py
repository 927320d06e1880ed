"""The programmes as tables of dated facts: what may follow what, who may record it, which document it needs."""

from midline.core.pathways.aliases import canonical_kind, canonical_kinds
from midline.core.pathways.facts import Fact
from midline.core.pathways.following import (
    FactProblem,
    FactRefused,
    HistoryRefused,
    check_history,
    check_may_follow,
)
from midline.core.pathways.kinds import FactKind, Pathway, Station
from midline.core.pathways.stations import in_order, next_facts, station
from midline.core.pathways.tables import PROGRAMMES, may_record, pathway

__all__ = [
    "PROGRAMMES",
    "Fact",
    "FactKind",
    "FactProblem",
    "FactRefused",
    "HistoryRefused",
    "Pathway",
    "Station",
    "canonical_kind",
    "canonical_kinds",
    "check_history",
    "check_may_follow",
    "in_order",
    "may_record",
    "next_facts",
    "pathway",
    "station",
]
