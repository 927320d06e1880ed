"""The guide with the real lawbook: every state can be told, and the ones whose rules are unlike the rest are right."""

from datetime import date
from typing import Any

import pytest

from midline import lawbook
from midline.core.guide.vocabulary import STATES
from midline.wording import LANGUAGES
from midline.wording.guide import answer_in_words
from midline.wording.guide_law import law_for
from tests.core.guide.made import DRESSING, TODAY, WRITING, family


def told(state: str | None, language: str = "en", **changed: Any) -> dict[str, Any]:
    made = family(state=state, concerns=(WRITING, DRESSING), **changed)
    return answer_in_words(made, law_for(state, TODAY), language)


def dates(state: str | None) -> dict[str, dict[str, Any]]:
    (testing,) = [route for route in told(state)["routes"] if route["kind"] == "idea_evaluation"]
    (ask,) = [step for step in testing["steps"] if step["dates"]]
    return {found["rule"]: found for found in ask["dates"]}


def test_the_states_asked_for_are_those_of_the_lawbook() -> None:
    assert set(STATES) == set(lawbook.codes())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_state_can_be_told(language: str) -> None:
    for state in (None, *STATES):
        for born in (date(2019, 5, 2), date(2025, 1, 10)):
            words = told(state, language, birth_date=born, coverage="none")
            for route in words["routes"]:
                for said in (*route["reasons"], *route["caveats"], *(d for s in route["steps"] for d in s["dates"])):
                    assert said["text"]
                    assert said["citation"]
                    assert said["confidence"] in ("primary", "secondary", "unverified", "missing", "practice")


def test_ohio_counts_thirty_days_from_the_letter_and_sixty_from_the_consent() -> None:
    found = dates("OH")
    assert found["response_to_request"]["on"] == "2026-12-23"
    assert found["initial_evaluation"]["code"] == "evaluation_tests_in_calendar"
    assert "60 days" in found["initial_evaluation"]["text"]
    assert found["initial_evaluation"]["citation"] == "OAC 3301-51-06(B)(4)(a)"


def test_ohio_schools_and_orders_are_told_as_reported() -> None:
    reasons = {reason["code"]: reason for route in told("OH")["routes"] for reason in route["reasons"]}
    assert reasons["order_school"]["confidence"] == "secondary"
    assert "As reported by Growing Hands-On Kids" in reasons["order_school"]["text"]
    assert reasons["order_clinic_not_checked"]["confidence"] == "unverified"


@pytest.mark.parametrize(
    ("state", "response", "tests"),
    [
        ("TX", "response_in_school", "evaluation_tests_in_school"),  # school days
        ("CA", "response_in_calendar", "evaluation_step_in_calendar"),  # breaks do not count
        ("HI", "response_by", "evaluation_not_checked"),  # the inheritance itself was not checked
        ("PA", "response_not_checked", "evaluation_tests_in_calendar"),  # the ten days answer a spoken request
        ("NC", "response_not_checked", "letter_to_step_by"),  # ninety days from the written request
        ("VA", "response_in_business", "letter_to_step_in_business"),  # sixty-five working days from the request
        ("WI", "response_in_business", "evaluation_step_in_calendar"),
        ("NM", "response_not_checked", "evaluation_not_checked"),
    ],
)
def test_states_unlike_the_rest(state: str, response: str, tests: str) -> None:
    found = dates(state)
    assert (found["response_to_request"]["code"], found["initial_evaluation"]["code"]) == (response, tests)


def test_where_the_request_starts_the_clock_nobody_says_that_consent_does() -> None:
    for state, expected in (("NC", False), ("VA", False), ("OH", True)):
        caveats = {caveat["code"] for route in told(state)["routes"] for caveat in route["caveats"]}
        assert ("clock_starts_at_consent" in caveats) is expected


def test_oregon_where_sources_differ_tells_each_under_its_own_name_and_none_as_the_rule() -> None:
    found = dates("OR")["initial_evaluation"]
    assert (found["code"], found["on"], found["citation"]) == ("evaluation_differ", None, "Each source is named here")
    form = "from the day the school gets your signed form"
    for said in (
        f"It may be as short as 60 calendar days {form}.",
        f"This rule gives 60 school days {form} (OAR 581-015-2110(5)). As reported by Portland Psychological Services.",
        "Most pages count school days (Portland Psychological Services).",
        f"One page counts all days, weekends too. That gives 60 calendar days {form} (a blog of one advocate).",
    ):
        assert said in found["text"]


def test_connecticut_s_count_from_consent_is_not_told_as_one_from_the_letter() -> None:
    text = dates("CT")["initial_evaluation"]["text"]
    assert "as short as 45 school days from the day the school gets your letter." in text
    assert (
        "60 calendar days from the day the school gets your signed form (Connecticut State Department of Education)."
        in text
    )
    assert "60 calendar days from the day the school gets your letter" not in text


def test_new_york_where_sources_differ_on_the_end_alone_keeps_its_count_and_names_them() -> None:
    found = dates("NY")["initial_evaluation"]
    assert (found["code"], found["citation"]) == ("evaluation_tests_in_calendar", "8 NYCRR 200.4(b)(7)")
    assert "Not all sources agree on what is due by then." in found["text"]
    assert "(UFT)" in found["text"]


def test_without_a_state_the_federal_rules_alone_are_told() -> None:
    found = dates(None)
    assert found["initial_evaluation"]["citation"] == "34 CFR 300.301(c)(1)"
    assert found["response_to_request"]["confidence"] == "missing"
    assert "your state" in found["response_to_request"]["text"]


def test_a_toddlers_first_plan_is_counted_from_the_call() -> None:
    (route,) = [r for r in told("OH", birth_date=date(2025, 1, 10))["routes"] if r["kind"] == "early_intervention"]
    (found,) = [date for step in route["steps"] for date in step["dates"]]
    assert (found["on"], found["citation"]) == ("2027-01-07", "34 CFR 303.310(a)")
