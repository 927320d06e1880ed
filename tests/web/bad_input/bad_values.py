"""What people and programs put into a field that is not what it asks for."""

import uuid
from collections.abc import Iterator
from urllib.parse import quote_from_bytes

from django.db import connection

from tests.web.bad_input.page_forms import Field

SURROGATE = "\ud800"
DAYS = ("2026-13-01", "31/02/2026", "2026-02-30", "tomorrow", "0000-00-00", "1800-01-01", "9999-12-31", "2026-11-23\0")
NUMBERS = ("-1", "9" * 30, "many", "1.5", "NaN", "Infinity", "1e400", "0x10", "--3", "\0")
WORDS = (
    "\0",
    "Writes\0her name",
    "bell\x07 escape\x1b[31m",
    SURROGATE,
    "🦕 👩🏽‍🚀 e\u0301",
    "\u202eمرحبا שלום",
    '<script>alert(1)</script> & <b>"bold"</b> {{ form }} {% now %}',
    " \u00a0\u2003 ",
    "'; DROP TABLE midline_chart; --",
    "one\r\ntwo\n\nthree",
    "w" * 20_000,
)
FILES = (
    ("paper.pdf", b""),
    ("paper.pdf", b"<html><script>alert(1)</script>"),
    ("paper.pdf.exe", b"MZ\x90\x00"),
    ("../../\0etc/passwd", b"\x00\xff\xfe not a paper"),
    ("n" * 400 + ".csv", b"\xff\xfe\xfa,no,csv\n"),
)


# What SQLite keeps and PostgreSQL does not, or the other way round: no NUL, no surrogate, fewer digits, other years.
TOLD_APART = frozenset({*(one for one in (*DAYS, *NUMBERS, *WORDS) if "\0" in one), SURROGATE, "9" * 30, "0000-00-00"})


def bad_values(one: Field) -> Iterator[str]:
    """Bad values for a field of this kind, the empty one first; on PostgreSQL those alone that it takes otherwise."""
    yield ""
    for value in _of_kind(one):
        if connection.vendor == "sqlite" or value in TOLD_APART:
            yield value


def _of_kind(one: Field) -> tuple[str, ...]:
    if one.kind == "date":
        return DAYS
    if one.kind == "number":
        return NUMBERS
    if one.choices:
        return ("no-such-choice", str(uuid.uuid4()), "\0", "'\"<b>")
    return WORDS


def plain(value: str) -> str:
    """The value as a body of parts can hold it."""
    return value.replace(SURROGATE, "\ufffd" * 3)


def encoded(posted: dict[str, list[str]]) -> str:
    """The body of a post, lone surrogates as the bytes that a careless client sends."""
    return "&".join(
        f"{quote_from_bytes(name.encode())}={quote_from_bytes(value.encode('utf-8', 'surrogatepass'))}"
        for name, values in posted.items()
        for value in values
    )
