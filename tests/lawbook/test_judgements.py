import tomllib
from datetime import date
from pathlib import Path

import pytest

from midline import lawbook

DAY = date(2026, 11, 23)
JUDGED = tomllib.loads((Path(__file__).parent / "judgements.toml").read_text())
TABLES = {
    "initial_evaluation": {key: JUDGED[key] for key in ("plain", "terms", "unverified")},
    **JUDGED["other"],
}


def judged_as(code: str, rule_id: str) -> str | None:
    found = lawbook.rule(code, rule_id, DAY)
    if found is None or found.jurisdiction == "US":
        return None
    if not found.is_verified:
        return "unverified"
    return "plain" if found.is_plain else "terms"


@pytest.mark.parametrize("rule_id", TABLES)
def test_each_state_is_judged_as_listed(rule_id):
    found = {code: judged for code in lawbook.codes() if (judged := judged_as(code, rule_id))}
    for judged, listed in TABLES[rule_id].items():
        assert sorted(code for code, kind in found.items() if kind == judged) == sorted(listed)


def test_the_first_evaluation_is_judged_in_every_state():
    assert {kind: len(listed) for kind, listed in TABLES["initial_evaluation"].items()} == {
        "plain": 33,
        "terms": 14,
        "unverified": 4,
    }


def every_own_rule():
    book = lawbook.load()
    return [rule for place in (book.federal, *book.states.values()) for rule in place.rules]


def test_nothing_unverified_hands_out_a_count():
    unread = [rule for rule in every_own_rule() if not rule.is_verified]
    assert len(unread) == 10
    assert all(rule.count is None and not rule.readings for rule in unread)


def test_the_federal_count_bounds_only_where_not_even_the_inheritance_was_checked():
    bounded = {(rule.jurisdiction, rule.id): rule.bound for rule in every_own_rule() if rule.bound}
    assert {place: (bound.amount, bound.unit) for place, bound in bounded.items()} == {
        ("HI", "initial_evaluation"): (60, "calendar"),
        ("MS", "initial_evaluation"): (60, "calendar"),
    }


def test_readings_stand_where_the_sources_differ():
    differing = {(rule.jurisdiction, rule.id) for rule in every_own_rule() if rule.readings}
    first = {(code, "initial_evaluation") for code in ("CT", "ID", "IL", "KY", "MO", "NY", "OR")}
    assert differing == first | {("MI", "services_start"), ("CT", "services_start")}


def test_only_what_adds_days_to_another_reading_has_no_count():
    uncounted = {(rule.jurisdiction, each.why) for rule in every_own_rule() for each in rule.readings if not each.count}
    assert uncounted == {("MO", "law.reading_breaks_or_absences")}


def test_mississippi_counts_the_day_of_the_request():
    found = lawbook.rule("MS", "response_to_request", DAY)
    assert (found.count.amount, found.count.unit, found.count.start_is_day_one) == (14, "calendar", True)


def test_only_what_the_text_says_of_agreements_is_carried():
    agreed = {
        rule.jurisdiction for rule in every_own_rule() if rule.id == "initial_evaluation" and rule.extends_by_agreement
    }
    assert agreed == {"CA", "MD", "MI", "NV", "VA", "WA"}
