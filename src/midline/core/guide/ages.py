"""Birthdays and ages, by the calendar."""

from datetime import date, timedelta


def birthday(birth: date, years: int) -> date:
    """The day a person born on `birth` turns `years`; someone born on 29 February turns on 1 March in other years."""
    try:
        return birth.replace(year=birth.year + years)
    except ValueError:
        return date(birth.year + years, 3, 1)


def age_on(birth: date, day: date) -> int:
    """Whole years lived on `day`."""
    years = day.year - birth.year
    return years if birthday(birth, years) <= day else years - 1


def months_before(day: date, months: int) -> date:
    """The same day of the month `months` earlier, or that month's last day."""
    index = day.year * 12 + day.month - 1 - months
    year, month = divmod(index, 12)
    first_of_next = date(year + (month + 1) // 12, (month + 1) % 12 + 1, 1)
    last = (first_of_next - timedelta(days=1)).day
    return date(year, month + 1, min(day.day, last))
