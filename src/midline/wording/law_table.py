"""The table of all states: one row each, every cell in words, with what it is sorted by beside it."""

from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from midline import lawbook
from midline.core.law import FEDERAL, STATE_RULES, Prescription, Rule
from midline.lawbook.untold import tally_for
from midline.wording.law import length_words, order_words
from midline.wording.say import say

LAST = 10_000
"""Where a rule without a number stands in the order of days."""
_DAYS = {"calendar": 1.0, "school": 1.4, "business": 1.4, "month": 30.4, "year": 365.25}


@dataclass(frozen=True)
class Cell:
    """A rule in a row: how long, how sure in a word or two, and the same as plain keys for sorting and filtering."""

    length: str
    sure: str
    sure_kind: str
    days: float


@dataclass(frozen=True)
class StateRow:
    """One jurisdiction. `cells` by rule; `orders` by setting ("to test", "to treat"), None where none was found."""

    code: str
    name: str
    cells: dict[str, Cell]
    orders: dict[str, tuple[str, str] | None]
    not_checked: int
    untold: int
    untold_with_all: int
    situations: int
    checked_on: date


@lru_cache(maxsize=64)
def table_rows(on: date, language: str) -> tuple[StateRow, ...]:
    """Every state and the federal law, in the order of their names, under the law of a day."""
    rows = [_row(code, name, on, language) for code, name in lawbook.names().items()]
    return (*rows, _row(FEDERAL, say("states.federal_law", language=language), on, language))


def _row(code: str, name: str, on: date, language: str) -> StateRow:
    standing = {rule.id: rule for rule in lawbook.rules_for("iep", code, on)}
    told = tally_for(code)
    orders = {setting: lawbook.prescription(code, setting) for setting in ("school", "clinic")}
    days = [rule.source.checked_on for rule in lawbook.rules_in_force(code, on) if rule.jurisdiction == code]
    days += [order.source.checked_on for order in orders.values() if order]
    return StateRow(
        code=code,
        name=name,
        cells={name: _cell(standing.get(name), language) for name in STATE_RULES},
        orders={setting: _order(order, language) for setting, order in orders.items()},
        not_checked=len(lawbook.missing(code, on)),
        untold=told.untold,
        untold_with_all=told.untold_with_all,
        situations=told.situations,
        checked_on=max(days),
    )


def _cell(rule: Rule | None, language: str) -> Cell:
    if rule is None or not rule.is_verified:
        return Cell(say("law.count_not_checked", language=language), "", "unverified", LAST)
    days = rule.count.amount * _DAYS[rule.count.unit] if rule.count else LAST
    federal = "_federal" if rule.jurisdiction == FEDERAL else ""
    sure = say(f"states.short_{rule.source.confidence}{federal}", language=language)
    return Cell(length_words(rule, language), sure, rule.source.confidence, days)


def _order(order: Prescription | None, language: str) -> tuple[str, str] | None:
    return None if order is None else order_words(order, language)
