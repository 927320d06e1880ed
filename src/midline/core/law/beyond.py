"""Which parts of a rule, beyond a plain count, can move its day later and never earlier."""

from midline.core.law.rule import Rule

# Each of these only leaves days out or gives more of them, so the plain count is the first day that it can be.
_LATER_ONLY = frozenset(
    {
        "law.beyond_breaks",
        "law.beyond_summer",
        "law.beyond_absences",
        "law.beyond_holidays",
        "law.beyond_consent_time",
        "law.beyond_next_year",
    }
)
# Another limit runs beside the count and the first to come binds, so the plain count is the last day that it can be.
_EARLIER_ONLY = frozenset({"law.beyond_second_limit"})


def never_before_count(rule: Rule) -> bool:
    """Whether the plain count of a rule with `beyond` is a day that its true day cannot come before."""
    return bool(rule.beyond) and set(rule.beyond) <= _LATER_ONLY


def never_after_count(rule: Rule) -> bool:
    """Whether the plain count of a rule with `beyond` is a day that its true day cannot come after."""
    return bool(rule.beyond) and set(rule.beyond) <= _EARLIER_ONLY
