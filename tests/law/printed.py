"""The printed calendars: each school day with its number."""

import re
from datetime import datetime, timedelta
from pathlib import Path

WEEK = re.compile(r"^ +(\d+ \w+ \d{4})  Mon +(\S+)   Tue +(\S+)   Wed +(\S+)   Thu +(\S+)   Fri +(\S+)$")


def printed():
    """Each school day of each printed calendar with its number within the year."""
    name, found = "", {}
    for line in (Path(__file__).parent / "calendars.txt").read_text(encoding="utf-8").splitlines():
        if line.isupper() and " " not in line:
            name = line.lower()
            found[name] = {}
        elif week := WEEK.match(line):
            monday = datetime.strptime(week[1], "%d %B %Y").date()  # noqa: DTZ007 (a day without a time)
            found[name] |= {monday + timedelta(days=at): int(week[at + 2]) for at in range(5) if week[at + 2] != "-"}
    return found
