"""Dates from the day on which a letter or a signed form is received."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from midline.core.guide.answer import advise
from midline.core.guide.if_received import IfReceived, if_received
from midline.core.guide.picture import Picture
from midline.core.law import LeavesOut
from tests.core.guide.made import family, law, rule

LATER = date(2027, 1, 11)


def found(received: date = LATER, signed: date | None = None, **changed: object) -> IfReceived:
    made, by = changed.pop("made", family()), law(**changed)
    steps = [step for route in advise(made, by)[1] for step in route.steps]  # type: ignore[arg-type]
    return if_received(steps, Picture(made, by), received, signed)  # type: ignore[arg-type]


def test_the_response_is_counted_from_the_day_chosen_and_the_tests_only_from_a_signed_form() -> None:
    bare = found()
    assert [(one.code, one.on) for one in bare.told] == [("response_by", date(2027, 2, 10))]
    assert "evaluation_tests_in_calendar" in [one.code for one in bare.untold]
    signed = found(signed=date(2027, 2, 1))
    assert [(one.code, one.on) for one in signed.told] == [
        ("response_by", date(2027, 2, 10)),
        ("evaluation_tests_by", date(2027, 4, 2)),
    ]
    assert dict(signed.told[1].params)["received"] == date(2027, 2, 1)


def test_where_the_letter_starts_the_tests_a_signed_form_moves_nothing() -> None:
    starts = rule("initial_evaluation", 90, starts=("request_received",))
    for signed in (None, date(2027, 2, 1)):
        told = {one.code: one.on for one in found(signed=signed, initial_evaluation=starts).told}
        assert told["letter_to_tests_by"] == date(2027, 4, 11)


@pytest.mark.parametrize(
    "made",
    [
        rule("initial_evaluation", 45, "school"),
        rule("initial_evaluation", 45, leaves_out=(LeavesOut("summer", "the summer is left out"),)),
        rule("initial_evaluation", 60, confidence="unverified"),
        None,
    ],
    ids=["school", "summer", "unread", "none"],
)
def test_what_is_no_plain_count_that_someone_read_gets_no_day(made: object) -> None:
    signed = found(signed=date(2027, 2, 1), initial_evaluation=made)
    assert [one.code for one in signed.told] == ["response_by"]
    assert any(one.rule == "initial_evaluation" for one in signed.untold)


def test_a_birthday_stays_where_it_is() -> None:
    moving = family(birth_date=date(2024, 5, 2), schooling=None)
    codes = {one.code: one.on for one in found(made=moving).told}
    assert codes["third_birthday"] == date(2027, 5, 2)
    assert codes["part_c_plan_by"] == LATER + timedelta(days=45)


@given(st.dates(date(2026, 1, 1), date(2028, 1, 1)), st.integers(1, 400))
def test_a_letter_received_later_is_never_due_sooner(day: date, after: int) -> None:
    early, late = found(day), found(day + timedelta(days=after))
    assert [one.code for one in early.told] == [one.code for one in late.told]
    for one, other in zip(early.told, late.told, strict=True):
        assert one.on is not None
        assert other.on == one.on + timedelta(days=after)


def test_each_clock_is_told_once() -> None:
    both = found(signed=LATER)
    rules = [one.rule for one in (*both.told, *both.untold)]
    assert len(rules) == len(set(rules))
