"""One command makes one file of everything, while people go on working."""

import contextlib
import os
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from midline.jobs.keeping import archive, postgresql, sqlite
from midline.jobs.keeping.manifest import Facts, Manifest, Part
from midline.jobs.keeping.refusing import KeepingRefused, no_room


@dataclass(frozen=True)
class BackedUp:
    """What was written: bytes of the file, rows and papers in it, and papers that were damaged before."""

    size: int
    rows: int
    papers: int
    damaged: tuple[str, ...]


def back_up(target: Path, *, database: dict[str, Any], documents: Path, now: datetime) -> BackedUp:
    """Write a backup to `target`, which must not be there yet: whole and readable by its owner alone, or not at all.

    `database` is Django's entry of it. The database is taken as it is at one moment; a paper is on the disk before its
    row, so every paper that this moment knows is there to be taken.
    """
    if target.exists():
        raise KeepingRefused(f"{target} is there already; name a file that is not.")
    if not target.parent.is_dir():
        raise KeepingRefused(f"There is no folder {target.parent}.")
    kind = kind_of(database)
    try:
        with beside(target) as folder:
            copy, unfinished = folder / archive.DATABASE, folder / "archive"
            if kind == "sqlite":
                facts = sqlite.copy_out(str(database["NAME"]), copy)
            else:
                facts = postgresql.copy_out(database, copy)
            made = _written(unfinished, copy, facts, kind, documents, now)
            size = unfinished.stat().st_size
            _name(unfinished, target)
            _settle(target.parent)
    except FileExistsError:
        raise KeepingRefused(f"{target} is there already; name a file that is not.") from None
    except OSError as error:
        raise no_room(error, target.parent) from None
    return BackedUp(size, sum(facts.rows.values()), len(facts.papers) - len(made.damaged), made.damaged)


def _written(unfinished: Path, copy: Path, facts: Facts, kind: str, documents: Path, now: datetime) -> Manifest:
    made: list[Manifest] = []

    def manifest(parts: dict[str, Part]) -> Manifest:
        got = {name: parts.get(f"documents/{name}") for name in facts.papers}
        damaged = tuple(sorted(name for name, part in got.items() if not part or part.sha256 != facts.papers[name]))
        told = Manifest(now.isoformat(), kind, facts.migrations, facts.rows, damaged, parts)
        made.append(told)
        return told

    files = [(archive.DATABASE, copy), *((f"documents/{name}", documents / name) for name in sorted(facts.papers))]
    with os.fdopen(os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as handle:
        archive.write(handle, files, manifest)
        handle.flush()
        os.fsync(handle.fileno())
    return made[0]


def _name(unfinished: Path, target: Path) -> None:
    """Give it its name, never in the place of another file; disks without links have only the look before."""
    try:
        os.link(unfinished, target)
    except FileExistsError:
        raise
    except OSError:
        unfinished.rename(target)


def kind_of(database: dict[str, Any]) -> str:
    """sqlite or postgresql."""
    return str(database["ENGINE"]).rpartition(".")[2].removesuffix("3")


@contextlib.contextmanager
def beside(path: Path) -> Iterator[Path]:
    """A folder for what is not finished, on the same disk, closed to others, and gone afterwards."""
    folder = Path(tempfile.mkdtemp(prefix=".midline-", dir=path.parent))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _settle(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
