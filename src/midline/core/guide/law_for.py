"""The law that an answer needs, handed in: the core opens no file."""

from dataclasses import dataclass
from typing import Protocol

from midline.core.guide.basis import Basis
from midline.core.law.rule import Rule, Source


class OrderRule(Protocol):
    """Whether OT in one setting asks for a doctor's order, to evaluate and to treat, and where that was read."""

    @property
    def evaluate(self) -> str:
        """`not_required`, `required_with_exceptions`, `required_for_medical_conditions`, ... or `unclear`."""

    @property
    def treat(self) -> str:
        """As `evaluate`, for treatment."""

    @property
    def source(self) -> Source:
        """Where it was read."""


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
    school_order: OrderRule | None = None
    clinic_order: OrderRule | None = None


def basis_of(source: Source) -> Basis:
    """A law table's source as the basis of a sentence."""
    return Basis(source.citation, source.confidence, source.url, source.checked_on.isoformat())
