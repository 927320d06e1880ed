"""What the office of a district of the tiny world has made: its school year, and a draft of a change."""

from datetime import date, timedelta

from midline.records.models import Closing, Organisation, SchoolYear, YearDraft
from midline.records.queries.memberships import Acting


def school_year(district: Organisation, today: date) -> SchoolYear:
    """The year that is running, with one break that is to come."""
    year = SchoolYear.objects.create(
        organisation=district, first_day=today - timedelta(days=100), last_day=today + timedelta(days=185)
    )
    Closing.objects.create(
        year=year, name="Fall break", first=today + timedelta(days=2), last=today + timedelta(days=4)
    )
    return year


def year_draft(year: SchoolYear, director: Acting) -> YearDraft:
    """A snow day that somebody has begun to write down."""
    snow = (year.first_day + timedelta(days=14)).isoformat()
    plan = {
        "first_day": year.first_day.isoformat(),
        "last_day": year.last_day.isoformat(),
        "weekdays": [0, 1, 2, 3, 4],
        "terms": [],
        "closed": [["Snow day", snow, snow]],
        "extra": [],
    }
    return YearDraft.objects.create(
        organisation=year.organisation, replaces=year, plan=plan, why="Snow day", made_by_id=director.id
    )
