"""The file of a backup: a compressed tar of the database, the papers, and last a manifest with the digest of each."""

import gzip
import hashlib
import io
import os
import re
import tarfile
import zlib
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import IO

from midline.jobs.keeping.manifest import Manifest, Part, read
from midline.jobs.keeping.refusing import KeepingRefused, no_room

DATABASE = "database"
MANIFEST = "midline-backup.json"
PAPER = re.compile(r"documents/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_MANIFEST_BYTES = 256 * 1024 * 1024
_PIECE = 1024 * 1024


class _Counting(io.RawIOBase):
    """Hands on what it reads and counts and digests it."""

    def __init__(self, source: IO[bytes]) -> None:
        self.source = source
        self.size = 0
        self.digest = hashlib.sha256()

    def read(self, size: int = -1) -> bytes:
        piece = self.source.read(size)
        self.size += len(piece)
        self.digest.update(piece)
        return piece

    @property
    def part(self) -> Part:
        return Part(self.size, self.digest.hexdigest())


def write(
    handle: IO[bytes], files: Iterable[tuple[str, Path]], manifest: Callable[[dict[str, Part]], Manifest]
) -> None:
    """Write every file under its name, then the manifest that `manifest` makes of their digests."""
    parts: dict[str, Part] = {}
    with (
        gzip.GzipFile(filename="", fileobj=handle, mode="wb", compresslevel=6) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as archive,
    ):
        for name, path in files:
            try:
                source = path.open("rb")
            except FileNotFoundError:
                continue
            with source:
                counting = _Counting(source)
                archive.addfile(_info(name, os.fstat(source.fileno()).st_size), counting)
            parts[name] = counting.part
        text = manifest(parts).text().encode()
        archive.addfile(_info(MANIFEST, len(text)), io.BytesIO(text))


def _info(name: str, size: int) -> tarfile.TarInfo:
    info = tarfile.TarInfo(name)
    info.size, info.mode = size, 0o600
    return info


def unpack(source: Path, folder: Path) -> Manifest:
    """Put every file of the backup into `folder`, checked. KeepingRefused when any is missing, extra or not as it was.

    Nothing in the archive is believed: only plain files under the names that a backup has are written at all.
    """
    found: dict[str, Part] = {}
    told = b""
    try:
        with gzip.open(source) as packed, tarfile.open(fileobj=packed, mode="r|") as archive:
            for info in archive:
                content = archive.extractfile(info) if info.isreg() else None
                if content is None or info.name in found:
                    raise KeepingRefused(f"This is no backup of Midline: it holds {info.name[:80]!r}.")
                if info.name == MANIFEST:
                    told = content.read(_MANIFEST_BYTES)
                elif info.name == DATABASE or PAPER.fullmatch(info.name):
                    found[info.name] = _write_out(content, folder / info.name)
                else:
                    raise KeepingRefused(f"This is no backup of Midline: it holds {info.name[:80]!r}.")
            # To the very end, where the archive's own check stands.
            while packed.read(_PIECE):
                pass
    except (tarfile.TarError, EOFError, zlib.error, gzip.BadGzipFile, UnicodeError, ValueError):
        raise KeepingRefused("The backup is damaged or cut off; nothing was changed.") from None
    except OSError as error:
        raise KeepingRefused(f"{source} cannot be read: {error.strerror}.") from None
    if not told:
        raise KeepingRefused("The backup is damaged or cut off; nothing was changed.")
    manifest = read(told)
    wrong = sorted(name for name in {*found, *manifest.parts} if found.get(name) != manifest.parts.get(name))
    if wrong or DATABASE not in found:
        raise KeepingRefused(f"The backup is damaged: {(wrong or [DATABASE])[0]} is not what was put in.")
    return manifest


def _write_out(content: IO[bytes], path: Path) -> Part:
    path.parent.mkdir(mode=0o700, exist_ok=True)
    counting = _Counting(content)
    try:
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as out:
            while piece := counting.read(_PIECE):
                out.write(piece)
            out.flush()
            os.fsync(out.fileno())
    except OSError as error:
        # The archive's own faults are told apart from a disk that takes no more.
        if error.errno is None:
            raise
        raise no_room(error, path.parent) from None
    return counting.part
