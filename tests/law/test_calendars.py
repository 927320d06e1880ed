"""The numbered school days that the cases count by are those of the calendars that the program is given."""

import tomllib
from datetime import timedelta
from pathlib import Path

import pytest

from tests.law.printed import printed

HERE = Path(__file__).parent


def listed(years):
    """The same from the list of closings, day by day."""
    found = {}
    for year in years:
        shut = [(each, each) if not isinstance(each, dict) else (each["from"], each["to"]) for each in year["closed"]]
        day, number = year["first_day"], 0
        while day <= year["last_day"]:
            if day.weekday() < 5 and not any(first <= day <= last for first, last in shut):
                number += 1
                found[day] = number
            day += timedelta(days=1)
    return found


@pytest.mark.parametrize("name", ["oak", "maple"])
def test_the_printed_calendar_is_the_one_that_is_counted(name):
    with (HERE / "calendars.toml").open("rb") as source:
        years = tomllib.load(source)[name]["years"]
    assert printed()[name] == listed(years)
