"""Calendars of all sorts: what is taken, what is left with its reason, what is refused whole."""

from datetime import date

import pytest

from midline.exchange.ical import CalendarFile, ReadLine, read_calendar
from midline.exchange.limits import MEGABYTE
from midline.wording import LANGUAGES
from tests.exchange.refusing import refused


def ics(*events: str) -> bytes:
    """A calendar with these events."""
    blocks = "".join(f"BEGIN:VEVENT\r\n{event}\r\nEND:VEVENT\r\n" for event in events)
    return f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{blocks}END:VCALENDAR\r\n".encode()


def read(*events: str) -> tuple[ReadLine, ...]:
    """The lines of these events, each with its sentence where it is left."""
    found = read_calendar(ics(*events)).lines
    for line in found:
        for language in LANGUAGES:
            assert bool(line.why(language)) == (line.first is None)
    return found


def test_an_end_is_not_included_and_folded_lines_are_one() -> None:
    (line,) = read("SUMMARY:No school\\, win\r\n ter break\r\nDTSTART;VALUE=DATE:20261221\r\nDTEND;VALUE=DATE:20270102")
    assert line == ReadLine(3, "No school, winter break", "closed", date(2026, 12, 21), date(2027, 1, 1))


ONE_DAY = {
    "no_end": "DTSTART;VALUE=DATE:20260907",
    "end_the_same_day": "DTSTART;VALUE=DATE:20260907\nDTEND;VALUE=DATE:20260907",
    "duration": "DTSTART;VALUE=DATE:20260907\nDURATION:P1D",
    "midnight_in_a_zone": "DTSTART;TZID=America/Chicago:20260907T000000\nDTEND;TZID=America/Chicago:20260908T000000",
    "midnight_in_no_zone_we_know": "DTSTART;TZID=Central:20260907T000000\nDTEND;TZID=Central:20260908T000000",
    "midnight_floating": "DTSTART:20260907T000000\nDTEND:20260908T000000",
    "an_alarm_inside": "DTSTART;VALUE=DATE:20260907\nBEGIN:VALARM\nTRIGGER:-PT15M\nSUMMARY:x\nEND:VALARM",
}


@pytest.mark.parametrize("how", sorted(ONE_DAY))
def test_one_whole_day_is_read_however_it_is_written(how: str) -> None:
    (line,) = read(f"SUMMARY:Labor Day\n{ONE_DAY[how]}".replace("\n", "\r\n"))
    assert (line.first, line.last, line.kind) == (date(2026, 9, 7), date(2026, 9, 7), "closed")


LEFT = {
    "event_has_time": "DTSTART:20260907T180000\nDTEND:20260907T200000",
    "event_in_utc": "DTSTART:20260907T000000Z\nDTEND:20260908T000000Z",
    "event_backwards": "DTSTART;VALUE=DATE:20260907\nDTEND;VALUE=DATE:20260901",
    "event_day_unreadable": "DTSTART;VALUE=DATE:20261399",
    "event_no_day": "DESCRIPTION:nothing",
    "event_far_away": "DTSTART;VALUE=DATE:19260907",
    "event_too_long_for_year": "DTSTART;VALUE=DATE:20260907\nDTEND;VALUE=DATE:20280101",
    "event_cancelled": "DTSTART;VALUE=DATE:20260907\nSTATUS:CANCELLED",
    "event_repeats_endless": "DTSTART;VALUE=DATE:20260907\nRRULE:FREQ=SECONDLY",
    "event_repeats_oddly": "DTSTART;VALUE=DATE:20260907\nRRULE:FREQ=SECONDLY;COUNT=2000000000",
    "event_repeats_often": "DTSTART;VALUE=DATE:20260907\nRRULE:FREQ=DAILY;COUNT=2000000000",
}


@pytest.mark.parametrize("code", sorted(LEFT))
def test_what_is_no_day_without_school_is_left_and_the_rest_is_taken(code: str) -> None:
    odd, fine = read(
        f"SUMMARY:Odd\n{LEFT[code]}".replace("\n", "\r\n"), "SUMMARY:No school\r\nDTSTART;VALUE=DATE:20261012"
    )
    assert odd.code == f"calendars.{code}"
    assert fine.first == date(2026, 10, 12)


def test_a_day_that_repeats_a_known_number_of_times_is_each_of_them() -> None:
    weekly = "SUMMARY:No school\r\nDTSTART;VALUE=DATE:20261002\r\nRRULE:FREQ=WEEKLY;BYDAY=FR;UNTIL=20261023"
    without = f"{weekly}\r\nEXDATE;VALUE=DATE:20261009"
    assert [line.first for line in read(without)] == [date(2026, 10, 2), date(2026, 10, 16), date(2026, 10, 23)]
    daily = "SUMMARY:No school\r\nDTSTART;VALUE=DATE:20261002\r\nRRULE:FREQ=DAILY;INTERVAL=2;COUNT=2"
    assert [line.first for line in read(daily)] == [date(2026, 10, 2), date(2026, 10, 4)]


WHOLE = {
    "imports.not_utf8": ics("SUMMARY:D\u00eda").decode().encode("latin-1"),
    "imports.not_utf8_wide": "BEGIN:VCALENDAR".encode("utf-16"),
    "imports.file_too_large": b"BEGIN:VCALENDAR\r\n" + b" " * 10 * MEGABYTE,
    "imports.nul": b"BEGIN:VCALENDAR\r\n\0",
    "imports.file_empty": b" \r\n",
    "calendars.file_is_zip": b"PK\x03\x04rest",
    "calendars.no_events": ics(),
    "calendars.event_open": b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:x\r\n",
    "calendars.too_many_events": b"BEGIN:VCALENDAR\r\n" + b"BEGIN:VEVENT\r\nEND:VEVENT\r\n" * 5001,
    "calendars.no_calendar": b"a,b\r\n1,2\r\n",
}


@pytest.mark.parametrize("code", sorted(WHOLE))
def test_what_cannot_be_read_at_all_is_refused_in_words(code: str) -> None:
    assert [problem.code for problem in refused(lambda: read_calendar(WHOLE[code]))] == [code]


def test_nesting_and_long_lines_end_quickly() -> None:
    deep = "BEGIN:X\r\n" * 5000 + "END:X\r\n" * 5000
    assert read(f"SUMMARY:No school\r\nDTSTART;VALUE=DATE:20260907\r\n{deep}".rstrip())[0].first == date(2026, 9, 7)
    assert len(read("SUMMARY:No school " + "x" * 500_000 + "\r\nDTSTART;VALUE=DATE:20260907")[0].name) < 101
    assert read("COMMENT:x\r\n" * 500 + "DTSTART;VALUE=DATE:20260907")[0].code == "calendars.event_too_long"


def table(text: str) -> CalendarFile:
    """A CSV file read."""
    return read_calendar(text.encode())


def test_a_table_is_read_row_by_row_in_our_columns_or_a_spreadsheets() -> None:
    found = table(
        "Subject,Start Date,End Date\nNo school,9/7/2026,9/7/2026\nConcert,2026-10-01,\n,2026-10-02,\nX,soon,\n"
    )
    assert [(line.line, line.kind, line.code) for line in found.lines] == [
        (2, "closed", ""),
        (3, "other", ""),
        (4, "other", "calendars.event_nameless"),
        (5, "other", "calendars.row_day_unreadable"),
    ]
    ours = table(
        "what;name;first;last\nweekdays;mon tue wed thu;;\nfirst day;;2026-08-12;\nparty;A;2026-09-01;\n"
        "closed;B;2026-09-02;2026-09-01\nterm;Fall;2026-08-12;2026-12-18;x\n"
    )
    assert ours.weekdays == frozenset({0, 1, 2, 3})
    assert [line.code for line in ours.lines] == [
        "",
        "calendars.row_what",
        "calendars.row_backwards",
        "calendars.row_cells",
    ]
