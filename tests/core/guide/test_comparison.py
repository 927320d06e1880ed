"""Side by side."""

from datetime import date

import pytest

from midline.core.guide.comparison import comparison
from tests.core.guide.made import family, law


def cells(**changed: object) -> dict[str, tuple[str, str]]:
    compared = comparison(family(**changed), law())
    return {row.code: (row.left.code, row.clinic.code) for row in compared.rows}


def test_twelve_rows_for_a_school_child() -> None:
    rows = cells()
    assert len(rows) == 12
    assert rows["order"] == ("order_school", "order_clinic")
    assert rows["cost"] == ("compare_cost_school", "compare_cost_clinic_private")


def test_a_toddler_compares_early_intervention() -> None:
    compared = comparison(family(birth_date=date(2025, 1, 10)), law())
    assert compared.left == "early_intervention"
    assert cells(birth_date=date(2025, 1, 10))["order"][0] == "compare_order_early_intervention"


@pytest.mark.parametrize("coverage", ["private", "medicaid", "none", None])
def test_cost_goes_by_coverage(coverage: str | None) -> None:
    assert cells(coverage=coverage)["cost"][1] == f"compare_cost_clinic_{coverage or 'unknown'}"


@pytest.mark.parametrize("schooling", ["private", "home", "not_yet"])
def test_outside_public_school_the_district_is_asked(schooling: str) -> None:
    assert cells(schooling=schooling)["starts"][0] == "compare_starts_district"
