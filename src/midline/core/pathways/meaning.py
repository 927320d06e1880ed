"""What a fact means: its kind when what it is about has a kind of its own, and its purpose when it does not say."""

from midline.core.pathways.facts import Fact
from midline.core.pathways.kinds import Pathway


def kind_of(table: Pathway, fact: Fact) -> str:
    """The kind that a fact is really of: consent "about services" is the consent to services."""
    for kind, about, meant in table.same_as:
        if fact.kind == kind and fact.about == about:
            return meant
    return fact.kind


def purpose_of(table: Pathway, fact: Fact) -> str | None:
    """What a fact is about; where it does not say, what its kind is about when nothing is said."""
    if fact.about is not None:
        return fact.about
    kind = table.kind(kind_of(table, fact))
    return kind.purpose if kind else None


def is_binding(table: Pathway, fact: Fact) -> bool:
    """Whether a fact counts as done: what the law wants in writing does not when it was only said."""
    kind = table.kind(kind_of(table, fact))
    return not (kind is not None and kind.written and fact.form == "oral")


def order_of(table: Pathway, fact: Fact) -> tuple[int, int]:
    """By day; on one day by the programme's usual order."""
    return fact.on.toordinal(), table.place(kind_of(table, fact))
