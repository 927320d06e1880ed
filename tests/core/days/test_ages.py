from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from midline.core.days import Age, add_months, add_years, age_on, birthday

D = date.fromisoformat
BIRTHS = st.dates(date(1990, 1, 1), date(2030, 12, 31))


@pytest.mark.parametrize(
    ("born", "day", "age"),
    [
        ("2019-05-02", "2019-05-02", Age(0, 0)),
        ("2019-05-02", "2026-05-01", Age(6, 11)),  # the day before the seventh birthday
        ("2019-05-02", "2026-05-02", Age(7, 0)),
        ("2023-01-31", "2023-02-27", Age(0, 0)),
        ("2023-01-31", "2023-02-28", Age(0, 1)),  # a month that has no 31st is full on its last day
        ("2024-02-29", "2027-02-27", Age(2, 11)),
        ("2024-02-29", "2027-02-28", Age(3, 0)),  # born on 29 February: three on the 28th
        ("2024-02-29", "2028-02-28", Age(3, 11)),  # but in a leap year on the 29th
        ("2024-02-29", "2028-02-29", Age(4, 0)),
    ],
)
def test_age_in_years_and_months(born, day, age):
    assert age_on(D(born), D(day)) == age


def test_no_age_before_birth():
    with pytest.raises(ValueError, match="before the birth date"):
        age_on(D("2026-05-02"), D("2026-05-01"))


@pytest.mark.parametrize(
    ("born", "years", "on"),
    [("2024-02-29", 3, "2027-02-28"), ("2024-02-29", 4, "2028-02-29"), ("2023-11-23", 3, "2026-11-23")],
)
def test_birthdays(born, years, on):
    assert birthday(D(born), years) == D(on)


@pytest.mark.parametrize(
    ("start", "months", "end"),
    [
        ("2026-01-31", 1, "2026-02-28"),
        ("2028-01-31", 1, "2028-02-29"),
        ("2026-12-15", 1, "2027-01-15"),
        ("2026-11-30", 3, "2027-02-28"),
        ("2026-03-31", -1, "2026-02-28"),
        ("2026-01-15", -1, "2025-12-15"),
    ],
)
def test_months_stay_within_the_month_they_name(start, months, end):
    assert add_months(D(start), months) == D(end)


def test_a_year_from_29_february_is_28_february():
    assert add_years(D("2024-02-29"), 1) == D("2025-02-28")


@given(BIRTHS, st.integers(0, 40))
@settings(deadline=None)
def test_the_age_changes_on_the_birthday_and_not_before(born, years):
    on = birthday(born, years)
    assert age_on(born, on).years == years
    if years:
        assert age_on(born, on.replace(day=1)).years <= years
        assert age_on(born, date.fromordinal(on.toordinal() - 1)).years == years - 1


@given(BIRTHS, st.integers(0, 400), st.integers(0, 400))
@settings(deadline=None)
def test_age_never_falls(born, first, more):
    day = date.fromordinal(born.toordinal() + first)
    assert age_on(born, date.fromordinal(day.toordinal() + more)).in_months >= age_on(born, day).in_months
