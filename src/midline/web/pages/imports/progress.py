"""How far an import is, told while it runs: rows done of rows in all.

An import is one transaction, so what it writes into the database shows to nobody before its end. The numbers therefore
go by a small file beside the data, one for each hat, which says nothing but two numbers.
"""

import hashlib
import time
from pathlib import Path
from types import TracebackType

from django.conf import settings

from midline.records.queries.memberships import Acting

EVERY = 0.5
"""Seconds between two writes."""


def _place(by: Acting) -> Path:
    folder: Path = settings.DATA / "progress"
    return folder / hashlib.sha256(by.id.bytes).hexdigest()[:32]


class Told:
    """`with Told(by) as told:` gives a function for an action's `progress`; the file is gone afterwards."""

    def __init__(self, by: Acting) -> None:
        self._file, self._last = _place(by), 0.0

    def __enter__(self) -> "Told":
        self._file.parent.mkdir(parents=True, exist_ok=True)
        return self

    def __call__(self, done: int, total: int, _what: str) -> None:
        """Keep the numbers, not more often than anybody looks."""
        now = time.monotonic()
        if now - self._last >= EVERY:
            self._last = now
            fresh = self._file.with_suffix(".new")
            fresh.write_text(f"{done} {total}", encoding="ascii")
            fresh.replace(self._file)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._file.unlink(missing_ok=True)


def so_far(by: Acting) -> tuple[int, int] | None:
    """Rows done and rows in all of the import that runs under this hat; None where none runs, or nothing is known."""
    try:
        done, total = _place(by).read_text(encoding="ascii").split()
        return int(done), int(total)
    except (OSError, ValueError):
        return None
