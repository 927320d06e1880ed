"""What is said when a fact cannot be taken: the field, a code of the catalogue of pathways, its parameters."""

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass


class FactRefused(Exception):
    """A fact that cannot be taken: the `field` of the fact, the `code` of the reason and its `params`.

    Kinds among the parameters (`kind`, `first`, `undone`) are names of the pathway, days are dates, `choices` a tuple.
    """

    def __init__(self, field: str, code: str, params: Mapping[str, object]) -> None:
        super().__init__(f"{field}: {code}")
        self.field = field
        self.code = code
        self.params = dict(params)


@dataclass(frozen=True)
class FactProblem:
    """One wrong fact of a history: its index, field, the code of the reason and its parameters."""

    index: int
    field: str
    code: str
    params: Mapping[str, object] = dataclasses.field(default_factory=dict)


class HistoryRefused(Exception):
    """Facts that cannot stand together; `problems` names each."""

    def __init__(self, problems: Sequence[FactProblem]) -> None:
        super().__init__(", ".join(f"facts[{found.index}].{found.field}: {found.code}" for found in problems))
        self.problems = tuple(problems)
