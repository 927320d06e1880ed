"""The law that an answer needs, handed in: the core opens no file."""

from dataclasses import dataclass

from midline.core.guide.basis import Basis
from midline.core.law import Prescription, Rule, Source


@dataclass(frozen=True)
class LawFor:
    """The rules in force for one state on one day; None where nothing reliable was found.

    `state` is None when the family's state is not known: then only federal rules stand here.
    """

    state: str | None
    initial_evaluation: Rule | None = None
    response_to_request: Rule | None = None
    part_c_ifsp: Rule | None = None
    good_faith_estimate: Rule | None = None
    school_order: Prescription | None = None
    clinic_order: Prescription | None = None
    related_service_only: Rule | None = None


def basis_of(source: Source) -> Basis:
    """A law table's source as the basis of a sentence."""
    return Basis(
        source.citation, source.confidence, source.url or None, source.checked_on.isoformat(), source.reported_by
    )
