"""How much of a foreign file is read at all, and how long work tells how far it is."""

from collections.abc import Callable
from dataclasses import dataclass

Progress = Callable[[int, int, str], None]
"""`progress(done, total, what)`: bytes read of all bytes to read, and the file being read; "" with the last call."""

MEGABYTE = 1024 * 1024


def silent(done: int, total: int, what: str) -> None:
    """The progress of somebody who does not ask."""


@dataclass(frozen=True)
class Limits:
    """What a set may at most be.

    `file_bytes` bounds each file and `set_bytes` all of them, after unpacking; `json_bytes` one JSON document, which is
    held in memory whole; `line_bytes` one line of a CSV file; `members` the files of an archive; `ratio` how many times
    larger than packed a member above one megabyte may become.
    """

    file_bytes: int = 512 * MEGABYTE
    set_bytes: int = 1024 * MEGABYTE
    json_bytes: int = 128 * MEGABYTE
    line_bytes: int = MEGABYTE
    members: int = 500
    ratio: int = 100
