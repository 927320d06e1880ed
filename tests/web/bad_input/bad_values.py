"""What people and programs put into a field that is not what it asks for."""

import uuid
from collections.abc import Iterator
from urllib.parse import quote_from_bytes

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


def bad_values(one: Field) -> Iterator[str]:
    """Bad values for a field of this kind, the empty one first."""
    yield ""
    if one.kind == "date":
        yield from DAYS
    elif one.kind == "number":
        yield from NUMBERS
    elif one.choices:
        yield from ("no-such-choice", str(uuid.uuid4()), "\0", "'\"<b>")
    else:
        yield from WORDS


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
