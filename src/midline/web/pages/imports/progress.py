"""How far an import is, told while it runs: bytes read of all of them, then rows written of rows in all.

An import is one transaction, so what it writes into the database shows to nobody before its end. The numbers therefore
go by a small file beside the data, one for each hat, which says nothing but what is being done and two numbers.
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
    """`with Told(by) as told:` gives functions for the `progress` of what reads and of the action that writes.

    The file is gone afterwards.
    """

    def __init__(self, by: Acting) -> None:
        self._file, self._last, self._doing = _place(by), 0.0, ""

    def __enter__(self) -> "Told":
        self._file.parent.mkdir(parents=True, exist_ok=True)
        return self

    def reading(self, done: int, total: int, _what: str) -> None:
        """Bytes read of bytes to read."""
        self._keep("reading", done, total)

    def __call__(self, done: int, total: int, _what: str) -> None:
        """Rows written of rows in all."""
        self._keep("writing", done, total)

    def _keep(self, doing: str, done: int, total: int) -> None:
        """Not more often than anybody looks, but at once where something else begins."""
        now = time.monotonic()
        if doing != self._doing or now - self._last >= EVERY:
            self._doing, self._last = doing, now
            fresh = self._file.with_suffix(".new")
            fresh.write_text(f"{doing} {done} {total}", encoding="ascii")
            fresh.replace(self._file)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._file.unlink(missing_ok=True)


def so_far(by: Acting) -> tuple[str, int, int] | None:
    """What the import that runs under this hat is doing ("reading", "writing"), how far it is, of how much in all.

    None where none runs, or nothing is known.
    """
    try:
        doing, done, total = _place(by).read_text(encoding="ascii").split()
        return doing, int(done), int(total)
    except (OSError, ValueError):
        return None
