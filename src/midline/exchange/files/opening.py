"""Opening a set, whichever way it comes."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from midline.exchange.files.archive import open_archive
from midline.exchange.files.fileset import FileSet
from midline.exchange.files.folder import open_folder
from midline.exchange.files.refusing import refused
from midline.exchange.limits import Limits
from midline.exchange.problems import shortened


@contextmanager
def open_set(path: Path, limits: Limits) -> Iterator[FileSet]:
    """Open a folder or a zip archive. ImportRefused when it is neither, or when it is not safe to read."""
    try:
        folder, file = path.is_dir(), path.is_file()
    except (OSError, ValueError):
        folder = file = False
    if folder:
        yield open_folder(path, limits)
        return
    if not file:
        raise refused("imports.nothing_there", shortened(path))
    with open_archive(path, limits) as found:
        yield found
