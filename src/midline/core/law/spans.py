"""The span in which a version of a rule is in force."""

from collections.abc import Iterable
from datetime import date, timedelta
from itertools import combinations, pairwise

from midline.core.law.rule import Rule


def in_force(rules: Iterable[Rule], on: date) -> tuple[Rule, ...]:
    """The rules whose span holds the day; an open end has no limit, and both ends belong to the span."""
    return tuple(rule for rule in rules if _from(rule) <= on <= _to(rule))


def overlap(rules: Iterable[Rule]) -> tuple[Rule, Rule] | None:
    """Two versions of one rule in force on the same day, which must not be; None when there are none such."""
    for one, other in combinations(rules, 2):
        if one.id == other.id and _from(one) <= _to(other) and _from(other) <= _to(one):
            return one, other
    return None


def gap(rules: Iterable[Rule]) -> tuple[Rule, Rule] | None:
    """Two versions of one rule with days between them on which none is in force; None when there are none such.

    A rule that ends is followed by the next on the day after, or by none.
    """
    versions: dict[str, list[Rule]] = {}
    for rule in rules:
        versions.setdefault(rule.id, []).append(rule)
    for same in versions.values():
        for one, other in pairwise(sorted(same, key=_from)):
            if _to(one) < date.max and _to(one) + timedelta(days=1) < _from(other):
                return one, other
    return None


def _from(rule: Rule) -> date:
    return rule.effective_from or date.min


def _to(rule: Rule) -> date:
    return rule.effective_to or date.max
