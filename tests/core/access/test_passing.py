"""On which day a right passes to the young adult, and that nobody's guess stands for what was not read."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from midline.core.access import TOLD_FROM, AgeRule, born_by, passing, told_now
from midline.core.days import birthday


def test_school_records_pass_at_eighteen_and_the_rest_could_not_be_checked() -> None:
    records, decisions, health = passing(date(2009, 5, 2))
    assert (records.on, records.parents_last_day) == (date(2027, 5, 2), date(2027, 5, 1))
    assert (records.rule.citation, records.rule.confidence) == ("34 CFR 99.3, 99.5", "secondary")
    for one in (decisions, health):
        assert (one.on, one.because, one.rule.confidence) == (None, "access.passing_not_checked", "unverified")


def test_without_a_birth_date_no_day_is_told() -> None:
    assert passing(None)[0].because == "access.passing_birth_date_missing"


def test_a_state_s_own_age_is_counted_when_somebody_read_it() -> None:
    read = AgeRule(19, "a state's code", "https://state.example", "primary")
    table = {"school_records": read, "school_decisions": read, "health": read}
    assert {one.on for one in passing(date(2008, 2, 29), table)} == {date(2027, 2, 28)}  # type: ignore[arg-type]


@given(st.dates(date(2024, 1, 1), date(2033, 12, 31)), st.integers(15, 22))
def test_the_last_birth_date_is_that_of_the_youngest_who_is_so_old(today: date, years: int) -> None:
    last = born_by(years, today)
    assert birthday(last, years) <= today < birthday(last + timedelta(days=1), years)


def test_whoever_was_born_on_a_leap_day_is_among_them() -> None:
    assert born_by(18, date(2026, 2, 28)) == date(2008, 2, 29)


def test_it_is_told_two_years_before_the_day_and_ever_after() -> None:
    born = date(2010, 11, 24)
    sixteen = birthday(born, TOLD_FROM)
    assert not told_now(born, sixteen - timedelta(days=1))
    assert told_now(born, sixteen)
    assert told_now(born, sixteen + timedelta(days=4000))
    assert not told_now(None, sixteen)
