"""The numbered school days that the cases count by are those of the calendars that the program is given."""

import re
import tomllib
from datetime import datetime, timedelta
from pathlib import Path

import pytest

HERE = Path(__file__).parent
WEEK = re.compile(r"^ +(\d+ \w+ \d{4})  Mon +(\S+)   Tue +(\S+)   Wed +(\S+)   Thu +(\S+)   Fri +(\S+)$")


def printed():
    """Each school day of each printed calendar with its number."""
    name, found = "", {}
    for line in (HERE / "calendars.txt").read_text(encoding="utf-8").splitlines():
        if line.isupper() and " " not in line:
            name = line.lower()
            found[name] = {}
        elif week := WEEK.match(line):
            monday = datetime.strptime(week[1], "%d %B %Y").date()  # noqa: DTZ007 (a day without a time)
            found[name] |= {monday + timedelta(days=at): int(week[at + 2]) for at in range(5) if week[at + 2] != "-"}
    return found


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
