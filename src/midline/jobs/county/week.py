"""The sessions planned for this week and the next, five or six a day for each therapist."""

from datetime import date, time, timedelta
from typing import TYPE_CHECKING

from midline.actions.sessions import plan_session
from midline.jobs.county.people import County
from midline.records.queries.memberships import Acting
from midline.records.queries.week import cases_in_service

if TYPE_CHECKING:
    from midline.core.days import SchoolCalendar

_SLOTS = (time(8, 30), time(9, 15), time(10, 0), time(10, 45), time(13, 0), time(13, 45), time(14, 30))
_AFTER_SCHOOL = (time(9, 0), time(10, 0), time(13, 0), time(15, 0), time(16, 0), time(17, 0))


def plan_weeks(county: County, calendar: "SchoolCalendar", today: date) -> None:
    """Lay out Monday to Friday of this week and the next; no school session on a day without school."""
    monday = today - timedelta(days=today.weekday())
    days = [monday + timedelta(days=count) for count in (*range(5), *range(7, 12))]
    school = [day for day in days if calendar.is_school_day(day)]
    for therapist in county.therapists:
        _lay_out(therapist, school, _SLOTS, 30, "classroom", today)
    for clinic in county.clinics:
        for therapist in clinic.therapists:
            _lay_out(therapist, days, _AFTER_SCHOOL, 45, "clinic", today)


def _lay_out(
    therapist: Acting, days: list[date], slots: tuple[time, ...], minutes: int, place: str, today: date
) -> None:
    cases = cases_in_service(therapist, today)
    for number, case in enumerate(cases):
        # Once a week each; the same weekday and slot in both weeks.
        weekdays = sorted({day.weekday() for day in days})
        for day in days:
            if day.weekday() == weekdays[number % len(weekdays)] and number // len(weekdays) < len(slots):
                plan_session(
                    by=therapist,
                    case=case,
                    on=day,
                    at=slots[number // len(weekdays)],
                    minutes=minutes,
                    environment=place,
                    today=today,
                )
