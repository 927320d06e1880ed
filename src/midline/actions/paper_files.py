"""The file of a paper: kept with its row, or not at all.

A file is on the disk, whole, before its row is committed. Until then it is locked by the process that writes it, so
that `clear_unfinished` can tell what a killed server left behind from what is being written this moment.
"""

import contextlib
import fcntl
import os
import uuid
import weakref
from pathlib import Path

from django.conf import settings
from django.db import transaction

from midline.records import wall
from midline.records.models import Document


def keep(name: uuid.UUID, content: bytes) -> None:
    """Write the file of the row `name`, inside its transaction. OSError leaves no file; so does a rollback."""
    folder: Path = settings.DOCUMENTS
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    unfinished, finished = folder / f".{name}", folder / str(name)
    handle = unfinished.open("xb")
    # Django tells nobody of a rollback: it lets go of what was to run at the commit, and with it of the open file.
    undo = weakref.finalize(handle, _remove, unfinished, finished)
    try:
        os.fchmod(handle.fileno(), 0o600)
        fcntl.flock(handle, fcntl.LOCK_EX)
        handle.write(content)
        handle.flush()
        os.fsync(handle.fileno())
        unfinished.rename(finished)
        _settle(folder)
    except BaseException:
        undo()
        # What could not be written may still wait in its buffer, and closing tries again.
        with contextlib.suppress(OSError):
            handle.close()
        raise

    def committed() -> None:
        undo.detach()
        handle.close()

    transaction.on_commit(committed)


def remove(*names: uuid.UUID) -> None:
    """Take files away once the transaction that took their rows away is kept. One killed between the two leaves the
    files to `clear_unfinished`.
    """
    transaction.on_commit(lambda: _remove(*(settings.DOCUMENTS / str(name) for name in names)))


def clear_unfinished() -> int:
    """Remove files that no row tells of and no process is writing; returns how many. For the start of a server.

    Nothing at all where the database would not show every row: a row behind the wall is there all the same.
    """
    if not wall.sees_everything():
        return 0
    folder: Path = settings.DOCUMENTS
    removed = 0
    for path in sorted(folder.iterdir()) if folder.is_dir() else ():
        name = _name_of(path)
        if name is None:
            continue
        with contextlib.suppress(OSError), path.open("rb") as handle:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            if path.name.startswith(".") or not Document.objects.filter(pk=name).exists():
                path.unlink()
                removed += 1
    return removed


def _name_of(path: Path) -> uuid.UUID | None:
    """The row that a file would belong to; None for what is not ours."""
    try:
        return uuid.UUID(path.name.removeprefix("."))
    except ValueError:
        return None


def _settle(folder: Path) -> None:
    """The new name itself is on the disk, too."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _remove(*paths: Path) -> None:
    for path in paths:
        path.unlink(missing_ok=True)
