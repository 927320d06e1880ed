"""Side by side: which rows stand, what each says of this child, and whom it speaks for."""

from datetime import date
from typing import Any

import pytest

from midline.core.guide.compare.result import Row
from midline.core.guide.comparison import comparison
from midline.core.guide.family import Concern
from tests.core.guide.made import DRESSING, WRITING, family, law, order

TODDLER = date(2025, 1, 10)
LUNCH = Concern("cafeteria", "regulating", severity=2)
# What issue and article name, in the order told.
ROWS = [
    "starts", "early_help", "tested", "works_on", "cost", "order", "diagnosis", "place", "timing", "one_to_one",
    "equipment", "carry_over", "directs", "your_part", "ends",
]  # fmt: skip


def rows(**changed: Any) -> dict[str, Row]:
    given = changed.pop("law", law())
    return {row.code: row for row in comparison(family(**changed), given).rows}


def both(**changed: Any) -> set[str]:
    return {note.code for note in comparison(family(**changed), law()).both}


def more(row: Row) -> tuple[set[str], set[str]]:
    return {note.code for note in row.left.more}, {note.code for note in row.clinic.more}


def test_every_row_of_the_article_for_a_school_child() -> None:
    assert list(rows()) == ROWS


def test_a_toddler_compares_early_intervention_without_tier_support() -> None:
    compared = comparison(family(birth_date=TODDLER), law())
    assert compared.left == "early_intervention"
    assert [row.code for row in compared.rows] == [code for code in ROWS if code != "early_help"]
    assert all("_school" not in row.left.note.code for row in compared.rows)
    assert rows(birth_date=TODDLER)["order"].left.note.code == "compare_order_early_intervention"
    clinic = {code: row.clinic.note.code for code, row in rows(birth_date=TODDLER).items()}
    assert (clinic["works_on"], clinic["timing"], clinic["ends"]) == (
        "compare_works_on_clinic_home", "compare_timing_clinic_day", "compare_ends_clinic_early",
    )  # fmt: skip
    assert rows(birth_date=TODDLER, has=("ifsp",))["starts"].left.note.code == "compare_starts_ifsp"


@pytest.mark.parametrize("coverage", ["private", "medicaid", "none", None])
def test_cost_goes_by_coverage(coverage: str | None) -> None:
    row = rows(coverage=coverage)["cost"]
    assert row.clinic.note.code == f"compare_cost_clinic_{coverage or 'unknown'}"
    # Where Medicaid pays the clinic, the school's side is no cheaper; it asks before it bills.
    assert row.speaks_for == (None if coverage == "medicaid" else "school")
    assert ("compare_medicaid_asks_first" in more(row)[0]) is (coverage == "medicaid")


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({}, "compare_starts_school"),
        ({"schooling": "private"}, "compare_starts_district"),
        ({"schooling": "home"}, "compare_starts_district"),
        ({"schooling": "not_yet"}, "compare_starts_district"),
        ({"has": ("iep",)}, "compare_starts_team"),
    ],
    ids=["public", "private", "home", "not_yet", "iep"],
)
def test_who_is_asked(changed: dict[str, Any], code: str) -> None:
    assert rows(**changed)["starts"].left.note.code == code


@pytest.mark.parametrize(
    ("concerns", "speaks"),
    [((WRITING,), "school"), ((DRESSING,), "clinic"), ((WRITING, DRESSING), "both"), ((), None)],
    ids=["school", "home", "both", "nothing"],
)
def test_what_it_can_work_on_speaks_for_where_the_trouble_is(concerns: tuple[Concern, ...], speaks: str | None) -> None:
    row = rows(concerns=concerns)["works_on"]
    assert row.speaks_for == speaks
    named = [note for note in (*row.left.more, *row.clinic.more) if note.code == "compare_for_your_child"]
    assert {concern for note in named for concern in dict(note.params)["concerns"]} == set(concerns)  # type: ignore[attr-defined]


def test_lunch_counts_as_much_as_class() -> None:
    assert "compare_beyond_class" in more(rows(concerns=(LUNCH,))["works_on"])[0]
    assert "compare_beyond_class" not in more(rows()["works_on"])[0]


@pytest.mark.parametrize(
    ("school", "clinic", "speaks"),
    [
        ("not_required", "required", "school"),
        ("required", "not_required", "clinic"),
        ("required", "required", None),
        ("not_required", "not_required", None),
    ],
)
def test_an_order_speaks_for_the_side_that_asks_for_none(school: str, clinic: str, speaks: str | None) -> None:
    made = law(school_order=order(school, school), clinic_order=order(clinic, clinic))
    assert rows(law=made)["order"].speaks_for == speaks
    assert rows(law=made, referral=True)["order"].speaks_for is None
    unread = law(school_order=order(school, school), clinic_order=order(clinic, clinic, "unverified"))
    assert rows(law=unread)["order"].speaks_for is None


def test_each_advantage_speaks_for_its_side() -> None:
    speaks = {code: row.speaks_for for code, row in rows(concerns=(WRITING, DRESSING)).items()}
    assert speaks == {
        "starts": None, "early_help": None, "tested": "clinic", "works_on": "both", "cost": "school", "order": "school",
        "diagnosis": "school", "place": None, "timing": "school", "one_to_one": "clinic", "equipment": "clinic",
        "carry_over": "school", "directs": None, "your_part": "clinic", "ends": None,
    }  # fmt: skip


def test_the_corrections_of_the_commenters_stand_on_neither_side() -> None:
    assert both() == {
        "compare_start_either", "compare_best_for_a_time", "compare_reports_together", "compare_paper_of_each",
        "compare_more_than_two", "compare_ending_one", "compare_who_pays", "compare_fifteen_percent",
    }  # fmt: skip
    for changed in ({"schooling": "home"}, {"schooling": "preschool"}, {"has": ("iep",)}):
        assert "compare_fifteen_percent" not in both(**changed), changed
    assert "compare_more_than_two_early" in both(birth_date=TODDLER)


def test_one_may_ask_to_watch_and_meetings_are_much() -> None:
    left, _ = more(rows()["your_part"])
    assert {"compare_ask_to_watch", "compare_meetings_are_much"} == left
    assert "compare_you_know_meetings" in more(rows(has=("iep",))["your_part"])[0]


def test_tier_support_speaks_for_a_school_only_where_it_is_mild_or_new() -> None:
    mild = Concern("classroom", "handwriting", severity=1)
    assert rows(concerns=(mild,))["early_help"].speaks_for == "school"
    assert rows()["early_help"].speaks_for is None
    assert "early_help" not in rows(has=("iep",))


@pytest.mark.parametrize("schooling", ["private", "home", "not_yet"])
def test_where_a_district_is_asked_nobody_says_that_it_is_in_class_or_takes_no_trip(schooling: str) -> None:
    told = rows(schooling=schooling)
    assert told["place"].left.note.code == "compare_place_district"
    assert told["timing"].left.note.code == "compare_timing_district"
    assert told["place"].speaks_for is told["timing"].speaks_for is None
