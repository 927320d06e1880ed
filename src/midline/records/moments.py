"""The moment it is, for what holds to the second. The one place in records that asks the clock."""

from datetime import date, datetime, time, timedelta

from django.utils import timezone


def clock() -> datetime:
    """What the clock says, in the zone of the site."""
    return timezone.localtime()


def moment_on(today: date) -> datetime:
    """Now, on the day that the page takes for today: the clock's own time in the site's zone, on that day."""
    now = clock()
    return datetime.combine(today, now.time(), tzinfo=now.tzinfo)


def end_of(day: date) -> datetime:
    """The first moment after a day, in the site's zone: what is good until that day holds until just before."""
    return datetime.combine(day + timedelta(days=1), time(), tzinfo=timezone.get_current_timezone())
