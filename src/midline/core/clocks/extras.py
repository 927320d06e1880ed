"""Reading the further keys of a rule's table by name."""

from midline.core.days import Unit
from midline.core.law.rule import Count, Rule

_UNITS: dict[str, Unit] = {"calendar": "calendar", "school": "school", "business": "business"}


def extra(rule: Rule, key: str) -> str | None:
    """What the table says under a key that has no field of its own; None when it does not have it."""
    return next((value for name, value in rule.extra if name == key), None)


def other_count(rule: Rule, name: str) -> Count | None:
    """The count under `{name}_days` and `{name}_unit` (calendar days where it is not told); None when there is none."""
    amount = extra(rule, f"{name}_days")
    if amount is None or not amount.isdecimal():
        return None
    unit = _UNITS.get(extra(rule, f"{name}_unit") or "calendar")
    return None if unit is None else Count(int(amount), unit)
