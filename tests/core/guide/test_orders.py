"""Whether a doctor's order is asked for: told only where the rule was read, with the state and the day."""

from datetime import date
from typing import Any

import pytest

from midline.core.guide.orders import order_note
from midline.core.guide.picture import Picture
from tests.core.guide.made import family, law, order


def note(school_order: Any) -> Any:
    return order_note(Picture(family(), law(school_order=school_order)), "school")


def test_a_rule_that_was_read_is_told_with_state_and_day() -> None:
    found = note(order("not_required", "required_for_medical_conditions"))
    assert found.code == "order_school"
    assert dict(found.params) == {
        "state": "OH",
        "evaluate": "not_required",
        "treat": "required_for_medical_conditions",
        "checked_on": date(2026, 11, 1),
    }


@pytest.mark.parametrize(
    "unread",
    [
        None,
        order("unclear", "unclear"),
        order("not_required", "not_required", "unverified"),
    ],
)
def test_a_rule_nobody_read_is_not_repeated(unread: Any) -> None:
    found = note(unread)
    assert found.code == "order_school_not_checked"
    assert found.basis.citation
    assert "evaluate" not in dict(found.params)


def test_half_a_rule_tells_its_half() -> None:
    found = note(order("unclear", "required_with_exceptions"))
    assert (found.code, dict(found.params)["evaluate"]) == ("order_school", "unclear")


def test_a_reported_rule_keeps_its_doubt() -> None:
    assert note(order("not_required", "not_required", "secondary")).basis.confidence == "secondary"
