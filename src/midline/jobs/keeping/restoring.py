"""One command puts a backup in the place of what is there: all of it, checked, or nothing."""

import contextlib
import os
import shutil
import tempfile
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from midline.jobs.keeping import archive, postgresql, sqlite
from midline.jobs.keeping.backing_up import kind_of
from midline.jobs.keeping.manifest import Manifest
from midline.jobs.keeping.refusing import KeepingRefused, no_room


@dataclass(frozen=True)
class Restored:
    """When the backup was made, and how many rows and papers it brought; `current`: its tables are this version's."""

    made_at: str
    rows: int
    papers: int
    damaged: tuple[str, ...]
    current: bool


def restore(
    source: Path, *, database: dict[str, Any], documents: Path, migrations: Collection[str], replace: bool
) -> Restored:
    """Put back the backup in `source`. `migrations` are those that this version knows (`app.name`).

    Everything is unpacked and checked beside the papers before anything is touched. Then the papers go to their place,
    where no row knows them yet, and then the database changes in one transaction: whatever fails, or is killed, before
    its end leaves the old records; what fails after it has nothing left to do but to clear away.
    """
    if not source.is_file():
        raise KeepingRefused(f"There is no file {source}.")
    kind = kind_of(database)
    documents.mkdir(parents=True, exist_ok=True, mode=0o700)
    with _staging(documents.parent) as folder:
        manifest = archive.unpack(source, folder)
        copy = folder / archive.DATABASE
        _fits(manifest, kind, migrations)
        if kind == "sqlite":
            _check_copy(copy, manifest)
            held = sqlite.holds_records(str(database["NAME"]))
        else:
            postgresql.check(copy)
            held = postgresql.holds_records(database)
        if held and not replace:
            raise KeepingRefused(
                "There are records here already; add --replace-existing-records to put the backup in their place."
            )
        with _papers_in_place(folder / "documents", documents, folder / "before"):
            if kind == "sqlite":
                sqlite.put_back(copy, str(database["NAME"]))
            else:
                postgresql.put_back(copy, database, manifest.rows)
    papers = sum(1 for name in manifest.parts if name != archive.DATABASE)
    current = set(manifest.migrations) >= set(migrations)
    return Restored(manifest.made_at, sum(manifest.rows.values()), papers, manifest.damaged, current)


def _fits(manifest: Manifest, kind: str, migrations: Collection[str]) -> None:
    if manifest.database != kind:
        raise KeepingRefused(f"This backup is of {manifest.database}, and the records here are kept in {kind}.")
    newer = sorted(set(manifest.migrations) - set(migrations))
    if newer:
        raise KeepingRefused(
            f"This backup is of a newer Midline, which has {newer[0]}; bring Midline up to date first."
        )


def _check_copy(copy: Path, manifest: Manifest) -> None:
    found = sqlite.facts(copy)
    told = {name: part.sha256 for name, part in manifest.parts.items() if name != archive.DATABASE}
    papers = {f"documents/{name}": digest for name, digest in found.papers.items() if name not in manifest.damaged}
    whole = {name: digest for name, digest in told.items() if name.partition("/")[2] not in manifest.damaged}
    if found.rows != manifest.rows or whole != papers:
        raise KeepingRefused("The backup is damaged: its rows and papers are not those that it tells of.")


@contextlib.contextmanager
def _staging(beside: Path) -> Iterator[Path]:
    try:
        folder = Path(tempfile.mkdtemp(prefix=".restore-", dir=beside))
    except OSError as error:
        raise no_room(error, beside) from None
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextlib.contextmanager
def _papers_in_place(new: Path, documents: Path, before: Path) -> Iterator[None]:
    """Move the papers to where they belong; they go back when what follows fails."""
    moved: list[Path] = []
    before.mkdir(mode=0o700)
    try:
        for path in sorted(new.iterdir()) if new.is_dir() else ():
            place = documents / path.name
            if place.exists():
                os.replace(place, before / path.name)
            moved.append(place)
            os.replace(path, place)
        yield
    except BaseException as failed:
        for place in moved:
            place.unlink(missing_ok=True)
        for path in before.iterdir():
            os.replace(path, documents / path.name)
        if isinstance(failed, OSError):
            raise no_room(failed, documents) from None
        raise
