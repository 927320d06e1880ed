"""A day only where the law is a plain count of calendar days that someone read."""

from datetime import date
from typing import Any

import pytest

from midline.core.guide.clock_dates import evaluation_date, first_plan_date, response_date
from midline.core.guide.law_for import LawFor
from midline.core.guide.picture import Picture
from midline.core.law import Count, LeavesOut, Reading
from tests.core.guide.made import family, law, rule

SUMMER = (LeavesOut("summer", "the summer is left out"),)


def picture(**changed: object) -> Picture:
    return Picture(family(), law(**changed))


def test_a_plain_count_of_calendar_days_becomes_a_day() -> None:
    found = response_date(picture())
    assert (found.code, found.on) == ("response_by", date(2026, 12, 23))


def test_where_the_day_of_the_request_is_day_one_the_day_is_one_sooner() -> None:
    counted = rule("response_to_request", 30, start_is_day_one=True)
    assert response_date(picture(response_to_request=counted)).on == date(2026, 12, 22)


@pytest.mark.parametrize(
    ("made", "code"),
    [
        (rule("response_to_request", 15, "school"), "response_in_school"),
        (rule("response_to_request", 15, "business"), "response_in_business"),
        (rule("response_to_request", 15, leaves_out=SUMMER), "response_in_calendar"),
        (rule("response_to_request", 15, "school", leaves_out=SUMMER), "response_in_school"),
        (rule("response_to_request", 15, confidence="unverified"), "response_not_checked"),
        (rule("response_to_request", None), "response_not_checked"),
        (None, "response_not_checked"),
    ],
)
def test_any_other_count_is_told_in_words_without_a_day(made: object, code: str) -> None:
    found = response_date(picture(response_to_request=made))
    assert (found.code, found.on) == (code, None)


def test_a_part_that_the_count_does_not_say_is_said_beside_it() -> None:
    found = response_date(picture(response_to_request=rule("response_to_request", 15, leaves_out=SUMMER)))
    assert (found.on, found.doubts) == (None, ("some_days_may_not_count",))


def test_a_rule_read_by_nobody_is_not_told_by_its_number() -> None:
    found = response_date(picture(response_to_request=rule("response_to_request", 15, confidence="unverified")))
    assert "days" not in dict(found.params)
    assert found.basis.confidence == "unverified"


def test_tests_start_at_a_consent_that_is_not_there_yet_so_they_have_no_day() -> None:
    found = evaluation_date(picture())
    assert (found.code, found.on) == ("evaluation_tests_in_calendar", None)


def test_where_the_letter_starts_the_time_for_tests_it_is_counted_from_today() -> None:
    made = rule("initial_evaluation", 90, starts=("request_received",), ends=("iep_agreed",))
    found = evaluation_date(picture(initial_evaluation=made))
    assert (found.code, found.on) == ("letter_to_step_by", date(2027, 2, 21))
    business = rule("initial_evaluation", 65, "business", starts=("request_received",))
    assert evaluation_date(picture(initial_evaluation=business)).code == "letter_to_tests_in_business"


def test_a_rule_for_a_spoken_request_says_nothing_of_a_letter() -> None:
    spoken = rule("response_to_request", 10, starts_form="oral")
    found = response_date(picture(response_to_request=spoken))
    assert (found.code, found.on, found.basis.confidence) == ("response_not_checked", None, "missing")


def reading(amount: int, unit: str = "calendar", start: str = "consent_received", **more: Any) -> Reading:
    count = Count(amount, unit)  # type: ignore[arg-type]
    return Reading(count, (start,), more.pop("ends", ("evaluation_completed",)), "a page", "law.reading_advice", **more)


@pytest.mark.parametrize(
    "other",
    [
        reading(60, "school"),
        reading(45),
        reading(60, start="request_received"),
        reading(60, from_signing=True),
        reading(60, leaves_out=SUMMER),
    ],
    ids=["unit", "length", "start", "signing", "left_out"],
)
def test_where_sources_differ_no_count_is_told_as_the_rule_s_and_no_day(other: Reading) -> None:
    made = rule("initial_evaluation", 60, readings=(reading(60), other))
    found = evaluation_date(picture(initial_evaluation=made), signed=date(2027, 2, 1))
    assert (found.code, found.on, found.basis.confidence) == ("evaluation_differ", None, "missing")
    assert "days" not in dict(found.params)
    answer = response_date(picture(response_to_request=made))
    assert (answer.code, answer.on) == ("response_differ", None)
    assert first_plan_date(picture(part_c_ifsp=made)).code == "part_c_not_checked"


def test_the_soonest_is_the_earlier_of_those_that_start_where_the_rule_does() -> None:
    every = (reading(10, start="request_received"), reading(60), reading(60, from_signing=True))
    made = rule("initial_evaluation", 60, "school", readings=every)
    told = dict(evaluation_date(picture(initial_evaluation=made)).params)
    assert told["soonest"] == every[2]


def test_where_sources_differ_on_the_end_alone_the_count_stands_with_the_doubt() -> None:
    made = rule("initial_evaluation", 60, readings=(reading(60), reading(60, ends=("eligibility_determined",))))
    found = evaluation_date(picture(initial_evaluation=made), signed=date(2027, 2, 1))
    assert (found.code, found.on, found.doubts) == ("evaluation_tests_by", date(2027, 4, 2), ("sources_differ",))


def test_what_else_a_rule_says_is_not_passed_over_but_a_letter_meets_a_rule_that_asks_for_one() -> None:
    written = rule("response_to_request", 15, caveats=("law.caveat_written_request",))
    assert response_date(picture(response_to_request=written)).doubts == ()
    more = rule("response_to_request", 15, caveats=("law.caveat_meeting",))
    assert response_date(picture(response_to_request=more)).doubts == ("more_to_this_rule",)


def test_a_clock_that_ends_with_more_than_the_tests_says_so() -> None:
    ends = rule("initial_evaluation", 45, "school", ends=("iep_agreed",))
    assert evaluation_date(picture(initial_evaluation=ends)).code == "evaluation_step_in_school"


@pytest.mark.parametrize("made", [None, rule("initial_evaluation", 60, confidence="unverified")])
def test_an_unread_time_for_tests_is_said_to_be_unread(made: object) -> None:
    found = evaluation_date(picture(initial_evaluation=made))
    assert (found.code, found.basis.confidence) == ("evaluation_not_checked", "unverified")


def test_early_intervention_counts_from_the_call() -> None:
    assert first_plan_date(picture()).on == date(2027, 1, 7)


def test_without_any_law_nothing_is_counted() -> None:
    bare = Picture(family(state=None), LawFor(None))
    assert {found(bare).on for found in (response_date, evaluation_date, first_plan_date)} == {None}
