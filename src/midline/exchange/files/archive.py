"""A set of files in a zip archive, judged by its directory before anything is unpacked."""

import stat
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path, PurePosixPath
from typing import IO

from midline.exchange.files.fileset import FileSet, Member, by_name
from midline.exchange.files.refusing import refused
from midline.exchange.limits import MEGABYTE, Limits
from midline.exchange.problems import shortened

_READABLE = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}
_ENCRYPTED = 0x1
# The end of a zip names the size of its directory; a comment of at most 65,535 bytes may follow those 22.
_END = b"PK\x05\x06"
_END_BYTES = 22 + 65535
_DIRECTORY_BYTES = MEGABYTE
_ARCHIVES = (".zip", ".gz", ".tgz", ".tar", ".7z", ".rar", ".bz2", ".xz")


@contextmanager
def open_archive(path: Path, limits: Limits) -> Iterator[FileSet]:
    """Open a zip archive. ImportRefused when it is none, is damaged, or holds anything but plain, modest files."""
    name = shortened(path.name)
    _check_directory_size(path, name, limits)
    try:
        archive = zipfile.ZipFile(path)
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, UnicodeError):
        raise refused("imports.not_a_zip", name) from None
    with archive:
        plain = [info for info in archive.infolist() if not info.filename.endswith("/") and not _clutter(info.filename)]
        if len(plain) > limits.members:
            raise refused("imports.too_many_files", name, count=len(plain), most=limits.members)
        for info in plain:
            _check(info, name, limits)
        if len({PurePosixPath(info.filename).parent for info in plain}) > 1:
            raise refused("imports.zip_folders", name)
        yield by_name(name, [_member(archive, info) for info in plain], limits)


def _check_directory_size(path: Path, name: str, limits: Limits) -> None:
    try:
        with path.open("rb") as source:
            size = source.seek(0, 2)
            source.seek(max(0, size - _END_BYTES))
            tail = source.read()
    except OSError as error:
        raise refused("imports.cannot_read", name, reason=error.strerror or "") from None
    if size == 0:
        raise refused("imports.file_empty", name)
    if size > limits.file_bytes:
        raise refused("imports.file_too_large", name, most=limits.file_bytes // MEGABYTE)
    end = tail.rfind(_END)
    if end < 0 or len(tail) < end + 22:
        raise refused("imports.not_a_zip", name)
    if int.from_bytes(tail[end + 12 : end + 16], "little") > _DIRECTORY_BYTES:
        raise refused("imports.zip_directory_too_large", name)


def _clutter(name: str) -> bool:
    """What file managers add by themselves."""
    parts = PurePosixPath(name).parts
    return "__MACOSX" in parts[:1] or (bool(parts) and parts[-1] in {".DS_Store", "Thumbs.db", "desktop.ini"})


def _check(info: zipfile.ZipInfo, archive: str, limits: Limits) -> None:
    name = shortened(info.filename)
    parts = PurePosixPath(info.filename.replace("\\", "/")).parts
    if not parts or ".." in parts or name.startswith(("/", "\\")) or ":" in parts[0]:
        raise refused("imports.zip_path", archive, name=name)
    if stat.S_ISLNK(info.external_attr >> 16):
        raise refused("imports.zip_link", archive, name=name)
    if info.flag_bits & _ENCRYPTED:
        raise refused("imports.zip_encrypted", archive, name=name)
    if info.compress_type not in _READABLE:
        raise refused("imports.zip_method", archive, name=name)
    if name.lower().endswith(_ARCHIVES):
        raise refused("imports.zip_nested", archive, name=name)
    if info.file_size > MEGABYTE and info.file_size > limits.ratio * max(info.compress_size, 1):
        raise refused("imports.zip_bomb", archive, name=name, ratio=limits.ratio)


def _member(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> Member:
    return Member(shortened(PurePosixPath(info.filename).name), info.file_size, partial(_open, archive, info))


def _open(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> IO[bytes]:
    name = shortened(PurePosixPath(info.filename).name)
    try:
        return archive.open(info)
    except (zipfile.BadZipFile, OSError, ValueError, RuntimeError, NotImplementedError, EOFError):
        raise refused("imports.zip_damaged", name) from None
