"""On which day a right passes to the young adult, and that nobody's guess stands for what was not read."""

from datetime import date

from midline.core.access import AgeRule, passing


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
