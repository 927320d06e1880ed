"""Days that a case of a child can hold; what lies outside is a slip of the pen."""

from datetime import date

from midline.conf.commands.shapes import Reader

FIRST_DAY, LAST_DAY = date(1975, 1, 1), date(2175, 12, 31)


def sound_day(reader: Reader, key: str, *, required: bool = False) -> date | None:
    """The date at a key, refused outside FIRST_DAY to LAST_DAY."""
    day = reader.day(key, required=required)
    if day is not None and not FIRST_DAY <= day <= LAST_DAY:
        reader.wrong(key, day.isoformat(), f"this must be a day from {FIRST_DAY} to {LAST_DAY}")
        return None
    return day
